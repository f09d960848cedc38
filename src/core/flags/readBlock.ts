import { overlaps, type Span } from '../../shared/domain/spans'
import { findQuotedStrings } from '../../shared/domain/verbatim/findQuotedStrings'
import { readText, spanAt, type Reading } from '../analysis/text/reading'
import type { BlockToFlag, FoundFlag, RestingWords } from './BlockToFlag'
import { isEnglish } from '../analysis/text/languageOf'

/** A block made ready for the rules. */
export interface BlockReading {
  block: BlockToFlag
  reading: Reading
  /** Quoted strings with their marks; all of a block quote. */
  quoted: Span[]
  isEnglish: boolean
}

/** Reads a block once for all rules. */
export function readBlock(block: BlockToFlag): BlockReading {
  const { text, isQuotation } = block
  const quoted = isQuotation ? [{ start: 0, end: text.length }] : findQuotedStrings(text)
  return { block, reading: readText(text), quoted, isEnglish: isEnglish(text) }
}

/** True when a stretch stands, in part at least, between quotation marks. */
export function isQuoted({ quoted }: BlockReading, span: Span): boolean {
  return quoted.some((string) => overlaps(string, span))
}

/** The sentence that a position is in. */
export function sentenceAt({ block, reading }: BlockReading, position: number): Span {
  return spanAt(reading.sentences, position) ?? { start: 0, end: block.text.length }
}

/** What a sentence rests on: words pulled within it, and citations in it or right behind it. */
export function restingIn(read: BlockReading, sentence: Span): RestingWords[] {
  return read.block.resting.filter(({ kind, start, end }) =>
    kind === 'quote'
      ? overlaps({ start, end }, sentence)
      : sentence.start < start && start <= behind(read.block.text, sentence.end),
  )
}

/** A citation may stand behind the sentence's last space. */
function behind(text: string, end: number): number {
  let at = end
  while (text[at] === ' ' || text[at] === '\u00a0') at++
  return at
}

const longestAbout = 400

/** A flag of these words, remembered by them and their sentence. */
export function flagOf(
  read: BlockReading,
  span: Span,
  flag: Pick<FoundFlag, 'kind' | 'sentence'> & Partial<FoundFlag>,
): FoundFlag {
  const { text } = read.block
  const words = text.slice(span.start, span.end)
  const sentence = sentenceAt(read, span.start)
  // Of a sentence without an end its beginning is enough to remember it by.
  const around = text
    .slice(sentence.start, Math.min(sentence.end, sentence.start + longestAbout))
    .trim()
  const about = around === words ? words : `${words}\n${around}`
  return {
    start: span.start,
    end: span.end,
    text: words,
    about: about.slice(0, longestAbout),
    suggestion: null,
    evidence: null,
    ...flag,
  }
}
