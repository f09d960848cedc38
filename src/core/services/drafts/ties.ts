import type { Api } from '../../../shared/api'
import type { AnchorId, QuoteId, StoryId } from '../../../shared/domain/ids'
import { anchorAt } from '../../../shared/domain/anchors'
import { fragmentSelector, locatorAt } from '../../../shared/domain/locators'
import { AppError } from '../../../shared/errors'
import { passageOfTarget, sourceTarget } from '../../../shared/domain/sourceTarget'
import { stricterTerms } from '../../../shared/domain/terms'
import type { Tie, TieTarget } from '../../../shared/pages'
import { findAnchor } from '../../store/anchors'
import { recallArticle } from '../../store/articles'
import { findQuote } from '../../store/quotes'
import { findVersion } from '../../store/versions'
import type { Desk } from '../desk'
import { requireStory } from '../stories'
import { tiedWords } from './tiedWords'
import { anchorFor, passageFinder, quoteFor } from './tiedPassages'

/** What ties a draft's words to passages, beyond this library and this editor. */
export function tiesService(desk: Desk): Pick<Api['drafts'], 'targets' | 'tie' | 'tieWords'> {
  return {
    targets: (ties) => requireList(ties).flatMap((tie) => targetOf(desk, tie) ?? []),
    tie: (storyId, wanted) => tie(desk, storyId, requireList(wanted)),
    tieWords(storyId, text) {
      requireStory(desk, storyId)
      if (typeof text !== 'string') throw notTies()
      return tiedWords(desk, storyId, text)
    },
  }
}

/** A clipboard may hold anything; what is no list of ties is refused in a sentence. */
function requireList<Item>(items: Item[]): Item[] {
  if (!Array.isArray(items) || !items.every((item) => typeof item === 'object' && item !== null))
    throw notTies()
  return items
}

function notTies(): AppError {
  return new AppError(
    'not-a-document',
    'These words could not be tied, because what came was no text of a draft.',
  )
}

function targetOf(desk: Desk, tie: Tie): TieTarget | null {
  const stored = tie.kind === 'quote' ? findQuote(desk.library, tie.id as QuoteId) : null
  const anchor = stored?.quote.anchor ?? findAnchor(desk.library, tie.id as AnchorId)
  const version = anchor && findVersion(desk.library, anchor.versionId)
  const article = version && recallArticle(desk.library, version.articleId)
  if (!article) return null
  const words = anchorAt(version.id, version.text, anchor)
  const located = locatorAt(version.locators, anchor)
  return {
    ...tie,
    target: sourceTarget({
      ...words,
      versionSha256: version.sha256,
      ...(located ? { fragment: fragmentSelector(located) } : {}),
    }),
    speaker: stored?.quote.speaker ?? null,
    terms: stored ? stricterTerms(article.terms, stored.quote.terms, desk.now()) : article.terms,
  }
}

/** Quotes that have to be made are one change; a cited passage is only a place and no step of undo. */
function tie(
  desk: Desk,
  storyId: StoryId,
  wanted: Parameters<Api['drafts']['tie']>[1],
): (string | null)[] {
  requireStory(desk, storyId)
  const find = passageFinder(desk, storyId)
  const places = wanted.map(({ target }) => {
    const passage = passageOfTarget(target)
    return passage && find(passage)
  })
  const anchors = desk.write([], () =>
    wanted.map(({ kind }, index) => {
      const place = places[index]
      return kind === 'citation' && place ? anchorFor(desk, place) : null
    }),
  )
  if (!wanted.some(({ kind }, index) => kind === 'quote' && places[index])) return anchors
  return desk.change('quotes tied to their sources', () =>
    wanted.map(({ kind }, index) => {
      const place = places[index]
      return kind === 'quote' && place ? quoteFor(desk, place) : (anchors[index] ?? null)
    }),
  )
}
