import type { BlockType, Locator } from '../../../shared/domain/articles'
import type { LocatedBlock } from '../composeLocated'
import { findFurniture } from './findFurniture'
import { joinLines, wordBook } from './joinLines'
import type { Column, LaidOutPage, Line } from './Line'
import { bodyTypeOf, findFootnotes, isSigned, type BodyType } from './typeOf'

/** A block of a PDF: its words with the pages they are on, and how it is set. */
export interface SetBlock extends LocatedBlock {
  size: number
  page: number
}

interface Placed {
  line: Line
  column: Column
  page: LaidOutPage
}

interface Open extends SetBlock {
  last: Placed
  lines: number
  font: string
  role: Role
}

type Role = 'text' | 'footnote' | 'furniture'

/** The pages' lines as paragraphs, headings, list items, captions, footnotes and furniture, in reading order. */
export function toBlocks(
  pages: readonly LaidOutPage[],
  labelOf: (page: number) => string | null,
): SetBlock[] {
  const furniture = findFurniture(pages)
  const body = bodyTypeOf(pages, furniture)
  const footnotes = findFootnotes(pages, furniture, body)
  const words = wordBook(linesOf(pages))
  const blocks: Open[] = []
  let text: Open | null = null
  // What stands between the halves of a paragraph that runs over to the next page
  let between: Open[] = []

  for (const page of pages) {
    for (const whole of page.columns) {
      const column = withEdges(whole, furniture)
      for (const line of column.lines) {
        const role = furniture.has(line) ? 'furniture' : footnotes.has(line) ? 'footnote' : 'text'
        add({ line, column, page }, role)
      }
    }
    for (const stamp of page.across) {
      const block = { text: stamp, type: 'paragraph' as const, aside: 'furniture' as const }
      const set = { size: 0, page: page.number, lines: 1, font: '', role: 'furniture' as const }
      between.push({ ...block, ...set, locators: [locatorOn(page, 0)], last: nowhere(page) })
    }
  }
  blocks.push(...between)
  return withHeadings(blocks, body)

  function add(placed: Placed, role: Role): void {
    const { line, page } = placed
    if (role !== 'text') {
      const last = between.at(-1)
      if (
        role === 'footnote' &&
        last?.role === role &&
        last.page === page.number &&
        !isSigned(line)
      )
        append(last, placed)
      else between.push(opened(placed, role))
      return
    }
    if (text !== null && goesOn(text, placed, body)) return append(text, placed)
    blocks.push(...between)
    between = []
    text = opened(placed, role)
    blocks.push(text)
  }

  function append(open: Open, placed: Placed): void {
    const { line, page } = placed
    const joined = joinLines(open.text, line.text, words)
    if (page !== open.last.page)
      open.locators.push(locatorOn(page, joined.length - line.text.length))
    open.text = joined
    open.last = placed
    open.lines++
  }

  function opened(placed: Placed, role: Role): Open {
    const { line, page } = placed
    return {
      text: line.text,
      type: typeOf(line, role),
      aside: role === 'furniture' ? 'furniture' : null,
      locators: [locatorOn(page, 0)],
      size: line.size,
      font: line.font,
      page: page.number,
      last: placed,
      lines: 1,
      role,
    }
  }

  function locatorOn({ number }: LaidOutPage, at: number): Locator {
    const label = labelOf(number)
    return { at, kind: 'page', value: number, ...(label === null ? {} : { label }) }
  }
}

/** A running head over a column says nothing of its edges. */
function withEdges(column: Column, furniture: ReadonlySet<Line>): Column {
  const lines = column.lines.filter((line) => !furniture.has(line))
  if (lines.length === 0 || lines.length === column.lines.length) return column
  const left = lines.reduce((most, line) => Math.min(most, line.left), Infinity)
  const right = lines.reduce((most, line) => Math.max(most, line.right), -Infinity)
  return { ...column, left, right }
}

function typeOf(line: Line, role: Role): BlockType {
  if (role === 'footnote') return 'footnote'
  if (role === 'furniture') return 'paragraph'
  return line.isRow ? 'table' : isBullet(line.text) ? 'list-item' : 'paragraph'
}

function nowhere(page: LaidOutPage): Placed {
  const line = {
    text: '',
    left: 0,
    right: 0,
    baseline: 0,
    size: 0,
    font: '',
    isRightToLeft: false,
    isRow: false,
  }
  return { line, column: { left: 0, right: 0, lines: [line] }, page }
}

function* linesOf(pages: readonly LaidOutPage[]): Generator<string> {
  for (const { columns } of pages)
    for (const { lines } of columns) for (const { text } of lines) yield text
}

const bullet = /^(?:[•‣▪●○◦■□–·*-]|\(?\d{1,2}[.)]|\(?[a-z][.)])\s+\S/u

function isBullet(text: string): boolean {
  return bullet.test(text)
}

