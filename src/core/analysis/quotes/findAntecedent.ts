import type { FoundEntity } from '../../../shared/domain/analysis'
import type { Cast } from './cast'
import type { Gender } from '../data/genders'
import { personNouns, speakingNouns } from '../data/titles'
import type { FrameWord } from './frame'
import type { Phrase } from './nounPhrases'
import { isPreposition, isPronoun } from './wordClasses'
import type { Speaker } from './resolveSpeaker'
import { isRoleWord } from './roleAt'

/**
 * Whom a pronoun means: somebody the article names, the words that describe them, or 'previous', the speaker before who is
 * only described; null when it does not tell. The nearest fitting person, subjects and the last speaker before others.
 */
export function findAntecedent(
  words: FrameWord[],
  pronoun: number,
  previous: Speaker | null,
  cast: Cast,
): FoundEntity | Phrase | 'previous' | null {
  const said = words[pronoun]!.lower.replace(/['’].*/, '')
  switch (said) {
    case 'he':
    case 'him':
    case 'his':
      return nearestPerson(words, pronoun, 'he', previous, cast)
    case 'she':
    case 'her':
      return nearestPerson(words, pronoun, 'she', previous, cast)
    case 'who':
      return nearestOf(words, pronoun, 'PERSON', 4)
    case 'it':
    case 'its':
      return previousThing(previous, pronoun) ?? nearestOf(words, pronoun, 'ORG', 60)
    case 'they':
    case 'them':
    case 'their':
      return pluralSubject(words, pronoun) ?? previousThing(previous, pronoun)
    default:
      return null
  }
}

/** "The minutes run to eleven lines. They say": what the sentence before is about, when it is more than one and can speak. */
function pluralSubject(words: FrameWord[], pronoun: number): Phrase | null {
  if (pronoun === 0 || words[pronoun]!.opensParagraph || words[pronoun - 1]!.text !== '.')
    return null
  let start = pronoun - 1
  while (
    start > 0 &&
    pronoun - start < 60 &&
    !words[start]!.opensParagraph &&
    words[start - 1]!.text !== '.'
  )
    start--
  for (let at = start; at < Math.min(pronoun, start + 6); at++) {
    const word = words[at]!
    if (word.kind !== 'word' || word.mention || isPreposition(word) || isPronoun(word)) return null
    if (isPlural(word)) return { from: start, until: at + 1 }
  }
  return null
}

function isPlural({ lower }: FrameWord): boolean {
  const isSomebody = personNouns.has(lower) || speakingNouns.has(lower)
  return (
    lower.endsWith('s') &&
    (isSomebody || personNouns.has(lower.slice(0, -1)) || records.test(lower))
  )
}

const records = /^(?:minutes|records|files|papers|notes|letters)$/

/** The last speaker when it is no named person: "the researchers … they said". */
function previousThing(previous: Speaker | null, pronoun: number): FoundEntity | 'previous' | null {
  if (!previous || pronoun - previous.place > 200) return null
  if (previous.entity === null) return 'previous'
  return previous.entity.type === 'PERSON' ? null : previous.entity
}

function nearestOf(
  words: FrameWord[],
  at: number,
  type: 'ORG' | 'PERSON',
  within: number,
): FoundEntity | null {
  for (let index = at - 1; index >= Math.max(0, at - within); index--) {
    const entity = words[index]!.mention?.entity
    if (entity?.type === type) return entity
  }
  return null
}

function nearestPerson(
  words: FrameWord[],
  pronoun: number,
  gender: Gender,
  previous: Speaker | null,
  cast: Cast,
): FoundEntity | 'previous' | null {
  const mayBePerson = previous !== null && isPerson(words, previous)
  let best: FoundEntity | 'previous' | null = null
  let bestScore = -Infinity
  let sentences = 0
  let paragraphs = 0
  for (let at = pronoun - 1; at >= 0 && pronoun - at < 250 && paragraphs < 5; at--) {
    const word = words[at]!
    if (word.opensParagraph) paragraphs++
    if (/^[.!?]+$/.test(word.text) || word.opensParagraph) sentences++
    const isPrevious = previous?.place === at && mayBePerson
    const candidate = word.mention?.entity ?? (isPrevious ? previous.entity : null)
    if (candidate ? candidate.type !== 'PERSON' : !isPrevious) continue
    const known = candidate && cast.genderOf(candidate)
    if (known !== null && known !== gender) continue
    const score =
      (isPrevious || isSubject(words, at) ? 2 : 0) +
      (isPrevious || candidate === previous?.entity ? 1.2 : 0) +
      (known === gender ? 0.6 : 0) -
      (isOwner(words, at) ? 1.5 : 0) -
      sentences * 0.8 -
      (pronoun - at) / 100
    if (score > bestScore) {
      best = candidate ?? 'previous'
      bestScore = score
    }
  }
  if (best !== null) return best
  const last = previous?.entity
  if (last?.type !== 'PERSON') return null
  const known = cast.genderOf(last)
  return known === null || known === gender ? last : null
}

/** A council or a notice is no "she". */
function isPerson(words: FrameWord[], { entity, place, end, standsFor }: Speaker): boolean {
  if (entity || standsFor) return true
  for (let at = place; at < words.length && words[at]!.end <= end; at++)
    if (!speakingNouns.has(words[at]!.lower) && personNouns.has(words[at]!.lower)) return true
  return isPronounAt(words, place)
}

function isPronounAt(words: FrameWord[], at: number): boolean {
  return /^(?:he|she)$/.test(words[at]!.lower)
}

/** "Hollis's lawyer": no subject. */
function isOwner(words: FrameWord[], at: number): boolean {
  return /^['’]s?$/.test(words[at + (words[at]!.mention?.words ?? 1)]?.text ?? '')
}

/** The first person of a sentence, with nothing but a title or an opening phrase before the name. */
function isSubject(words: FrameWord[], at: number): boolean {
  for (let before = at - 1; before >= Math.max(0, at - 14); before--) {
    const word = words[before]!
    if (/^[.!?]+$/.test(word.text) || word.quote !== null) return true
    if (word.mention?.entity.type === 'PERSON' && !isRoleWord(word)) return false
    if (words[before + 1]!.opensParagraph) return true
  }
  return at === 0 || words[at]!.opensParagraph
}
