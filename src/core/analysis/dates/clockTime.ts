import type { Span } from '../../../shared/domain/spans'

/** A day with the time before or after it, which is part of the span unless "at" or "on" parts them. */
export interface Clocked extends Span {
  /** As ISO 8601 writes it; null when none. */
  time: string | null
}

/** "8:30 a.m. EST on Tuesday", "Tuesday at 8 p.m.", "Tuesday night": the day with what the text says of the hour. */
export function clockBeside(text: string, day: Span, from: number): Clocked {
  let { start, end } = day
  let time: string | null = null
  const part = dayPart.exec(text.slice(end, end + 12))
  if (part) end += part[0].length
  const before = timeBefore.exec(text.slice(Math.max(from, start - 32), start))
  // "at 7 p.m. Monday, at noon on Tuesday": the hour right before a day is its own, the one after it may be the next day's.
  const isOwn = before !== null && !before[0].includes(',')
  const after = isOwn ? null : timeAfter.exec(text.slice(end, end + 40))
  if (after) {
    time = isoTime(after.groups!)
    if (time && !/^,?\sat\s/.test(after[0])) end += after[0].length
  } else if (before) {
    time = isoTime(before.groups!)
    if (time && !/\son\s/.test(before[0])) start -= before[0].length
  }
  return { start, end, time }
}

const dayPart = /^\s(?:morning|afternoon|evening|night|midday)(?![\p{L}\p{N}])/u
const zones = 'GMT|UTC|BST|CEST|CET|EEST|EET|MSK|EST|EDT|CST|CDT|MST|MDT|PST|PDT|JST|IST|AEST|AEDT'
const zone = String.raw`(?:\s\(?(?<zone>${zones})\)?(?![\p{L}\p{N}]))?(?:\s\(\d{4}\sGMT\))?`
const clock = String.raw`(?:(?<hour>\d{1,2})(?:[:.](?<minute>\d\d))?(?:\s?(?<half>[ap]\.?m\.?|[AP]\.?M\.?))|(?<hour24>\d{1,2}):(?<minute24>\d\d)|(?<word>noon|midday|midnight)|(?<figures>(?:[01]\d|2[0-3])[0-5]\d)(?=\s\(?(?:${zones})(?![\p{L}\p{N}])))`
const timeAfter = new RegExp(String.raw`^,?\s(?:at\s)?${clock}${zone}(?![\p{L}\p{N}])`, 'u')
const timeBefore = new RegExp(
  String.raw`(?<![\p{L}\p{N}:.])${clock}${zone},?\s(?:on\s)?(?:the\s)?$`,
  'u',
)

/** Hours that zones are ahead of UTC. Those without "standard" or "daylight" in their name ("ET") say less than that. */
const offsets: Record<string, string> = {
  GMT: 'Z',
  UTC: 'Z',
  BST: '+01:00',
  CET: '+01:00',
  CEST: '+02:00',
  EET: '+02:00',
  EEST: '+03:00',
  MSK: '+03:00',
  EST: '-05:00',
  EDT: '-04:00',
  CST: '-06:00',
  CDT: '-05:00',
  MST: '-07:00',
  MDT: '-06:00',
  PST: '-08:00',
  PDT: '-07:00',
  JST: '+09:00',
  IST: '+05:30',
  AEST: '+10:00',
  AEDT: '+11:00',
}

function isoTime(groups: Record<string, string | undefined>): string | null {
  const { figures, word } = groups
  const minute = groups['minute'] ?? groups['minute24'] ?? figures?.slice(2) ?? '00'
  let hour = Number(
    groups['hour'] ?? groups['hour24'] ?? figures?.slice(0, 2) ?? (word === 'midnight' ? 0 : 12),
  )
  const half = groups['half']?.[0]?.toLowerCase()
  if (half && (hour < 1 || hour > 12)) return null
  if (half) hour = (hour % 12) + (half === 'p' ? 12 : 0)
  if (hour > 23 || Number(minute) > 59) return null
  const ahead = groups['zone'] ? offsets[groups['zone']]! : ''
  return `${String(hour).padStart(2, '0')}:${minute}${ahead}`
}
