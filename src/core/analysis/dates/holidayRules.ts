import { easterFeasts, holidays, movingHolidays } from '../data/calendar'
import type { Expression } from './dateExpressions'
import { after, year } from './datePatterns'
import { givenYear } from './dateReaders'
import { rule, type Groups, type Rule } from './dateRule'

const holidayNames = [...holidays.keys()]
  .join('|')
  .replaceAll('s ', "['’]?s['’]? ")
  .replace(/\bst /g, 'st\\.? ')

/** Holidays and feasts. */
export const holidayRules: Rule[] = [
  // Christmas Day · New Year’s Eve 1999
  rule(`(?<name>${holidayNames})${year}?${after}`, readHoliday, 'giu'),
  // Thanksgiving · Labor Day 2012
  rule(
    `(?<!\\bday\\s(?:after|before)\\s)(?<name>${[...movingHolidays.keys()].join('|')})${year}?${after}(?!\\s(?:weekend|week|holidays?|season|dinner|parade|sales?|break|recess|shopping|travel|turkey)\\b|\\s\\p{Lu})`,
    (groups) => ({
      ...movingHolidays.get(groups['name']!)!,
      kind: 'nthweekday',
      year: givenYear(groups),
    }),
  ),
  // by Christmas
  rule(
    `(?<!\\bday\\s(?:after|before)\\s)(?<=\\b(?:[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Ss]ince|[Oo]n|[Aa]t|[Oo]ver|[Ll]ast|[Tt]his|[Nn]ext)\\s)Christmas${year}?(?=[.,;:!?)”"]|\\s(?:and|but|when|in|at|with|the|if|or|to|because)\\s|$)`,
    (groups) => ({ kind: 'day', year: givenYear(groups), month: 12, day: 25 }),
  ),
  // Christmas 2016
  rule(`Christmas${year}${after}`, (groups) => ({
    kind: 'day',
    year: givenYear(groups),
    month: 12,
    day: 25,
  })),
  // before Easter
  rule(
    `(?<=\\b(?:[Bb]y|[Bb]efore|[Aa]fter|[Uu]ntil|[Ss]ince|[Ll]ast|[Tt]his|[Nn]ext)\\s)Easter${year}?(?=[.,;:!?)”"]|\\s(?:and|but|when|in|at|with|the|if|or|to|because)\\s|$)`,
    (groups) => ({ kind: 'easter', year: givenYear(groups), days: 0 }),
  ),
  // Good Friday · Whit Monday 2024
  rule(
    `(?<!\\b(?:Orthodox|Greek|Coptic)\\s)(?<name>${[...easterFeasts.keys()].join('|')})${year}?${after}`,
    (groups) => ({
      kind: 'easter',
      year: givenYear(groups),
      days: easterFeasts.get(groups['name']!)!,
    }),
  ),
]

function readHoliday(groups: Groups): Expression | null {
  const name = groups['name']!.toLowerCase().replace(/['’.]/g, '')
  const [month, day] = holidays.get(name) ?? []
  return month && day ? { kind: 'day', year: givenYear(groups), month, day } : null
}
