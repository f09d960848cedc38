import type { FoundDate } from '../../../shared/domain/analysis'
import type { Day } from '../../../shared/domain/days'
import type { Span } from '../../../shared/domain/spans'
import { findDateExpressions, type DateExpression, type Expression } from './dateExpressions'
import { dateValue } from './dateValue'
import { calendarDay } from './dayArithmetic'
import { spanAt, tokenAt, type Reading } from '../text/reading'
import { tenseAround } from './tense'

/**
 * The calendar dates of an English text with their values. Weekdays, "last month" and the like count from the day of publication and
 * are left out when that is not known. Of "from 3 May to 9 June" both ends are dates; what cannot be parted, such as
 * "3-9 May", is an interval. Durations ("for two years") are no dates.
 */
export function findDates(
  original: string,
  reading: Reading,
  published: Day | null,
  names: Span[] = [],
): FoundDate[] {
  const expressions = findDateExpressions(reading.text).filter(
    (expression) => !isInName(names, expression),
  )
  const setting = {
    now: calendarDay(published),
    nowYear: published === null ? null : Number(published.slice(0, 4)) || null,
    isDayFirst: orderOf(expressions),
  }
  const found: FoundDate[] = []
  let reference: Day | null = null
  let sentenceEnd = -1
  let sentenceYear: number | null = null
  let frame: Frame | null = null
  for (const [index, { start, end, expression, time }] of expressions.entries()) {
    const sentence = spanAt(reading.sentences, start) ?? { start, end }
    if (start >= sentenceEnd) {
      sentenceEnd = sentence.end
      sentenceYear = null
    }
    const tense = needsTense(expression) ? tenseAround(reading, sentence, { start, end }) : null
    const told =
      frame && start < frame.end && tense === 'past' && !isReported(reading.text, sentence)
    const year =
      yearAhead(reading.text, expressions, index) ?? sentenceYear ?? (told ? frame!.year : null)
    const value = dateValue(expression, { ...setting, year, tense, reference })
    if (value === null) continue
    const edtf = value.replace('~', '') as Day
    const isAbout = edtf !== value || isAboutWhen(reading.text.slice(start, end))
    found.push({ start, end, text: original.slice(start, end), edtf, isAbout, time })
    if (givesYear(expression, reading.text, { start, end }, sentence)) {
      sentenceYear = Number(edtf.slice(0, 4)) || null
      if (sentenceYear && (expression.kind !== 'year' || start - sentence.start < 20))
        frame = { year: sentenceYear, end: endOfNext(reading, sentence) }
    } else if (told) frame = { year: frame!.year, end: endOfNext(reading, sentence) }
    // "a year earlier", said again, is the same year: it counts from what was told before.
    if (expression.kind !== 'shift' || expression.unit !== 'year' || expression.count > 0)
      reference = value
  }
  return found
}

/** Whether dates in figures have the day first, by those that can be read in one way only; null where they do not agree. */
function orderOf(expressions: DateExpression[]): boolean | null {
  const figures = expressions.flatMap(({ expression }) =>
    expression.kind === 'numbers' ? [expression] : [],
  )
  const isDayFirst = figures.some(({ one }) => one > 12)
  const isMonthFirst = figures.some(({ other }) => other > 12)
  return isDayFirst === isMonthFirst ? null : isDayFirst
}

/** "nearly two years ago", "half a century ago" */
function isAboutWhen(words: string): boolean {
  return /^(?:about|around|almost|nearly|roughly|some|more|less|fewer|just|at least|half|a quarter|(?:this|the same) time)[\s-]/i.test(
    words,
  )
}

/** The year that is told of, until the end of the next sentence: "In 1835 … In June the fort fell." */
interface Frame {
  year: number
  end: number
}

function endOfNext({ sentences, paragraphs }: Reading, sentence: Span): number {
  const next = sentences[tokenAt(sentences, sentence.end)]
  const paragraph = spanAt(paragraphs, sentence.start)
  return Math.min(next?.end ?? sentence.end, paragraph?.end ?? sentence.end)
}

/** What somebody said or announced is news again. */
function isReported(text: string, { start, end }: Span): boolean {
  return /\b(?:said|says|told|tells|announced|reported|according)\b/.test(text.slice(start, end))
}

/** "January 23 - March 9, 2014": the year of a range's end is that of its beginning too. */
function yearAhead(text: string, expressions: DateExpression[], index: number): number | null {
  const current = expressions[index]!
  const next = expressions[index + 1]
  if (!next || next.start - current.end > 12 || current.expression.kind === 'year') return null
  if (!/^\s?(?:[-–—]|to|through|until|and|,)?\s?$/.test(text.slice(current.end, next.start)))
    return null
  const { expression } = next
  if (expression.kind === 'year' && next.start - current.end <= 2) return expression.year
  return (expression.kind === 'day' || expression.kind === 'month') &&
    typeof expression.year === 'number'
    ? expression.year
    : null
}

function needsTense(expression: Expression): boolean {
  return (
    /^(?:days?|monthday|months?|weekday|nthweekday|numbers|season|easter)$/.test(expression.kind) ||
    (expression.kind === 'ago' && expression.isPlanned === true)
  )
}

/** Whether a date gives its sentence's others their year: "In 1998", not "the 1998 treaty" or "who came in 1998,". */
function givesYear(
  expression: Expression,
  text: string,
  { start, end }: Span,
  sentence: Span,
): boolean {
  const { kind } = expression
  if (kind === 'day' || kind === 'month' || kind === 'days') return expression.year !== null
  if (kind !== 'year' || expression.year < 0) return false
  const lead = text.slice(Math.max(sentence.start, start - 120), start)
  const isAside = /,\s(?:who|which|where|whose|born|\p{Ll}+ed)\b[^,]*$/u.test(lead)
  return (
    !/(?:\b(?:the|an?|this|that|its|his|her|their|our|since)|['’]s)\s$/i.test(lead) &&
    !(isAside && text[end] === ',')
  )
}

/** A date inside a name, such as a newspaper's, is part of it; the year that it begins with is not. Names are in order. */
function isInName(names: Span[], { start, end, expression }: DateExpression): boolean {
  const name = spanAt(names, start)
  if (name === null || end > name.end || end - start >= name.end - name.start) return false
  return !(expression.kind === 'year' && start === name.start)
}
