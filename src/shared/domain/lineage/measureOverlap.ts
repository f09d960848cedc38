import { longRuns, type BodyParagraph } from './readBody'

/** How much of two texts is the same, in runs of eight words, each counted once. */
export interface Overlap {
  shared: number
  one: number
  other: number
}

/** A text to be compared. */
export interface Copy {
  outlet: string | null
  body: readonly BodyParagraph[]
}

/** So much of the smaller text must stand in the larger one. */
const ENOUGH = 0.4
/** Of texts with fewer runs than this, and than that, more must be the same. */
const SHORT = 150
const ENOUGH_OF_SHORT = 0.5
const TINY = 24
const ENOUGH_OF_TINY = 0.8
const TOUCHING = 12
const TOUCHING_SHARE = 0.12
/** Fewer runs say nothing: "This is a developing story." */
const LEAST = 8

/** Counts what two texts share; runs in `formulas` stand everywhere and are left out. */
export function measureOverlap(
  one: Copy,
  other: Copy,
  formulas: ReadonlySet<number> = new Set(),
): Overlap {
  const isHouse = one.outlet === null || sameOutlet(one.outlet, other.outlet)
  const ours = runsOf(isHouse ? withoutTail(one.body) : one.body, formulas)
  const theirs = runsOf(isHouse ? withoutTail(other.body) : other.body, formulas)
  let shared = 0
  for (const run of ours) if (theirs.has(run)) shared++
  return { shared, one: ours.size, other: theirs.size }
}

/** True when so much of the smaller text stands in the larger that one is a reprint of the other or of the same third. */
export function isReprint({ shared, one, other }: Overlap): boolean {
  const smaller = Math.min(one, other)
  if (smaller < LEAST) return false
  const enough = smaller < TINY ? ENOUGH_OF_TINY : smaller < SHORT ? ENOUGH_OF_SHORT : ENOUGH
  return shared >= smaller * enough
}

/** True when two texts have a passage in common, though too little for a reprint. */
export function isTouching({ shared, one, other }: Overlap): boolean {
  return shared >= TOUCHING && shared >= TOUCHING_SHARE * Math.min(one, other)
}

/** Outlets by their names, without case and spacing; an article without an outlet may be of any. */
export function sameOutlet(one: string | null, other: string | null): boolean {
  return one === null || other === null || outletKey(one) === outletKey(other)
}

export function outletKey(outlet: string): string {
  return outlet.toLowerCase().replace(/^the |[^\p{L}\p{N}]/gu, '')
}

/** What an outlet prints under each of its articles, who wrote it and whose it is, makes no two of them the same story. */
function withoutTail(body: readonly BodyParagraph[]): readonly BodyParagraph[] {
  return body.slice(0, body.length >= 3 ? -2 : Math.max(1, body.length - 1))
}

function runsOf(
  body: readonly BodyParagraph[],
  formulas: ReadonlySet<number>,
): ReadonlySet<number> {
  const runs = new Set<number>()
  for (const paragraph of body)
    for (const run of longRuns(paragraph)) if (!formulas.has(run)) runs.add(run)
  return runs
}
