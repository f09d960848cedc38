import { months } from '../data/calendar'
import type { FrameWord } from './frame'

/** As many words as a dateline has at most. */
const LONGEST = 20

/**
 * The first word after a paragraph's dateline: "BERGEN, Norway, May 3 (NTB) — ", "Bergen: ", "Sept 21 (NTB) "; the paragraph's
 * first word when it has none. What stands there says nothing and is nobody's subject.
 */
export function datelineEnd(words: FrameWord[], start: number): number {
  const first = words[start]!
  const isPlace = first.mention?.entity.type === 'PLACE' || first.shouted
  let isDated = months.has(first.lower.replace('.', ''))
  if (!isPlace && !isDated) return start
  let inBrackets = false
  let agency = false
  for (let at = start + 1; at < Math.min(words.length - 1, start + LONGEST); at++) {
    const word = words[at]!
    if (word.opensParagraph || word.quote !== null) return start
    const isSpaced = word.start > words[at - 1]!.end && words[at + 1]!.start > word.end
    if (!inBrackets && isSpaced && /^(?:[—–―-]|--)$/.test(word.text)) return at + 1
    if (!inBrackets && word.text === ':' && (first.shouted || agency || isDated)) return at + 1
    if (agency && !inBrackets && (isDated || first.shouted) && word.capital) return at
    if (word.text === '(') inBrackets = true
    else if (word.text === ')') {
      inBrackets = false
      agency = true
    } else if (months.has(word.lower.replace('.', ''))) isDated = true
    else if (word.kind === 'word' ? !word.capital && !inBrackets : !isPart(word)) return start
  }
  return start
}

function isPart({ kind, text }: FrameWord): boolean {
  return kind === 'number' || /^[,./&'’-]+$/.test(text)
}
