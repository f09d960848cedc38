import type { Span } from '../../shared/domain/spans'
import { commonWords, functionWords } from '../analysis/data/commonWords'
import { demonyms } from '../analysis/data/countries'
import { honorifics, titleAdjuncts, titles } from '../analysis/data/titles'
import { isCalendarWord } from '../analysis/names/nameRuns'
import { spanAt } from '../analysis/text/reading'
import type { Token } from '../analysis/text/tokens'
import type { BlockReading } from './readBlock'
import { foldWord, writtenWord } from '../analysis/text/spelling'

/** A word of the block, and whether it follows the one before with no more than a space. */
export interface BlockWord {
  token: Token
  folded: string
  written: string
  adjoins: boolean
}

/** The words of a block, in order. */
export function wordsOf({ reading, block }: BlockReading): BlockWord[] {
  const tokens = reading.tokens.filter(({ kind }) => kind === 'word')
  return tokens.map((token, index) => {
    const before = tokens[index - 1]
    return {
      token,
      folded: foldWord(token.text),
      written: writtenWord(token.text),
      adjoins:
        before !== undefined &&
        token.start - before.end < 5 &&
        /^(?:['’]s?)?[ \u00a0]$/.test(block.text.slice(before.end, token.start)),
    }
  })
}

/** Part of an address or a tag: “@tansly”, “tansly.example”. */
export function isAddress({ block: { text } }: BlockReading, { start, end }: Span): boolean {
  return (
    /[@/#_\\.]/.test(text[start - 1] ?? '') ||
    /^(?:[@/_\\]|\.[\p{L}\p{N}])/u.test(text.slice(end, end + 2))
  )
}

/** Words that are no part of a name, however large they are written. */
export function isPlainWord(token: Token): boolean {
  return (
    functionWords.has(token.lower) ||
    commonWords.has(token.lower) ||
    honorifics.has(token.text) ||
    titles.has(token.lower) ||
    titleAdjuncts.has(token.lower) ||
    demonyms.has(token.text) ||
    isCalendarWord(token)
  )
}

/** True for the first word of a sentence, of a quotation or after a colon. */
export function opensSentence({ reading, block }: BlockReading, { start }: Span): boolean {
  return (
    spanAt(reading.sentences, start)?.start === start ||
    /(?:^|[.!?…:•–—]["'“”‘’«»]*\s+|["“‘«„([])$/.test(
      block.text.slice(Math.max(0, start - 4), start),
    )
  )
}
