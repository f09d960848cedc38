import { tokenAt } from '../text/reading'
import type { Reading } from '../text/reading'
import type { Token } from '../text/tokens'
import type { Span } from '../../../shared/domain/spans'

export type Tense = 'past' | 'future' | null

/**
 * Whether the clause around a position tells of what was or of what will be; null when it does not say. The nearest sign
 * before the position counts, then the nearest after it.
 */
export function tenseAround({ tokens }: Reading, sentence: Span, at: Span): Tense {
  const first = tokenAt(tokens, sentence.start)
  const here = tokenAt(tokens, at.start)
  const after = tokenAt(tokens, at.end)
  const lead =
    leadTense(tokens, here, first) ??
    tailTense(tokens, after, sentence.end) ??
    verbTense(tokens, here, after)
  if (lead) return lead
  if (opensClause(tokens, here, first)) {
    const ahead = firstTense(tokens, after, sentence.end)
    if (ahead) return ahead
  }
  for (let index = here - 1; index >= Math.max(first, here - 30); index--) {
    if (tokens[index]!.text === ';') break
    const tense = tenseOf(tokens, index)
    if (tense) return tense
  }
  return firstTense(tokens, after, sentence.end)
}

function firstTense(tokens: Token[], from: number, end: number): Tense {
  for (let index = from; index < from + 30 && tokens[index] && tokens[index]!.end <= end; index++) {
    const tense = tenseOf(tokens, index)
    if (tense) return tense
  }
  return null
}

/** "… and on Tuesday it will play": what stands before is of another day. */
function opensClause(tokens: Token[], here: number, first: number): boolean {
  if (here - 2 < first || !/^(?:on|in)$/.test(tokens[here - 1]!.lower)) return false
  const next = tokens[here + 1]?.lower ?? ''
  return (
    /^(?:and|but|that|while)$/.test(tokens[here - 2]!.lower) &&
    /^(?:,|it|he|she|they|we|the|his|her|its|their)$/.test(next)
  )
}

/** "until Friday", "ahead of Friday’s vote", "the meeting set for Friday": what the words right before a date make of it. */
function leadTense(tokens: Token[], here: number, first: number): Tense {
  const word = (back: number) => (here - back >= first ? tokens[here - back]!.lower : '')
  if (/^(?:until|till|by|starting|beginning)$/.test(word(1)) && !wasPast(tokens, here - 1, first))
    return 'future'
  if (word(1) === 'through' && word(3) !== 'from' && !wasPast(tokens, here - 1, first))
    return 'future'
  if (word(1) === 'of' && word(2) === 'ahead') return 'future'
  // "The return legs are on Friday"
  if (word(1) === 'on' && /^(?:is|are)$/.test(word(2))) return 'future'
  if (word(1) === 'for' && /^(?:set|scheduled|due|planned|slated|expected|called)$/.test(word(2)))
    return 'future'
  if (word(1) === 'since') return 'past'
  return null
}

