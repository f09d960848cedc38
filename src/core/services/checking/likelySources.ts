import type { StoryId } from '../../../shared/domain/ids'
import { commonWords } from '../../../shared/domain/verbatim/commonWords'
import type { ReadQuote } from '../../../shared/domain/verbatim/readQuote'
import { shinglesToLookUp } from '../../../shared/domain/verbatim/shingles'
import { toPhrase } from '../../store/cjkPairs'
import {
  likelyTexts,
  shinglesReach,
  textsSharing,
  textsWithPhrases,
  type LikelyText,
  type SharedWith,
} from '../../store/shingles'
import { hasAtMost, versionsOfStory } from '../../store/versions'
import type { Desk } from '../desk'
import type { SourceText } from './sourceTexts'
import { tendShingles } from '../articles/tendShingles'

/** Where a quote's words may stand, most likely first; what it says of them is for the comparison to find out. */
export interface LikelySources {
  inStory: SourceText[]
  outside: SourceText[]
}

export interface SourceFinder {
  /** True when `sharing` misses no source that has the words in full. */
  missesNone(quote: ReadQuote): boolean
  /** By shingles: whatever has four of the words in a row. All of a small story besides. */
  sharing(quote: ReadQuote): LikelySources
  /** By single words, in the newest versions: for short strings, and for those with a change in every few words. */
  withWords(quote: ReadQuote): LikelySources
}

/** A story of so few versions is compared with whole. */
const SMALL_STORY = 50
const MOST_IN_STORY = 16
const MOST_OUTSIDE = 8
/** What a source must have in common with a quote to be compared with it: a share of what is looked up. */
const LEAST_SHINGLES = 0.08
const LEAST_WORDS = 0.5
const MOST_WORDS = 8

/** Finds sources for the quotes of one round of checking, in a story and then in the whole library. */
export function findSources(desk: Desk, storyId: StoryId): SourceFinder {
  const { library, sourceTexts } = desk
  const reach = shinglesReach(library)
  void tendShingles(desk)
  const smallStory = hasAtMost(library, storyId, SMALL_STORY)
    ? versionsOfStory(library, storyId).map((versionId) => sourceTexts.get(versionId))
    : []
  const always = smallStory.filter((source) => source !== null)

  function choose(shared: SharedWith, least: number): LikelySources {
    const likely = new Map([...shared].filter(([, share]) => share >= least))
    const texts = likely.size > 0 ? likelyTexts(library, likely, storyId) : []
    const known = new Set(always.map((source) => source.versionId))
    const more = texts.filter((text) => text.inStory && !known.has(text.versionId))
    return {
      inStory: [...always, ...read(more.slice(0, MOST_IN_STORY))],
      outside: read(texts.filter((text) => !text.inStory).slice(0, MOST_OUTSIDE)),
    }
  }

  function read(texts: LikelyText[]): SourceText[] {
    return texts.map((text) => sourceTexts.get(text.versionId)).filter((source) => source !== null)
  }

  const lookedUp = (quote: ReadQuote) => (reach === 'none' ? [] : shinglesToLookUp(quote))

  return {
    missesNone: (quote) => reach === 'whole' && lookedUp(quote).length > 1,
    sharing(quote) {
      const shingles = lookedUp(quote)
      return choose(textsSharing(library, shingles), LEAST_SHINGLES)
    },
    withWords: (quote) => choose(textsWithPhrases(library, tellingWords(quote)), LEAST_WORDS),
  }
}

/** The longest of the speaker's words that are not common, as phrases of the search index. */
function tellingWords({ text, spoken }: ReadQuote): string[] {
  const spokenAt = new Set(spoken.map((word) => word.start))
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)]
    .filter(({ index }) => spokenAt.has(index))
    .map(([word]) => word.toLowerCase())
  return [...new Set(words)]
    .filter((word) => !commonWords.has(word))
    .toSorted((one, other) => other.length - one.length)
    .slice(0, MOST_WORDS)
    .map((word) => toPhrase(word).phrase)
    .filter((phrase) => phrase !== '')
}
