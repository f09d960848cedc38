/**
 * What a token may be within a name: outside any, or the beginning, inside, end or whole of one of four types. Names of
 * things (laws, cups, nationalities) are told apart so that they are not taken for places, and then left out.
 */
export const nameTypes = ['PERSON', 'ORG', 'PLACE', 'THING'] as const
export type NameType = (typeof nameTypes)[number]

export const OUTSIDE = 0
export const LABELS = 1 + nameTypes.length * 4

export const BEGIN = 0
export const INSIDE = 1
export const END = 2
export const WHOLE = 3

/** The label of a part of a name; `type` is an index into `nameTypes`. */
export function labelOf(type: number, part: number): number {
  return 1 + type * 4 + part
}

/** The index into `nameTypes` of a label that is not `OUTSIDE`. */
export function typeOfLabel(label: number): number {
  return (label - 1) >> 2
}

export function partOfLabel(label: number): number {
  return (label - 1) & 3
}

/** The part that the token `at` is of a name from `from` until `until`. */
export function partAt(at: number, from: number, until: number): number {
  if (until - from === 1) return WHOLE
  if (at === from) return BEGIN
  return at === until - 1 ? END : INSIDE
}

/** For each label, those that may stand before it. */
export const mayPrecede: readonly (readonly number[])[] = Array.from(
  { length: LABELS },
  (_, label) =>
    Array.from({ length: LABELS }, (_unused, before) => before).filter((before) =>
      mayFollow(before, label),
    ),
)

/** True for labels that a sentence may begin with. */
export function mayOpen(label: number): boolean {
  return mayFollow(OUTSIDE, label)
}

/** True for labels that a sentence may end with. */
export function mayClose(label: number): boolean {
  return mayFollow(label, OUTSIDE)
}

function mayFollow(before: number, label: number): boolean {
  const open = before !== OUTSIDE && partOfLabel(before) <= INSIDE
  const goesOn = label !== OUTSIDE && (partOfLabel(label) === INSIDE || partOfLabel(label) === END)
  if (open !== goesOn) return false
  return !open || typeOfLabel(before) === typeOfLabel(label)
}
