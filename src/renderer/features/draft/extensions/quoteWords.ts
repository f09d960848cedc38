import type { Node } from '@tiptap/pm/model'
import type { QuoteRow } from '../../../../shared/pages'

/** A quote as it is written into a draft: the words stand between `before` and `after`. */
export interface WrittenQuote {
  before: string
  words: string
  after: string
}

/** Where it is to be written: what stands before and behind, and the marks of the document's habit. */
export interface Surroundings {
  before: string
  behind: string
  marks: readonly [string, string]
}

/**
 * Sets a quote's exact words in marks, with who said them: `“Words,” Mara Lindqvist said.` A whole sentence comes after
 * its speaker, because its full stop cannot be taken away: `Mara Lindqvist said: “Words.”`
 */
export function writeQuote(row: QuoteRow, { before, behind, marks }: Surroundings): WrittenQuote {
  const words = row.quote.anchor.exact.replace(/\s*\n\s*/g, ' ').trim()
  const { speaker } = row.quote
  const [open, close] = marks
  const lead = before === '' || /[\s([“"«—–-]$/u.test(before) ? '' : ' '
  const rear = /^[\p{L}\p{N}]/u.test(behind) ? ' ' : ''
  if (!speaker) return { before: lead + open, words, after: close + rear }
  if (/[.…]$/.test(words)) {
    const said = startsSentence(before) ? capitalised(speaker) : speaker
    return { before: `${lead}${said} said: ${open}`, words, after: close + rear }
  }
  const comma = /[\p{L}\p{N}]$/u.test(words) ? ',' : ''
  // A sentence that goes on behind it keeps its own end.
  const stop = /^\s*[\p{Ll}.,;]/u.test(behind) ? '' : '.'
  return { before: lead + open, words, after: `${close}${comma} ${speaker} said${stop}${rear}` }
}

/** The quotation marks that a document uses: curly ones unless it has more straight ones. */
export function habitOf(doc: Node): readonly [string, string] {
  const text = doc.textBetween(0, doc.content.size, ' ')
  const straight = text.split('"').length - 1
  const curly = text.split(/[“”]/).length - 1
  return straight > curly ? ['"', '"'] : ['“', '”']
}

function startsSentence(before: string): boolean {
  return before.trim() === '' || /[.!?…]["'”’)\]]*\s*$/u.test(before)
}

function capitalised(words: string): string {
  return words.charAt(0).toLocaleUpperCase() + words.slice(1)
}
