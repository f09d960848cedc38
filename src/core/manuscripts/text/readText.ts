import type { DraftNode } from '../../../shared/domain/drafts'
import { passageInNote } from '../../../shared/domain/namedPassages'
import type { RoughNote, RoughText } from '../Manuscript'

/**
 * Plain text: paragraphs are parted by blank lines, what is set in by four spaces is a quotation, lines that begin with
 * `- ` or `1. ` are lists; the notes under “Sources” at the end are read when they name passages.
 */
export function readText(text: string): RoughText {
  const { body, notes } = cutNotes(text.split('\n').map((line) => line.trimEnd()))
  const isWrapped = notes.size === 0 && wrapsLines(body)
  const blocks = blocksOf(body, { notes, isWrapped, depth: 0 })
  return { title: null, blocks: withHeadline(blocks), notes, saysWhichWords: false }
}

interface Reading {
  notes: Map<string, RoughNote>
  /** Lines end where the page did, not where the writer meant them to. */
  isWrapped: boolean
  depth: number
}

const deepest = 8
const listSign = /^(?:[-*•–]|(\d{1,6})[.)]) +(?![* ]+$)/
const rule = /^(?:\* ?\* ?\*|-{3,}|_{3,})$/

function blocksOf(lines: string[], reading: Reading): DraftNode[] {
  const blocks: DraftNode[] = []
  let at = 0
  while (at < lines.length) {
    if (lines[at] === '') {
      at++
      continue
    }
    const stretch = stretchFrom(lines, at, reading.depth)
    blocks.push(...blockOf(lines.slice(at, stretch.end), stretch.kind, reading))
    at = stretch.end
  }
  return blocks
}

type Kind = 'lines' | 'quotation' | 'list'

/** Where the block ends that begins at a line. */
function stretchFrom(lines: string[], at: number, depth: number): { end: number; kind: Kind } {
  const first = lines[at]!
  const kind: Kind =
    depth >= deepest
      ? 'lines'
      : first.startsWith('    ')
        ? 'quotation'
        : listSign.test(first)
          ? 'list'
          : 'lines'
  let end = at + 1
  for (; end < lines.length; end++) {
    const line = lines[end]!
    if (kind === 'lines') {
      if (line === '' || line.startsWith('    ') || (depth < deepest && listSign.test(line))) break
    } else if (line === '') {
      const next = lines[end + 1] ?? ''
      if (!next.startsWith(kind === 'quotation' ? '    ' : '  ')) break
    } else if (kind === 'quotation' && !line.startsWith('    ')) break
    else if (kind === 'list' && !line.startsWith('  ') && !listSign.test(line)) break
  }
  return { end, kind }
}

function blockOf(lines: string[], kind: Kind, reading: Reading): DraftNode[] {
  const below = { ...reading, depth: reading.depth + 1 }
  if (kind === 'quotation') {
    const content = blocksOf(
      lines.map((line) => line.slice(4)),
      below,
    )
    return content.length > 0 ? [{ type: 'blockquote', content }] : []
  }
  if (kind === 'list') return listOf(lines, below)
  if (lines.length === 1 && rule.test(lines[0]!.trim())) return [{ type: 'horizontalRule' }]
  const joined = reading.isWrapped ? [lines.map((line) => line.trim()).join(' ')] : lines
  const content = joined.flatMap((line, index) => [
    ...(index > 0 ? [{ type: 'hardBreak' }] : []),
    ...inline(line.trim(), reading.notes),
  ])
  return [{ type: 'paragraph', content }]
}

function listOf(lines: string[], reading: Reading): DraftNode[] {
  const lists: DraftNode[] = []
  let entry: string[] = []
  let sign = ''
  for (const line of lines) {
    const begins = listSign.exec(line)
    if (begins) {
      endEntry()
      sign = begins[0]
      entry = [line.slice(sign.length)]
    } else entry.push(line.slice(Math.min(sign.length, /^ */.exec(line)![0].length)))
  }
  endEntry()
  return lists

  function endEntry(): void {
    const blocks = entry.length > 0 ? blocksOf(entry, reading) : []
    if (blocks.length === 0) return
    const type = /^\d/.test(sign) ? 'orderedList' : 'bulletList'
    if (lists.at(-1)?.type !== type) {
      const attrs = type === 'orderedList' ? { attrs: { start: Number.parseInt(sign) } } : {}
      lists.push({ type, ...attrs, content: [] })
    }
    const isParagraph = blocks[0]!.type === 'paragraph'
    lists.at(-1)!.content!.push({
      type: 'listItem',
      content: isParagraph ? blocks : [{ type: 'paragraph' }, ...blocks],
    })
  }
}

function inline(line: string, notes: Map<string, RoughNote>): DraftNode[] {
  return line.split(/(\[\d{1,6}\])/).flatMap((part): DraftNode[] => {
    const label = /^\[(\d+)\]$/.exec(part)?.[1]
    if (label !== undefined && notes.has(label))
      return [{ type: 'noteRef', attrs: { note: label, label } }]
    return part === '' ? [] : [{ type: 'text', text: part }]
  })
}

/** `[1] …` lines under a line “Sources”, when they name passages; what an exporter says behind them stays. */
function cutNotes(lines: string[]): { body: string[]; notes: Map<string, RoughNote> } {
  const notes = new Map<string, RoughNote>()
  const start = lines.lastIndexOf('Sources')
  if (start < 0) return { body: lines, notes }
  let end = start + 1
  for (; end < lines.length; end++) {
    if (lines[end] === '') continue
    const found = /^\[(\d{1,6})\] (.+)$/.exec(lines[end]!)
    if (!found) break
    notes.set(found[1]!, { text: found[2]!, target: null, blocks: [] })
  }
  const areOurs = [...notes.values()].some(({ text }) => passageInNote(text) !== null)
  if (!areOurs) return { body: lines, notes: new Map() }
  return { body: [...lines.slice(0, start), '', ...lines.slice(end)], notes }
}

/** True when most lines that are followed by another end near the same width. */
function wrapsLines(lines: string[]): boolean {
  const followed = lines.filter((line, index) => line !== '' && (lines[index + 1] ?? '') !== '')
  if (followed.length < 3) return false
  const longest = Math.max(...followed.slice(0, 5000).map((line) => line.length))
  if (longest > 110) return false
  return followed.filter((line) => line.length > longest - 18).length > followed.length * 0.7
}

/** A first line that stands alone and ends without a stop is the headline. */
function withHeadline(blocks: DraftNode[]): DraftNode[] {
  const [first, ...rest] = blocks
  const words = first?.type === 'paragraph' ? (first.content ?? []) : []
  const line = words.length === 1 && words[0]!.type === 'text' ? words[0]!.text! : ''
  const isHeadline =
    rest.length > 0 && line !== '' && line.length <= 140 && !/[.,;:”"…]$/.test(line)
  return isHeadline ? [{ type: 'heading', attrs: { level: 1 }, content: words }, ...rest] : blocks
}
