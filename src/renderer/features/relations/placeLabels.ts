/** Something with a name to be written beside it, in pixels. */
export interface Labelled {
  id: string
  words: string
  x: number
  y: number
  /** Of its sign. */
  radius: number
}

/** Between two signs, in pixels. */
export interface Line {
  x1: number
  y1: number
  x2: number
  y2: number
}

export interface Label {
  x: number
  y: number
  anchor: 'start' | 'end' | 'middle'
}

interface Box {
  left: number
  right: number
  top: number
  bottom: number
}

/** About as wide is a letter at the size of the labels, and as high a line, in pixels. */
const LETTER = 6.3
const LINE = 14
const GAP = 5

/**
 * Where names are written: at the right, the left, under or over their sign, wherever nothing else is and the fewest lines
 * pass. The first ones are placed first; for which there is no room is not written.
 */
export function placeLabels(
  things: Labelled[],
  width: number,
  height: number,
  lines: Line[] = [],
): Map<string, Label> {
  const taken: Box[] = things.map(({ x, y, radius }) => boxAround(x, y, radius, radius))
  const labels = new Map<string, Label>()
  for (const [index, thing] of things.entries()) {
    const own = taken[index]!
    let best: { label: Label; box: Box; passing: number } | null = null
    for (const { label, box } of waysOf(thing)) {
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      if (!isInside || taken.some((other) => other !== own && overlap(box, other))) continue
      const passing = lines.filter((line) => passes(line, box)).length
      if (!best || passing < best.passing) best = { label, box, passing }
    }
    if (!best) continue
    labels.set(thing.id, best.label)
    taken.push(best.box)
  }
  return labels
}

function waysOf({ words, x, y, radius }: Labelled): { label: Label; box: Box }[] {
  const length = words.length * LETTER
  const away = radius + GAP
  const at = (label: Label, middle: number) => ({
    label,
    box: boxAround(middle, label.y - LINE / 4, length / 2, LINE / 2),
  })
  return [
    at({ x: x + away, y: y + 4, anchor: 'start' }, x + away + length / 2),
    at({ x: x - away, y: y + 4, anchor: 'end' }, x - away - length / 2),
    at({ x, y: y + away + LINE / 2 + 2, anchor: 'middle' }, x),
    at({ x, y: y - away, anchor: 'middle' }, x),
  ]
}

function boxAround(x: number, y: number, across: number, down: number): Box {
  return { left: x - across, right: x + across, top: y - down, bottom: y + down }
}

/** Whether a line goes through a box: by what is left of it between the box's sides (Liang and Barsky's clipping). */
function passes({ x1, y1, x2, y2 }: Line, { left, right, top, bottom }: Box): boolean {
  let from = 0
  let to = 1
  for (const [start, along, low, high] of [
    [x1, x2 - x1, left, right],
    [y1, y2 - y1, top, bottom],
  ] as const) {
    if (along === 0) {
      if (start < low || start > high) return false
      continue
    }
    const [near, far] = [(low - start) / along, (high - start) / along].sort((a, b) => a - b)
    from = Math.max(from, near!)
    to = Math.min(to, far!)
  }
  return from <= to
}

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}
