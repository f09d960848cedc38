import type { Line } from './Line'
import type { Piece } from './readPieces'

/** A gap of this part of the letters' size is a space; a wider one than `apart` may part columns. */
const spaceGap = 0.15
const apart = 0.9
/** Wider than any space that a line is stretched by: it parts the cells of a table. */
export const cellGap = 1.8

/**
 * Pieces that follow each other on one line, as far as no gap parts them: the halves of a line that runs over two columns
 * stay two.
 */
export function runsOf(pieces: readonly Piece[]): Piece[][] {
  const runs: Piece[][] = []
  for (const piece of pieces) {
    // pdf.js puts one wide space where it finds a gap
    if (!/\S/.test(piece.text) && piece.right - piece.left > piece.size * apart) continue
    const open = runs.at(-1)
    const last = open?.at(-1)
    if (open && last && follows(last, piece)) open.push(piece)
    else runs.push([piece])
  }
  return runs.map((run) => trimmed(run)).filter((run) => run.length > 0)
}

function follows(last: Piece, piece: Piece): boolean {
  const size = Math.max(last.size, piece.size)
  if (Math.abs(last.baseline - piece.baseline) > size * 0.45) return false
  const after = piece.left - last.right
  const before = last.left - piece.right
  const isNear = (gap: number): boolean => gap > -size * 0.6 && gap < size * apart
  return isNear(after) || (isNear(before) && (piece.isRightToLeft || last.isRightToLeft))
}

function trimmed(run: Piece[]): Piece[] {
  const isBlank = (piece: Piece | undefined): boolean =>
    piece !== undefined && !/\S/.test(piece.text)
  let start = 0
  let end = run.length
  while (start < end && isBlank(run[start])) start++
  while (end > start && isBlank(run[end - 1])) end--
  return run.slice(start, end)
}

/** One line of all the pieces that stand on it, from its beginning to its end as it is read; wide gaps as tabs. */
export function lineOf(pieces: readonly Piece[]): Line {
  const worded = pieces.filter(({ text }) => /\S/.test(text))
  const size = weightiest(worded, ({ size }) => Math.round(size * 4) / 4)
  const onLine = worded.filter((piece) => piece.size > size * 0.8)
  const baseline = onLine[0]?.baseline ?? pieces[0]!.baseline
  const isRightToLeft = 2 * letters(worded.filter((piece) => piece.isRightToLeft)) > letters(worded)
  let text = ''
  let last: Piece | null = null
  for (const piece of inReadingOrder(pieces, isRightToLeft)) {
    const gap = last ? Math.max(piece.left - last.right, last.left - piece.right) : 0
    const needsSpace = last && gap > size * spaceGap && !/\s$/.test(text) && !/^\s/.test(piece.text)
    const isCell = last && gap > size * cellGap
    text += (isCell ? '\t' : needsSpace ? ' ' : '') + raisedDigits(piece, size, baseline)
    last = piece
  }
  return {
    text: text
      .replace(/ *\t[ \t]*/g, '\t')
      .replace(/[ \u00a0]+/g, ' ')
      .trim(),
    left: worded.reduce((most, piece) => Math.min(most, piece.left), Infinity),
    right: worded.reduce((most, piece) => Math.max(most, piece.right), -Infinity),
    baseline,
    size,
    font: weightiest(worded, ({ font }) => font),
    isRightToLeft,
    isRow: false,
  }
}

/** By place; what runs from left to right within a line from right to left keeps its own order. */
function inReadingOrder(pieces: readonly Piece[], isRightToLeft: boolean): Piece[] {
  const sorted = pieces.toSorted((one, other) => one.left - other.left)
  if (!isRightToLeft) return sorted
  const ordered: Piece[] = []
  let foreign: Piece[] = []
  for (const piece of sorted.toReversed()) {
    if (piece.isRightToLeft || !/[\p{L}\p{N}]/u.test(piece.text)) {
      ordered.push(...foreign.toReversed(), piece)
      foreign = []
    } else foreign.push(piece)
  }
  return [...ordered, ...foreign.toReversed()]
}

const raised = '⁰¹²³⁴⁵⁶⁷⁸⁹'

/** The number of a footnote stays apart from the word it is set at: "signed¹", not "signed1". */
function raisedDigits(piece: Piece, size: number, baseline: number): string {
  const isRaised = piece.size < size * 0.8 && baseline - piece.baseline > size * 0.12
  if (!isRaised || !/^\s*\d{1,3}\s*$/.test(piece.text)) return piece.text
  return piece.text.replace(/\d/g, (digit) => raised[Number(digit)]!)
}

function letters(pieces: readonly Piece[]): number {
  return pieces.reduce((sum, { text }) => sum + text.trim().length, 0)
}

/** The value that most letters have. */
export function weightiest<Value>(
  pieces: readonly { text: string }[] & readonly Piece[],
  valueOf: (piece: Piece) => Value,
): Value {
  const weights = new Map<Value, number>()
  let best = valueOf(pieces[0]!)
  for (const piece of pieces) {
    const value = valueOf(piece)
    const weight = (weights.get(value) ?? 0) + piece.text.length
    weights.set(value, weight)
    if (weight > (weights.get(best) ?? 0)) best = value
  }
  return best
}
