import type { DraftBlock } from '../composeArticle'
import type { DraftImage, DraftPiece } from './composeDocument'

type Look = Pick<DraftBlock, 'type' | 'level' | 'aside'>

interface OpenParagraph {
  look: Look
  parts: string[]
  before: DraftImage[]
  after: DraftPiece[]
}

/** Rows with longer cells than this, in characters, are a page's layout rather than data. */
const longestCell = 300
const mostCells = 40

/**
 * Takes a document as its XML tells it, piece by piece, and gives blocks: what stands in a text box follows the paragraph
 * that holds the box, a table's row is one block with its cells parted by tabs. Calls that do not match are forgiven.
 */
export class DocumentWriter {
  private readonly sinks: DraftPiece[][] = [[]]
  private readonly paragraphs: OpenParagraph[] = []
  private readonly rows: DraftPiece[][][] = []

  openParagraph(look: Look = { type: 'paragraph', aside: null }): void {
    this.paragraphs.push({ look, parts: [], before: [], after: [] })
  }

  /** What the open paragraph is, known only when its properties were read. */
  look(look: Look): void {
    const paragraph = this.paragraphs.at(-1)
    if (paragraph) paragraph.look = look
  }

  add(words: string): void {
    this.paragraphs.at(-1)?.parts.push(words)
  }

  addImage(image: DraftImage): void {
    const paragraph = this.paragraphs.at(-1)
    if (!paragraph) this.sinks.at(-1)!.push(image)
    else if (paragraph.parts.every((part) => part.trim() === '')) paragraph.before.push(image)
    else paragraph.after.push(image)
  }

  closeParagraph(): void {
    const paragraph = this.paragraphs.pop()
    if (!paragraph) return
    const text = paragraph.parts
      .join('')
      .replace(/[ \t]*\n[ \t]*/g, '\n')
      .replace(/\n{2,}/g, '\n')
      .trim()
    const sink = this.sinks.at(-1)!
    sink.push(...paragraph.before)
    if (text !== '') sink.push({ text, ...paragraph.look })
    for (const piece of paragraph.after) sink.push(piece)
  }

  openRow(): void {
    this.rows.push([])
  }

  openCell(): void {
    this.sinks.push([])
  }

  closeCell(): void {
    if (this.sinks.length < 2) return
    const cell = this.sinks.pop()!
    const row = this.rows.at(-1)
    if (row) row.push(cell)
    else this.put(cell)
  }

  closeRow(): void {
    const cells = this.rows.pop()
    if (cells) this.put(asRow(cells) ?? cells.flat())
  }

  openBox(): void {
    this.sinks.push([])
  }

  closeBox(): void {
    if (this.sinks.length < 2) return
    const box = this.sinks.pop()!
    const around = this.paragraphs.at(-1)
    if (around) for (const piece of box) around.after.push(piece)
    else this.put(box)
  }

  finish(): DraftPiece[] {
    while (this.paragraphs.length > 0) this.closeParagraph()
    while (this.sinks.length > 1) this.put(this.sinks.pop()!)
    return this.sinks[0]!
  }

  private put(pieces: DraftPiece[]): void {
    const sink = this.sinks.at(-1)!
    for (const piece of pieces) sink.push(piece)
  }
}

/** The cells as one block; null where they are no data. */
function asRow(cells: DraftPiece[][]): DraftPiece[] | null {
  if (cells.length < 2 || cells.length > mostCells) return null
  const words = cells.map((cell) =>
    cell.flatMap((piece) => ('image' in piece ? [] : [piece.text.replace(/\s+/g, ' ')])).join(' '),
  )
  if (words.some((cell) => cell.length >= longestCell)) return null
  const images = cells.flat().filter((piece) => 'image' in piece)
  const text = words.join('\t').trim()
  return text === '' ? images : [...images, { text, type: 'table', aside: null }]
}
