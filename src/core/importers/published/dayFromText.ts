import type { Known } from '../../../shared/domain/articles'
import { weekdayOf, type Day } from '../../../shared/domain/days'
import { monthNumber, readDay } from './readDay'

const weekdays = 'Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday'
const monthAndDate =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.) (\d{1,2})\b(?!,? \d{4}|\d)/g

/**
 * The day on which an English text without a date line was written, where its own words settle it: the weekday
 * it names most and a month and date that fall on it in one year only, at most five before the capture.
 */
export function dayFromText(
  text: string,
  language: string | null,
  capturedOn: Day | null,
): Known<Day> | null {
  if (language !== 'en' || capturedOn === null) return null
  const opening = text.slice(0, 30_000)
  const weekday = commonest(opening.match(new RegExp(`\\b(${weekdays})\\b`, 'g')) ?? [])
  if (weekday === null) return null
  const lastYear = Number(capturedOn.slice(0, 4))
  if (!Number.isFinite(lastYear)) return null
  const fitting = [...opening.matchAll(monthAndDate)].flatMap((found) =>
    yearsBefore(lastYear).flatMap((year) => {
      const day = readDay(`${year}-${monthNumber(found[1]!)}-${found[2]}`)
      const fits = day !== null && day <= capturedOn && weekdayOf(day) === weekday
      return fits ? [{ day, words: found[0] }] : []
    }),
  )
  const latestYear = fitting.reduce(
    (latest, { day }) => Math.max(latest, Number(day.slice(0, 4))),
    0,
  )
  const inYear = fitting.filter(({ day }) => day.startsWith(String(latestYear)))
  const last = inYear.sort((one, other) => one.day.localeCompare(other.day)).at(-1)
  return last ? { value: last.day, how: `the text says ${weekday} and ${last.words}` } : null
}

function yearsBefore(year: number): number[] {
  return [year, year - 1, year - 2, year - 3, year - 4, year - 5]
}

function commonest(words: string[]): string | null {
  const counts = new Map<string, number>()
  for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1)
  const ranked = [...counts].sort(([, one], [, other]) => other - one)
  return ranked[0]?.[0] ?? null
}
