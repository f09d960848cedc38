import { dayInWords, weekdayOf, type Day, type Instant } from '../../shared/domain/days'

/** "1 article", "2,304 articles". */
export function counted(count: number, one: string, many = `${one}s`): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}`
}

/** "Ellery Courier · 14 Mar 2025": what is known, with dots between. */
export function dotted(...parts: (string | null | undefined | false)[]): string {
  return parts
    .filter((part) => typeof part === 'string' && part !== '')
    .map((part) => apart(part as string))
    .join(' · ')
}

/** Words that run from right to left, set apart so that figures after them keep their order. */
function apart(words: string): string {
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(words) ? `\u2068${words}\u2069` : words
}

export function shortDay(day: Day | null): string | null {
  return day && dayInWords(day, 'short')
}

/** "Tuesday 11 March 2025". */
export function fullDay(day: Day | null): string | null {
  if (!day) return null
  return [weekdayOf(day), dayInWords(day)].filter(Boolean).join(' ')
}

/** "By Ines Calder and Tom Reyes". */
export function bylineInWords(byline: string[]): string | null {
  if (byline.length === 0) return null
  const last = byline.at(-1)!
  return byline.length === 1 ? `By ${last}` : `By ${byline.slice(0, -1).join(', ')} and ${last}`
}

/** A moment, in this machine's time: "11 Mar 2025, 14:02". */
export function momentInWords(moment: Instant): string {
  return new Date(moment).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
  })
}

/** "384 bytes", "24 kB", "1.2 MB". */
export function sizeInWords(bytes: number): string {
  if (bytes < 1000) return `${bytes} bytes`
  if (bytes < 1_000_000) return `${Math.round(bytes / 1000)} kB`
  return `${(bytes / 1_000_000).toFixed(1)} MB`
}
