import type {
  FoundDate,
  FoundEntity,
  FoundFollowUp,
  Analysis,
} from '../../../shared/domain/analysis'
import type { Span } from '../../../shared/domain/spans'
import { findAnnouncements } from './findAnnouncements'
import { findRequest } from './findRequest'
import { nameForPronoun } from './nameForPronoun'
import { tokenAt, type Reading } from '../text/reading'

/** A sentence with what is known of it. What is quoted at length is blanked in `clear`, with U+E001; positions are those of the text. */
export interface Statement extends Span {
  text: string
  clear: string
  dates: FoundDate[]
  names: NamedHere[]
  /** The asking that this sentence tells of. */
  asking: FoundFollowUp | null
}

export interface NamedHere extends Span {
  entity: FoundEntity
}

/**
 * What a text says is still to come: meetings, deadlines and reports with a day ahead of publication, what somebody promised,
 * and whom a reporter asked for comment. What is said in quotes, depends on an "if", or lies before publication is left out.
 * One a sentence for each thing announced, in order; what the text says twice is given once. Linear in its length.
 */
export function findFollowUps(
  original: string,
  reading: Reading,
  {
    dates,
    quotes,
    entities,
    published,
  }: { dates: FoundDate[]; quotes: Span[]; entities: FoundEntity[] } & Pick<Analysis, 'published'>,
): FoundFollowUp[] {
  const names = entities
    .flatMap((entity) => entity.mentions.map((mention) => ({ ...mention, entity })))
    .sort((one, other) => one.start - other.start)
  const people = names.filter(({ entity }) => entity.type === 'PERSON')
  const clear = withoutQuotes(reading.text, quotes)
  const day = published?.edtf ?? null
  const found = new Map<string, FoundFollowUp>()
  let before: Statement | null = null
  for (const sentence of reading.sentences) {
    const isLong = sentence.end - sentence.start > LONGEST
    const statement: Statement | null = isLong
      ? null
      : {
          start: sentence.start,
          end: sentence.end,
          text: reading.text.slice(sentence.start, sentence.end),
          clear: clear.slice(sentence.start, sentence.end),
          dates: within(dates, sentence),
          names: within(names, sentence),
          asking: null,
        }
    if (statement) {
      statement.asking = findRequest(statement, before, day)
      const announced = findAnnouncements(statement, before, day).map((followUp) => ({
        ...followUp,
        title: nameForPronoun(followUp.title, sentence, reading, people),
      }))
      for (const followUp of statement.asking ? [statement.asking, ...announced] : announced)
        add(found, withWords(original, followUp))
    }
    before = statement
  }
  return [...new Set(found.values())]
}

/** Who is named as the text has it, invisible marks included. */
function withWords(original: string, followUp: FoundFollowUp): FoundFollowUp {
  const { who } = followUp
  return who ? { ...followUp, who: { ...who, text: original.slice(who.start, who.end) } } : followUp
}

/** A longer sentence is a list or has lost its full stops. */
const LONGEST = 800

/** "It had not replied by Friday" goes on with "The Bell asked the council": one request, as it stood last. */
function add(found: Map<string, FoundFollowUp>, next: FoundFollowUp): void {
  const { kind, title, due, who, reply } = next
  const keys = [`${kind} ${due} ${title}`]
  if (kind === 'request' && who?.entity) keys.push(`${kind} of ${who.entity}`)
  const known = keys.map((key) => found.get(key)).find((followUp) => followUp !== undefined)
  if (!known) return keys.forEach((key) => found.set(key, next))
  if (reply === null || reply === 'asked') return
  known.reply = reply
  if (next.start - known.end < 3) known.end = next.end
}

/** Longer quotations with every letter blanked; a word or two in quotation marks belongs to the sentence. */
function withoutQuotes(text: string, quotes: Span[]): string {
  const parts: string[] = []
  let at = 0
  for (const { start, end } of quotes) {
    if (start < at || text.slice(start, end).split(' ').length <= 4) continue
    parts.push(text.slice(at, start), '\ue001'.repeat(end - start))
    at = end
  }
  return [...parts, text.slice(at)].join('')
}

function within<Stretch extends Span>(ordered: Stretch[], { start, end }: Span): Stretch[] {
  const inside: Stretch[] = []
  for (let index = tokenAt(ordered, start); index < ordered.length; index++) {
    if (ordered[index]!.end > end) break
    inside.push(ordered[index]!)
  }
  return inside
}
