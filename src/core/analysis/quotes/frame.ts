import type { FoundEntity } from '../../../shared/domain/analysis'
import { datelineEnd } from './datelineEnd'
import type { QuotedStretch } from './findQuotes'
import type { Reading } from '../text/reading'
import type { Token } from '../text/tokens'

/** A token outside quotes, or a whole quote that stands in its place. */
export type FrameWord = Token

/** What stands around the quotes: the sentences with each quote as one word. */
export interface Frame {
  words: FrameWord[]
  /** For each quote, its index among the words. */
  places: number[]
  /** For each word, the first word of its sentence. */
  sentenceStarts: Int32Array
  /** For each word, the first word of its paragraph. */
  paragraphStarts: Int32Array
  /** For each word, the first word after its paragraph. */
  paragraphEnds: Int32Array
}

/** Builds the frame of a text's quotes; the mentions that stand outside them are noted on the reading's tokens. */
export function frameOf(reading: Reading, quotes: QuotedStretch[], entities: FoundEntity[]): Frame {
  const starts = new Map<number, { entity: FoundEntity; end: number }>()
  for (const entity of entities)
    for (const mention of entity.mentions) starts.set(mention.start, { entity, end: mention.end })
  const words: FrameWord[] = []
  const places: number[] = []
  let quote = 0
  for (const token of reading.tokens) {
    while (quote < quotes.length && token.start >= quotes[quote]!.outer.end) quote++
    const current = quotes[quote]
    if (current && token.end > current.outer.start) {
      if (places.length <= quote) {
        places[quote] = words.length
        words.push(placeholder(current, quote, token.opensParagraph))
      }
      continue
    }
    words.push(token)
  }
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const mention = starts.get(word.start)
    if (!mention) continue
    let until = index + 1
    while (until < words.length && words[until]!.end <= mention.end) until++
    word.mention = { entity: mention.entity, words: until - index }
  }
  return { words, places, ...boundaries(words, reading.text) }
}

/** Where each word's sentence and paragraph begin and end; a full stop within a quote may end a sentence too. */
function boundaries(words: FrameWord[], text: string) {
  const sentenceStarts = new Int32Array(words.length)
  const paragraphStarts = new Int32Array(words.length)
  const paragraphEnds = new Int32Array(words.length)
  let afterDateline = 0
  for (let index = 0; index < words.length; index++) {
    const word = words[index]!
    const opensParagraph = index === 0 || word.opensParagraph
    paragraphStarts[index] = opensParagraph ? index : paragraphStarts[index - 1]!
    if (opensParagraph) afterDateline = datelineEnd(words, index)
    sentenceStarts[index] =
      opensParagraph || index === afterDateline || endsSentence(words[index - 1]!, word, text)
        ? index
        : sentenceStarts[index - 1]!
  }
  for (let index = words.length - 1; index >= 0; index--)
    paragraphEnds[index] =
      index === words.length - 1 || words[index + 1]!.opensParagraph
        ? index + 1
        : paragraphEnds[index + 1]!
  return { sentenceStarts, paragraphStarts, paragraphEnds }
}

function endsSentence(word: FrameWord, next: FrameWord, text: string): boolean {
  if (word.quote === null) return word.kind === 'mark' && /^[.!?;]+$/.test(word.text)
  return /[.?!]/.test(text[word.end - 2] ?? '') && (next.capital || next.quote !== null)
}

function placeholder(stretch: QuotedStretch, quote: number, opensParagraph: boolean): FrameWord {
  return {
    start: stretch.outer.start,
    end: stretch.outer.end,
    text: '',
    lower: '',
    kind: 'mark',
    capital: false,
    shouted: false,
    opensParagraph,
    quote,
    mention: null,
  }
}
