import { approximate, type FoundDate, type FoundFollowUp } from '../../../shared/domain/analysis'
import { earliest, latest, type Day } from '../../../shared/domain/days'
import type { Span } from '../../../shared/domain/spans'
import { announcementTitle } from './announcementTitle'
import { afterLead, ways, type Way } from '../data/waysAhead'
import { addDays, calendarDay, dayText, serial } from '../dates/dayArithmetic'
import type { Statement } from './findFollowUps'
import { whoIn, type Who } from './whoIn'

/** What a sentence says will be, is due or was promised. A day counts only when it is not before publication. */
export function findAnnouncements(
  statement: Statement,
  before: Statement | null,
  published: Day | null,
): FoundFollowUp[] {
  const { clear, dates } = statement
  if (dates.length === 0 && !undated.test(clear)) return []
  if (/\?["”’']?\s*$/.test(clear)) return []
  const found: FoundFollowUp[] = []
  for (const clause of clausesOf(statement)) {
    const read = readClause(statement, clause, published)
    if (!read) continue
    const followUp = toFollowUp(statement, before, read)
    if (followUp) found.push(followUp)
  }
  return found
}

/** One of these stands in every wording that needs no day. */
const undated = /\b(?:due|scheduled|slated|promise|pledge|undert|committed)/i

/** A clause with its own verb and, as a rule, its own day; `lead` is said before it when it has no subject itself. */
export interface Clause extends Span {
  lead: Span | null
}

export interface Announcement {
  clause: Clause
  way: Way
  /** Within the sentence: from the verb that looks ahead to the one that says what. */
  verb: Span
  date: FoundDate | null
  due: Day | null
}

/** "… will begin on Monday, and the bridge …", "… will begin on Monday and report by Friday": two things each. */
function clausesOf({ start, clear, dates }: Statement): Clause[] {
  const clauses: Clause[] = []
  let from = 0
  for (const cut of clear.matchAll(
    /;\s+|,\s(?:and|but|while|with)\s|\sand\s(?=[a-z]{2,})|[–—]\s/g,
  )) {
    const next = cut.index + cut[0].length
    const isDatedBefore = dates.some(
      (date) => date.start - start >= from && date.end - start <= cut.index,
    )
    const isDatedAfter = dates.some((date) => date.start - start >= next)
    const isRange =
      dates.some((date) => date.end - start === cut.index) &&
      dates.some((date) => date.start - start === next)
    if (cut[0] === ' and ' && (!isDatedBefore || !isDatedAfter || isRange)) continue
    clauses.push({ start: from, end: cut.index, lead: null })
    from = next
  }
  clauses.push({ start: from, end: clear.length, lead: null })
  return clauses.map((clause, index) => {
    const previous = clauses[index - 1]
    const words = clear.slice(clause.start, clause.end)
    if (!previous || !/^[a-z]+\s/.test(words) || hasSubject.test(words)) return clause
    const will = /^.*?\s(?:will|shall|(?:is|are) (?:due|scheduled|expected|set) to)(?=\s)/.exec(
      clear.slice(previous.start, previous.end),
    )
    return will
      ? { ...clause, lead: { start: previous.start, end: previous.start + will[0].length } }
      : clause
  })
}

const hasSubject =
  /^(?:the|a|an|it|he|she|they|we|his|her|its|their|this|that|these|those|no|all|some|both|there|more|about|[a-z]+s)\s/

function readClause(
  statement: Statement,
  clause: Clause,
  published: Day | null,
): Announcement | null {
  const words = statement.clear.slice(clause.start, clause.end)
  if (unsure.test(words)) return null
  const dates = statement.dates.filter(
    ({ start, end }) =>
      start >= statement.start + clause.start &&
      end <= statement.start + clause.end &&
      // Said in a quote.
      statement.clear[start - statement.start] !== '\ue001',
  )
  for (const way of ways) {
    const isDated = dates.length > 0
    if (way.day !== 'optional' && !isDated) continue
    const match = way.pattern.exec(words)
    // "… and said it would": whose verb it is stands elsewhere.
    if (!match || match.index < 2 || isNobodys(words.slice(0, match.index))) continue
    const verb = {
      start: clause.start + match.index,
      end: clause.start + match.index + match[0].length,
    }
    const day = dayAhead(statement, dates, verb, way, published)
    if (!day && (way.day !== 'optional' || isDated || published === null)) continue
    return {
      clause: { ...clause, lead: null },
      way,
      verb,
      date: day?.date ?? null,
      due: day?.due ?? null,
    }
  }
  if (!clause.lead) return null
  const verb = { start: clause.start, end: clause.start }
  const day = dayAhead(statement, dates, verb, afterLead, published)
  return day && { clause, way: afterLead, verb, ...day }
}

/** Of another clause's subject, or of whoever speaks: "I" and "we" are said, not reported. */
function isNobodys(before: string): boolean {
  return withinAnother.test(before) || /\b(?:I|[Ww]e)(?:\s[a-z]+ly)?\s?$/.test(before)
}

/** A clause with "who", "which" or "whether" that has not ended; "said that" begins no such clause. */
const withinAnother =
  /\b(?:who|whom|which|whose|whether|how|why|what|because|when|while|after|before|until|(?<!\b(?:said|says|announced|confirmed|added)\s)that)\b[^,]*$/

/** What depends on something, or was only ever possible. */
const unsure =
  /\b(?:[Ii]f|[Uu]nless|[Pp]rovided|[Aa]ssuming|were it to|in case|had been|would have|could have|should have|used to)\b|\b(?:will|would|shall) (?:not|never|no longer)\b(?!.{1,60}\b(?:until|before)\b)|\bwon['’]t\b(?!.{1,60}\b(?:until|before)\b)|\bwill (?:have|probably|likely|possibly|perhaps|surely|always)\b/

/** The first day after the verb that is still ahead, else the last before it. */
function dayAhead(
  statement: Statement,
  dates: FoundDate[],
  verb: Span,
  way: Way,
  published: Day | null,
): { date: FoundDate; due: Day } | null {
  const after = dates.filter(({ start }) => start >= statement.start + verb.start)
  const first = dates.filter(({ start }) => start < statement.start + verb.start).toReversed()
  for (const date of way.day === 'after' ? after : [...after, ...first]) {
    const due = dueOf(date, way, published)
    if (due) return { date, due }
  }
  return null
}

function dueOf(date: FoundDate, way: Way, published: Day | null): Day | null {
  const due = approximate(date)
  if (published === null) return /\d{4}/.test(date.text) && way.tense === 'future' ? due : null
  if (latest(due) < earliest(published))
    return way.tense === 'now' ? weekdayAhead(date, published) : null
  if (way.tense !== 'future' && earliest(due) <= latest(published)) return null
  return isNear(due, published) ? due : null
}

/** "The council holds a meeting on Thursday" tells of the next one, though the verb could be of any time. */
function weekdayAhead({ text, edtf }: FoundDate, published: Day): Day | null {
  const day = calendarDay(edtf)
  const now = calendarDay(published)
  if (!day || !now || !/^(?:mon|tues|wednes|thurs|fri|satur|sun)day$/i.test(text)) return null
  return serial(now) - serial(day) < 7 ? dayText(addDays(day, 7)) : null
}

/** "By 2050": a forecast is no date for a diary. */
function isNear(due: Day, published: Day): boolean {
  return earliest(due) - latest(published) < (due.length <= 4 ? 2 : 6) * 366 * 86_400_000
}

function toFollowUp(
  statement: Statement,
  before: Statement | null,
  read: Announcement,
): FoundFollowUp | null {
  const { start, end } = statement
  const { clause, way, verb, date, due } = read
  const subject = clause.lead ?? { start: clause.start, end: verb.start }
  const who = whoIn(statement, subject, before)
  const title = announcementTitle(statement, read, who)
  if (title === null) return null
  return {
    start,
    end,
    kind: way.kind,
    title,
    due,
    date: date && { start: date.start, end: date.end },
    who: who && isSubject(statement, subject, who) ? who.span : null,
    reply: null,
  }
}

/** Of "a hearing in the case against Hollis will …" Hollis is not who will. */
function isSubject(statement: Statement, subject: Span, { span }: Who): boolean {
  const from = statement.start + subject.start
  if (span.entity === null || span.start < from) return span.entity !== null
  return !/\b(?:of|for|in|at|against|with|by|to|on|from|between|over|about|into)\s/.test(
    statement.clear
      .slice(subject.start, span.start - statement.start)
      .replace(/^.*\b(?:that|said)\s/, ''),
  )
}
