import { longRuns, type BodyParagraph } from './readBody'

/** What an index keeps of a text, to find those that share some of it. */
export interface Sketch {
  /** Hashes of shingles and runs, each once. */
  kept: number[]
  /** Those of them by which paragraphs are known. */
  ofParagraphs: ReadonlySet<number>
  words: number
  /** The same for the same words in the same order, whatever the paragraphs; null for a text without words. */
  fingerprint: string | null
}

/** One shingle in so many is kept. */
const ONE_IN = 32
/** Of a very long text the smallest so many: the same ones in any copy of it. */
const MOST_KEPT = 2048

/**
 * The sketch of a text: the shingles whose hash is a multiple of 32, about 25 in 800 words (0 mod p sampling, Manber 1994),
 * and of each paragraph the smallest run of eight
 * words, so that short ones are known as well. Pure, and as fast as reading the words.
 */
export function sketchOf(body: readonly BodyParagraph[]): Sketch {
  const kept = new Set<number>()
  const ofParagraphs = new Set<number>()
  let words = 0
  let forward = 0x811c9dc5
  let backward = 0
  for (const paragraph of body) {
    words += paragraph.words
    const least = leastRun(paragraph)
    if (least !== null) {
      kept.add(least)
      ofParagraphs.add(least)
    }
    for (const shingle of paragraph.shingles) {
      if (shingle % ONE_IN === 0) kept.add(shingle)
      forward = Math.imul(forward ^ shingle, 0x01000193)
      backward = (Math.imul(backward, 31) + shingle) | 0
    }
  }
  const fingerprint =
    kept.size === 0
      ? null
      : [forward, backward, words].map((part) => (part >>> 0).toString(36)).join('.')
  return { kept: smallest(kept), ofParagraphs, words, fingerprint }
}

/** The smallest of its runs of eight words, by which a paragraph is known; null when it has fewer than four words. */
export function leastRun(paragraph: BodyParagraph): number | null {
  const runs = longRuns(paragraph)
  return runs.length === 0 ? null : runs.reduce((least, run) => Math.min(least, run))
}

function smallest(kept: ReadonlySet<number>): number[] {
  const all = [...kept]
  if (all.length <= MOST_KEPT) return all
  return all.sort((one, other) => one - other).slice(0, MOST_KEPT)
}
