import { tokenAt } from './reading'
import type { Reading } from './reading'
import type { Span } from '../../shared/domain/spans'

export type Tense = 'past' | 'future' | null

/** Whether the clause around a position tells of what was or of what will be; null when it does not say. */
export function tenseAround({ tokens }: Reading, sentence: Span, at: Span): Tense {
  const first = tokenAt(tokens, sentence.start)
  const here = tokenAt(tokens, at.start)
  for (let index = here - 1; index >= Math.max(first, here - 30); index--) {
    // "to be held": the participle says nothing of when.
    if (tokens[index - 1]?.lower === 'be') continue
    const tense = tenseOf(tokens[index]!.lower, tokens[index + 1]?.lower ?? '')
    if (tense) return tense
  }
  for (
    let index = tokenAt(tokens, at.end);
    index < Math.min(tokens.length, here + 20) && tokens[index]!.end <= sentence.end;
    index++
  ) {
    const tense = tenseOf(tokens[index]!.lower, tokens[index + 1]?.lower ?? '')
    if (tense) return tense
  }
  return null
}

function tenseOf(word: string, next: string): Tense {
  if (future.has(word)) return 'future'
  if (next === 'be' && word === 'to') return 'future'
  if (next === 'to' && (word === 'is' || word === 'are')) return 'future'
  if (past.has(word) || (/^\p{Ll}{3,}ed$/u.test(word) && !notPast.has(word))) return 'past'
  return null
}

const future = new Set(
  "will shall would 'll ’ll i'll we'll he'll she'll they'll it'll going due scheduled expected slated planned plans plan upcoming set hopes intends aims deadline until".split(
    ' ',
  ),
)
const past = new Set(
  'was were had did said told went came took made gave got saw met held led won lost left began became brought built bought found felt fell flew fought grew heard hit kept knew laid let paid put ran rose sat sent shot spoke spent stood struck swept taught thought threw wrote broke chose drew drove died since'.split(
    ' ',
  ),
)
const notPast = new Set(
  'need indeed exceed proceed succeed speed feed seed united led red bed hundred sacred'.split(' '),
)
