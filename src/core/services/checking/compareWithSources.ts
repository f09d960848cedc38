import { overlaps, type Span } from '../../../shared/domain/spans'
import type { QuoteId, StoryId, VersionId } from '../../../shared/domain/ids'
import type { Quote } from '../../../shared/domain/quotes'
import {
  bestComparison,
  type BestComparison,
  type CandidateSource,
} from '../../../shared/domain/verbatim/bestComparison'
import {
  compareStrictly,
  notFound,
  type QuoteComparison,
} from '../../../shared/domain/verbatim/compareQuote'
import { stands, whereFound, type Findings } from '../../../shared/domain/verbatim/gradeAgainst'
import { readQuote, type ReadQuote } from '../../../shared/domain/verbatim/readQuote'
import { findArticle } from '../../store/articles'
import { placeOf } from '../../store/anchors'
import { findQuote, quotesAt, type StoredQuote } from '../../store/quotes'
import { listVersions } from '../../store/versions'
import type { Desk } from '../desk'
import { findSources, type LikelySources, type SourceFinder } from './likelySources'
import type { SourceText } from './sourceTexts'
import { speakerNearby } from './speakerNearby'
import { ANALYSED } from '../../reading/prepareSource'

/** What the sources say of one quoted string, and where the grade rests. */
export interface ComparedQuote extends Pick<Findings, 'linked' | 'others' | 'outside'> {
  chosen: { source: SourceText; comparison: QuoteComparison } | null
  /** Who says the words in the source: of words put together from several quotations, each who is known. */
  speakers: string[]
  /** The newest copy of that source has the words no longer. */
  newerDiffers: boolean
}

type Found = BestComparison<SourceText>

/**
 * Compares quoted strings with the sources: the one they were pulled from, whose every copy counts, then the story's, then
 * the rest of the library. An article that was taken out of the library is no source, also of a string linked to it.
 */
export function openComparison(
  desk: Desk,
  storyId: StoryId,
): (text: string, quoteId: QuoteId | null, isScare: boolean) => ComparedQuote {
  const { library, sourceTexts } = desk
  const sources = findSources(desk, storyId)
  const quotesOf = new Map<VersionId, Quote[]>()
  const done = new Map<string, ComparedQuote>()

  // The same words with the same link, as where a draft is checked that quotes them again and again.
  return (text, quoteId, isScare) => {
    const key = `${quoteId ?? ''} ${text}`
    const known = done.get(key)
    if (known) return known
    const compared = compare(text, quoteId, isScare)
    done.set(key, compared)
    return compared
  }

  function compare(text: string, quoteId: QuoteId | null, isScare: boolean): ComparedQuote {
    const stored = quoteId && findQuote(library, quoteId)
    const quote = readQuote(text.trim())
    const linked = stored ? compareLinked(stored, quote) : null
    const found =
      linked && stands(linked.comparison)
        ? { linked, others: null, outside: null }
        : { linked, ...lookAround(quote, sources, linked, isScare) }
    const comparisons = {
      linked: linked?.comparison ?? (stored ? notFound() : null),
      others: found.others?.comparison ?? null,
      outside: found.outside?.comparison ?? null,
    }
    const where = whereFound(comparisons)
    const best = where && found[where]
    if (!best) return { ...comparisons, chosen: null, speakers: [], newerDiffers: false }
    const chosen = { source: best.id, comparison: best.comparison }
    return {
      ...comparisons,
      chosen,
      speakers: speakersOf(best.id, best.comparison),
      newerDiffers: stands(best.comparison) && isGoneFromNewest(best.id, quote),
    }
  }

  /** The copy that the words were pulled from, then the article's others, newest first. */
  function compareLinked({ quote: pulled, anchorId }: StoredQuote, quote: ReadQuote): Found | null {
    if (!findArticle(library, pulled.articleId)) return null
    const ids = [
      pulled.anchor.versionId,
      ...listVersions(library, pulled.articleId).map((version) => version.id),
    ]
    const copies = [...new Set(ids)].flatMap((versionId): CandidateSource<SourceText>[] => {
      const source = sourceTexts.get(versionId)
      const near = placeOf(library, anchorId, versionId)
      return source ? [{ id: source, prepared: source.prepared, ...(near && { near }) }] : []
    })
    const own = bestComparison(quote, copies.slice(0, 1))
    return own && stands(own.comparison) ? own : bestComparison(quote, copies)
  }

  function isGoneFromNewest(source: SourceText, quote: ReadQuote): boolean {
    const newest = listVersions(library, source.articleId)[0]
    if (!newest || newest.id === source.versionId) return false
    const copy = sourceTexts.get(newest.id)
    return copy !== null && compareStrictly(quote, copy.prepared) === null
  }

  function speakersOf(source: SourceText, comparison: QuoteComparison): string[] {
    const speakers = partsOf(comparison).map((part) => speakerAt(source, part))
    return [...new Set(speakers.filter((speaker) => speaker !== null))]
  }

  /** The speaker of the stored quote that has most of the words; where no quotes were looked for, whom the text names. */
  function speakerAt({ articleId, versionId, prepared }: SourceText, match: Span): string | null {
    if (!quotesOf.has(versionId)) quotesOf.set(versionId, quotesAt(library, articleId, versionId))
    let most: Quote | null = null
    for (const quote of quotesOf.get(versionId)!) {
      if (!overlaps(quote.anchor, match)) continue
      if (!most || shared(quote.anchor, match) > shared(most.anchor, match)) most = quote
    }
    if (!most && match.end > ANALYSED) return speakerNearby(prepared.text, match)
    return most?.speaker ?? null
  }
}

/** Looks by shingles, and then by words where that may find more. A word or so in marks is not looked for outside the story. */
function lookAround(
  quote: ReadQuote,
  sources: SourceFinder,
  linked: Found | null,
  isScare: boolean,
): { others: Found | null; outside: Found | null } {
  const sharing = sources.sharing(quote)
  const first = compareWith(sharing)
  const best = first.others ?? first.outside
  if (best && (stands(best.comparison) || sources.missesNone(quote))) return first
  return compareWith(join(sharing, sources.withWords(quote)))

  function compareWith({ inStory, outside }: LikelySources): {
    others: Found | null
    outside: Found | null
  } {
    const others = bestOf(inStory)
    const isThere = others !== null && stands(others.comparison)
    return { others, outside: isThere || isScare ? null : bestOf(outside) }
  }

  function bestOf(candidates: SourceText[]): Found | null {
    const ofOthers = candidates.filter((source) => source.articleId !== linked?.id.articleId)
    return bestComparison(
      quote,
      ofOthers.map((source) => ({ id: source, prepared: source.prepared })),
    )
  }
}

/** The match without what it passes over from one quotation of the source to another. */
function partsOf({ match, notes }: QuoteComparison): Span[] {
  if (!match) return []
  const parts = [{ ...match }]
  for (const gap of notes) {
    if (gap.kind !== 'joins-quotations') continue
    const { end } = parts.at(-1)!
    parts.at(-1)!.end = gap.start
    parts.push({ start: gap.end, end })
  }
  return parts
}

function join(one: LikelySources, other: LikelySources): LikelySources {
  return {
    inStory: [...new Set([...one.inStory, ...other.inStory])],
    outside: [...new Set([...one.outside, ...other.outside])],
  }
}

function shared(one: Span, other: Span): number {
  return Math.min(one.end, other.end) - Math.max(one.start, other.start)
}
