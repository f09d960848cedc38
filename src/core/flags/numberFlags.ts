import { findDateExpressions, type DateExpression } from '../analysis/dates/dateExpressions'
import { overlaps, type Span } from '../../shared/domain/spans'
import type { Evidence, FoundFlag, RestingWords } from './BlockToFlag'
import { flagOf, isQuoted, restingIn, sentenceAt, type BlockReading } from './readBlock'
import { readNumbers, type WrittenNumber } from './readNumbers'

/**
 * A number outside quotation marks, in a sentence that rests on a passage, which the passage does not have. Numbers are
 * compared by value: “3,200”, “3200” and “three thousand two hundred” are one. A rounded or hedged number holds when a number
 * of the passage rounds to it (“about 2,000” for 1,900).
 *
 * With a citation, the paragraph of the passage is what counts. Words pulled from a quote bring less with them: there a number
 * is flagged only where the quote's paragraph has another of its kind, and neither that paragraph nor its neighbours have it.
 * Small numbers in words (“the two engineers”) are flagged only where the passage counts the same thing otherwise.
 *
 * Not seen: sums and differences, shares in words (“a third”), ages and dates, numbers that are part of a name (Article 5).
 */
export function numberFlags(read: BlockReading): FoundFlag[] {
  const { text, resting } = read.block
  if (resting.length === 0) return []
  const dates = findDateExpressions(text)
  const known = new Map<Evidence, Numbers>()
  const numbersOf = (evidence: Evidence) => {
    let numbers = known.get(evidence)
    if (!numbers) known.set(evidence, (numbers = readEvidence(evidence)))
    return numbers
  }
  return readNumbers(text).flatMap((number) => {
    if (isQuoted(read, number) || isElsewhere(text, number, dates)) return []
    const sentence = sentenceAt(read, number.start)
    const ties = restingIn(read, sentence)
    if (ties.length === 0 || ties.some((tie) => holds(text, number, numbersOf(tie.evidence), tie)))
      return []
    const tie = nearest(ties, number)
    return [flagNumber(read, number, tie.evidence, numbersOf(tie.evidence).own)]
  })
}

interface Numbers {
  /** Those of the passage's paragraph, in order. */
  own: WrittenNumber[]
  ownText: string
  around: WrittenNumber[]
}

function readEvidence({ paragraph, surroundings }: Evidence): Numbers {
  return { own: readNumbers(paragraph), ownText: paragraph, around: readNumbers(surroundings) }
}

function flagNumber(
  read: BlockReading,
  number: WrittenNumber,
  evidence: Evidence,
  own: WrittenNumber[],
): FoundFlag {
  const dates = findDateExpressions(evidence.paragraph)
  const counted = own.filter((other) => !dates.some((date) => overlaps(date, other)))
  const had = [...new Set(counted.map(({ text }) => text))]
  const has =
    had.length === 0 ? 'it has no numbers' : `it has ${listed(had.slice(0, 6), had.length > 6)}`
  const sentence = `The passage does not have ${number.text}: ${has}. Does the number come from somewhere else?`
  return flagOf(read, number, { kind: 'number', sentence, evidence })
}

function listed(words: string[], more: boolean): string {
  if (more) return `${words.join(', ')} and more`
  return words.length === 1 ? words[0]! : `${words.slice(0, -1).join(', ')} and ${words.at(-1)!}`
}

function holds(text: string, number: WrittenNumber, passage: Numbers, tie: RestingWords): boolean {
  const hedged = isHedged(text, number)
  const has = (numbers: WrittenNumber[]) =>
    numbers.some((other) => isSame(number, other, hedged || isHedged(passage.ownText, other)))
  if (has(passage.own)) return true
  if (isSmall(number) && !countsOtherwise(text, number, passage)) return true
  if (tie.kind === 'citation') return false
  if (isAge(text, number)) return true
  return has(passage.around) || !passage.own.some((other) => kindOf(other) === kindOf(number))
}

function isSame(number: WrittenNumber, other: WrittenNumber, hedged: boolean): boolean {
  if (closeTo(number.value, other.value, 1e-9)) return true
  if (number.unit === '%' && other.unit === null && closeTo(number.value, other.value * 100, 1e-9))
    return true
  const step = Math.max(number.step, other.step)
  if (step > 1 && Math.abs(number.value - other.value) <= step / 2) return true
  return hedged && closeTo(number.value, other.value, 0.15)
}

