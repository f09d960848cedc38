import { diffArrays } from 'diff'
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

/**
 * What became of each paragraph between two copies of an article, in the order of the newer one, what was taken out where it
 * had stood: the same, its words changed, added, removed; moved where its order changed. What is set aside is not compared.
 * Equal paragraphs are paired first (their longest common order is not moved, the others are); of the rest those are paired
 * that share most of their words, as Heckel 1978 ("A technique for isolating differences between files") finds moves.
 */
export function compareTexts(older: Copy, newer: Copy): ComparedBlock[] {
  const before = paragraphsOf(older)
  const after = paragraphsOf(newer)
  const pairs = pairEqual(before, after)
  pairAlike(before, after, pairs)
  return inOrder(before, after, pairs)
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

/** The index in the older copy for one in the newer, and whether it kept its order. */
type Pairs = Map<number, { older: number; moved: boolean }>

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

/** Paragraphs whose words are the same: first those in one order, then those that stand elsewhere now. */
function pairEqual(before: Paragraph[], after: Paragraph[]): Pairs {
  const pairs: Pairs = new Map()
  const keys = (list: Paragraph[]) => list.map(({ text }) => evenly(text))
  const [olderKeys, newerKeys] = [keys(before), keys(after)]
  let olderAt = 0
  let newerAt = 0
  for (const { count, added, removed } of diffArrays(olderKeys, newerKeys)) {
    if (added) newerAt += count
    else if (removed) olderAt += count
    else
      for (let left = count; left > 0; left--)
        pairs.set(newerAt++, { older: olderAt++, moved: false })
  }
  const taken = new Set([...pairs.values()].map(({ older }) => older))
  const free = new Map<string, number[]>()
  for (const [index, key] of olderKeys.entries())
    if (!taken.has(index)) free.set(key, [...(free.get(key) ?? []), index])
  for (const [index, key] of newerKeys.entries()) {
    if (pairs.has(index)) continue
    const from = free.get(key)?.shift()
    if (from !== undefined) pairs.set(index, { older: from, moved: true })
  }
  return pairs
}

/** Pairs what is left by the share of their words that they have in common, the most alike first. */
function pairAlike(before: Paragraph[], after: Paragraph[], pairs: Pairs): void {
  const taken = new Set([...pairs.values()].map(({ older }) => older))
  const olderWords = new Map<number, Set<string>>()
  const paragraphsWith = new Map<string, number[]>()
  for (const [index, { text }] of before.entries()) {
    if (taken.has(index)) continue
    const words = wordsOf(text)
    olderWords.set(index, words)
    for (const word of words) paragraphsWith.set(word, [...(paragraphsWith.get(word) ?? []), index])
  }
  const candidates: { newer: number; older: number; alike: number }[] = []
  for (const [newer, { text }] of after.entries()) {
    if (pairs.has(newer)) continue
    const words = wordsOf(text)
    const shared = new Map<number, number>()
    for (const word of words) {
      const list = paragraphsWith.get(word) ?? []
      if (list.length <= COMMON)
        for (const older of list) shared.set(older, (shared.get(older) ?? 0) + 1)
    }
    for (const older of shared.keys()) {
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
    pairs.set(newer, { older, moved: !keepsOrder(pairs, newer, older) })
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

/** True when the nearest pairs that kept their order, on either side, leave this one between them. */
function keepsOrder(pairs: Pairs, newer: number, older: number): boolean {
  for (const [other, pair] of pairs)
    if (!pair.moved && other < newer !== pair.older < older) return false
  return true
}

/** The newer copy's order; what was removed comes behind the paragraph that it stood behind. */
function inOrder(before: Paragraph[], after: Paragraph[], pairs: Pairs): ComparedBlock[] {
  const blocks: ComparedBlock[] = []
  const newerOf = new Map([...pairs].map(([newer, { older, moved }]) => [older, { newer, moved }]))
  let olderAt = 0
  /** What was removed up to the next paragraph that stands where it stood. */
  const takeRemoved = (until: number) => {
    for (; olderAt < until; olderAt++) {
      if (newerOf.has(olderAt)) continue
      const { block, text } = before[olderAt]!
      blocks.push(toCompared('removed', block, false, block, null, [{ kind: 'removed', text }]))
    }
  }
  const kept = [...pairs]
    .filter(([, { moved }]) => !moved)
    .toSorted(([one], [other]) => one - other)
    .map(([, { older }]) => older)
  takeRemoved(kept.shift() ?? before.length)
  for (const [index, { block, text }] of after.entries()) {
    const pair = pairs.get(index)
    if (!pair) {
      blocks.push(toCompared('added', block, false, null, block, [{ kind: 'added', text }]))
      continue
    }
    const was = before[pair.older]!
    const isSame = evenly(was.text) === evenly(text)
    const parts: DiffPart[] = isSame ? [{ kind: 'same', text }] : wordChanges(was.text, text)
    blocks.push(toCompared(isSame ? 'same' : 'changed', block, pair.moved, was.block, block, parts))
    // What went comes before what came in its place.
    if (!pair.moved) takeRemoved(kept.shift() ?? before.length)
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
