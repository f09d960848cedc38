import type { PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs'
import { canonicalText } from '../../decode/decodeText'

/** Text that a page draws at one go, in points from the page's upper left corner as it is looked at. */
export interface Piece {
  text: string
  left: number
  right: number
  /** Of the line that the letters stand on. */
  baseline: number
  /** Of the letters. */
  size: number
  font: string
  isRightToLeft: boolean
}

export interface PagePieces {
  width: number
  height: number
  /** In the order in which they are drawn. */
  pieces: Piece[]
  /** Text that stands across the rest: a stamp in the margin. */
  across: string[]
}

/** A page that draws more is cut off there: no page of words has a tenth of it. */
const mostPieces = 100_000

interface Placed extends Piece {
  /** Quarter turns to the right from upright. */
  turns: number
}

/** The pieces of a page's text layer, upright. */
export async function readPieces(page: PDFPageProxy): Promise<PagePieces> {
  const { width, height, transform } = page.getViewport({ scale: 1 })
  const placed: Placed[] = []
  const vertical = new Set<string>()
  const reader = page.streamTextContent().getReader() as ReadableStreamDefaultReader<TextChunk>
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) {
    const { styles, items } = chunk.value
    for (const [font, style] of Object.entries(styles)) if (style.vertical) vertical.add(font)
    // Read to the end in any case: pdf.js fails, in a way that nobody can catch, when it is broken off
    for (const drawn of items)
      if ('str' in drawn && drawn.str !== '' && placed.length < mostPieces)
        placed.push(place(drawn, transform, vertical.has(drawn.fontName)))
  }
  const turns = commonest(placed)
  const upright = placed.filter((piece) => piece.turns === turns)
  const across = placed.filter((piece) => piece.turns !== turns && /\S/.test(piece.text))
  const isOnSide = turns % 2 === 1
  return {
    width: isOnSide ? height : width,
    height: isOnSide ? width : height,
    pieces: upright.map((piece) => turned(piece, turns, width, height)),
    across: across.length > 0 ? [across.map(({ text }) => text).join(' ')] : [],
  }
}

interface TextChunk {
  items: (DrawnText | { type: string })[]
  styles: Record<string, { vertical?: boolean }>
}

interface DrawnText {
  str: string
  dir: string
  transform: number[]
  width: number
  height: number
  fontName: string
}

function place(drawn: DrawnText, page: number[], isVertical: boolean): Placed {
  const [a, b, c, d, e, f] = multiply(page, drawn.transform)
  const angle = Math.atan2(b, a)
  const size = Math.hypot(c, d) || Math.hypot(a, b)
  // A vertical line is drawn downwards from its upper end: an upright one, turned to the right
  const turns = (Math.round(angle / (Math.PI / 2)) + (isVertical ? 1 : 0) + 4) % 4
  const length = isVertical ? Math.abs(drawn.height) : Math.abs(drawn.width)
  return {
    text: canonicalText(drawn.str.replace(unprintable, '')).normalize('NFC'),
    left: e,
    right: e + length,
    baseline: f,
    size: Number.isFinite(size) ? size : 0,
    font: drawn.fontName,
    isRightToLeft: drawn.dir === 'rtl',
    turns,
  }
}

// oxlint-disable-next-line no-control-regex -- they are what is taken out
const unprintable = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u200B\uFEFF]/g

/** Where a piece stands once the page is turned so that it can be read. */
function turned(piece: Placed, turns: number, width: number, height: number): Piece {
  const { turns: _, ...rest } = piece
  const length = piece.right - piece.left
  const [x, y] = [piece.left, piece.baseline]
  const [left, baseline] =
    turns === 1
      ? [y, width - x]
      : turns === 2
        ? [width - x, height - y]
        : turns === 3
          ? [height - y, x]
          : [x, y]
  return { ...rest, left, right: left + length, baseline }
}

function commonest(placed: Placed[]): number {
  const letters = [0, 0, 0, 0]
  for (const { turns, text } of placed) letters[turns]! += text.trim().length
  return letters.indexOf(Math.max(...letters))
}

type Matrix = [number, number, number, number, number, number]

function multiply(first: number[], second: number[]): Matrix {
  const [a, b, c, d, e, f] = first as Matrix
  const [g, h, i, j, k, l] = second as Matrix
  return [
    a * g + c * h,
    b * g + d * h,
    a * i + c * j,
    b * i + d * j,
    a * k + c * l + e,
    b * k + d * l + f,
  ]
}
