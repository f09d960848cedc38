import type { Span } from '../../../shared/domain/spans'
import { honorifics, titles } from '../data/titles'
import { abbreviationWords, type Token } from './tokens'

/** The sentences of a text, closing quotation marks included; none runs over the end of a paragraph. */
export function findSentences(tokens: Token[], paragraphs: Span[]): Span[] {
  const sentences: Span[] = []
  let index = 0
  for (const paragraph of paragraphs) {
    let start = paragraph.start
    while (index < tokens.length && tokens[index]!.start < paragraph.start) index++
    for (; index < tokens.length && tokens[index]!.end <= paragraph.end; index++) {
      const token = tokens[index]!
      if (!mayEnd(token)) continue
      let last = index
      while (isCloser(tokens[last + 1]) && tokens[last + 1]!.start === tokens[last]!.end) last++
      const next = tokens[last + 1]
      if (!next || next.start >= paragraph.end) continue
      if (next.start === tokens[last]!.end || !opensSentence(tokens, last + 1)) continue
      if (!/[.!?…。！？]/.test(token.text.at(-1)!) || isStuck(tokens, index, last)) continue
      sentences.push({ start, end: tokens[last]!.end })
      start = next.start
      index = last
    }
    if (start < paragraph.end) sentences.push({ start, end: paragraph.end })
  }
  return sentences
}

function mayEnd(token: Token): boolean {
  return /[.!?…。！？]$/.test(token.text) && token.text.length < 12
}

function isCloser(token: Token | undefined): boolean {
  return token !== undefined && token.kind === 'mark' && /^["”’'»“)\]」』]+$/.test(token.text)
}

/** A capital, a number or an opening mark before one of them. */
function opensSentence(tokens: Token[], index: number): boolean {
  let at = index
  while (tokens[at]?.kind === 'mark' && /^["“‘'«„([「『»”–—•*-]+$/.test(tokens[at]!.text)) at++
  const token = tokens[at]
  return token !== undefined && (token.kind === 'number' || !/^\p{Ll}/u.test(token.text))
}

/** An abbreviation's full stop ends the sentence only where the next word cannot go on with it. */
function isStuck(tokens: Token[], index: number, last: number): boolean {
  const token = tokens[index]!
  if (token.kind !== 'word') return false
  const next = tokens[last + 1]!
  const lower = token.lower
  if (honorifics.has(token.text) || titles.has(lower) || /^(?:st|mt|no|vs|fr|hon)\.$/.test(lower))
    return true
  if (/^\p{L}\.$/u.test(token.text)) return true
  if (abbreviationWords.has(lower) || /\.\p{L}\.$/u.test(token.text))
    return !sentenceStarters.has(next.lower)
  return false
}

const sentenceStarters = new Set(
  'the it its in but he she they we i a an at on as this that these those there and after before when while if his her their our for by with however meanwhile officials since although despite according what who some many more most one two no not all both each'.split(
    ' ',
  ),
)