/** "Friday’s vote" after "before": still to come unless the sentence is told from later. */
function tailTense(tokens: Token[], after: number, end: number): Tense {
  const word = tokens[after]
  if (!word || word.end > end || !/^['’]s$/.test(word.text)) return null
  const next = tokens[after + 1]?.lower ?? ''
  return /^(?:deadline|upcoming)$/.test(next) ? 'future' : null
}

/** "The council on Friday cut the grant": such a verb has one form for all times, but here it is what was. */
function verbTense(tokens: Token[], here: number, after: number): Tense {
  if (tokens[here - 1]?.lower !== 'on' || !tokens[after]) return null
  const isVerb = /^(?:put|cut|set|let|hit|shut|quit|cast|split|beat|bid|read|cost|shed)$/
  return isVerb.test(tokens[after].lower) ? 'past' : null
}

/** "was open until Friday": the verb before tells that it is over. */
function wasPast(tokens: Token[], from: number, first: number): boolean {
  // "Until Friday, the shop was open": the verb comes after.
  const [step, last] = from === first ? [1, from + 14] : [-1, Math.max(first, from - 12)]
  for (let index = from + step; index !== last + step && tokens[index]; index += step) {
    const tense = tenseOf(tokens, index)
    if (tense)
      return (
        tense === 'past' &&
        !/^(?:said|told|gave|asked|ordered|directed|invited|urged|instructed|required|warned|promised|agreed|adjourned|postponed|delayed|deferred|extended|remanded|suspended|moved)$/.test(
          tokens[index]!.lower,
        )
      )
  }
  return false
}

function tenseOf(tokens: Token[], index: number): Tense {
  const token = tokens[index]!
  if (token.kind === 'number') return null
  const word = token.lower
  const next = tokens[index + 1]?.lower ?? ''
  const before = tokens[index - 1]?.lower ?? ''
  // "to be held", "is held": the participle says nothing of when.
  if (/^(?:be|being|is|are)$/.test(before) && word !== 'to')
    return plans.has(word) ? 'future' : null
  if (token.capital && index > 0 && !future.has(word) && !past.has(word)) return null
  if (/^(?:may|might|could)$/.test(word) && !/^(?:have|not|hear|see)$/.test(next)) return 'future'
  // "Housing starts in September fell"
  if (word === 'starts' && /^(?:housing|home|construction|business)$/.test(before)) return null
  if (future.has(word) || /['’]ll$/.test(word)) return 'future'
  if (plural.has(word) && isOfMany(tokens[index - 1])) return 'future'
  if (word === 'to') {
    if (next === 'be' || /^(?:is|are|was|were)$/.test(before)) return 'future'
    return /^(?:agreed|plans?|planned|wants?|hopes?|expects?|intends?|vowed|promised|pledged|decided|scheduled|due|set|expected|slated|going|order(?:ed)?|invited|asked|called)$/.test(
      before,
    ) && /^\p{Ll}+$/u.test(next)
      ? 'future'
      : null
  }
  if (next === 'to' && (word === 'is' || word === 'are')) return 'future'
  if (plans.has(word) && !/^(?:had|have|has)$/.test(before)) return plans.get(word)!(next)
  // "to hit", "to let": not what was.
  if (before === 'to') return null
  return isPastForm(word) ? 'past' : null
}

/** True of a lower-case word that is a verb's past or participle: "closed", "went". */
export function isPastForm(word: string): boolean {
  return past.has(word) || (/^\p{Ll}{3,}ed$/u.test(word) && !notPast.has(word))
}

const ahead = (): Tense => 'future'
/** Participles and adjectives of what is still to come. */
const plans = new Map<string, (next: string) => Tense>([
  ...['due', 'scheduled', 'slated', 'planned', 'upcoming'].map((word) => [word, ahead] as const),
  [
    'expected',
    (next) => (/^(?:to|on|in|at|by|again|back|before|there)$/.test(next) ? 'future' : null),
  ],
  ['forecast', (next) => (next === 'to' || next === 'for' ? 'future' : null)],
  ['set', (next) => (next === 'to' || next === 'for' ? 'future' : null)],
])

const future = new Set(
  "will shall would 'll ’ll won't won’t wouldn’t wouldn't going plan plans hopes intends aims deadline begins starts opens expires meets leaves visits votes goes faces returns travels arrives departs hosts addresses ends closes resumes launches convenes flies heads appears sits lifts runs go gets expect expects await awaits leave depart arrive convene".split(
    ' ',
  ),
)
/** "Members meet on Friday": what many do on a day is to come, where it is no noun. */
const plural = new Set('meet play host face travel visit vote sit'.split(' '))

function isOfMany(subject: Token | undefined): boolean {
  return (
    subject !== undefined && /^(?:\p{L}{2,}[^s]s|they|we|and|then|also|next)$/u.test(subject.lower)
  )
}

const past = new Set(
  'was were had did said told went came took made gave got saw met held led won lost left began became brought built bought found fell felt flew fought grew heard hit kept knew laid let paid ran rose sat sent shot spoke spent stood struck swept taught thought threw wrote broke chose drew drove died since sold cut ate beat bore caught clung crept dealt dug drank fled forgot forgave froze hung hid hurt lent lay lit meant rode rang sang sank shook shone shrank slept slid sought spread sprang stole stuck stung swam swore swung tore understood withdrew woke wore wound overthrew undertook upheld withheld withdrew overcame overtook foresaw oversaw misled mistook rebuilt repaid resold retook rewrote withstood undercut strode strove spun leapt learnt burnt bent bound flung wept wound according'.split(
    ' ',
  ),
)
const notPast = new Set(
  'need indeed exceed proceed succeed speed feed seed united led red bed hundred sacred wed alleged so-called embed breed freed'.split(
    ' ',
  ),
)
