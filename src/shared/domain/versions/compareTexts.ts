import type { ArticleVersion, Aside, Block, BlockType } from '../articles'
import type { DiffPart } from '../checks'
import type { Span } from '../spans'
import { piecesOf, wordChanges } from './wordChanges'

/** One copy of an article, with what is set aside in it. */
export interface Copy extends Pick<ArticleVersion, 'text' | 'blocks'> {
  asides: readonly Aside[]
}

/** One paragraph of either copy, or of both where it is the same one. */
export interface ComparedBlock {
  kind: 'same' | 'changed' | 'added' | 'removed'
  type: BlockType
  level?: number
  /** Stands elsewhere in the order than it did. */
  moved: boolean
  /** Where it stands in the older copy; null when it is added. */
  older: Span | null
  /** Where it stands in the newer copy; null when it is removed. */
  newer: Span | null
  /** The words from the older to the newer. */
  parts: DiffPart[]
}

/** The words of a changed paragraph are its older ones to at least this share: below it, one went and another came. */
const LEAST_ALIKE = 0.4
/** Of a word that stands in more paragraphs nothing can be told. */
const COMMON = 24
/** So many shared words are counted at most; paragraphs that are not reached are added and removed. */
const MOST_SHARED = 2_000_000

/**
 * What became of each paragraph between two copies of an article, in the order of the newer one, what was taken out where it
 * had stood: the same, its words changed, added, removed; moved where its order changed. What is set aside is not compared.
 * Equal paragraphs are paired first, as in Heckel 1978 ("A technique for isolating differences between files"); of the rest
 * those that share most of their words. Those that keep the longest common order have not moved. Linear in the words but for
 * sorting, whatever the copies are.
 */
export function compareTexts(older: Copy, newer: Copy): ComparedBlock[] {
  const before = paragraphsOf(older)
  const after = paragraphsOf(newer)
  const pairs = pairEqual(before, after)
  const equal = keptInOrder(pairs)
  pairAlike(before, after, pairs)
  return inOrder(before, after, pairs, keptInOrder(between(pairs, equal)))
}

/** How many paragraphs of each kind there are; one that moved and changed counts for both. */
export interface ChangeCounts {
  changed: number
  added: number
  removed: number
  moved: number
}

export function countChanges(blocks: readonly ComparedBlock[]): ChangeCounts {
  const count = (is: (block: ComparedBlock) => boolean) => blocks.filter(is).length
  return {
    changed: count(({ kind }) => kind === 'changed'),
    added: count(({ kind }) => kind === 'added'),
    removed: count(({ kind }) => kind === 'removed'),
    moved: count(({ moved }) => moved),
  }
}

interface Paragraph {
  block: Block
  text: string
}

/** The index in the older copy for one in the newer. */
type Pairs = Map<number, number>

function paragraphsOf({ text, blocks, asides }: Copy): Paragraph[] {
  let next = 0
  const inOrder = asides.toSorted((one, other) => one.start - other.start)
  return blocks
    .filter((block) => {
      while (next < inOrder.length && inOrder[next]!.end <= block.start) next++
      const aside = inOrder[next]
      return !(aside && aside.start <= block.start && block.end <= aside.end)
    })
    .map((block) => ({ block, text: text.slice(block.start, block.end) }))
}

/** Words without regard to the white space between them. */
function evenly(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}

/** Paragraphs whose words are the same; of several the first with the first. */
function pairEqual(before: Paragraph[], after: Paragraph[]): Pairs {
  const places = new Map<string, number[]>()
  for (const [index, { text }] of before.entries()) {
    const key = evenly(text)
    const known = places.get(key)
    if (known) known.push(index)
    else places.set(key, [index])
  }
  for (const list of places.values()) list.reverse()
  const pairs: Pairs = new Map()
  for (const [index, { text }] of after.entries()) {
    const older = places.get(evenly(text))?.pop()
    if (older !== undefined) pairs.set(index, older)
  }
  return pairs
}

/** Pairs what is left by the share of their words that they have in common, the most alike first. */
function pairAlike(before: Paragraph[], after: Paragraph[], pairs: Pairs): void {
  const taken = new Set(pairs.values())
  const olderWords = new Map<number, Set<string>>()
  const paragraphsWith = new Map<string, number[]>()
  for (const [index, { text }] of before.entries()) {
    if (taken.has(index)) continue
    const words = wordsOf(text)
    olderWords.set(index, words)
    for (const word of words) {
      const list = paragraphsWith.get(word)
      if (list) list.push(index)
      else paragraphsWith.set(word, [index])
    }
  }
  let counted = 0
  const candidates: { newer: number; older: number; alike: number }[] = []
  for (const [newer, { text }] of after.entries()) {
    if (pairs.has(newer)) continue
    const words = wordsOf(text)
    const shared = new Set<number>()
    for (const word of words) {
      const list = paragraphsWith.get(word) ?? []
      if (list.length > COMMON || (counted += list.length) > MOST_SHARED) continue
      for (const older of list) shared.add(older)
    }
    for (const older of shared) {
      const others = olderWords.get(older)!
      const alike = (2 * countShared(words, others)) / (words.size + others.size)
      if (alike >= LEAST_ALIKE) candidates.push({ newer, older, alike })
    }
  }
  const distance = ({ newer, older }: { newer: number; older: number }) => Math.abs(newer - older)
  candidates.sort((one, other) => other.alike - one.alike || distance(one) - distance(other))
  for (const { newer, older } of candidates) {
    if (pairs.has(newer) || taken.has(older)) continue
    taken.add(older)
    pairs.set(newer, older)
  }
}

