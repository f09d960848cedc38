import type { Column, Line } from './Line'
import { lineOf, runsOf } from './joinPieces'
import type { Piece } from './readPieces'

/** Of a run of pieces: its box, in points. */
interface Run {
  pieces: Piece[]
  left: number
  right: number
  baseline: number
  size: number
  letters: number
}

/** Columns of columns of columns are the most that any page has. */
const deepest = 6
/** A page of more pieces than this is no page of columns. */
const mostRuns = 10_000
/** Letters that half of a column's lines have at least; a table's cells have fewer. */
const shortest = 14

/**
 * The columns of a page in reading order. A page is cut where an upright strip is free of text but for a few lines, those
 * that run across (a headline over two columns) being what parts one band of columns from the next; what is left of the
 * strip is read before what is right of it, the other way round in writing from right to left. The idea is the XY cut of
 * Nagy and Seth (1984), with lines allowed to cross.
 */
export function columnsOf(pieces: readonly Piece[]): Column[] {
  const runs = runsOf(pieces).map(toRun)
  const written = runs.reduce((sum, run) => sum + run.letters, 0)
  const rightToLeft = pieces.reduce(
    (sum, { text, isRightToLeft }) => sum + (isRightToLeft ? text.trim().length : 0),
    0,
  )
  return cut(runs, rightToLeft * 2 > written, 0)
    .filter((column) => column.length > 0)
    .map(toColumn)
}

function toRun(pieces: Piece[]): Run {
  let [left, right, size, letters] = [Infinity, -Infinity, 0, 0]
  for (const piece of pieces) {
    left = Math.min(left, piece.left)
    right = Math.max(right, piece.right)
    size = Math.max(size, piece.size)
    letters += piece.text.trim().length
  }
  return { pieces, left, right, baseline: pieces[0]!.baseline, size, letters }
}

function cut(runs: Run[], isRightToLeft: boolean, depth: number): Run[][] {
  const gutter = depth < deepest ? findGutter(runs) : null
  if (!gutter) return [runs]
  const middle = (gutter.from + gutter.to) / 2
  const rows = tableRows(runs)
  const crosses = (run: Run): boolean => rows.has(run) || (run.left < middle && run.right > middle)
  const columns: Run[][] = []
  let band: Run[] = []
  let across: Run[] = []
  for (const run of runs.toSorted((one, other) => one.baseline - other.baseline)) {
    if (crosses(run)) {
      finishBand()
      across.push(run)
    } else {
      if (across.length > 0) columns.push(across)
      across = []
      band.push(run)
    }
  }
  finishBand()
  if (across.length > 0) columns.push(across)
  return columns

  function finishBand(): void {
    if (band.length === 0) return
    const left = band.filter((run) => run.right <= middle)
    const right = band.filter((run) => run.right > middle)
    for (const side of isRightToLeft ? [right, left] : [left, right])
      if (side.length > 0) columns.push(...cut(side, isRightToLeft, depth + 1))
    band = []
  }
}

/** The cells of tables: short words side by side, on two lines or more. Their rows are read across. */
function tableRows(runs: Run[]): Set<Run> {
  const lines: Run[][] = []
  for (const run of runs.toSorted((one, other) => one.baseline - other.baseline)) {
    const open = lines.at(-1)
    if (open && run.baseline - open[0]!.baseline <= run.size * 0.4) open.push(run)
    else lines.push([run])
  }
  const isRow = (line: Run[] | undefined): boolean =>
    line !== undefined && line.length > 1 && line.every(({ letters }) => letters < shortest)
  return new Set(
    lines
      .filter((line, place) => isRow(line) && (isRow(lines[place - 1]) || isRow(lines[place + 1])))
      .flat(),
  )
}

