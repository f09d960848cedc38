import { months, numberWords, ordinalWords, seasons, weekdays } from '../data/calendar'
import { longMonth } from './datePatterns'
import type { Expression, GivenYear, Unit, Which } from './dateExpressions'
import type { Groups } from './dateRule'

export function readDay(
  groups: Groups,
  text: string,
  start: number,
  end: number,
): Expression | null {
  const month = groups['month']!
  if (/^(?:may|mar|march)$/.test(month)) return null
  // "Mar 3" without a full stop is a verb's rest more often than a month.
  const isSure = groups['weekday'] !== undefined || groups['year'] !== undefined
  if (month === 'Mar' && !isSure && text[text.indexOf(month, start) + 3] !== '.') return null
  const day = groups['ordinal'] ? ordinalOf(groups['ordinal']) : Number(groups['day'])
  if (day < 1 || day > 31) return null
  return {
    kind: 'day',
    year: isAttacks(month, day, text, end) ? 2001 : givenYear(groups),
    month: monthNumber(month),
    day,
    weekday: groups['weekday'] === undefined ? undefined : weekdayNumberOf(groups['weekday']),
    which: whichOf(groups['which']),
  }
}

/** "the Sept. 11 attacks" have a year of their own. */
function isAttacks(month: string, day: number, text: string, end: number): boolean {
  return (
    /^(?:sept|sep|september)$/i.test(month) &&
    day === 11 &&
    /^(?:,? 2001)?,? (?:terror|attack|hijack)/i.test(text.slice(end, end + 16))
  )
}

/** Days that follow one another. Of "March 3 and 10" the two are no stretch, unless what happens is between them. */
export function readDays(groups: Groups, text: string, start: number): Expression | null {
  const [day, until] = [Number(groups['day']), Number(groups['until'])]
  if (day < 1 || until > 31 || until <= day) return null
  const { between } = groups
  if (between !== undefined && !/\bbetween\s$/i.test(text.slice(Math.max(0, start - 9), start))) {
    const named = [day, ...(between.match(/\d+/g) ?? []).map(Number), until]
    if (named.some((one, index) => one !== day + index)) return null
  }
  const month = monthNumber(groups['month']!)
  return {
    kind: 'days',
    year: givenYear(groups),
    month,
    day,
    untilMonth: month,
    untilDay: until,
  }
}

/** Year, month and day in figures, whose order is certain. */
export function readFigures(groups: Groups): Expression | null {
  const [year, month, day] = [
    Number(groups['year']),
    Number(groups['month']),
    Number(groups['day']),
  ]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { kind: 'day', year, month, day }
    : null
}

/** "3/21/2025": day and month in an order that the setting has to tell. */
export function readSlashes(groups: Groups): Expression | null {
  const [one, other] = [Number(groups['one']), Number(groups['other'])]
  if (Math.min(one, other) < 1 || Math.min(one, other) > 12 || Math.max(one, other) > 31)
    return null
  const figures = groups['year']!
  return { kind: 'numbers', one, other, year: Number(figures), isShort: figures.length === 2 }
}

