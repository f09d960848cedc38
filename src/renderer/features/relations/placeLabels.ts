/** Something with a name to be written beside it, in pixels. */
export interface Labelled {
  id: string
  words: string
  x: number
  y: number
  /** Of its sign. */
  radius: number
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
 * Where names are written: at the right, the left, under or over their sign, wherever nothing else is. The first ones are
 * placed first; for which there is no room is not written.
 */
export function placeLabels(things: Labelled[], width: number, height: number): Map<string, Label> {
  const taken: Box[] = things.map(({ x, y, radius }) => boxAround(x, y, radius, radius))
  const labels = new Map<string, Label>()
  for (const [index, thing] of things.entries()) {
    const own = taken[index]!
    for (const { label, box } of waysOf(thing)) {
      const isInside = box.left >= 0 && box.right <= width && box.top >= 0 && box.bottom <= height
      if (!isInside || taken.some((other) => other !== own && overlap(box, other))) continue
      labels.set(thing.id, label)
      taken.push(box)
      break
    }
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

function overlap(one: Box, other: Box): boolean {
  return (
    one.left < other.right &&
    other.left < one.right &&
    one.top < other.bottom &&
    other.top < one.bottom
  )
}
