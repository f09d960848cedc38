import { dayInWords, parseDay, type Day } from '../../shared/domain/days'
import { Field } from './Field'
import { fullDay } from './words'

/** A date to type, as EDTF or as one writes it; beneath it, how it was understood. */
export function DayField({
  label,
  value,
  onType,
  problem = null,
  how = null,
}: {
  label: string
  value: string
  onType: (value: string) => void
  problem?: string | null
  how?: string | null
}) {
  const day = typedDay(value)
  const understood = day
    ? fullDay(day)
    : 'A day, a month or a year: 2025-03-11, 2025-03, about 2025, 2025-02-18/2025-02-28'
  return (
    <Field
      label={label}
      value={value}
      onChange={(event) => onType(event.target.value)}
      note={how && day ? `${understood}: ${how}` : understood}
      problem={problem}
      placeholder="2025-03-11"
    />
  )
}

/** What was typed as a day: EDTF, "about 2025", "11 March 2025", "March 2025"; null when it is none. */
export function typedDay(typed: string): Day | null {
  const text = typed.trim().replace(/\s+(to|until|–|-)\s+/i, '/')
  if (text === '') return null
  const parts = text.split('/').map(partOf)
  return parts.includes(null) ? null : parseDay(parts.join('/'))
}

/** Why it is no day, as a sentence; null while nothing is typed or all is well. */
export function dayProblem(typed: string): string | null {
  if (typed.trim() === '' || typedDay(typed)) return null
  return `“${typed.trim()}” is not a date that Stet can read. Try 2025-03-11 or March 2025.`
}

function partOf(part: string): string | null {
  const text = part.trim()
  if (text === '' || text === '..') return text
  const hedge = /^(about|around|circa|c\.)\s+/i.test(text) ? '~' : ''
  const bare = text.replace(/^(about|around|circa|c\.)\s+/i, '')
  if (parseDay(bare)) return bare + hedge
  const written = /^(?:(\d{1,2})\s+)?([a-z]{3,})\.?\s+(?:(\d{1,2}),?\s+)?(\d{4})$/i.exec(bare)
  if (!written) return null
  const month = monthNumber(written[2]!)
  if (month === null) return null
  const date = written[1] ?? written[3]
  return [written[4], month, date?.padStart(2, '0')].filter(Boolean).join('-') + hedge
}

function monthNumber(name: string): string | null {
  for (let month = 1; month <= 12; month++) {
    const number = String(month).padStart(2, '0')
    const words = dayInWords(`2000-${number}` as Day).toLowerCase()
    if (words.startsWith(name.toLowerCase())) return number
  }
  return null
}