/** "March" where it is the month: nobody's name, no verb, and not the beginning of something else's name. */
export function readMonth(
  groups: Groups,
  text: string,
  start: number,
  end: number,
): Expression | null {
  const { month } = groups as { month: string }
  const which = whichOf(groups['which'])
  const lead = text.slice(Math.max(0, start - 24), start)
  const tail = text.slice(end, end + 16)
  const isPrepared =
    /(?:^|[^\p{L}])(?:(?:early|late|recently|soon|ago)\sas|end|ended|ending|in|since|until|till|by|of|from|through|during|before|after|between|early|late|mid|each|this|last|next|for|and|to|or)[\s-]$/iu.test(
      lead,
    )
  const hasArticle = /(?:^|[^\p{L}])(?:the|an?|its|his|her|their|our|every)\s$/iu.test(lead)
  if (which === undefined) {
    if (/^[\s-]\p{Lu}/u.test(tail) && !isPrepared) return null
    if (/\p{Lu}[\p{L}.'’]*\s$/u.test(lead) && !isPrepared && !hasArticle) return null
    if (/^\s(?:\d|\p{Lu}\p{Ll}+\s(?:said|told)\b)/u.test(tail)) return null
    if (!isPrepared && !hasArticle && !isSurely(month, lead, tail)) return null
    if (/^(?:May|March)$/.test(month) && !hasArticle) {
      if (/(?:and|to|for|of|or)\s$/i.test(lead) && !isNearMonth(text, start, end)) return null
      if (
        /\b(?:by|after|before|between|through)\s$/i.test(lead) &&
        /^\s(?:and|said|to the)/.test(tail)
      )
        return null
    }
  }
  // "December crude", "the March contract": what is traded now is delivered then.
  const isTraded =
    /^\s(?:crude|contract|delivery|deliveries|futures?|options?|gold|silver|copper|wheat|corn|soybeans?|bonds?)\b/.test(
      tail,
    )
  return {
    kind: 'month',
    year: givenYear(groups),
    month: monthNumber(month),
    which,
    isTraded,
  }
}

/** Without a word before them that asks for a month, some may be a verb or a given name. */
function isSurely(month: string, lead: string, tail: string): boolean {
  if (/^(?:May|March)$/.test(month)) return false
  if (!/^(?:April|June|August)$/.test(month)) return true
  return /^(?:['’]s|[\s-]\p{Ll})/u.test(tail) && !/(?:^|[.!?”"\n])\s*$/.test(lead)
}

/** "and March", "to June": a month only beside another. */
function isNearMonth(text: string, start: number, end: number): boolean {
  return (
    monthOrFigure.test(text.slice(Math.max(0, start - 18), start)) ||
    /^\s(?:to|and|through|until|of (?:this|last|next))\s/.test(text.slice(end, end + 9)) ||
    /\b(?:[Mm]onth|[Ww]eeks?|[Dd]ays|[Ww]eekend|[Yy]ear|[Qq]uarter|[Hh]alf|[Pp]eriod|[Ee]nd|[Bb]eginning|[Mm]iddle|[Ss]tart|[Vv]ote|[Ee]lection|[Dd]eadline|[Ss]cheduled|[Pp]lanned|[Ss]et|[Dd]ue|[Ss]late[d]?)\s(?:of|for|to)\s$/.test(
      text.slice(Math.max(0, start - 16), start),
    )
  )
}

const monthOrFigure = new RegExp(`${longMonth}|\\d`)

/** Four figures are a year unless they count something. */
export function readYear(
  _groups: Groups,
  text: string,
  start: number,
  end: number,
): Expression | null {
  const lead = text.slice(Math.max(0, start - 24), start)
  const tail = text.slice(end, end + 24)
  if (notBeforeYear.test(lead) || countedThings.test(tail)) return null
  const year = Number(text.slice(start, end))
  const isPrepared = beforeYear.test(lead)
  const countsMany = /^\s(?!was|is|has|years?\b)\p{Ll}+s\b/u.test(tail)
  if (year < 1500 && !/\b(?:in|since|before|after|until|year|AD|circa|c\.|ca\.)\s$/i.test(lead))
    return null
  if (year < 1500 && countsMany) return null
  if (year > 2100 || (!isPrepared && (year < 1850 || countsMany || /\d\s$/.test(lead)))) return null
  if (
    /\b(?:over|under|than|with|at|a|about|around)\s$/i.test(lead) &&
    (year < (/\b(?:about|around)\s$/i.test(lead) ? 1500 : 1900) || year > 2060 || countsMany)
  )
    return null
  return { kind: 'year', year, about: /\b(?:circa|about|around|c\.|ca\.)\s$/.test(lead) }
}

const notBeforeYear =
  /(?:[$£€¥#№]|No\.\s|\bRule\s|\b(?:Decree|Flight|Route|Resolution|Section|Article)\s(?:No\.\s)?|(?:^|\D)\d{1,3}-|\d[.,:/]|[A-Za-z]-(?<!\b(?:[Mm]id|[Ee]arly|[Ll]ate|[Pp]ost|[Pp]re|[Ee]nd)-)|@|=|_)$/
const countedThings =
  /^(?:[.,:]\d|%|\/\d|-\d{3}(?!\d)|-\d\d-\d|['’]s?\d|\s?(?:percent|people|dollars|euros|pounds|miles|kilomet|meters|metres|feet|votes|words|jobs|hours|minutes|seats|troops|soldiers|men|women|children|members|points|square|tons|tonnes|acres|houses|homes|workers|employees|students|cases|deaths|times|units|km|kg|mph|GMT|UTC|p\.m|a\.m|am|pm|EST|EDT|Hz|yards|copies|signatures|pages|residents|refugees|migrants|prisoners|victims|patients|million|billion|volts|watts|degrees|respondents|voters|adults|vehicles|cars|aircraft|pieces|BC|BCE|\p{L}*children|years?(?=[ -]old| of))\b)/u
const beforeYear =
  /(?:\b(?:in|since|by|from|until|till|during|before|after|of|to|between|and|circa|c\.|ca\.|late|early|mid|through|the|this|that|for|year|back in|around|about|as of|spring|summer|fall|autumn|winter|than|with|at|on|over|under|against|his|her|its|their|a|fiscal|calendar|reigned|or|AD)[\s-]|[(–—-]\s?|,\s|^|\n|['’]s\s)$/i

export function readSeason(groups: Groups): Expression & { kind: 'season' } {
  return {
    kind: 'season',
    season: seasons.get((groups['name'] ?? groups['season'])!.toLowerCase())!,
    year: givenYear(groups),
    which: whichOf(groups['which']),
  }
}

/** "every Friday", "on a Monday", "Saturday mornings", "Black Friday", "the Sunday Times": no one day. */
export function isNoDay(text: string, start: number, end: number): boolean {
  const lead = text.slice(Math.max(0, start - 14), start)
  const tail = text.slice(end, end + 26)
  return (
    /\b(?:every|each|a|any|most|alternate|per week on|other)\s$/i.test(lead) ||
    /^\s(?:(?:and|or|to)\s\p{L}+\s)?(?:mornings|afternoons|evenings|nights|the 13th)/u.test(tail) ||
    /(?:Black|Super|Bloody|Good|Easter|Palm|Cyber|Ash|Holy|Shrove|Giving|Fox News|Ruby|Casual|Whit|Mohammed|Robinson|Man|Joe|Tuesday)[\s-]$/.test(
      lead,
    ) ||
    /^(?:\s|-)(?:Times|Mail|Mirror|Herald|Star|Telegraph|Express|Post|Review|Night (?:Live|Football)|Morning Breakfast|Agreement|Island)/.test(
      tail,
    )
  )
}

/** "still in use today", "today's generation": these times, not this day. */
export function isTheseTimes(text: string, start: number, end: number): boolean {
  const lead = text.slice(Math.max(0, start - 40), start)
  const tail = text.slice(end, end + 40)
  return (
    /(?:\bstill\s\p{Ll}+(?:\s\p{Ll}+){0,2}|\bknown|\bas\s\p{Ll}+|\b(?:exists?|survives?|(?:is|are|be) (?:still )?(?:used|seen|found)|used|what is|than|even|until|of use|live on|continues?|as it is)|\bof)\s$/u.test(
      lead,
    ) ||
    /^(?:['’]s (?:generation|world|society|youth|young|children|teenagers|standards|consumers|technology|money|dollars|prices)|\sas (?:it|they|ever|much)\b|\sthan ever)/.test(
      tail,
    ) ||
    (/(?:^|(?<!\b[ap]\.m)[.!?\n]["”]?)\s*$/.test(lead) &&
      /^,?\s(?:many|most|few|some|only (?:a few|\d)|nearly|more than|about [\d,]+|there (?:is|are)|it (?:is|has)|the \p{Ll}+ (?:still|remains?))\b/u.test(
        tail,
      ))
  )
}

/** A year in figures, "of that year", "of last year"; null where none is given. */
export function givenYear(groups: Groups): GivenYear {
  if (groups['year']) return Number(groups['year'])
  if (groups['short_year'])
    return Number(groups['short_year']) + (groups['short_year'] < '30' ? 2000 : 1900)
  const of = groups['of'] ?? groups['now']
  if (of === undefined) return null
  return /that|same/i.test(of) ? 'same' : whichOf(of)!
}

export function monthNumber(name: string): number {
  return months.get(name.toLowerCase().replace(/\.$/, ''))!
}

export function weekdayNumberOf(name: string): number {
  return weekdays.get(name.toLowerCase().replace(/\.$/, ''))!
}

export function ordinalOf(word: string): number {
  return ordinalWords.indexOf(word.toLowerCase().replace(' ', '-')) + 1
}

export function numberOf(word: string): number {
  return /^\d/.test(word) ? Number(word) : (numberWords.get(word.toLowerCase()) ?? 1)
}

export function unitOf(word: string): Unit {
  const lower = word.toLowerCase()
  return (lower === 'centurie' ? 'century' : lower) as Unit
}

export function whichOf(word: string | undefined): Which | undefined {
  if (!word) return undefined
  const lower = word.toLowerCase()
  if (/coming|next/.test(lower)) return 'next'
  return /last|past/.test(lower) ? 'last' : 'this'
}

/** "nineteen eighty-four", "two thousand and eight" as a number. */
export function spokenYear(words: string): number {
  const parts = words.toLowerCase().split(/[\s-]+/)
  if (parts[1] === 'thousand') return 2000 + sum(parts.slice(2).filter((part) => part !== 'and'))
  const century = 100 * numberOf(parts[0]!)
  return parts[1] === 'hundred'
    ? century
    : century + sum(parts.slice(1).filter((part) => part !== 'oh'))
}

function sum(words: string[]): number {
  return words.reduce((total, word) => total + numberOf(word), 0)
}
