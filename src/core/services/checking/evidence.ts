import type { Anchor } from '../../../shared/domain/anchors'
import type { ArticleVersion } from '../../../shared/domain/articles'
import type { Instant } from '../../../shared/domain/days'
import type { ArticleId, VersionId } from '../../../shared/domain/ids'
import type { Quote } from '../../../shared/domain/quotes'
import { overlaps } from '../../../shared/domain/spans'
import { onRecord, stricterTerms, type Terms } from '../../../shared/domain/terms'
import type { BlockToCheck } from '../../../shared/pages'
import type { Evidence, RestingWords } from '../../flags/BlockToFlag'
import { isDescription } from '../../flags/isDescription'
import { findAnchor } from '../../store/anchors'
import { recallArticle } from '../../store/articles'
import type { ReadableLibrary } from '../../store/openLibrary'
import { findQuote } from '../../store/quotes'
import { findVersion } from '../../store/versions'

/** Finds the passages that blocks rest on; quotes, versions and articles are read once for a whole list of blocks. Terms are those at `now`. */
export function evidenceReader(
  library: ReadableLibrary,
  now: Instant,
): (block: BlockToCheck) => RestingWords[] {
  const versions = new Map<VersionId, ArticleVersion | null>()
  const terms = new Map<ArticleId, Terms>()
  const known = new Map<string, Evidence | null>()
  return ({ links, citations }) =>
    [
      ...links.flatMap(({ start, end, quoteId }) =>
        resting(
          'quote',
          start,
          end,
          remember(quoteId, () => ofQuote(quoteId)),
        ),
      ),
      ...citations.flatMap(({ at, anchorId }) =>
        resting(
          'citation',
          at,
          at,
          remember(anchorId, () => ofCitation(anchorId)),
        ),
      ),
    ].toSorted((one, other) => one.start - other.start)

  function ofQuote(id: Quote['id']): Evidence | null {
    const quote = findQuote(library, id)?.quote
    if (!quote) return null
    return {
      ...passage(quote.articleId, quote.anchor),
      speaker: quote.speaker,
      isUnnamed: quote.anonymous || (quote.speakerId === null && isDescription(quote.speaker)),
      terms: stricterTerms(quote.terms, termsOf(quote.articleId), now),
    }
  }

  function ofCitation(id: Parameters<typeof findAnchor>[1]): Evidence | null {
    const anchor = findAnchor(library, id)
    const version = anchor && versionOf(anchor.versionId)
    if (!version) return null
    const { articleId } = version
    return {
      ...passage(articleId, anchor),
      speaker: null,
      isUnnamed: false,
      terms: termsOf(articleId),
    }
  }

  function passage(articleId: ArticleId, anchor: Anchor) {
    const version = versionOf(anchor.versionId)
    return { articleId, anchor, ...paragraphsAround(version, anchor) }
  }

  function versionOf(id: VersionId): ArticleVersion | null {
    let version = versions.get(id)
    if (version === undefined) versions.set(id, (version = findVersion(library, id)))
    return version
  }

  function termsOf(id: ArticleId): Terms {
    let held = terms.get(id)
    if (!held) terms.set(id, (held = recallArticle(library, id)?.terms ?? onRecord))
    return held
  }

  function remember(id: string, read: () => Evidence | null): Evidence | null {
    let evidence = known.get(id)
    if (evidence === undefined) known.set(id, (evidence = read()))
    return evidence
  }
}

function resting(
  kind: RestingWords['kind'],
  start: number,
  end: number,
  evidence: Evidence | null,
): RestingWords[] {
  return evidence ? [{ kind, start, end, evidence }] : []
}

/** A paragraph longer than this is looked at around the passage only, in code units. */
const longest = 20_000

function paragraphsAround(
  version: ArticleVersion | null,
  anchor: Anchor,
): Pick<Evidence, 'paragraph' | 'surroundings'> {
  if (!version) return { paragraph: anchor.exact, surroundings: anchor.exact }
  const { text, blocks } = version
  const first = blocks.findIndex((block) => overlaps(block, anchor))
  if (first < 0) return { paragraph: anchor.exact, surroundings: anchor.exact }
  const last = blocks.findLastIndex((block) => overlaps(block, anchor))
  const between = (from: number, until: number) =>
    text.slice(
      Math.max(blocks[from]!.start, anchor.start - longest),
      Math.min(blocks[until]!.end, anchor.end + longest),
    )
  return {
    paragraph: between(first, last),
    surroundings: between(Math.max(0, first - 1), Math.min(blocks.length - 1, last + 1)),
  }
}