function closeTo(one: number, other: number, share: number): boolean {
  return Math.abs(one - other) <= Math.max(Math.abs(one), Math.abs(other)) * share
}

function isHedged(text: string, { start, end }: Span): boolean {
  return (
    /\b(?:about|around|roughly|nearly|almost|some|over|under|above|below|than|least|most|up to|close to|approximately|an estimated|estimated|only|just|approaching|towards?|circa|well into)\s(?:an?\s)?$/i.test(
      text.slice(Math.max(0, start - 24), start),
    ) || /^(?:\+|[\s-](?:or (?:so|more|fewer|less)|odd|plus)\b)/i.test(text.slice(end, end + 12))
  )
}

/** “two” to “twelve”, and places in a row. */
function isSmall({ inWords, value, unit }: WrittenNumber): boolean {
  return (inWords && value <= 12 && unit === null) || unit === 'ordinal'
}

/** True when the passage has another number of the very thing that is counted here. */
function countsOtherwise(text: string, number: WrittenNumber, passage: Numbers): boolean {
  if (number.unit === 'ordinal') return false
  const counted = nounsAfter(text, number.end)
  if (counted.length === 0) return false
  return passage.own.some(
    (other) =>
      other.unit === null &&
      nounsAfter(passage.ownText, other.end).some((noun) => counted.includes(noun)),
  )
}

/** The words that may say what is counted: the first two behind a number that are no small words. */
function nounsAfter(text: string, end: number): string[] {
  const clause = /^[\s-][\p{L}\p{N}\s'’-]*/u.exec(text.slice(end, end + 60))?.[0] ?? ''
  const words = clause.toLowerCase().match(/\p{L}+/gu) ?? []
  return words
    .slice(0, 4)
    .filter((word) => word.length > 3 && !smallWords.has(word))
    .slice(0, 2)
    .map((word) => word.replace(/s$/, ''))
}

const smallWords = new Set(
  'with from that this have were been into than more other others later earlier ago before after people'.split(
    ' ',
  ),
)

/** “Meera Tansley, 34, said”: told of the speaker, seldom in the passage. */
function isAge(text: string, { start, end }: Span): boolean {
  return (
    (/\p{L},\s$/u.test(text.slice(Math.max(0, start - 3), start)) &&
      /^[,.]/.test(text.slice(end))) ||
    /^[\s-]years?[\s-]old\b/.test(text.slice(end, end + 12)) ||
    /\baged?\s$/.test(text.slice(Math.max(0, start - 6), start))
  )
}

function kindOf({ unit }: WrittenNumber): string {
  return unit === null || unit === '%' || unit === 'ordinal' ? (unit ?? 'count') : 'money'
}

/** Part of a date, or of a name such as “Article 5” or “Route 66”. */
function isElsewhere(text: string, number: WrittenNumber, dates: DateExpression[]): boolean {
  if (dates.some((date) => overlaps(date, number))) return true
  if (/^(?:the\s)?\d{1,2}(?:st|nd|rd|th)$/.test(number.text)) return true
  const before =
    /(?:^|[\s(“"])(\p{Lu}[\p{L}]+|No\.|Nos\.|pp?\.|paragraph|section|chapter|page|line)\s$/u.exec(
      text.slice(Math.max(0, number.start - 24), number.start),
    )
  if (!before || number.inWords) return false
  // A capital that opens the sentence says nothing.
  const opens = /(?:^|[.!?…]["”’)]*\s+)$/.test(
    text.slice(0, number.start - before[0].trimStart().length),
  )
  return !opens || !openers.has(before[1]!.toLowerCase())
}

const openers = new Set(
  'about around some nearly almost over under only just the a in on at of from by with than least most roughly when after before and but for all another these those more fewer between exactly its their his her our'.split(
    ' ',
  ),
)

function nearest(ties: RestingWords[], number: Span): RestingWords {
  const distance = (tie: RestingWords) =>
    tie.kind === 'citation' && tie.start >= number.end
      ? tie.start - number.end
      : 10_000 + Math.abs(tie.start - number.end)
  return ties.reduce((best, tie) => (distance(tie) < distance(best) ? tie : best))
}