const ended = /[.!?…:;。！？؟]["”’»«“)\]]*[⁰¹²³⁴⁵⁶⁷⁸⁹]*$/u

function goesOn(open: Open, next: Placed, body: BodyType): boolean {
  const { line } = next
  const before = open.last.line
  if (Math.abs(open.size - line.size) > Math.max(0.6, open.size * 0.08)) return false
  if (isBullet(line.text) || line.isRow || before.isRow) return false
  if (open.last.column !== next.column) return runsOver(open, next, body)
  const isBody = Math.abs(line.size - body.size) < 0.6
  const pitch = isBody ? body.pitch : line.size * 1.35
  if (line.baseline - before.baseline > Math.max(pitch * 1.3, line.size * 1.35)) return false
  // A line wholly in another face, such as a bold heading over its paragraph
  if (
    open.font !== line.font &&
    open.lines === 1 &&
    isShort(before, next.column) &&
    isApart(open, body)
  )
    return false
  if (
    isIndented(line, next.column) &&
    !isIndented(before, next.column) &&
    open.type !== 'list-item'
  )
    return false
  return !isBrokenOff(before, line, next.column)
}

/** A paragraph goes on in the next column or on the next page where it was left in mid-sentence. */
function runsOver(open: Open, { line, column }: Placed, body: BodyType): boolean {
  const before = open.last.line
  if (Math.abs(line.size - body.size) > 0.6 && line.size > body.size) return false
  if (open.text.length < 20 && open.lines === 1) return false
  if (/[-\u2010\u00AD]$/u.test(open.text) && /^\p{Ll}/u.test(line.text)) return true
  if (ended.test(open.text) || isIndented(line, column)) return false
  return /^["“„«‘(]?\p{Ll}/u.test(line.text) || !isShort(before, open.last.column)
}

/** Set in from the edge at which lines begin. */
function isIndented(line: Line, column: Column): boolean {
  const by = line.isRightToLeft ? column.right - line.right : line.left - column.left
  return by > line.size * 0.7 && by < line.size * 5
}

function isShort(line: Line, column: Column): boolean {
  const rest = line.isRightToLeft ? line.left - column.left : column.right - line.right
  return rest > (column.right - column.left) * 0.12
}

/** A line of a table of contents: dots, and a number. */
const leadsToPage = /(?:\. ?){4,}[\s\p{N}ivxlc]{0,8}$/u

/** A line ends a paragraph where the next one's first word had had room in it. */
function isBrokenOff(before: Line, line: Line, column: Column): boolean {
  const width = column.right - column.left
  const rest = before.isRightToLeft ? before.left - column.left : column.right - before.right
  const word = /^\S+/.exec(line.text)?.[0] ?? ''
  const room = ((line.right - line.left) * (word.length + 1)) / Math.max(1, line.text.length)
  if (leadsToPage.test(before.text)) return true
  if (rest <= Math.max(room, line.size)) return false
  return ended.test(before.text) ? rest > width * 0.08 : rest > width * 0.35
}

function isApart(open: Open, body: BodyType): boolean {
  return open.font !== body.font && open.text.length < 120 && !ended.test(open.text)
}

const caption =
  /^(?:Fig(?:ure|\.)?|Photo(?:graph)?|Table|Map|Chart|Abb(?:ildung|\.)|Bild|Tab(?:elle|leau|\.)|Foto|Рис\.|Фото|Табл\.|図|表|图)\s?\d{0,3}[.:：]?\s/u

/** Headings by their size, the largest first, and by a face of their own; captions by their first word. */
function withHeadings(blocks: Open[], body: BodyType): SetBlock[] {
  const isLarge = (block: Open): boolean =>
    block.role === 'text' && block.size >= body.size * 1.15 && block.text.length <= 300
  const sizes = [...new Set(blocks.filter(isLarge).map(({ size }) => Math.round(size)))].toSorted(
    (one, other) => other - one,
  )
  return blocks.map((block, place): SetBlock => {
    const { text, aside, locators, size, page } = block
    const set = { text, aside, locators, size, page }
    const hasLetters = /\p{L}/u.test(text)
    if (isLarge(block) && hasLetters)
      return { ...set, type: 'heading', level: Math.min(6, sizes.indexOf(Math.round(size)) + 1) }
    if (block.role === 'text' && size < body.size * 1.1 && caption.test(text) && text.length < 600)
      return { ...set, type: block.size < body.size * 0.97 ? 'caption' : block.type }
    const next = blocks[place + 1]
    const isOverText =
      next?.role === 'text' && next.font === body.font && next.text.length > text.length
    const isLine = block.role === 'text' && block.lines === 1 && block.type === 'paragraph'
    if (isLine && hasLetters && isApart(block, body) && size > body.size * 0.95 && isOverText)
      return { ...set, type: 'heading', level: Math.min(6, sizes.length + 1) }
    return { ...set, type: block.type }
  })
}
