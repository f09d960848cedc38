import type { EditorState, Transaction } from '@tiptap/pm/state'
import type { Mark, Node } from '@tiptap/pm/model'
import { closeHistory } from '@tiptap/pm/history'
import { diffWordsWithSpace } from 'diff'
import type { Span } from '../../../../shared/domain/spans'
import type { PlacedCheck } from '../extensions/CheckMarks'
import type { PlacedFlag } from '../extensions/FlagMarks'

/**
 * Gives a quotation the source's words, in one step of undo: only what differs is replaced, so that bold stays bold, the
 * link stays a link and paragraphs stay parted as they are. Null when there is nothing to mend.
 */
export function repairQuote(state: EditorState, check: PlacedCheck): Transaction | null {
  const { repair, quoteId } = check.found
  const inner = innerOf(state, check)
  if (repair === null || !inner) return null
  const tr = replaceWithin(state, inner, inOneLine(repair))
  const link = quoteId && linkOf(state, inner, quoteId)
  if (link) tr.addMark(inner.from, tr.mapping.map(inner.to), link)
  return tr.docChanged ? tr.scrollIntoView() : null
}

/** Puts a flag's suggestion in the place of the flagged words, in one step of undo. Null when there is none. */
export function takeSuggestion(
  state: EditorState,
  { from, to, found }: PlacedFlag,
): Transaction | null {
  const { suggestion, text } = found
  if (suggestion === null || to > state.doc.content.size) return null
  if (lined(textIn(state.doc, from, to)) !== lined(text)) return null
  const tr = replaceWithin(state, { from, to }, suggestion)
  return tr.docChanged ? tr.scrollIntoView() : null
}

/** Ties a quotation's words to another quote, in one step of undo. */
export function relinkQuote(
  state: EditorState,
  check: PlacedCheck,
  quoteId: string,
): Transaction | null {
  const inner = innerOf(state, check)
  const link = state.schema.marks['sourcedQuote']
  if (!inner || !link) return null
  return closeHistory(state.tr)
    .removeMark(inner.from, inner.to, link)
    .addMark(inner.from, inner.to, link.create({ quoteId }))
}

/** Where the words within the quotation marks stand; null when they are not these words any more. */
export function innerOf(
  { doc }: EditorState,
  { from, to, found }: PlacedCheck,
): { from: number; to: number } | null {
  if (to > doc.content.size) return null
  const inner = {
    from: from + found.inner.start - found.start,
    to: to - (found.end - found.inner.end),
  }
  if (inner.from > inner.to) return null
  return lined(textIn(doc, inner.from, inner.to)) === lined(found.text) ? inner : null
}

/** The stretches of a text that differ from the wanted one, and what is to stand there. */
export function replacements(text: string, wanted: string): (Span & { words: string })[] {
  const found: (Span & { words: string })[] = []
  let at = 0
  let open: (Span & { words: string }) | null = null
  for (const { added, removed, value } of diffWordsWithSpace(text, wanted)) {
    if (!added && !removed) {
      at += value.length
      open = null
      continue
    }
    if (!open) found.push((open = { start: at, end: at, words: '' }))
    if (added) open.words += value
    else at = open.end = at + value.length
  }
  return found
}

/** Words without a break: within a paragraph, between two citations. */
interface Piece {
  /** Where it stands in the document. */
  from: number
  text: string
  /** It begins a paragraph; to a reader of the words, a space stands before it. */
  isParagraph: boolean
}

/** What differs is looked for in the whole, and replaced within each piece: no paragraph's end, no citation goes. */
function replaceWithin(
  state: EditorState,
  { from, to }: { from: number; to: number },
  wanted: string,
): Transaction {
  // A step of undo of its own, whatever was typed just before.
  const tr = closeHistory(state.tr)
  const pieces = piecesOf(state.doc, from, to)
  const joined = pieces.map(({ text, isParagraph }) => (isParagraph ? ` ${text}` : text)).join('')
  const changes = replacements(joined, wanted).flatMap((change) => withinPieces(pieces, change))
  for (const { start, end, words } of changes.toReversed()) replaceWords(tr, start, end, words)
  return tr
}

/** A change of the joined words as changes of the document: the new words go to the first piece that it touches. */
function withinPieces(
  pieces: Piece[],
  { start, end, words }: Span & { words: string },
): (Span & { words: string })[] {
  const changes: (Span & { words: string })[] = []
  let at = 0
  for (const { from, text, isParagraph } of pieces) {
    const begin = at + (isParagraph ? 1 : 0)
    at = begin + text.length
    const first = Math.max(start, begin)
    const last = Math.min(end, at)
    if (first > last) continue
    const isFirst = changes.length === 0
    if (first === last && (!isFirst || words === '')) continue
    changes.push({
      start: from + first - begin,
      end: from + last - begin,
      words: isFirst ? words : '',
    })
  }
  // Words that reach over a paragraph's end leave the space to it.
  const [only, ...more] = changes
  if (only && more.length > 0) only.words = only.words.trimEnd()
  return changes
}

function piecesOf(doc: Node, from: number, to: number): Piece[] {
  const pieces: Piece[] = []
  doc.nodesBetween(from, to, (block, pos) => {
    if (!block.isTextblock) return true
    const start = Math.max(from, pos + 1)
    const end = Math.min(to, pos + 1 + block.content.size)
    let text = textIn(doc, start, end)
    let at = start
    let isParagraph = pieces.length > 0
    if (isParagraph) {
      // The mark that opens a quotation again in each of its paragraphs is the draft's own.
      const again = /^["“”„«»「『]\s?/u.exec(text)?.[0].length ?? 0
      text = text.slice(again)
      at += again
    }
    for (const part of text.split(/(?<=\u200B)|(?=\u200B)/u)) {
      if (part !== '\u200B') {
        pieces.push({ from: at, text: part.replaceAll('\n', ' '), isParagraph })
        isParagraph = false
      }
      at += part.length
    }
    return false
  })
  return pieces
}

/** A repair without its line breaks: the draft's own paragraphs stay. */
function inOneLine(repair: string): string {
  return repair.replace(/\s*\n\s*["“”„«»「『]?/gu, ' ')
}

function replaceWords(tr: Transaction, from: number, to: number, words: string): void {
  if (words === '') {
    tr.delete(from, to)
    return
  }
  // What is replaced lends its look; new words take on that of the word before them.
  const { nodeBefore, nodeAfter } = tr.doc.resolve(from)
  const marks = (from < to ? nodeAfter : nodeBefore)?.marks ?? []
  tr.replaceWith(from, to, tr.doc.type.schema.text(words, marks))
}

/** The tie that the words have already, or else a new one. */
function linkOf(
  state: EditorState,
  { from, to }: { from: number; to: number },
  quoteId: string,
): Mark | null {
  let own: Mark | null = null
  state.doc.nodesBetween(from, to, ({ marks }) => {
    own ??=
      marks.find(
        ({ type, attrs }) => type.name === 'sourcedQuote' && attrs['quoteId'] === quoteId,
      ) ?? null
    return own === null
  })
  return own ?? state.schema.marks['sourcedQuote']?.create({ quoteId }) ?? null
}

// A paragraph's border takes two positions, so that a text over several of them still counts right.
function textIn(doc: Node, from: number, to: number): string {
  return doc.textBetween(from, to, '\n\n', (leaf) =>
    leaf.type.name === 'hardBreak' ? '\n' : '\u200B',
  )
}

/** As the core sees it: one break between paragraphs, nothing where a citation stands. */
function lined(text: string): string {
  return text.replace(/\n\n/g, '\n')
}
