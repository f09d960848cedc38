import { dayInWords, type Day } from '../../../shared/domain/days'
import type { EventRow } from '../../../shared/pages'

/** When it happened: "18 Feb 2025", or "18 Feb 2025 or 28 Feb 2025" when its sources disagree. */
export function eventDay({ event, conflict }: EventRow): string {
  if (!conflict) return dayInWords(event.edtf, 'short')
  const days = [...new Set(event.supports.map(({ edtf }) => dayInWords(edtf, 'short')))]
  return shortened(days).join(' or ')
}

/** About, uncertain, open or a whole decade: drawn with a soft edge. */
export function isVague(day: Day): boolean {
  return /[~?%X]|\.\.|^\/|\/$/.test(day)
}

/** "18 or 28 Feb 2025": what the last has anyway is left out of the others. */
function shortened(days: string[]): string[] {
  const last = days.at(-1)
  if (!last) return days
  const endings = [last.replace(/^\d+/, ''), (/ \d{4}$/.exec(last) ?? [''])[0]]
  return days.map((day, index) => {
    if (index === days.length - 1) return day
    const ending = endings.find((end) => end !== '' && day.length > end.length && day.endsWith(end))
    return ending ? day.slice(0, -ending.length) : day
  })
}