function wordsOf(text: string): Set<string> {
  return new Set(
    piecesOf(text)
      .filter((piece) => /[\p{L}\p{N}]/u.test(piece))
      .map((word) => word.toLowerCase()),
  )
}

function countShared(words: Set<string>, others: Set<string>): number {
  let shared = 0
  for (const word of words) if (others.has(word)) shared++
  return shared
}

/** The paragraphs of the newer copy that kept their order: the longest rising sequence (Fredman 1975), the rest moved. */
function keptInOrder(pairs: Pairs): Set<number> {
  const newerInOrder = [...pairs.keys()].toSorted((one, other) => one - other)
  /** For each length of a sequence, the newer index that ends it with the least older one; and what comes before each. */
  const ends: number[] = []
  const before = new Map<number, number | undefined>()
  for (const newer of newerInOrder) {
    const older = pairs.get(newer)!
    let low = 0
    let high = ends.length
    while (low < high) {
      const middle = (low + high) >> 1
      if (pairs.get(ends[middle]!)! < older) low = middle + 1
      else high = middle
    }
    before.set(newer, ends[low - 1])
    ends[low] = newer
  }
  const kept = new Set<number>()
  for (let at = ends.at(-1); at !== undefined; at = before.get(at)) kept.add(at)
  return kept
}

/** Pairs that stand, in both copies, between the same two of those that kept their order: where two changed places, the equal one stays. */
function between(pairs: Pairs, kept: ReadonlySet<number>): Pairs {
  const newerInOrder = [...pairs.keys()].toSorted((one, other) => one - other)
  const olderKept = [...kept]
    .map((newer) => pairs.get(newer)!)
    .toSorted((one, other) => one - other)
  const standing: Pairs = new Map()
  let passed = 0
  for (const newer of newerInOrder) {
    const older = pairs.get(newer)!
    if (kept.has(newer)) passed++
    const isAfter = older >= (olderKept[passed - 1] ?? 0)
    const isBefore = older <= (olderKept[kept.has(newer) ? passed - 1 : passed] ?? Infinity)
    if (isAfter && isBefore) standing.set(newer, older)
  }
  return standing
}

/** The newer copy's order; what was removed comes behind the paragraph that it stood behind. */
function inOrder(
  before: Paragraph[],
  after: Paragraph[],
  pairs: Pairs,
  kept: ReadonlySet<number>,
): ComparedBlock[] {
  const blocks: ComparedBlock[] = []
  const paired = new Set(pairs.values())
  const stops = [...kept].toSorted((one, other) => one - other).map((newer) => pairs.get(newer)!)
  let olderAt = 0
  /** What was removed up to the next paragraph that stands where it stood. */
  const takeRemoved = () => {
    const until = stops.shift() ?? before.length
    for (; olderAt < until; olderAt++) {
      if (paired.has(olderAt)) continue
      const { block, text } = before[olderAt]!
      blocks.push(toCompared('removed', block, false, block, null, [{ kind: 'removed', text }]))
    }
  }
  takeRemoved()
  for (const [index, { block, text }] of after.entries()) {
    const older = pairs.get(index)
    if (older === undefined) {
      blocks.push(toCompared('added', block, false, null, block, [{ kind: 'added', text }]))
      continue
    }
    const was = before[older]!
    const isSame = evenly(was.text) === evenly(text)
    const parts: DiffPart[] = isSame ? [{ kind: 'same', text }] : wordChanges(was.text, text)
    const kind = isSame ? 'same' : 'changed'
    blocks.push(toCompared(kind, block, !kept.has(index), was.block, block, parts))
    // What went comes before what came in its place.
    if (kept.has(index)) takeRemoved()
  }
  return blocks
}

function toCompared(
  kind: ComparedBlock['kind'],
  { type, level }: Block,
  moved: boolean,
  older: Span | null,
  newer: Span | null,
  parts: DiffPart[],
): ComparedBlock {
  const place = (span: Span | null) => span && { start: span.start, end: span.end }
  return {
    kind,
    type,
    ...(level === undefined ? {} : { level }),
    moved,
    older: place(older),
    newer: place(newer),
    parts,
  }
}
