import { linkedSources, plainText, type Draft, type DraftNode } from '../../../shared/domain/drafts'
import type { AnchorId, ArticleId, QuoteId } from '../../../shared/domain/ids'
import type { Anchor } from '../../../shared/domain/anchors'
import { fragmentSelector, locatorAt } from '../../../shared/domain/locators'
import type { Span } from '../../../shared/domain/spans'
import { onRecord, stricterTerms, type Terms } from '../../../shared/domain/terms'
import type { CheckedQuote } from '../../../shared/pages'
import type { ExportedSource } from '../../exporters/DraftToExport'
import {
  titleParagraph,
  type DraftUnderTerms,
  type SourceUnderTerms,
  type StretchUnderTerms,
} from '../../exporters/DraftUnderTerms'
import { findAnchor } from '../../store/anchors'
import { recallArticle } from '../../store/articles'
import { findQuote, hasTerms } from '../../store/quotes'
import { findVersion } from '../../store/versions'
import { checkDocument } from '../checking/checks'
import type { Desk } from '../desk'
import { passageTerms, type PassageTerms } from './passageTerms'

/** A draft with everything it is tied to, and what it quotes without a tie, all with the terms that hold now. */
export function draftUnderTerms(desk: Desk, draft: Draft): DraftUnderTerms {
  const terms = passageTerms(desk)
  const sources = linkedSources(draft.document).map((source) =>
    source.kind === 'quote'
      ? quoteSource(desk, terms, source.quoteId)
      : citedSource(desk, terms, source.anchorId),
  )
  return {
    title: draft.title,
    language: null,
    document: draft.document,
    sources: onePerTie(sources.filter((source) => source !== null)),
    // Looking up every quotation takes a while, and most libraries hold nothing under terms.
    stretches: hasTerms(desk.library) ? quotedStretches(desk, terms, draft) : [],
  }
}

function quoteSource(desk: Desk, terms: PassageTerms, quoteId: QuoteId): SourceUnderTerms | null {
  const stored = findQuote(desk.library, quoteId)
  if (!stored) return null
  const { quote, anchorId } = stored
  const link = { quoteId, anchorId, speaker: quote.speaker }
  const under = toSource(desk, terms, quote.articleId, quote.anchor, link)
  if (!under) return null
  return {
    ...under,
    terms: stricterTerms(quote.terms, under.terms, desk.now()),
    names: terms.namesOf(quote),
  }
}

function citedSource(desk: Desk, terms: PassageTerms, anchorId: AnchorId): SourceUnderTerms | null {
  const anchor = findAnchor(desk.library, anchorId)
  const version = anchor && findVersion(desk.library, anchor.versionId)
  if (!version) return null
  const link = { quoteId: null, anchorId, speaker: null }
  return toSource(desk, terms, version.articleId, anchor, link)
}

function toSource(
  desk: Desk,
  terms: PassageTerms,
  articleId: ArticleId,
  anchor: Anchor,
  link: Pick<ExportedSource, 'quoteId' | 'anchorId' | 'speaker'>,
): SourceUnderTerms | null {
  const article = recallArticle(desk.library, articleId)
  const version = findVersion(desk.library, anchor.versionId)
  if (!article || !version) return null
  const located = locatorAt(version.locators, anchor)
  const place = { articleId, versionId: version.id, start: anchor.start, end: anchor.end }
  return {
    source: {
      ...link,
      articleTitle: article.title,
      outlet: article.outlet,
      byline: article.byline,
      publishedOn: article.publishedOn,
      url: article.url,
      locator: anchor.locator,
      ...(located ? { fragment: fragmentSelector(located) } : {}),
      exact: anchor.exact,
      prefix: anchor.prefix,
      suffix: anchor.suffix,
      start: anchor.start,
      end: anchor.end,
      versionSha256: version.sha256,
      versionNumber: version.number,
    },
    terms: terms.at(place),
    names: terms.namesAt(place),
    near: terms.keptBackIn(articleId, version.id).map(({ start, end }) => ({ start, end })),
  }
}

function onePerTie(sources: SourceUnderTerms[]): SourceUnderTerms[] {
  const ties = new Map(
    sources.map((under) => [`${under.source.quoteId} ${under.source.anchorId}`, under]),
  )
  return [...ties.values()]
}

/** What the draft and its title quote from passages under terms, by the check that the writer sees too. */
function quotedStretches(desk: Desk, terms: PassageTerms, draft: Draft): StretchUnderTerms[] {
  const text = { type: 'text', text: draft.title }
  const title: DraftNode[] = [
    // Parts it from a quotation that is still open at the draft's end.
    { type: 'horizontalRule' },
    { type: 'paragraph', content: draft.title === '' ? [] : [text] },
  ]
  const content = [...(draft.document.content ?? []), ...title]
  const paragraphs = paragraphsOf({ type: 'doc', content })
  const last = paragraphs.length - 1
  const checked = checkDocument(desk, draft.storyId, { type: 'doc', content })
  return checked.flatMap((quoted, index) => {
    const place = quoted.grade === 'not-a-quotation' ? null : quoted.match
    const found: Terms = place ? terms.at(place) : onRecord
    if (!place || found.kind === 'on record') return []
    const names = terms.namesAt(place)
    return inParagraphs(paragraphs, quoted).map((span) => ({
      ...span,
      paragraph: span.paragraph === last ? titleParagraph : span.paragraph,
      quotation: String(index),
      terms: found,
      names,
    }))
  })
}

/** The plain texts of all that `blocksToCheck` numbers. */
function paragraphsOf(document: DraftNode): string[] {
  const texts: string[] = []
  visit(document)
  return texts

  function visit(node: DraftNode): void {
    if (['paragraph', 'heading', 'codeBlock'].includes(node.type))
      texts.push((node.content ?? []).map(plainText).join(''))
    else for (const child of node.content ?? []) visit(child)
  }
}

/** Where a quoted string stands, paragraph by paragraph: the block it was found in joins them by line breaks. */
function inParagraphs(
  paragraphs: string[],
  { key, inner }: CheckedQuote,
): (Span & { paragraph: number })[] {
  const found: (Span & { paragraph: number })[] = []
  let length = 0
  for (let paragraph = Number(key); paragraph < paragraphs.length; paragraph++) {
    if (length > 0) length++
    if (length >= inner.end) break
    const text = paragraphs[paragraph]!
    const start = Math.max(0, inner.start - length)
    const end = Math.min(text.length, inner.end - length)
    if (end > start) found.push({ paragraph, start, end })
    length += text.length
  }
  return found
}