/** The upright strip that parts two columns: free of text in all but a few lines, with running text on both sides. */
function findGutter(runs: Run[]): { from: number; to: number } | null {
  if (runs.length < 6 || runs.length > mostRuns) return null
  const left = runs.reduce((most, run) => Math.min(most, run.left), Infinity)
  const right = runs.reduce((most, run) => Math.max(most, run.right), -Infinity)
  const width = right - left
  if (!(width > 0) || width > 20_000) return null
  const steps = Math.ceil(width)
  const covered = new Int32Array(steps + 1)
  for (const run of runs) {
    covered[Math.max(0, Math.floor(run.left - left))]! += 1
    covered[Math.min(steps, Math.ceil(run.right - left))]! -= 1
  }
  for (let step = 1; step <= steps; step++) covered[step]! += covered[step - 1]!
  const allowed = Math.floor(runs.length * 0.12)
  const size = median(runs.map((run) => run.size))
  const least = Math.max(5, size * 0.6)
  const [from, to] = [Math.floor(steps * 0.1), Math.ceil(steps * 0.9)]
  let best: { from: number; to: number; width: number } | null = null
  for (let level = 0; level <= allowed && best === null; level = level === 0 ? 1 : level * 2) {
    let start = from
    for (let step = from; step <= to; step++) {
      if (step < to && covered[step]! <= level) continue
      const strip = { from: left + start, to: left + step, width: step - start }
      if (strip.width >= least && (!best || strip.width > best.width) && partsText(runs, strip))
        best = strip
      start = step + 1
    }
  }
  return best
}

/** True when there is running text on both sides, side by side: not a table, whose cells are short. */
function partsText(runs: Run[], strip: { from: number; to: number }): boolean {
  const middle = (strip.from + strip.to) / 2
  const left = runs.filter((run) => run.right <= middle)
  const right = runs.filter((run) => run.left >= middle)
  if (left.length < 3 || right.length < 3) return false
  const [one, other] = [heightOf(left), heightOf(right)]
  const shared = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top)
  if (shared < 0.3 * Math.min(one.bottom - one.top, other.bottom - other.top)) return false
  return isRunningText(left) && isRunningText(right)
}

function heightOf(runs: Run[]): { top: number; bottom: number } {
  const baselines = runs.map((run) => run.baseline).toSorted((one, other) => one - other)
  return { top: baselines[0]!, bottom: baselines.at(-1)! }
}

function isRunningText(runs: Run[]): boolean {
  const isDense = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]/u
  const words = runs[runs.length >> 1]!.pieces.map(({ text }) => text).join('')
  return median(runs.map((run) => run.letters)) >= (isDense.test(words) ? shortest / 2 : shortest)
}

function median(values: number[]): number {
  return values.toSorted((one, other) => one - other)[values.length >> 1] ?? 0
}

function toColumn(runs: Run[]): Column {
  const lines: Line[] = []
  let open: Run[] = []
  let size = 0
  for (const run of runs.toSorted((one, other) => one.baseline - other.baseline)) {
    size = Math.max(run.size, size)
    const isSame = open.length > 0 && run.baseline - open[0]!.baseline <= size * 0.4
    if (!isSame && open.length > 0) {
      finish()
      size = run.size
    }
    open.push(run)
  }
  if (open.length > 0) finish()
  const written = lines.filter(({ text }) => text !== '')
  const isGapped = (line: Line | undefined): boolean => line?.text.includes('\t') ?? false
  const rows = new Set(
    written.filter(
      (line, place) =>
        isGapped(line) && (isGapped(written[place - 1]) || isGapped(written[place + 1])),
    ),
  )
  for (const line of written)
    if (rows.has(line)) line.isRow = true
    else line.text = line.text.replaceAll('\t', ' ')
  return {
    left: written.reduce((most, line) => Math.min(most, line.left), Infinity),
    right: written.reduce((most, line) => Math.max(most, line.right), -Infinity),
    lines: written,
  }

  function finish(): void {
    lines.push(lineOf(open.flatMap(({ pieces }) => pieces)))
    open = []
  }
}
