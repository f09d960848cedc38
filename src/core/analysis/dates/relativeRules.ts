import { englishMonths, weekdayNames } from '../data/calendar'
import type { Expression, Unit } from './dateExpressions'
import { after, ones, teens, tens } from './datePatterns'
import { isNoDay, isTheseTimes, numberOf, unitOf, weekdayNumberOf, whichOf } from './dateReaders'
import { rule, type Groups, type Rule } from './dateRule'

const count = `(?<count>\\d{1,3}|an?|${ones}|${teens}|${tens})`
const unit = String.raw`(?<unit>day|week|fortnight|month|year|decade|century|centurie)s?`
const ends = String.raw`(?=\s?[.,;:!?)”"]|\s(?:when|as|was|were|had)\b|$)`

/** Days and longer stretches told by their distance from the day of publication or from the date named last. */
export const relativeRules: Rule[] = [
  // Tuesday · last Tuesday · Tuesday of last week · this coming Friday
  rule(
    `(?:(?<which>[Ll]ast|[Tt]his|[Tt]his past|[Pp]ast|[Nn]ext|[Tt]his coming|[Cc]oming)\\s)?(?<weekday>${weekdayNames})(?:,?\\s(?:of\\s)?(?<week>last|this|next)\\sweek)?${after}(?!s${after})`,
    (groups, text, start, end) => {
      if (isNoDay(text, start, end)) return null
      return {
        kind: 'weekday',
        weekday: weekdayNumberOf(groups['weekday']!),
        which: whichOf(groups['week'] ?? groups['which']) ?? null,
        inWeek: groups['week'] !== undefined,
      }
    },
  ),
  // the following Tuesday · that Friday
  rule(
    `(?:[Tt]he\\s(?<way>previous|following|next)|[Tt]hat)\\s(?<weekday>${weekdayNames})${after}`,
    ({ way, weekday }) => ({
      kind: 'weekdayshift',
      weekday: weekdayNumberOf(weekday!),
      way: way === 'previous' ? -1 : 1,
    }),
  ),
  rule(
    `(?<word>the day before yesterday|the day after tomorrow|today|tonight|yesterday|tomorrow|last (?:night|evening)|this (?:morning|afternoon|evening))${after}`,
    (groups, text, start, end) => {
      const word = groups['word']!
      // "Halyard Today", "USA Today": a name, not a day.
      if (
        /^\p{Lu}/u.test(word) &&
        /\p{Lu}\p{L}*\s$/u.test(text.slice(Math.max(0, start - 24), start))
      )
        return null
      if (/^today/i.test(word) && isTheseTimes(text, start, end)) return null
      return { kind: 'offset', days: offsets.get(word.toLowerCase()) ?? 0 }
    },
    'giu',
  ),
  // last month · this year · next week · the coming weekend
  rule(
    `(?<which>last|this|next|this past|this coming|the coming|the previous|the prior|the current)\\s(?<unit>week|weekend|month|quarter|year|decade|century)${after}(?![-‐]?old|\\s(?:of|in)\\s(?:${englishMonths})\\b)`,
    (groups, text, start) => {
      const which = groups['which']!.toLowerCase()
      const of = groups['unit']!.toLowerCase() as Unit
      const lead = text.slice(Math.max(0, start - 12), start)
      // "in the last year": how long. Of a century it is the one before this.
      if (/(?:over|during|in|for|within|of) the $/.test(lead))
        if (of !== 'century' || !/(?:in|of) the $/.test(lead)) return null
      if (which === 'the previous' || which === 'the prior')
        return { kind: 'shift', count: -1, unit: of }
      return { kind: 'unit', unit: of, step: { last: -1, this: 0, next: 1 }[whichOf(which)!] }
    },
    'giu',
  ),
  // the latest quarter: that which is over
  rule(
    `the\\slatest\\squarter${after}`,
    () => ({ kind: 'unit', unit: 'quarter', step: -1 }),
    'giu',
  ),
  // the year before last · the Tuesday before last · the week after next
  rule(
    `the\\s(?:(?<unit>week|weekend|month|year)|(?<weekday>${weekdayNames}))\\s(?<way>before\\slast|after\\snext)${after}`,
    ({ unit: of, weekday, way }) => {
      const step = /before/i.test(way!) ? -2 : 2
      return weekday === undefined
        ? { kind: 'unit', unit: unitOf(of!), step }
        : { kind: 'weekdayago', weekday: weekdayNumberOf(weekday), weeks: step < 0 ? 1 : -1 }
    },
    'giu',
  ),
  // this time last year
  rule(
    `(?:this|the\\ssame)\\stime\\slast\\s(?<unit>month|year)${after}`,
    (groups) => ({
      kind: 'ago',
      count: unitOf(groups['unit']!) === 'year' ? 12 : 1,
      unit: 'month',
    }),
    'giu',
  ),
  // over the weekend · at the weekend
  rule(`(?:[Oo]ver|[Aa]t|[Dd]uring)\\s(?<span>the\\sweekend)${after}`, () => ({
    kind: 'unit',
    unit: 'weekend',
    step: -1,
  })),
  // earlier in the year · since the beginning of the year · mid-month
  rule(
    `(?:(?:(?:earlier|later|early|late)\\s(?:in|on)|the\\s(?:beginning|start|middle|first\\shalf|second\\shalf)\\sof)\\sthe\\s(?<unit>day|week|month|year|decade)|the\\send\\sof\\sthe\\s(?<long>decade|century)|mid-?(?<mid>month|year))${after}`,
    ({ unit: of, long, mid }) => ({ kind: 'within', unit: unitOf((of ?? long ?? mid)!) }),
    'giu',
  ),
  // two years ago · a couple of weeks ago · a fortnight ago · three years ago today
  rule(
    `(?:${count}|(?<couple>a\\scouple(?:\\sof)?))\\s${unit}\\s(?:ago(?:\\s(?<day>today|yesterday|tomorrow))?|back(?=[,.]))${after}`,
    readAgo,
    'giu',
  ),
  // half a century ago · a quarter-century ago
  rule(
    `(?:(?<half>half\\sa)\\s|a\\squarter[\\s-])century\\sago${after}`,
    ({ half }) => ({ kind: 'ago', count: half ? 50 : 25, unit: 'year' }),
    'giu',
  ),
  // two weeks ago Friday · a week from Tuesday · a week on Monday
  rule(
    `${count}\\sweeks?\\s(?<way>ago|from|on(?=\\s))\\s(?:on\\s)?(?<weekday>${weekdayNames})${after}`,
    (groups) => ({
      kind: 'weekdayago',
      weekday: weekdayNumberOf(groups['weekday']!),
      weeks: numberOf(groups['count']!) * (groups['way'] === 'ago' ? 1 : -1),
    }),
    'giu',
  ),
  // Monday week, as British papers say a week after Monday
  rule(
    `(?<!(?:the|an?|every|each|last|of)\\s)(?<weekday>${weekdayNames})\\s(?<way>week|fortnight)(?=[.,;:!?)”"]|\\s(?:at|in|to|for|when|and|with)\\s|$)`,
    ({ weekday, way }) => ({
      kind: 'weekdayago',
      weekday: weekdayNumberOf(weekday!),
      weeks: way === 'week' ? -1 : -2,
    }),
  ),
  // will meet in two weeks
  rule(
    `in\\s(?<span>${count}\\s(?<unit>(?<!an?\\s)day|week|fortnight|month)s?)(?=[.,;:!?)”"]|\\s(?:when|as|at|and|to)\\b|$)`,
    (groups, text, start) =>
      countsTimes.test(text.slice(Math.max(0, start - 80), start))
        ? null
        : { ...readAhead(groups), isPlanned: true },
    'giu',
  ),
  // in two weeks’ time · two days from now
  rule(`in\\s(?<span>${count}\\s${unit}['’]s?\\stime)${after}`, readAhead, 'giu'),
  rule(`${count}\\s${unit}\\sfrom\\s(?:now|today)${after}`, readAhead, 'giu'),
  // two days later · a year earlier · a week before
  rule(
    `${count}\\s${unit}\\s(?<way>earlier|later|prior|(?:before|after|afterwards?)${ends})${after}`,
    (groups) => {
      const { count: many, unit: of } = distanceOf(groups)
      const isBack = /earlier|prior|before/i.test(groups['way']!)
      return { kind: 'shift', count: isBack ? -many : many, unit: of }
    },
    'giu',
  ),
  // the year-earlier period · a year-earlier loss
  rule(
    `(?:the\\s)?year-(?:earlier|ago)(?:\\s(?:period|quarter|month|week|figures?|level|results?|total)${after}|(?=\\s))`,
    () => ({ kind: 'shift', count: -1, unit: 'year' }),
    'giu',
  ),
  // the year before · the next day · the previous month · the following morning
  rule(
    `(?:the\\s(?<before>day|night|week|month|year)\\s(?<side>before|after|earlier)(?=\\s?[.,;:!?)”"]|\\s(?:when|as|at|by|on)\\b|$)|the\\s(?<near>next|following|previous|prior)\\s(?<near_unit>day|morning|afternoon|evening|night|week|month|year))${after}`,
    (groups) => {
      const of = (groups['near_unit'] ?? groups['before'])!.toLowerCase()
      const back = /previous|prior|before|earlier/i.test((groups['near'] ?? groups['side'])!)
      return { kind: 'shift', count: back ? -1 : 1, unit: isDayPart(of) ? 'day' : unitOf(of) }
    },
    'giu',
  ),
  // the same year · that month · later that night
  rule(
    `(?:the\\ssame|that(?:\\s(?:same|very))?)\\s(?<unit>day|morning|afternoon|evening|night|week|month|year)${after}`,
    (groups) => {
      const of = groups['unit']!.toLowerCase()
      return { kind: 'same', unit: isDayPart(of) ? 'day' : unitOf(of) }
    },
    'giu',
  ),
  // the end of the year · year-end
  rule(
    `(?:(?:the\\s)?end\\sof\\s(?:the|this)\\s(?<unit>year|quarter|month|week)|(?<tail>year|quarter|month)(?:['’]s\\s|-|\\s)end)${after}`,
    (groups) => ({ kind: 'end', unit: unitOf((groups['unit'] ?? groups['tail'])!) }),
    'giu',
  ),
]

