import { locate } from '../../shared/domain/anchors'
import type { ArticleVersion } from '../../shared/domain/articles'
import type { AnchorId, QuoteId, StoryId } from '../../shared/domain/ids'
import type { Span } from '../../shared/domain/spans'
import type { StoredPassage } from '../../shared/domain/sourceTarget'
import { anchorsAt, insertAnchor, placeAnchor } from '../store/anchors'
import { quotesWithSpan, setQuoteState } from '../store/quotes'
import { textsWithWords } from '../store/search'
import { findVersion, versionsOfStory, versionsWithHash } from '../store/versions'
import type { Desk } from './desk'
import { pullSpan } from './quotes'

/** A passage of a stored copy of this library. */
export interface FoundPassage {
  version: ArticleVersion
  span: Span
}

/** In a story of more copies than this, words are looked for by the search index alone. */
const mostRead = 300

/**
 * Finds a passage that was named elsewhere: in the very copy, by the (beginning of the) hash of its bytes, else in a
 * copy that has exactly these words, the story's first. Null when this library has neither.
 */
export function findPassage(
  desk: Desk,
  storyId: StoryId,
  passage: StoredPassage & { versionNumber?: number | null },
): FoundPassage | null {
  const number = passage.versionNumber ?? null
  for (const id of versionsWithHash(desk.library, storyId, passage.versionSha256, number)) {
    const found = placeIn(findVersion(desk.library, id), passage)
    if (found) return found
  }
  if (passage.exact === '') return null
  const ofStory = versionsOfStory(desk.library, storyId)
  const withWords = textsWithWords(desk.library, passage.exact)
  const inStory = new Set(ofStory)
  const candidates = [
    ...withWords.filter((id) => inStory.has(id)),
    ...(ofStory.length <= mostRead ? ofStory : []),
    ...withWords,
  ]
  for (const id of new Set(candidates)) {
    const text = desk.sourceTexts.get(id)?.prepared.text
    if (text?.includes(passage.exact)) return placeIn(findVersion(desk.library, id), passage)
  }
  return null
}

function placeIn(version: ArticleVersion | null, passage: StoredPassage): FoundPassage | null {
  if (!version) return null
  if (passage.exact !== '') {
    const span = locate(passage, version.text)
    return span && { version, span }
  }
  const { start, end } = passage
  return start < end && end <= version.text.length ? { version, span: { start, end } } : null
}

/** The quote at exactly a passage, one that drafts use before others; made when there is none. Within a change. */
export function quoteFor(desk: Desk, { version, span }: FoundPassage): QuoteId {
  const known = quotesWithSpan(desk.library, version.id, span)
  const best = known.find(({ usedIn }) => usedIn > 0) ?? known[0]
  if (!best) return pullSpan(desk, version, span)
  if (best.state === 'suggested') setQuoteState(desk.library, best.id, 'accepted')
  return best.id
}

/** An anchor at exactly a passage, one that drafts cite before others; made when there is none. */
export function anchorFor(desk: Desk, { version, span }: FoundPassage): AnchorId {
  const known = anchorsAt(desk.library, version.id, span)[0]
  return known ?? placeAnchor(desk.library, insertAnchor(desk.library, version, span))
}
