import { closingLength } from '../../shared/domain/closingMarks'
import type { DraftDocument, DraftMark, DraftNode } from '../../shared/domain/drafts'
import { passageInNote } from '../../shared/domain/namedPassages'
import { raisedDigits } from './html/raisedDigits'
import type { ForeignPassage, Manuscript, RoughNote, RoughText } from './Manuscript'

/**
 * Understands the notes of a manuscript: words that are tied get the passage that their note names, other notes that
 * name a passage become citations, and notes that name none stay as words, at the end.
 */
export function settleTies(rough: RoughText): Omit<Manuscript, 'title'> {
  const book = passageBook(rough.notes)
  const kept: DraftNode[] = []
  const keptNotes = new Set<string>()
  const content = rough.blocks.map((block) => settle(block))
  return { document: documentOf([...content, ...kept]), passages: book.passages }

  function settle(node: DraftNode): DraftNode {
    if (!node.content) return node
    if (!isTextBlock(node)) return { ...node, content: node.content.map(settle) }
    return { ...node, content: joined(settleLine(withoutCommas(node.content))) }
  }

  function settleLine(line: DraftNode[]): DraftNode[] {
    const noteOfTie = new Map<string, number | null>()
    const used = new Set<number>()
    for (const stretch of tiesOf(line)) {
      const ref = refAfter(line, stretch, book.numberOf)
      if (ref !== null && (!stretch.sure || line[ref]!.attrs!['note'] === stretch.note)) {
        used.add(ref)
        noteOfTie.set(stretch.tie, book.numberOf(String(line[ref]!.attrs!['note'])))
      } else noteOfTie.set(stretch.tie, book.numberOf(stretch.note) ?? book.unknown(stretch))
    }
    return line.flatMap((node, index): DraftNode[] => {
      if (node.type === 'noteRef') return used.has(index) ? [] : [afterNote(node)]
      if (node.type !== 'text') return [node]
      return [settleWords(node, noteOfTie)]
    })
  }

  function afterNote(node: DraftNode): DraftNode {
    const { note, label } = node.attrs as { note: string; label: string }
    const passage = book.numberOf(note)
    if (passage !== null)
      return {
        type: 'citation',
        attrs: rough.saysWhichWords ? { passage } : { passage, implied: true },
      }
    keepNote(note, label)
    return { type: 'text', text: `[${label}]` }
  }

  /** A note that the writer wrote stays, as there is no other place for it in a draft. */
  function keepNote(note: string, label: string): void {
    const blocks = rough.notes.get(note)?.blocks ?? []
    if (keptNotes.has(note) || blocks.length === 0) return
    keptNotes.add(note)
    const [first, ...rest] = blocks
    const sign = { type: 'text', text: `[${label}] ` }
    const opening =
      first?.type === 'paragraph'
        ? [{ ...first, content: [sign, ...(first.content ?? [])] }]
        : [{ type: 'paragraph', content: [sign] }, ...(first ? [first] : [])]
    kept.push(...opening.map(settle), ...rest.map(settle))
  }
}

interface Stretch {
  tie: string
  note: string
  sure: boolean
  /** The first node after it. */
  after: number
}

function tiesOf(line: DraftNode[]): Stretch[] {
  const found = new Map<string, Stretch>()
  for (const [index, node] of line.entries()) {
    const mark = tieOf(node)
    if (!mark) continue
    const { tie, note, sure } = mark.attrs as { tie: string; note: string; sure?: boolean }
    found.set(tie, { tie, note, sure: sure === true, after: index + 1 })
  }
  return [...found.values()]
}

/** The sign of the note after a stretch: directly after its closing mark, or the next one before other tied words. */
function refAfter(
  line: DraftNode[],
  { after }: Stretch,
  numberOf: (note: string) => number | null,
): number | null {
  let between = ''
  for (let index = after; index < line.length; index++) {
    const node = line[index]!
    if (node.type === 'noteRef') {
      const isDirect = closingLength(between) === between.length
      const names = numberOf(String(node.attrs!['note'])) !== null
      if (isDirect || names) return names ? index : null
    } else if (tieOf(node)) return null
    else between += node.type === 'text' ? node.text! : '\n'
  }
  return null
}

function settleWords(node: DraftNode, noteOfTie: Map<string, number | null>): DraftNode {
  const tie = tieOf(node)
  const raised = node.marks?.some(({ type }) => type === 'raised')
  const others = (node.marks ?? []).filter(({ type }) => type !== 'tie' && type !== 'raised')
  const passage = tie ? (noteOfTie.get(String(tie.attrs!['tie'])) ?? null) : null
  const marks =
    passage === null ? others : [{ type: 'sourcedQuote', attrs: { passage } }, ...others]
  const words = { type: 'text', text: node.text!, ...(marks.length > 0 ? { marks } : {}) }
  return raised ? raisedDigits([words], 'sup')[0]! : words
}

/** Two signs of notes are parted by a comma above the line. */
function withoutCommas(line: DraftNode[]): DraftNode[] {
  return line.filter((node, index) => {
    const isRaised = node.marks?.some(({ type }) => type === 'raised')
    const isComma = node.type === 'text' && isRaised && /^[,\s]+$/.test(node.text!)
    return !(isComma && line[index - 1]?.type === 'noteRef')
  })
}

function passageBook(notes: Map<string, RoughNote>) {
  const passages: (ForeignPassage | null)[] = []
  const byKey = new Map<string, number>()
  return { passages, numberOf, unknown }

  function numberOf(note: string): number | null {
    const written = notes.get(note)
    if (!written) return null
    const passage = written.target ?? namedIn(written.text)
    if (passage !== null) {
      const { versionSha256, versionNumber, start, end } = passage
      return numbered(`${versionSha256} ${versionNumber} ${start}-${end}`, passage)
    }
    // Exporters say so of a source that was not there any more.
    if (written.text.startsWith('source no longer in this library'))
      return numbered(`gone ${note}`, null)
    return null
  }

  /** Words that are surely tied, though their note is lost. */
  function unknown({ note, sure }: Stretch): number | null {
    // A note that is there and names no passage was meant to name none.
    return sure || notes.has(note) ? null : numbered(`lost ${note}`, null)
  }

  function numbered(key: string, passage: ForeignPassage | null): number {
    const known = byKey.get(key)
    if (known !== undefined) return known
    byKey.set(key, passages.length)
    return passages.push(passage) - 1
  }
}

function namedIn(note: string): ForeignPassage | null {
  const named = passageInNote(note)
  if (!named) return null
  const { start, end, versionNumber, sha256Digits } = named
  const words = { exact: '', prefix: '', suffix: '' }
  return { start, end, versionNumber, versionSha256: sha256Digits, ...words }
}

function tieOf(node: DraftNode): DraftMark | undefined {
  return node.marks?.find(({ type }) => type === 'tie')
}

function isTextBlock(node: DraftNode): boolean {
  return node.type === 'paragraph' || node.type === 'heading'
}

/** Runs that look alike as one. */
function joined(line: DraftNode[]): DraftNode[] {
  const nodes: DraftNode[] = []
  for (const node of line) {
    const last = nodes.at(-1)
    const alike =
      node.type === 'text' &&
      last?.type === 'text' &&
      JSON.stringify(node.marks) === JSON.stringify(last.marks)
    if (alike) nodes[nodes.length - 1] = { ...last, text: last.text! + node.text! }
    else nodes.push(node)
  }
  return nodes
}

function documentOf(content: DraftNode[]): DraftDocument {
  return { type: 'doc', content: content.length > 0 ? content : [{ type: 'paragraph' }] }
}
