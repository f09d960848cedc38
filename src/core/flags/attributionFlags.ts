import { isInMarks } from '../../shared/domain/analysis'
import { overlaps, type Span } from '../../shared/domain/spans'
import { findSpeakers } from '../analysis/analyze'
import { cueVerbs } from '../analysis/data/cues'
import { personNouns, speakingNouns } from '../analysis/data/titles'
import type { FoundFlag } from './BlockToFlag'
import { flagOf, type BlockReading } from './readBlock'

/**
 * A full quotation of four words or more for which neither its own block nor the ends of its neighbours name or describe
 * anybody: no speaker that the analysis finds, and outside quotation marks no person, no pronoun for one, no verb of saying
 * and no noun that speaks (“the statement”). A headline that is a quotation, without a full stop, is left alone.
 *
 * Not seen: a quotation beside a name that is not its speaker's; one given to the wrong person.
 */
export function attributionFlags(read: BlockReading): FoundFlag[] {
  const { block } = read
  const open = fullStrings(read)
  // Most blocks say who speaks in plain words; only the others are analysed.
  if (open.length === 0 || speaks(block.text, read.quoted)) return []
  const before = block.before.slice(-neighbourhood)
  const offset = before === '' ? 0 : before.length + 1
  const after = block.after.slice(0, neighbourhood)
  const whole = [before, block.text, after].filter((part) => part !== '').join('\n')
  const { quotes: said, entities } = findSpeakers(whole)
  const quotes = said.filter(isInMarks)
  const people = entities
    .filter(({ type }) => type === 'PERSON')
    .flatMap(({ mentions }) => mentions)
  const outside = (span: Span) => !quotes.some((quote) => overlaps(quote, span))
  if (people.some(outside) || speaks(whole, [...quotes, ...shifted(read.quoted, offset)])) return []
  return open.flatMap((string) => {
    const here = shifted([string], offset)[0]!
    const found = quotes.filter((quote) => overlaps(quote, here))
    if (found.some(({ speaker, kind }) => speaker !== null || kind === 'title' || kind === 'scare'))
      return []
    const sentence = 'Nobody is named as saying these words. Whose are they?'
    return [flagOf(read, string, { kind: 'attribution', sentence })]
  })
}

/** As much of the neighbours as counts, in code units; a block has no more anyway. */
const neighbourhood = 300

/** Quoted strings that are whole sentences. */
function fullStrings({ block, quoted }: BlockReading): Span[] {
  return quoted.filter(({ start, end }) => {
    const words = block.text.slice(start, Math.min(end, start + 400))
    const ended =
      block.isQuotation || /[.!?,…。！？]["'“”‘’»«」』\s]*$/.test(block.text.slice(start, end + 1))
    return (
      ended && (words.match(/[\p{L}\p{N}]+/gu)?.length ?? 0) >= 4 && /^\P{L}*\p{Lu}/u.test(words)
    )
  })
}

function shifted(spans: readonly Span[], by: number): Span[] {
  return spans.map(({ start, end }) => ({ start: start + by, end: end + by }))
}

/** True when a word outside the quotations stands for somebody, or for saying. */
function speaks(text: string, quotes: Span[]): boolean {
  const ordered = quotes.toSorted((one, other) => one.start - other.start)
  let next = 0
  for (const match of text.matchAll(/\p{L}+(?:-\p{L}+)*/gu)) {
    while (next < ordered.length && ordered[next]!.end <= match.index) next++
    if (ordered[next] && ordered[next]!.start <= match.index) continue
    const word = match[0].toLowerCase()
    if (
      pronouns.has(word) ||
      personNouns.has(word) ||
      speakingNouns.has(word) ||
      cueVerbs.has(word)
    )
      return true
  }
  return false
}

const pronouns = new Set('he she they i we him her them his hers their who one'.split(' '))
