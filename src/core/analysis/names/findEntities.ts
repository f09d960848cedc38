import type { Confidence, EntityType, FoundEntity } from '../../../shared/domain/analysis'
import type { Span } from '../../../shared/domain/spans'
import { doubtfulPlaces, placeNames, stateAbbreviations } from '../data/places'
import { formsOfAddress } from '../data/titles'
import { titleOf } from './findRoles'
import { linkEntities } from '../linking/linkEntities'
import { isCalendarWord } from './nameRuns'
import { namesByRules } from './namesByRules'
import type { Reading } from '../text/reading'
import type { Token } from '../text/tokens'
import { modelInUse } from '../tagger/modelInUse'
import { tagNames, type TaggedName } from '../tagger/tagNames'

/** A name where it stands, with what it names. */
export interface NamedMention extends Span {
  type: EntityType
  text: string
  role: string | null
  /** How sure the tagger is of its words and type; absent where rules found it. */
  confidence?: Confidence
}

/**
 * The people, organisations and places that an English text names, linked within it: what a trained tagger finds, which hears
 * what rules make of the text, or the rules alone where its model is missing.
 */
export function findEntities(original: string, reading: Reading): FoundEntity[] {
  return linkEntities(original, findMentions(original, reading))
}

function findMentions(original: string, reading: Reading): NamedMention[] {
  const ruled = namesByRules(original, reading)
  const model = modelInUse()
  if (!model) return ruled
  const byStart = new Map(ruled.map((mention) => [mention.start, mention]))
  const { tokens } = reading
  const mentions: NamedMention[] = []
  const taken = new Uint8Array(tokens.length)
  for (const name of tagNames(reading, ruled, model)) {
    if (stateOfSeat(tokens[name.from]!) !== null) continue
    const start = tokens[name.from]!.start
    const end = tokens[name.until - 1]!.end
    const ruledHere = byStart.get(start)
    const same = ruledHere?.end === end ? ruledHere : null
    const text = original.slice(start, end)
    if (needsRule(reading, name, text) && !same) continue
    // Jordan, Washington: the rules see whether somebody of that name is about, and what stands before.
    const isAddressed = formsOfAddress.has(tokens[name.from - 1]?.text ?? '')
    const type = same && doubtfulPlaces.has(text) && !isAddressed ? same.type : name.type
    const role =
      type === 'PERSON' ? (same?.role ?? titleOf(original, tokens, { ...name, title: null })) : null
    const mention = { start, end, type, text, role }
    taken.fill(1, name.from, name.until)
    mentions.push(type === name.type ? { ...mention, confidence: confidenceOf(name) } : mention)
  }
  return [...mentions, ...statesOfSeats(tokens, taken), ...socialNetworkX(ruled, mentions)].sort(
    (one, other) => one.start - other.start,
  )
}

/** "D-Maine": the states of those who sit for them, one word with the party's letter; where a name is `taken`, none. */
function statesOfSeats(tokens: readonly Token[], taken: Uint8Array): NamedMention[] {
  return tokens.flatMap((token, at) => {
    const text = stateOfSeat(token)
    if (text === null || taken[at] || !(stateAbbreviations.has(text) || placeNames.has(text)))
      return []
    return { start: token.end - text.length, end: token.end, type: 'PLACE', text, role: null }
  })
}

function stateOfSeat({ text }: Token): string | null {
  return /^[DRI]-(\p{Lu}.*)$/u.exec(text)?.[1] ?? null
}

function confidenceOf({ margin }: TaggedName): Confidence {
  return margin / (margin + EVEN)
}

/** Of names with this margin about half are right, in units of the model's weights: told by news that it was not taught. */
const EVEN = 4_000

/** The network X, wherever the rules see it and nothing else was found. */
function socialNetworkX(ruled: NamedMention[], found: NamedMention[]): NamedMention[] {
  const starts = new Set(found.map(({ start }) => start))
  return ruled.filter(({ text, start }) => text === 'X' && !starts.has(start))
}

/** X, May and what has no capital are names only where the rules see a reason. */
function needsRule({ tokens }: Reading, { from, until }: TaggedName, text: string): boolean {
  const token = tokens[from]!
  if (!/\p{Lu}/u.test(text)) return true
  return until - from === 1 && (token.text === 'X' || isCalendarWord(token))
}
