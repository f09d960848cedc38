import { plainText, quoteIdOf, type DraftMark, type DraftNode } from '../../shared/domain/drafts'
import { cleanText } from './cleanText'
import type { DraftToExport, NotedSource } from './DraftToExport'
import { placeNotes } from './placeNotes'
import { safeLink } from './safeLink'
import { sourceBook } from './sourceBook'
import { sourcesElsewhere } from './sourcesElsewhere'

/** A draft as every format writes it: clean text, safe links, notes numbered in the order in which they first stand. */
export interface LaidOutDraft {
  title: string
  language: string | null
  blocks: Block[]
  notes: Note[]
  closingLine: string | null
}

export type Block =
  | { kind: 'paragraph'; runs: Run[] }
  | { kind: 'heading'; level: 1 | 2 | 3 | 4 | 5 | 6; runs: Run[] }
  | { kind: 'list'; ordered: boolean; start: number; entries: Block[][] }
  | { kind: 'quotation'; blocks: Block[] }
  | { kind: 'rule' }

export type Run = Words | Break | NoteMark

export interface Words {
  kind: 'words'
  text: string
  bold: boolean
  italic: boolean
  underline: boolean
  strike: boolean
  /** http, https or mailto, percent-encoded. */
  href: string | null
  /** The note of the quote that these words were pulled from. */
  pulledFrom: number | null
}

/** A line break inside a paragraph. */
export interface Break {
  kind: 'break'
  pulledFrom: number | null
}

/** The number that stands in the text; `repeated` when the same note was marked before. */
export interface NoteMark {
  kind: 'note'
  number: number
  repeated: boolean
  /** Directly after another number, from which it must be parted. */
  afterNote: boolean
  pulledFrom: null
}

export interface Note {
  number: number
  /** Null when the library no longer has it. */
  source: NotedSource | null
}

/**
 * Lays a document out. Nodes that are not in the vocabulary keep their words; blocks without words are left out;
 * lists and quotations in one another beyond `mostFrames` are set no deeper, as no page has room for them.
 */
export function layOutDraft(draft: DraftToExport): LaidOutDraft {
  // What has come into this library since is named in full.
  const book = sourceBook([...sourcesElsewhere(draft.document), ...draft.sources])
  const blocks = blocksOf(draft.document.content ?? [], { depth: 1, frames: 0 })
  return {
    title: cleanText(draft.title).replace(/\s+/g, ' ').trim(),
    language: draft.language,
    blocks,
    notes: book.notes,
    closingLine: draft.closingLine,
  }

  function blocksOf(nodes: DraftNode[], place: Place): Block[] {
    const blocks: Block[] = []
    let loose: DraftNode[] = []
    for (const node of nodes) {
      if (isInline(node)) {
        loose.push(node)
        continue
      }
      endLoose()
      blocks.push(...blockOf(node, place))
    }
    endLoose()
    return blocks

    function endLoose(): void {
      const runs = runsOf(loose)
      if (runs.length > 0) blocks.push({ kind: 'paragraph', runs })
      loose = []
    }
  }

  function blockOf(node: DraftNode, { depth, frames }: Place): Block[] {
    const children = node.content ?? []
    const below = { depth: depth + 1, frames }
    const framed = { depth: depth + 1, frames: frames + 1 }
    if (depth > deepest) return paragraphOf([{ type: 'text', text: allWords(node) }])
    switch (frames < mostFrames || !isFrame(node) ? node.type : 'no frame') {
      case 'paragraph':
        return paragraphOf(children)
      case 'heading': {
        const runs = runsOf(children)
        return runs.length > 0 ? [{ kind: 'heading', level: levelOf(node), runs }] : []
      }
      case 'bulletList':
      case 'orderedList': {
        const entries = children.map((entry) => blocksOf(entry.content ?? [], framed))
        const ordered = node.type === 'orderedList'
        return entries.length > 0 ? [{ kind: 'list', ordered, start: startOf(node), entries }] : []
      }
      case 'blockquote': {
        const quoted = blocksOf(children, framed)
        return quoted.length > 0 ? [{ kind: 'quotation', blocks: quoted }] : []
      }
      case 'horizontalRule':
        return [{ kind: 'rule' }]
      default:
        return blocksOf(children, below)
    }
  }

  function paragraphOf(children: DraftNode[]): Block[] {
    const runs = runsOf(children)
    return runs.length > 0 ? [{ kind: 'paragraph', runs }] : []
  }

  /** The words, breaks and note numbers of one paragraph; none when it says nothing. */
  function runsOf(nodes: DraftNode[]): Run[] {
    const pieces = nodes.flatMap((node) => piecesOf(node, 1))
    return trimmed(placeNotes(pieces, book))
  }
}

