import { parseDay, type Day } from '../../../shared/domain/days'

/** How units of time begin in the languages of news, and how many days each is. */
const units: [RegExp, number][] = [
  [
    /^(?:h$|m$|s$|sec|min|hour|hr|sekund|minut|stund|heure|hora|ora|ore|uur|uren|tim|saat|dakika|dk$|sn$|jam|menit|detik|godz|хв|годин|час|мин|сек|ώρ|λεπτ|دقيق|دقائق|ساع|דק|שע|घंटे|घंटा|मिनट|सेकंड|分|小时|小時|時間|시간|분)/iu,
    0,
  ],
  [
    /^(?:d$|day|tag|jour|día|dia|giorn|dag|dni|dzień|gün|hari|дн|ден|день|ημέρ|μέρ|يوم|أيام|ايام|ימים|יום|दिन|日|天|일)/iu,
    1,
  ],
  [
    /^(?:w$|week|woche|semaine|semana|settiman|we+k|veck|uge|uke|tydz|tygod|hafta|minggu|тижн|недел|εβδομάδ|أسبوع|أسابيع|שבוע|हफ्त|हफ़्त|सप्ताह|週|周|주)/iu,
    7,
  ],
]
const count =
  '(\\d{1,2}|(?:an?|one|einer|einem|une?|una|uma?|bir|jedn[aą]|één|en|ett|et|एक)(?=\\s))'
const agoAfter = new RegExp(
  `(?<![\\d.\\p{L}])${count}\\s*([\\p{L}\\p{M}]+)\\.?\\s*(?:ago|geleden|sedan|siden|temu|fa|atrás|тому|назад|önce|yang lalu|lalu|पहले|前|전)(?![\\p{L}\\p{M}])`,
  'iu',
)
const agoBefore = new RegExp(
  `(?<!\\p{L})(?:vor|il y a|hace|há|πριν|قبل|منذ|לפני)\\s+${count}\\s*(\\p{L}+)`,
  'iu',
)
const unspaced = /(\d{1,2})\s*(分|小时|小時|時間|日|天|週間|周|시간|분|일|주)\s*(?:钟)?(?:前|전)/u
/** Arabic and Hebrew have a form for one and for two: "قبل ساعتين". */
const withoutNumber =
  /(?<!\p{L})(?:قبل|منذ|לפני)\s+(?:(ساعة|ساعتين|دقيقة|دقيقتين|שעה|שעתיים|דקה)|(يوم|יום)|(يومين|יומיים)|(أسبوع|שבוע)|(أسبوعين|שבועיים))(?!\p{L})/u
const daysWithoutNumber = [0, 1, 2, 7, 14]
const namedDays: [RegExp, number][] = [
  [
    /^\s*(?:today|heute|aujourd['’]hui|hoy|hoje|oggi|vandaag|idag|i dag|dziś|dzisiaj|bugün|hari ini|сьогодні|сегодня|σήμερα|اليوم|היום|आज|今日|今天|오늘)(?![\p{L}\p{M}])/iu,
    0,
  ],
  [
    /^\s*(?:yesterday|gestern|hier|ayer|ontem|ieri|gisteren|igår|i går|wczoraj|dün|kemarin|вчора|вчера|χθες|أمس|אתמול|昨日|昨天|어제)(?![\p{L}\p{M}])/iu,
    1,
  ],
]

/** The day that "2 hours ago", "vor einem Tag" or "gestern" means on the day it was captured; null for anything else. */
export function relativeDay(words: string, capturedOn: Day | null): Day | null {
  if (capturedOn === null || !/^\d{4}-\d\d-\d\d$/.test(capturedOn) || words.length > 80) return null
  const days = daysPassed(words)
  return days === null ? null : daysBefore(capturedOn, days)
}

function daysPassed(words: string): number | null {
  for (const [pattern, days] of namedDays) if (pattern.test(words)) return days
  const found = agoAfter.exec(words) ?? agoBefore.exec(words) ?? unspaced.exec(words)
  const length = found && units.find(([pattern]) => pattern.test(found[2]!))?.[1]
  if (found && length !== null && length !== undefined) return length * (Number(found[1]) || 1)
  const dual = withoutNumber.exec(words)
  return dual ? daysWithoutNumber[dual.slice(1).findIndex((one) => one !== undefined)]! : null
}

function daysBefore(day: Day, days: number): Day | null {
  const moment = Date.parse(`${day}T00:00:00Z`) - days * 86_400_000
  return parseDay(new Date(moment).toISOString().slice(0, 10))
}
