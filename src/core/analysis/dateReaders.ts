import { months, numberWords, weekdays } from './data/calendar'
import type { Expression, Unit, Which } from './dateExpressions'

export function dayOf(
  groups: Record<string, string | undefined>,
  year?: number,
): Expression | null {
  const day = Number(groups['day'])
  if (day < 1 || day > 31) return null
  const weekday = groups['weekday'] && weekdays.get(groups['weekday'].toLowerCase())
  return {
    kind: 'day',
    year: year ?? (groups['year'] ? Number(groups['year']) : null),
    month: monthNumber(groups['month']!),
    day,
    weekday: typeof weekday === 'number' ? weekday : undefined,
  }
}

export function daysOf(groups: Record<string, string | undefined>): Expression | null {
  const [day, until] = [Number(groups['day']), Number(groups['until'])]
  if (day < 1 || until > 31 || until <= day) return null
  const month = monthNumber(groups['month']!)
  return {
    kind: 'days',
    year: groups['year'] ? Number(groups['year']) : null,
    month,
    day,
    untilMonth: month,
    untilDay: until,
  }
}

export function numbers(groups: Record<string, string | undefined>): Expression | null {
  const [year, month, day] = [
    Number(groups['year']),
    Number(groups['month']),
    Number(groups['day']),
  ]
  return month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { kind: 'day', year, month, day }
    : null
}

/** Four figures are a year unless they count something. */
export function readYear(
  _groups: Record<string, string | undefined>,
  text: string,
  start: number,
  end: number,
): Expression | null {
  const lead = text.slice(Math.max(0, start - 24), start)
  const tail = text.slice(end, end + 24)
  if (
    /(?:[$£€¥#№]|No\.\s|(?:^|\D)\d{1,3}-|\d[.,:/]|[A-Za-z]-|@|=|_)$/.test(lead) ||
    /^(?:[.,:]\d|%|\/\d|['’]s?\d|\s?(?:percent|people|dollars|euros|pounds|miles|kilomet|meters|metres|feet|votes|words|jobs|hours|minutes|seats|troops|soldiers|men|women|children|members|points|square|tons|tonnes|acres|houses|homes|workers|employees|students|cases|deaths|times|units|km|kg|mph|GMT|UTC|p\.m|a\.m|am|pm|EST|EDT|Hz|yards|copies|signatures|pages|residents|refugees|migrants|prisoners|victims|patients|million|billion|volts|watts|degrees|respondents|voters|adults|vehicles|cars|aircraft|pieces|\p{L}*children|years?(?=[ -]old| of))\b)/u.test(
      tail,
    )
  )
    return null
  const year = Number(text.slice(start, end))
  const prepared =
    /(?:\b(?:in|since|by|from|until|till|during|before|after|of|to|between|and|circa|c\.|ca\.|late|early|mid|through|the|this|that|for|year|back in|around|about|as of|spring|summer|fall|autumn|winter|than|with|at|on|over|under|against|his|her|its|their|a)[\s-]|[(–—-]\s?|,\s|^|\n|['’]s\s)$/i.test(
      lead,
    )
  if (year < 1500 && !/\b(?:in|since|before|after|until|year|AD|circa|c\.|ca\.)\s$/i.test(lead))
    return null
  if (
    year > 2100 ||
    (!prepared && (year < 1850 || /^\s\p{Ll}+s\b/u.test(tail) || /\d\s$/.test(lead)))
  )
    return null
  if (
    /\b(?:over|under|than|with|at|a|about|around)\s$/i.test(lead) &&
    (year < (/\b(?:about|around)\s$/i.test(lead) ? 1500 : 1900) ||
      year > 2060 ||
      /^\s\p{Ll}+s\b/u.test(tail))
  )
    return null
  return { kind: 'year', year, about: /\b(?:circa|about|around|c\.|ca\.)\s$/.test(lead) }
}

export function isMonthHere(month: string, text: string, start: number): boolean {
  return month !== 'Mar' || text.slice(start, start + 4) === 'Mar.'
}

/** "and March", "to June": a month only beside another. */
export function nearMonth(text: string, start: number, end: number): boolean {
  const pattern =
    /(?:January|February|March|April|May|June|July|August|September|October|November|December|\d)/
  return (
    pattern.test(text.slice(Math.max(0, start - 14), start)) ||
    /^\s(?:to|and|through|until|of (?:this|last|next))\s/.test(text.slice(end, end + 9)) ||
    /\b(?:[Mm]onth|[Ee]nd|[Bb]eginning|[Mm]iddle|[Ss]tart|[Vv]ote|[Ee]lection|[Dd]eadline|[Ss]cheduled|[Pp]lanned|[Ss]et|[Dd]ue|[Ss]late[d]?)\s(?:of\s|for\s)?$/.test(
      text.slice(Math.max(0, start - 12), start + 4).replace(/(?:of|for)\s?$/, ''),
    )
  )
}

export function monthNumber(name: string): number {
  return months.get(name.toLowerCase().replace(/\.$/, ''))!
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
