import type { Day } from '../../../shared/domain/days'
import { weekdayNames } from '../data/calendar'
import { findDateExpressions, type DateExpression } from './dateExpressions'
import {
  calendarDay,
  dayText,
  exists,
  serial,
  weekdayNumber,
  type CalendarDay,
} from './dayArithmetic'
import type { Reading } from '../text/reading'

/** No copy is taken to be of a later day than this when nobody says when it was captured: there is no clock here. */
const newestYear = 2029

/**
 * The day on which an article was published, as far as its text lets it be known: a date line, or a weekday and a date
 * without a year that fall together in one recent year. `how` says which words it rests on. Null when the text allows none.
 */
export function inferPublished(
  reading: Reading,
  capturedOn: Day | null,
): { edtf: Day; how: string } | null {
  const expressions = findDateExpressions(reading.text)
  return (
    fromDateLine(reading, expressions, calendarDay(capturedOn)) ??
    fromWeekday(reading, expressions, calendarDay(capturedOn))
  )
}

/** A line that is a date, or says "Published" before one; a dateline such as "OSLO, March 11, 2025 —". */
function fromDateLine(
  { text, paragraphs }: Reading,
  expressions: DateExpression[],
  capturedOn: CalendarDay | null,
): { edtf: Day; how: string } | null {
  const edges = [...paragraphs.slice(0, 8), ...paragraphs.slice(8).slice(-4)]
  for (const paragraph of edges) {
    const inside = expressions.find(
      (expression) => expression.start >= paragraph.start && expression.end <= paragraph.end,
    )
    if (!inside || inside.expression.kind !== 'day') continue
    const { year, month, day } = inside.expression
    if (typeof year !== 'number') continue
    if (
      !exists({ year, month, day }) ||
      (capturedOn && serial({ year, month, day }) > serial(capturedOn) + 1)
    )
      continue
    const lead = text.slice(paragraph.start, inside.start)
    const tail = text.slice(inside.end, paragraph.end)
    const isLine =
      /^[\s\p{P}]*$/u.test(lead) &&
      (tail.length < 40 || /^\s?[-–—|(]/.test(tail)) &&
      !/^[\s\p{P}]*\p{Ll}{3,}/u.test(tail)
    const isSaid =
      lead.length < 60 &&
      /\b(?:published|posted|updated|first published|last updated|date|issued|released|created)\b[^.]{0,25}$/i.test(
        lead,
      )
    const isDateline =
      lead.length < 40 &&
      /^[\p{Lu}\s.,'-]{3,}\(?,?\s?$/u.test(lead) &&
      /^\s?(?:\([^)]{1,20}\)\s?)?[-–—(]/.test(tail)
    if (isLine || isSaid || isDateline)
      return { edtf: dayText({ year, month, day }), how: `the text says ${inside.text}` }
  }
  return null
}

/** "on Tuesday" and "on March 11": the latest year in which that date is that weekday. */
function fromWeekday(
  { text }: Reading,
  expressions: DateExpression[],
  capturedOn: CalendarDay | null,
): { edtf: Day; how: string } | null {
  const weekdays = new Map<number, string>()
  const dates: { month: number; day: number; text: string }[] = []
  const years: number[] = []
  for (const { expression, text: words, start } of expressions) {
    if (expression.kind === 'weekday' && expression.which === null)
      weekdays.set(expression.weekday, words)
    if (expression.kind === 'year' && expression.year > 1990) years.push(expression.year)
    if (expression.kind !== 'day') continue
    if (typeof expression.year === 'number') years.push(expression.year)
    else if (!/\b(?:since|before|until)\s$/.test(text.slice(Math.max(0, start - 8), start)))
      dates.push({ month: expression.month, day: expression.day, text: words })
    if (expression.weekday !== undefined)
      weekdays.set(expression.weekday, nameOf(expression.weekday))
  }
  if (weekdays.size === 0 || dates.length === 0) return null
  const newest = capturedOn?.year ?? newestYear
  const oldest = Math.max(newest - 11, ...years.filter((year) => year <= newest))
  for (let year = newest; year >= oldest; year--) {
    const agreeing = dates.flatMap(({ month, day, text }) => {
      const date = { year, month, day }
      const weekday =
        exists(date) && (!capturedOn || serial(date) <= serial(capturedOn))
          ? weekdays.get(weekdayNumber(date))
          : undefined
      return weekday === undefined ? [] : [{ date, weekday, text }]
    })
    // Of several the latest: what the article reports came before it.
    const best = agreeing.toSorted((one, other) => serial(other.date) - serial(one.date))[0]
    if (best)
      return { edtf: dayText(best.date), how: `the text says ${best.weekday} and ${best.text}` }
  }
  return null
}

function nameOf(weekday: number): string {
  return weekdayNames.split('|')[weekday]!
}
