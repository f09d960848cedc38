import { closingLength } from '../../shared/domain/closingMarks'
import type { Piece, Run } from './layOutDraft'
import type { SourceBook } from './sourceBook'

/**
 * Puts a number after each stretch that was pulled from a quote and in place of each citation. The number stands
 * after the closing quotation mark, if one directly follows (with a comma or full stop before it or not); the same
 * number is not set twice in a row.
 */
export function placeNotes(pieces: Piece[], book: SourceBook): Run[] {
  const runs: Run[] = []
  // The quote whose words are being read, and how much of what follows still goes before its number.
  let open: { quoteId: string; number: number } | null = null
  let waiting: { number: number; letters: number } | null = null

  for (const [index, piece] of pieces.entries()) {
    const quoteId = piece.kind === 'words' ? piece.quoteId : null
    // A break belongs to the quote when the quote goes on behind it.
    const goesOn = piece.kind === 'break' && quoteIdAfterBreaks(index) === open?.quoteId
    if (open !== null && quoteId !== open.quoteId && !goesOn) {
      waiting = { number: open.number, letters: closingLength(textFrom(index)) }
      open = null
    }
    if (waiting?.letters === 0) mark()
    if (piece.kind === 'citation') {
      mark()
      setNumber(book.noteOf({ anchorId: piece.anchorId }).number)
    } else if (piece.kind === 'break') {
      runs.push({ kind: 'break', pulledFrom: open?.number ?? null })
    } else {
      if (quoteId !== null && open === null)
        open = { quoteId, number: book.noteOf({ quoteId }).number }
      addWords(piece)
    }
  }
  if (open !== null) setNumber(open.number)
  else mark()
  return runs

  function addWords(piece: Extract<Piece, { kind: 'words' }>): void {
    const { quoteId: _quoteId, ...words } = piece
    const pulledFrom = open?.number ?? null
    if (waiting !== null && waiting.letters < words.text.length) {
      const before = words.text.slice(0, waiting.letters)
      runs.push({ ...words, text: before, pulledFrom })
      mark()
      runs.push({ ...words, text: words.text.slice(before.length), pulledFrom })
      return
    }
    if (waiting !== null) waiting.letters -= words.text.length
    runs.push({ ...words, pulledFrom })
  }

  function mark(): void {
    if (waiting !== null) setNumber(waiting.number)
    waiting = null
  }

  function setNumber(number: number): void {
    const last = runs.at(-1)
    if (last?.kind === 'note' && last.number === number) return
    const afterNote = last?.kind === 'note'
    runs.push({
      kind: 'note',
      number,
      repeated: book.marked.has(number),
      afterNote,
      pulledFrom: null,
    })
    book.marked.add(number)
  }

  function quoteIdAfterBreaks(start: number): string | null {
    let index = start
    while (pieces[index]?.kind === 'break') index++
    const piece = pieces[index]
    return piece?.kind === 'words' ? piece.quoteId : null
  }

  /** The unlinked words that directly follow, as far as a closing mark may reach. */
  function textFrom(start: number): string {
    let text = ''
    for (let index = start; index < pieces.length && text.length < 12; index++) {
      const piece = pieces[index]!
      if (piece.kind !== 'words' || piece.quoteId !== null) break
      text += piece.text
    }
    return text
  }
}
