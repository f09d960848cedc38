import { namesByRules } from '../../src/core/analysis/names/namesByRules'
import { readText, tokenAt } from '../../src/core/analysis/text/reading'
import { demonyms } from '../../src/core/analysis/data/countries'
import type { Lexicon } from '../../src/core/analysis/tagger/NameModel'
import { featuresOf, type Sight } from '../../src/core/analysis/tagger/features'
import { LABELS, labelOf, nameTypes } from '../../src/core/analysis/tagger/labels'
import { labelsFor, sightOf } from '../../src/core/analysis/tagger/sight'
import { sentencesOf } from '../../src/core/analysis/tagger/tagNames'
import type { AnnotatedText } from './readSets'

/** An annotated text as the tagger sees it. */
export interface Lesson {
  source: AnnotatedText
  sight: Sight
  sentences: { from: number; until: number }[]
  /** One bit for each label that a token may rightly have. */
  allowed: Uint32Array
}

/** A sentence to learn from. */
export interface Exercise {
  ids: Uint32Array
  starts: Uint32Array
  length: number
  allowed: Uint32Array
  /** True where only one row of labels is right. */
  isSettled: boolean
}

const THING = nameTypes.indexOf('THING')
const thingBits = [0, 1, 2, 3].reduce((bits, part) => bits | (1 << labelOf(THING, part)), 0)
const every = (1 << LABELS) - 1

export function lessonOf(source: AnnotatedText, lexicon: Lexicon): Lesson {
  const reading = readText(source.text)
  const sight = sightOf(reading, namesByRules(source.text, reading), lexicon)
  const gold = labelsFor(sight.tokens, source.names)
  const allowed = Uint32Array.from(gold, (label) => 1 << label)
  const covered = new Uint8Array(gold.length)
  for (const { start, end } of source.names)
    for (
      let at = Math.max(0, tokenAt(sight.tokens, start) - 1);
      at < tokenAt(sight.tokens, end);
      at++
    )
      if (sight.tokens[at]!.end > start) covered[at] = 1
  for (let at = 0; at < gold.length; at++) {
    if (gold[at] !== 0) continue
    const token = sight.tokens[at]!
    // A name that begins or ends within a token: nothing is learnt there.
    if (covered[at]) allowed[at] = every
    else if (!source.hasThings)
      allowed[at] = demonyms.has(token.text) ? 1 << labelOf(THING, 3) : 1 | thingBits
    else if (source.hasGaps && token.capital && !(sight.places[at]! & 1)) allowed[at] = every
  }
  return { source, sight, sentences: sentencesOf(reading), allowed }
}

/** The lesson as if no name were listed, so that what stands around names is learnt from too. */
export function withoutLists(lesson: Lesson): Lesson {
  return {
    ...lesson,
    sight: { ...lesson.sight, listed: new Uint16Array(lesson.sight.listed.length) },
  }
}

export function exercisesOf({ sight, sentences, allowed }: Lesson): Exercise[] {
  return sentences.map(({ from, until }) => {
    const { ids, starts } = featuresOf(sight, from, until)
    const own = allowed.subarray(from, until)
    return {
      ids: ids.slice(),
      starts,
      length: until - from,
      allowed: own,
      isSettled: own.every((bits) => (bits & (bits - 1)) === 0),
    }
  })
}
