import type { Day } from '../../../shared/domain/days'
import { parseDay } from '../../../shared/domain/days'

const units: [RegExp, number][] = [
  [
    /^(?:sec|min|hour|hr|sekund|minut|stund|heure|hora|ora|ore|uur|uren|timme|time|godzin|хвилин|годин|час|минут|دقيق|ساع|דק|שע|分|小时|小時|時間|시간|분)/iu,
    0,
  ],
  [/^(?:day|tag|jour|día|dia|giorn|dag|dni|dzień|дн|ден|день|يوم|أيام|ימים|日|天|일)/iu, 1],
  [
    /^(?:week|woche|semaine|semana|settiman|we+k|veck|uge|uke|tydz|tygod|тижн|недел|أسبوع|שבוע|週|周|주)/iu,
    7,
  ],
]
const agoAfter =
  /(?<![\d.])(\d{1,2})\s*(\p{L}+)\.?\s*(?:ago|geleden|sedan|siden|temu|fa|atrás|тому|назад|önce|前|전)(?!\p{L})/iu
const agoBefore = /(?<!\p{L})(?:vor|il y a|hace|há|πριν|قبل|منذ|לפני)\s+(\d{1,2})\s*(\p{L}+)/iu
const unspaced = /(\d{1,2})\s*(分|小时|小時|時間|日|天|週間|周|시간|분|일|주)\s*(?:钟)?(?:前|전)/u
const namedDays: [RegExp, number][] = [
  [
    /^\s*(?:today|heute|aujourd['’]hui|hoy|hoje|oggi|vandaag|idag|i dag|dziś|dzisiaj|сьогодні|сегодня|اليوم|היום|今日|今天|오늘)(?!\p{L})/iu,
    0,
  ],
  [
    /^\s*(?:yesterday|gestern|hier|ayer|ontem|ieri|gisteren|igår|i går|wczoraj|вчора|вчера|أمس|אתמול|昨日|昨天|어제)(?!\p{L})/iu,
    1,
  ],
]

/** The day that "2 hours ago" or "gestern" means on the day it was captured; null for anything else. */
export function relativeDay(words: string, capturedOn: Day | null): Day | null {
  if (capturedOn === null || !/^\d{4}-\d\d-\d\d$/.test(capturedOn) || words.length > 80) return null
  for (const [pattern, days] of namedDays)
    if (pattern.test(words)) return daysBefore(capturedOn, days)
  const found = agoAfter.exec(words) ?? agoBefore.exec(words) ?? unspaced.exec(words)
  const length = found && units.find(([pattern]) => pattern.test(found[2]!))?.[1]
  return found && length !== undefined && length !== null
    ? daysBefore(capturedOn, length * Number(found[1]))
    : null
}

function daysBefore(day: Day, days: number): Day | null {
  const moment = Date.parse(`${day}T00:00:00Z`) - days * 86_400_000
  return parseDay(new Date(moment).toISOString().slice(0, 10))
}
