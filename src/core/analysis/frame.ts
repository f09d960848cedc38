import type { FoundEntity } from '../../shared/domain/analysis'
import type { QuotedStretch } from './findQuotes'
import type { Reading } from './reading'
import type { Token } from './tokens'

/** A token outside quotes, or a whole quote that stands in its place. */
export interface FrameWord extends Token {
  /** The index of the quote; null for a token. */
  quote: number | null
  /** The mention that begins here: who or what, and how many words long. */
  mention: { entity: FoundEntity; words: number } | null
}

/** What stands around the quotes: the sentences with each quote as one word. */
export interface Frame {
  words: FrameWord[]
  /** For each quote, its index among the words. */
  places: number[]
}

/** Builds the frame of a text's quotes, with the mentions that stand outside them. */
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
    words.push({ ...token, quote: null, mention: null })
  }
  for (const [index, word] of words.entries()) {
    const mention = starts.get(word.start)
    if (!mention) continue
    let until = index + 1
    while (until < words.length && words[until]!.end <= mention.end) until++
    word.mention = { entity: mention.entity, words: until - index }
  }
  return { words, places }
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