/** Where a run leads to; null for what is no link. */
export function hrefOf(run: Run): string | null {
  return run.kind === 'words' ? run.href : null
}

/** One stretch of a paragraph before the notes are placed. */
export type Piece =
  (Words & { quoteId: string | null }) | { kind: 'break' } | { kind: 'citation'; anchorId: string }

interface Place {
  depth: number
  /** How many lists and quotations it stands in. */
  frames: number
}

const mostFrames = 8
// Of nodes of any kind, where the words are only picked up: nobody writes so, and the stack has an end.
const deepest = 300

function isFrame(node: DraftNode): boolean {
  return ['bulletList', 'orderedList', 'blockquote'].includes(node.type)
}

function isInline(node: DraftNode): boolean {
  return node.type === 'text' || node.type === 'hardBreak' || node.type === 'citation'
}

function piecesOf(node: DraftNode, depth: number): Piece[] {
  if (node.type === 'hardBreak') return [{ kind: 'break' }]
  if (node.type === 'citation') {
    const anchorId = node.attrs?.['anchorId']
    return typeof anchorId === 'string' ? [{ kind: 'citation', anchorId }] : []
  }
  if (node.type === 'text') return wordsOf(node)
  if (depth > deepest) return wordsOf({ type: 'text', text: allWords(node) })
  return (node.content ?? []).flatMap((child) => piecesOf(child, depth + 1))
}

function wordsOf(node: DraftNode): Piece[] {
  const marks = node.marks ?? []
  const link = marks.find((mark) => mark.type === 'link')
  const look = {
    bold: has(marks, 'bold'),
    italic: has(marks, 'italic'),
    underline: has(marks, 'underline'),
    strike: has(marks, 'strike'),
    href: safeLink(link?.attrs?.['href']),
    pulledFrom: null,
    quoteId: quoteIdOf(node),
  }
  const pieces: Piece[] = []
  for (const [index, line] of cleanText(node.text ?? '')
    .split('\n')
    .entries()) {
    if (index > 0) pieces.push({ kind: 'break' })
    if (line !== '') pieces.push({ kind: 'words', text: line, ...look })
  }
  return pieces
}

function has(marks: DraftMark[], type: string): boolean {
  return marks.some((mark) => mark.type === type)
}

/** Without breaks and blanks at either end; empty when nothing but those is there. */
function trimmed(runs: Run[]): Run[] {
  const isBlank = (run: Run): boolean =>
    run.kind === 'break' || (run.kind === 'words' && run.text.trim() === '')
  const first = runs.findIndex((run) => !isBlank(run))
  const last = runs.findLastIndex((run) => !isBlank(run))
  return first < 0 ? [] : runs.slice(first, last + 1)
}

function levelOf(node: DraftNode): 1 | 2 | 3 | 4 | 5 | 6 {
  const level = Math.round(Number(node.attrs?.['level']))
  return level >= 1 && level <= 6 ? (level as 1 | 2 | 3 | 4 | 5 | 6) : 1
}

function startOf(node: DraftNode): number {
  const start = Number(node.attrs?.['start'] ?? 1)
  return Number.isSafeInteger(start) && start >= 0 && start < 1e6 ? start : 1
}

/** The words under a node however deep it goes: `plainText` would run out of stack. */
function allWords(node: DraftNode): string {
  const words: string[] = []
  const waiting = [node]
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (next.type === 'text') words.push(plainText(next))
    else if (next.content) waiting.push(...next.content.toReversed())
  }
  return words.join(' ')
}