const offsets = new Map([
  ['the day before yesterday', -2],
  ['yesterday', -1],
  ['last night', -1],
  ['last evening', -1],
  ['tomorrow', 1],
  ['the day after tomorrow', 2],
])

/** "It will be the third strike in two years": how often, not when. */
const countsTimes =
  /\b(?:first|second|third|fourth|fifth|sixth|last|only|times?|once|twice|more|most|least|\p{Ll}+est)\b[^.;]*$/u

function readAhead(groups: Groups): Expression & { kind: 'ago' } {
  const { count: many, unit: of } = distanceOf(groups)
  return { kind: 'ago', count: -many, unit: of }
}

function readAgo(groups: Groups, text: string, start: number): Expression | null {
  // "a hundred and two years ago"
  if (
    /\b(?:half|quarter|(?:hundred|thousand|weeks?|months?|years?)\sand)[\s-]$/i.test(
      text.slice(Math.max(0, start - 14), start),
    )
  )
    return null
  const { count: many, unit: of } = distanceOf(groups)
  const fromDay = offsets.get(groups['day']?.toLowerCase() ?? '') ?? 0
  return { kind: 'ago', count: many, unit: of, ...(groups['day'] && { fromDay }) }
}

/** A fortnight is two weeks. */
function distanceOf(groups: Groups): { count: number; unit: Unit } {
  const many = groups['couple'] ? 2 : numberOf(groups['count']!)
  return /^fortnight/i.test(groups['unit']!)
    ? { count: 2 * many, unit: 'week' }
    : { count: many, unit: unitOf(groups['unit']!) }
}

function isDayPart(unit: string): boolean {
  return /^(?:morning|afternoon|evening|night)$/.test(unit)
}
