import type { Aside, Block, BlockType } from '../articles'
import { overlaps, type Span } from '../spans'
import { readWords } from '../verbatim/readWords'

/** One paragraph of an article's own words. */
export interface BodyParagraph extends Span {
  words: number
  /** Hashes of every four words in a row (w-shingling, Broder 1997), as often as they stand there; unsigned, 32 bits. */
  shingles: number[]
}

/** Words in a shingle. */
const SIZE = 4
/** Of a longer text so many code units are compared. */
const LONGEST = 1_000_000

/** Headlines, captions and remarks are an outlet's own and say nothing of where the words come from. */
const ofBody: ReadonlySet<BlockType> = new Set<BlockType>([
  'paragraph',
  'list-item',
  'quotation',
  'post',
  'entry',
])

/** The paragraphs of an article as lineage compares them: without what was set aside, headings, captions and notes. */
export function readBody(
  text: string,
  blocks: readonly Block[],
  asides: readonly Aside[],
): BodyParagraph[] {
  const spans = blocks.length > 0 ? bodyBlocks(blocks, asides) : lines(text)
  return spans
    .filter(({ start }) => start < LONGEST)
    .map(({ start, end }) => readParagraph(text, start, Math.min(end, LONGEST)))
}

/**
 * Hashes of every eight words in a row, each two shingles that follow on one another; of a shorter paragraph one of what
 * there is. Four words in a row are often a pattern of the trade (“told reporters on Tuesday that”), eight hardly ever.
 */
export function longRuns({ shingles }: BodyParagraph): number[] {
  const count = shingles.length === 0 ? 0 : Math.max(1, shingles.length - SIZE)
  const last = shingles.length - 1
  const runs: number[] = []
  for (let at = 0; at < count; at++)
    runs.push(mixed(Math.imul(shingles[at]!, 0x9e3779b1) ^ shingles[Math.min(at + SIZE, last)]!))
  return runs
}

function readParagraph(text: string, start: number, end: number): BodyParagraph {
  const words = readWords(text.slice(start, end))
  const hashes = unbroken(words.text, words.starts, words.ends, words.hashes)
  const shingles: number[] = []
  for (let at = 0; at + SIZE <= hashes.length; at++) {
    let hash = SIZE
    for (let word = at; word < at + SIZE; word++)
      hash = Math.imul(hash ^ hashes[word]!, 0x9e3779b1) ^ (hash >>> 15)
    shingles.push(mixed(hash))
  }
  return { start, end, words: words.length, shingles }
}

/**
 * In scripts without spaces each character is read as a word, and four characters in a row say too little: there each
 * stands for itself and the two after it, so that a shingle covers six.
 */
function unbroken(
  text: string,
  starts: Uint32Array,
  ends: Uint32Array,
  hashes: Int32Array,
): Int32Array {
  const isAlone = (word: number) =>
    ends[word]! - starts[word]! <= 2 && text.charCodeAt(starts[word]!) >= FIRST_UNSPACED
  let whole: Int32Array | null = null
  for (let word = 0; word < hashes.length; word++)
    if (isAlone(word)) {
      whole ??= Int32Array.from(hashes)
      const [next = 0, afterNext = 0] = hashes.subarray(word + 1, word + 3)
      whole[word] = Math.imul(Math.imul(hashes[word]!, 31) ^ next, 0x9e3779b1) ^ afterNext
    }
  return whole ?? hashes
}

/** Thai, the first of the scripts that are written without spaces between words. */
const FIRST_UNSPACED = 0x0e00

function bodyBlocks(blocks: readonly Block[], asides: readonly Aside[]): Span[] {
  const inOrder = asides.toSorted((one, other) => one.start - other.start)
  let next = 0
  return blocks.filter((block) => {
    while (next < inOrder.length && inOrder[next]!.end <= block.start) next++
    const aside = inOrder[next]
    return ofBody.has(block.type) && !(aside && overlaps(aside, block))
  })
}

function lines(text: string): Span[] {
  const spans: Span[] = []
  for (const { 0: line, index } of text.matchAll(/[^\n]+/g))
    spans.push({ start: index, end: index + line.length })
  return spans
}

/** Spreads the bits (the finaliser of MurmurHash3, Appleby 2011). */
function mixed(hash: number): number {
  let bits = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b)
  bits = Math.imul(bits ^ (bits >>> 13), 0xc2b2ae35)
  return (bits ^ (bits >>> 16)) >>> 0
}
