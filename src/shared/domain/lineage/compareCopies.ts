import type { Span } from '../spans'
import { readWords, type Words } from '../verbatim/readWords'

/** A stretch of a copy that does not stand so in the text it is compared with. */
export interface Difference extends Span {
  /** A whole paragraph or sentence that is new, or words within one that were changed. */
  kind: 'paragraph' | 'sentence' | 'words'
}

/** What one copy of a story has more, and has not, in comparison with another. */
export interface CopyDifferences {
  /** In the order of the text. */
  differences: Difference[]
  addedParagraphs: number
  addedSentences: number
  /** Sentences that were there, with other words in them. */
  changedSentences: number
  droppedParagraphs: number
  /** Of its words so many stand in the other as well, 0 to 1. */
  share: number
}

/** A text with the paragraphs of it that count. */
export interface TextToCompare {
  text: string
  paragraphs: readonly Span[]
}

/** So many words in a row that stand in the other text are known words. */
const RUN = 3
/** A paragraph or sentence of which less is known is new; of which more is known, changed. */
const NEW = 0.5
/** No text is compared beyond so many code units. */
const LONGEST = 1_000_000

/**
 * What a copy added and changed, and how many paragraphs it dropped. Words are known that stand in a run of three in the other
 * text, wherever it is there: a paragraph that was only moved is the same one.
 */
export function compareCopies(own: TextToCompare, basis: TextToCompare): CopyDifferences {
  const ours = own.paragraphs
    .filter(({ start }) => start < LONGEST)
    .map((span) => read(own.text, span))
  const theirs = basis.paragraphs
    .filter(({ start }) => start < LONGEST)
    .map((span) => read(basis.text, span))
  const inBasis = runsOf(theirs)
  const differences: Difference[] = []
  const counts = { addedParagraphs: 0, addedSentences: 0, changedSentences: 0 }
  let words = 0
  let knownWords = 0
  for (const paragraph of ours) {
    const known = knownIn(paragraph.words, inBasis)
    words += known.length
    knownWords += count(known)
    if (known.length === 0) continue
    if (count(known) < known.length * NEW) {
      differences.push({ start: paragraph.start, end: paragraph.end, kind: 'paragraph' })
      counts.addedParagraphs++
    } else if (count(known) < known.length) {
      for (const sentence of sentencesOf(paragraph)) {
        const inSentence = known.slice(sentence.first, sentence.last)
        if (count(inSentence) === inSentence.length) continue
        if (count(inSentence) < inSentence.length * NEW) {
          differences.push({ start: sentence.start, end: sentence.end, kind: 'sentence' })
          counts.addedSentences++
        } else {
          differences.push(...changedWords(paragraph, known, sentence.first, sentence.last))
          counts.changedSentences++
        }
      }
    }
  }
  const inOwn = runsOf(ours)
  const dropped = theirs.filter((paragraph) => {
    const known = knownIn(paragraph.words, inOwn)
    return known.length > 0 && count(known) < known.length * NEW
  })
  return {
    differences,
    ...counts,
    droppedParagraphs: dropped.length,
    share: words === 0 ? 0 : knownWords / words,
  }
}

interface ReadParagraph extends Span {
  words: Words
}

function read(text: string, { start, end }: Span): ReadParagraph {
  return { start, end, words: readWords(text.slice(start, Math.min(end, LONGEST))) }
}

/** Every run of three words by a hash; a paragraph that has fewer is one run. */
function runsOf(paragraphs: readonly ReadParagraph[]): ReadonlySet<number> {
  const runs = new Set<number>()
  for (const { words } of paragraphs) for (const at of starts(words)) runs.add(runAt(words, at))
  return runs
}

function knownIn(words: Words, runs: ReadonlySet<number>): boolean[] {
  const known = Array.from({ length: words.length }, () => false)
  for (const at of starts(words))
    if (runs.has(runAt(words, at))) known.fill(true, at, Math.min(at + RUN, words.length))
  return known
}

function starts(words: Words): number[] {
  const runs = words.length === 0 ? 0 : Math.max(1, words.length - RUN + 1)
  return Array.from({ length: runs }, (_, at) => at)
}

function runAt({ hashes, length }: Words, at: number): number {
  let hash = Math.min(RUN, length)
  for (let word = at; word < Math.min(at + RUN, length); word++)
    hash = Math.imul(hash ^ hashes[word]!, 0x9e3779b1) ^ (hash >>> 15)
  return hash
}

/** Where sentences end: a full stop, a question or an exclamation mark, with the marks that close it. */
const sentenceEnd = /[.!?…]["'”’»)\]]*(?=\s)|[。！？]["'”’»」』）]*/gu

interface Sentence extends Span {
  /** Its words, by number within the paragraph. */
  first: number
  last: number
}

function sentencesOf({ start, words }: ReadParagraph): Sentence[] {
  const ends = Array.from(words.text.matchAll(sentenceEnd), (end) => end.index + end[0].length)
  const sentences: Sentence[] = []
  let first = 0
  for (const end of [...ends, words.text.length]) {
    let last = first
    while (last < words.length && words.ends[last]! <= end) last++
    if (last === first) continue
    sentences.push({ first, last, start: start + words.starts[first]!, end: start + end })
    first = last
  }
  return sentences
}

/** Each run of unknown words, from the first to the last of them. */
function changedWords(
  { start, words }: ReadParagraph,
  known: readonly boolean[],
  first: number,
  last: number,
): Difference[] {
  const changes: Difference[] = []
  for (let word = first; word < last; word++) {
    if (known[word]) continue
    const from = word
    while (word + 1 < last && !known[word + 1]) word++
    changes.push({
      start: start + words.starts[from]!,
      end: start + words.ends[word]!,
      kind: 'words',
    })
  }
  return changes
}

function count(known: readonly boolean[]): number {
  return known.reduce((sum, isKnown) => sum + (isKnown ? 1 : 0), 0)
}
