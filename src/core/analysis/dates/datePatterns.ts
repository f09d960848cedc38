import { englishMonths, shoutedMonths } from '../data/calendar'

// Pieces of the patterns of dates. The names of their groups are what the readers of a match look for.

export const anyMonth = `${englishMonths}|${shoutedMonths}`
export const longMonth = englishMonths.split('|').slice(0, 12).join('|')

/** "2019" · "’98" · "of last year" */
export const year = String.raw`(?:,?\s(?:of\s|in\s)?(?<year>[12]\d{3})(?!\s(?:people|others|jobs)|(?<=\n\d{4})\s[-–—]\s)|,?\s(?:of\s)?['’](?<short_year>\d\d)|,?\s(?:of\s)?(?<of>last|next|that|the same)\syear|\sof\s(?<now>this)\syear)`
/** No longer word goes on from here. */
export const after = String.raw`(?![\p{L}\p{N}])`
export const tens = 'twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety'
export const ones = 'one|two|three|four|five|six|seven|eight|nine'
export const teens =
  'ten|eleven|twelve|thirteen|fourteen|fifteen|sixteen|seventeen|eighteen|nineteen'
export const quarter = 'first|second|third|fourth'
