import { personNouns, speakingNouns } from '../data/titles'
import type { Attribution } from './attribution'
import { describedBy } from './describedBy'
import type { FrameWord } from './frame'
import { isRoleWord } from './roleAt'
import { isAdverb } from './wordClasses'

/** Where the name of a speaker stands who is described, in the description or beside it; null when no name goes with it. */
export function describedName(words: FrameWord[], attribution: Attribution): number | null {
  return nameWithin(words, attribution) ?? nameBeside(words, attribution)
}

/** "Hollis of Bergen", "ward councillor Hollis of the Harbour Party": where the name stands that the phrase is about. */
function nameWithin(words: FrameWord[], { from, until }: Attribution): number | null {
  for (let at = from; at < until; at++) {
    const { mention } = words[at]!
    if (mention?.entity.type !== 'PERSON') continue
    const next = words[at + mention.words]
    const isWhose =
      next !== undefined &&
      at + mention.words < until &&
      (/^(?:of|from|at|in|further)$/.test(next.lower) || isAdverb(next))
    return isWhose && (at === from || describedBy(words, from - 1, at) === null) ? at : null
  }
  return null
}

/** "Another critic, Hollis,", "Hollis, now a keeper,", "said the keeper, Hollis.": where the name of the described stands. */
function nameBeside(words: FrameWord[], { from, until, cue }: Attribution): number | null {
  if (words[until]?.text !== ',') return null
  const phrase = words.slice(from, until)
  const people = phrase.find(isOfPeople)
  const isInverted = cue !== null && cue < from
  // "said the elder, Hollis.": one who is described so is a person, whatever the word.
  if (!people && !(isInverted && isDescription(phrase))) return null
  const name = until + 1 + titlesFrom(words, until + 1)
  const mention = words[name]?.mention
  if (mention?.entity.type === 'PERSON') {
    const end = name + mention.words
    const isLast = isInverted && !(people && isPlural(people)) && endsHere(words, end)
    if (isLast || closesAside(words, end)) return name
  }
  let comma = from - 1
  while (comma > 0 && isAdverb(words[comma]!)) comma--
  if (words[comma]?.text !== ',') return null
  for (let name = comma - 1; name >= Math.max(0, comma - 4); name--) {
    const { mention } = words[name]!
    if (mention?.entity.type === 'PERSON' && name + mention.words === comma) return name
  }
  return null
}

/** How many words of title stand before a name, known ones or any with a capital: "Alhaji", "Hon". */
function titlesFrom(words: FrameWord[], from: number): number {
  let at = from
  while (
    at < from + 5 &&
    words[at] &&
    !words[at]!.mention &&
    (isRoleWord(words[at]!) || (words[at]!.kind === 'word' && words[at]!.capital))
  )
    at++
  return at - from
}

function endsHere(words: FrameWord[], at: number): boolean {
  const word = words[at]
  if (!word || word.opensParagraph) return true
  return /^(?:[.;]|who)$/.test(word.lower) || (word.text === ',' && words[at + 1]?.lower === 'who')
}

function isDescription(phrase: FrameWord[]): boolean {
  return (
    /^(?:the|his|her|its|their)$/.test(phrase[0]!.lower) &&
    phrase.every(({ lower, mention }) => !mention && !speakingNouns.has(lower))
  )
}

/** A comma, at once or after "of the Harbour Party". */
function closesAside(words: FrameWord[], from: number): boolean {
  if (words[from]?.text === ',') return true
  if (!/^(?:of|from|at)$/.test(words[from]?.lower ?? '')) return false
  for (let at = from + 1; at < from + 9; at++) {
    if (words[at]?.text === ',') return true
    if (words[at]?.kind !== 'word') return false
  }
  return false
}

/** "critics, Hollis, Eide and others": no name is theirs. */
function isPlural({ lower }: FrameWord): boolean {
  return lower.endsWith('s') && personNouns.has(lower.slice(0, -1))
}

function isOfPeople({ lower }: FrameWord): boolean {
  return personNouns.has(lower)
}
