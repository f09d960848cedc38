import type { Reading } from '../text/reading'
import { tokenAt } from '../text/reading'
import type { NamedMention } from '../names/findEntities'
import { allowedLabels } from './allowedLabels'
import { bestRow, ONLY_OUTSIDE } from './bestRow'
import { featuresOf, type Sight } from './features'
import { BEGIN, LABELS, nameTypes, OUTSIDE, partOfLabel, typeOfLabel, WHOLE } from './labels'
import type { NameModel, Weights } from './NameModel'
import { sightOf } from './sight'

/** A name as tagged: tokens, `until` exclusive. */
export interface TaggedName {
  from: number
  until: number
  type: 'PERSON' | 'ORG' | 'PLACE'
  /** How much worse any other reading of its words would score, in units of the model's weights. */
  margin: number
}

/** No sentence is looked at in longer pieces, so that memory stays bounded. */
const LONGEST = 400

/** The names in a text, in order. What the rules make of it is one of the things that the tagger looks at. */
export function tagNames(reading: Reading, ruled: NamedMention[], model: NameModel): TaggedName[] {
  return namesOf(labelAll(sightOf(reading, ruled, model), sentencesOf(reading), model.weights))
}

/** The sentences of a text as ranges of tokens. */
export function sentencesOf({ tokens, sentences }: Reading): { from: number; until: number }[] {
  const ranges: { from: number; until: number }[] = []
  for (const { start, end } of sentences) {
    let from = tokenAt(tokens, start)
    const until = tokenAt(tokens, end)
    for (; until - from > LONGEST; from += LONGEST) ranges.push({ from, until: from + LONGEST })
    if (until > from) ranges.push({ from, until })
  }
  return ranges
}

/** Each token's label, and in sentences with names how much worse any other label would be. */
export interface Labelling {
  labels: Uint8Array
  margins: Float64Array
}

export function labelAll(
  sight: Sight,
  sentences: { from: number; until: number }[],
  weights: Weights,
): Labelling {
  const { length } = sight.tokens
  const all: Labelling = { labels: new Uint8Array(length), margins: new Float64Array(length) }
  const allAllowed = allowedLabels(sight.tokens)
  const looked = Uint8Array.from(allAllowed, (bits) => (bits === ONLY_OUTSIDE ? 0 : 1))
  for (const { from, until } of sentences) {
    const scores = scoreLabels(sight, from, until, looked, weights)
    const allowed = allAllowed.subarray(from, until)
    const { labels, margins } = bestRow(scores, weights.steps, until - from, allowed)
    if (labels.every((label) => label === OUTSIDE)) continue
    all.labels.set(labels, from)
    all.margins.set(margins(), from)
  }
  return all
}

/** What speaks for each label of each token of a sentence, `LABELS` whole numbers a token. */
function scoreLabels(
  sight: Sight,
  from: number,
  until: number,
  looked: Uint8Array,
  weights: Weights,
): Int32Array {
  const { ids, starts } = featuresOf(sight, from, until, looked)
  const { rowOf, begins, labels, roots } = weights
  const scores = new Int32Array((until - from) * LABELS)
  for (let at = 0; at < until - from; at++) {
    const base = at * LABELS
    for (let i = starts[at]!; i < starts[at + 1]!; i++) {
      const row = rowOf.of(ids[i]!)
      if (row === 0) continue
      const end = begins[row + 1]!
      for (let weight = begins[row]!; weight < end; weight++) {
        const root = roots[weight]!
        scores[base + labels[weight]!]! += root * Math.abs(root)
      }
    }
  }
  return scores
}

/** The names that labels amount to; names of things are left out. */
export function namesOf({ labels, margins }: Labelling): TaggedName[] {
  const names: TaggedName[] = []
  for (let at = 0; at < labels.length; at++) {
    const label = labels[at]!
    if (label === OUTSIDE) continue
    const part = partOfLabel(label)
    if (part !== BEGIN && part !== WHOLE) continue
    let until = at + 1
    if (part === BEGIN)
      while (
        labels[until] !== OUTSIDE &&
        partOfLabel(labels[until]!) > 0 &&
        partOfLabel(labels[until]!) < WHOLE
      )
        until++
    const type = nameTypes[typeOfLabel(label)]!
    if (type !== 'THING')
      names.push({ from: at, until, type, margin: Math.min(...margins.subarray(at, until)) })
    at = until - 1
  }
  return names
}
