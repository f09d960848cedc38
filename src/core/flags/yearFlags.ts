import type { FoundFlag } from './BlockToFlag'
import { flagOf, isQuoted, restingIn, sentenceAt, type BlockReading } from './readBlock'

/**
 * A year outside quotation marks that the passage gives otherwise: the sentence and the passage have one year each, the
 * same two words stand before both (“built in 1953” for “built in 1935”, “15 March 2024” for “15 March 2025”), and the
 * year is in none of the sentence's passages nor beside them. Years of other shapes are not compared.
 */
export function yearFlags(read: BlockReading): FoundFlag[] {
  const { text, resting } = read.block
  if (resting.length === 0) return []
  const years = yearsIn(text)
  return years.flatMap((year) => {
    if (year.fact === null || isQuoted(read, year)) return []
    const sentence = sentenceAt(read, year.start)
    if (years.some((other) => other !== year && sentenceHas(sentence, other))) return []
    const ties = restingIn(read, sentence)
    if (ties.some(({ evidence }) => evidence.surroundings.includes(year.text))) return []
    for (const { evidence } of ties) {
      const [said, ...others] = yearsIn(evidence.paragraph)
      if (!said || others.length > 0 || said.fact !== year.fact || said.text === year.text) continue
      const asked = `The passage says “${said.words}”, not ${year.text}. Which year is it?`
      return [flagOf(read, year, { kind: 'number', sentence: asked, evidence })]
    }
    return []
  })
}

interface Year {
  start: number
  end: number
  text: string
  /** The year with the two words before it; null where these say too little, as in “in the 2019 …”. */
  fact: string | null
  words: string
}

function yearsIn(text: string): Year[] {
  return Array.from(text.matchAll(pattern), (match) => {
    const start = match.index
    const before = twoWords.exec(text.slice(Math.max(0, start - 60), start))?.[0] ?? ''
    return {
      start,
      end: start + 4,
      text: match[0],
      fact: tells.test(before) ? before.toLowerCase().replace(/\W+$/, '') : null,
      words: `${before}${match[0]}`,
    }
  })
}

const pattern =
  /(?<![\p{L}\p{N}£$€¥.,/–-])(?:1[5-9]|20)\d\d(?![\p{L}\p{N}/–-]|[.,]\d|\s?(?:%|per))/gu
const twoWords = /(?:\p{L}[\p{L}’'-]*|\d{1,2}) (?:\p{L}[\p{L}’'-]*),? $/u
/** A month with its day, or a word that is more than a small one. */
const tells = /^\d|^[\p{L}’'-]{4,}/u

function sentenceHas(sentence: { start: number; end: number }, { start }: Year): boolean {
  return sentence.start <= start && start < sentence.end
}
