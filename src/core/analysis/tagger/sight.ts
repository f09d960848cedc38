import { functionWords } from '../data/commonWords'
import type { NamedMention } from '../names/findEntities'
import { headlineTokens, sentenceOpeners } from '../names/nameRuns'
import { tokenAt, type Reading } from '../text/reading'
import type { Token } from '../text/tokens'
import { capitalRunsOf } from './capitalRuns'
import { elsewhereOf } from './elsewhere'
import { findKnown, type Sight } from './features'
import { labelOf, nameTypes, partAt } from './labels'
import { hintsOf } from './hints'
import { longFormsOf } from './longForms'
import type { Lexicon } from './NameModel'
import { factsOf } from './WordFacts'

/** Prepares a text for the first look at it. */
export function sightOf(
  reading: Reading,
  ruled: NamedMention[],
  { clusters, listed }: Lexicon,
): Sight {
  const { tokens } = reading
  const rules = labelsFor(
    tokens,
    ruled.map(({ start, end, type }) => ({ start, end, type: type === 'OTHER' ? 'THING' : type })),
  )
  const facts = factsOf(tokens, clusters)
  const places = placesOf(reading)
  return {
    tokens,
    facts,
    rules,
    known: findKnown(tokens),
    listed: listed.marksIn(tokens, facts),
    places,
    hints: hintsOf(tokens, rules),
    longForms: longFormsOf(tokens),
    runs: capitalRunsOf(tokens),
    elsewhere: elsewhereOf(tokens, (at) => (places[at]! & 2) !== 0),
  }
}

/** The labels that given names amount to; a name that does not begin and end with a token is left out. */
export function labelsFor(
  tokens: readonly Token[],
  names: { start: number; end: number; type: (typeof nameTypes)[number] }[],
): Uint8Array {
  const labels = new Uint8Array(tokens.length)
  for (const { start, end, type } of names) {
    const from = tokenAt(tokens, start)
    const until = tokenAt(tokens, end)
    if (tokens[from]?.start !== start || tokens[until - 1]?.end !== end) continue
    const index = nameTypes.indexOf(type)
    for (let at = from; at < until; at++) labels[at] = labelOf(index, partAt(at, from, until))
  }
  return labels
}

function placesOf(reading: Reading): Uint8Array {
  const { tokens } = reading
  const openers = sentenceOpeners(reading)
  const headlines = headlineTokens(reading)
  const small = new Set<string>()
  const large = new Set<string>()
  for (let at = 0; at < tokens.length; at++) {
    const { kind, capital, lower } = tokens[at]!
    if (kind !== 'word' || functionWords.has(lower)) continue
    if (!capital) small.add(lower)
    else if (!openers.has(at) && !headlines.has(at)) large.add(lower)
  }
  return Uint8Array.from(tokens, ({ lower }, at) => {
    let place = 0
    if (openers.has(at)) place |= 1
    if (headlines.has(at)) place |= 2
    if (small.has(lower)) place |= 4
    if (large.has(lower)) place |= 8
    return place
  })
}
