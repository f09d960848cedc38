import type { Mapping, Transform } from '@tiptap/pm/transform'

/** A stretch that was put in, in the document after; and what it took the place of, in the one before. */
export interface Replaced {
  oldFrom: number
  oldTo: number
  from: number
  to: number
}

/** What a change put in and took out, step by step. A change of marks alone replaces nothing. */
export function replacedStretches({ mapping }: Transform): Replaced[] {
  const stretches: Replaced[] = []
  for (const [index, map] of mapping.maps.entries()) {
    const on = mapping.slice(index + 1)
    map.forEach((oldStart, oldEnd, newStart, newEnd) => {
      stretches.push({
        oldFrom: back(mapping, index, oldStart, -1),
        oldTo: back(mapping, index, oldEnd, 1),
        from: on.map(newStart, -1),
        to: on.map(newEnd, 1),
      })
    })
  }
  return stretches
}

/** Where a position between two steps was before the first of them. */
function back({ maps }: Mapping, steps: number, pos: number, side: 1 | -1): number {
  let was = pos
  for (let index = steps - 1; index >= 0; index--) was = maps[index]!.invert().map(was, side)
  return was
}
