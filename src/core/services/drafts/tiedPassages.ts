import { locate } from '../../../shared/domain/anchors'
import type { ArticleVersion } from '../../../shared/domain/articles'
import type { AnchorId, QuoteId, StoryId, VersionId } from '../../../shared/domain/ids'
import type { Span } from '../../../shared/domain/spans'
import type { StoredPassage } from '../../../shared/domain/sourceTarget'
import { readQuote } from '../../../shared/domain/verbatim/readQuote'
import { anchorsAt, insertAnchor, placeAnchor } from '../../store/anchors'
import { quotesWithSpan, setQuoteState } from '../../store/quotes'
import { findVersion, versionsWithHash } from '../../store/versions'
import type { Desk } from '../desk'
import { findSources } from '../checking/likelySources'
import { pullSpan } from '../quotes'
import type { SourceText } from '../checking/sourceTexts'

/** A passage of a stored copy of this library. */
export interface FoundPassage {
  version: ArticleVersion
  span: Span
}

/**
 * Finds passages that were named elsewhere: in the very copy, by the (beginning of the) hash of its bytes, else in a
 * copy that has exactly these words, the story's first. Null when this library has neither. Copies are read once.
 */
export function passageFinder(
  desk: Desk,
  storyId: StoryId,
): (passage: StoredPassage & { versionNumber?: number | null }) => FoundPassage | null {
  const versions = new Map<VersionId, ArticleVersion | null>()
  return (passage) => {
    const number = passage.versionNumber ?? null
    for (const id of versionsWithHash(desk.library, storyId, passage.versionSha256, number)) {
      const found = placeIn(versionOf(id), passage)
      if (found) return found
    }
    if (passage.exact === '') return null
    for (const { versionId, prepared } of mayHave(desk, storyId, passage.exact))
      if (prepared.text.includes(passage.exact)) return placeIn(versionOf(versionId), passage)
    return null
  }

  function versionOf(id: VersionId): ArticleVersion | null {
    const known = versions.get(id)
    if (known !== undefined) return known
    const version = findVersion(desk.library, id)
    versions.set(id, version)
    return version
  }
}

function mayHave(desk: Desk, storyId: StoryId, words: string): SourceText[] {
  const quote = readQuote(words)
  const finder = findSources(desk, storyId)
  const [sharing, withWords] = [finder.sharing(quote), finder.withWords(quote)]
  return [...sharing.inStory, ...withWords.inStory, ...sharing.outside, ...withWords.outside]
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
