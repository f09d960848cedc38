import type { Span } from '../../../shared/domain/spans'
import { eventTitle } from './eventTitle'
import type { Announcement } from './findAnnouncements'
import type { Statement } from './findFollowUps'
import { lowered, type Who } from './whoIn'

/**
 * What is announced, as one would write it on a list: the clause without its day, as an event's title is made, with its
 * subject cut short where the title would lose the verb. Null when nothing short is left.
 */
export function announcementTitle(
  statement: Statement,
  announced: Announcement,
  who: Who | null,
): string | null {
  const { way } = announced
  const wordings = way.says
    ? [asToDo(statement, announced, who)]
    : [asWritten(statement, announced), withShortSubject(statement, announced, who)]
  for (const wording of wordings) {
    const title = wording && shortTitle(wording)
    if (title) return withName(plainly(title), who)
  }
  return wordings[0] ? wholeClause(wordings[0].words) : null
}

/** Words with the day in them, and a word that a title of them must have. */
interface Wording {
  words: string
  day: Span
  verb: string
}

function asWritten(statement: Statement, { clause, verb, date }: Announcement): Wording {
  const lead = clause.lead ? `${statement.text.slice(clause.lead.start, clause.lead.end)} ` : ''
  const words = lead + statement.text.slice(clause.start, clause.end)
  return { words, day: dayIn(words, lead.length - clause.start), verb: firstWord(statement, verb) }

  function dayIn(words: string, offset: number): Span {
    if (!date) return { start: words.length, end: words.length }
    return {
      start: date.start - statement.start + offset,
      end: date.end - statement.start + offset,
    }
  }
}

/** "Mara Lindqvist, president of the board, has promised …": without what stands between. */
function withShortSubject(
  statement: Statement,
  { clause, verb, date }: Announcement,
  who: Who | null,
): Wording | null {
  const written = statement.text.slice(clause.start, verb.start)
  const name = who && who.span.entity !== null ? who.name : (/^[^,]{3,60}/.exec(written)?.[0] ?? '')
  return from(
    statement,
    `${capital(name.trim())} `,
    verb.start,
    clause.end,
    date,
    firstWord(statement, verb),
  )
}

/** "The board said it would publish": what it is to do. */
function asToDo(
  statement: Statement,
  { clause, verb, date }: Announcement,
  who: Who | null,
): Wording | null {
  const subject = statement.text.slice(clause.start, verb.start).trim()
  const name = who?.name ?? subject.replace(/\s(?:just\s)?(?:this|last|on)\s[A-Za-z]+$/, '')
  const isOne = /\b(?:it|he|she)\s(?:would|will)/i.test(statement.clear.slice(verb.start, verb.end))
  return from(
    statement,
    `${capital(name)} ${isOne ? 'is' : 'are'} to `,
    verb.end,
    clause.end,
    date,
    'to',
  )
}

/** An opening, and then the sentence from a place on; null when the day stood before that. */
function from(
  statement: Statement,
  opening: string,
  start: number,
  end: number,
  date: Span | null,
  verb: string,
): Wording | null {
  const words = opening + statement.text.slice(start, end)
  if (!date) return { words, day: { start: words.length, end: words.length }, verb }
  const at = date.start - statement.start - start + opening.length
  if (at < opening.length) return null
  return { words, day: { start: at, end: at + date.end - date.start }, verb }
}

function shortTitle({ words, day, verb }: Wording): string | null {
  const title = eventTitle(keepVerb(words), { start: 0, end: words.length }, day)
  return title !== null && title.includes(verb) ? title.replaceAll(glue, ' ') : null
}

/** A title is cut before a "to" that hangs on: that of "is due to" does not. */
function keepVerb(words: string): string {
  return words.replace(
    /\b((?:due|scheduled|slated|set|expected|planned|plans?|planning|preparing|hoping|going|intends?|hopes?|aims?|expects?|proposes?|promised?|promises|pledged?|pledges|vowed|vows|agreed|offered|undertook|undertaken|itself|himself|herself|themselves|has|have|is|are)\sto)\s/g,
    `$1${glue}`,
  )
}

const glue = '\ue000'

/** The words themselves when they are few. */
function wholeClause(words: string): string | null {
  const whole = words.trim().replace(/[.,;]+$/, '')
  return whole.length > 80 || whole.length < 8 ? null : capital(whole)
}

/** "Will not reopen" (until then) is a day on which it may; "has (until then) to object" is a deadline. */
function plainly(title: string): string {
  const deadline = /^([A-Za-z][^,]{2,40}?)\s(?:has|have|had)\s(?:only\s)?(to\s[a-z].*)$/.exec(title)
  if (deadline) return `Deadline for ${lowered(deadline[1]!)} ${deadline[2]}`
  return title
    .replace(/\b(?:will not|won['’]t)\s/, 'may ')
    .replace(/^(?:And|But)\s([A-Za-z])/, (_, letter: string) => letter.toUpperCase())
}

/** "She’ll speak" as whoever "she" is. */
function withName(title: string, who: Who | null): string {
  if (!who || who.span.entity === null) return title
  return title
    .replace(/^(?:It|He|She|They)['’]ll\s/, () => `${capital(who.name)} will `)
    .replace(/^(?:It|He|She|They)\s(?=[a-z])/, () => `${capital(who.name)} `)
}

function firstWord({ text }: Statement, { start, end }: Span): string {
  return /[A-Za-z’']+/.exec(text.slice(start, Math.max(end, start + 30)))?.[0] ?? ''
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
