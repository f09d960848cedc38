import type { Grade } from '../checks'
import type { QuoteComparison } from './compareQuote'

/** What is known of one quoted string of a draft once its sources have been looked in. */
export interface Findings {
  /** The comparison with the source that the draft links these words to; null when it links none. */
  linked: QuoteComparison | null
  /** The best comparison with any other source of the story; null when none has the words. */
  others: QuoteComparison | null
  /** The same for sources outside the story. */
  outside: QuoteComparison | null
  /** Who says the matched words in the source, and whom the draft gives them to; null when not known. */
  speakerOfMatch: string | null
  attributedSpeaker: string | null
}

/**
 * The one grade of a quoted string. Words that stand in full in another source than the linked one, or outside the
 * story, are `elsewhere`; words that stand in full but are somebody else's are `other-speaker`, whichever source they
 * are in.
 */
export function gradeAgainst({ speakerOfMatch, attributedSpeaker, ...compared }: Findings): Grade {
  const where = whereFound(compared)
  const chosen = where && compared[where]
  if (!where || !chosen) return 'not-found'
  if (!stands(chosen)) return chosen.grade
  if (areDifferentPeople(speakerOfMatch, attributedSpeaker)) return 'other-speaker'
  return where === 'outside' || (where === 'others' && compared.linked) ? 'elsewhere' : chosen.grade
}

const places = ['linked', 'others', 'outside'] as const

/** Which comparison the grade rests on: the first in which the words stand in full, else the first that has their like. */
export function whereFound(
  compared: Pick<Findings, (typeof places)[number]>,
): (typeof places)[number] | null {
  return (
    places.find((place) => compared[place] && stands(compared[place])) ??
    places.find((place) => compared[place] && compared[place].grade !== 'not-found') ??
    null
  )
}

/** True only when both are names and their surnames differ; descriptions, pronouns and single shared names never do. */
export function areDifferentPeople(one: string | null, other: string | null): boolean {
  const names = nameParts(one)
  const others = nameParts(other)
  if (names.length === 0 || others.length === 0) return false
  const surname = names.at(-1)!
  const otherSurname = others.at(-1)!
  if (isSameName(surname, otherSurname)) return false
  // "Mara" for Mara Lindqvist; family name first, as in Tanaka Yuki.
  if (names.length === 1) return !others.some((part) => isSameName(part, surname))
  if (others.length === 1) return !names.some((part) => isSameName(part, otherSurname))
  const reversed = isSameName(surname, others[0]!) && isSameName(names[0]!, otherSurname)
  return !reversed
}

/** True when a source has all of the words, but for typography and marked edits. */
export function stands({ grade }: QuoteComparison): boolean {
  return grade === 'exact' || grade === 'typography' || grade === 'permitted'
}

const notNames =
  /^(?:mr|mrs|ms|mx|miss|dr|prof|professor|sir|dame|lord|lady|rev|reverend|president|minister|prime|premier|chancellor|mayor|councillor|senator|sen|rep|governor|gov|judge|justice|captain|capt|colonel|col|general|gen|sergeant|sgt|officer|chief|chair|chairman|chairwoman|director|secretary|herr|frau|monsieur|madame|mme|m|jr|sr|ii|iii|iv)$/i

/** The capitalised words of a name, titles left out; none for "a harbour official", "the mayor of Port Ellery", "she". */
function nameParts(name: string | null): string[] {
  if (name === null || description.test(name)) return []
  const words = name.split(/[,(]/)[0]!.match(/\p{L}[\p{L}\p{M}’'‘.-]*/gu) ?? []
  const parts = words.map((word) => word.replace(/[’']s$|\.$|(?:さん|氏|様)$/u, ''))
  const named = parts.filter((part) => !notNames.test(part) && !pronouns.test(part))
  // A name ends in a capital; "an unidentified French official" does not.
  if (/^\p{Ll}/u.test(named.at(-1) ?? 'nobody')) return []
  return named.filter((part) => !/^\p{Ll}/u.test(part)).map(plainName)
}

const description = /\s(?:of|for|from|to|at|by|with|who)\s|の/i
const pronouns = /^(?:he|she|they|it|we|i|the|a|an|who|er|sie|il|elle|він|вона|вони)$/i

function plainName(part: string): string {
  return part
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[’'‘-]/g, '')
    .toLowerCase()
}

/** Equal, or one name in two grammatical cases (Ліндквіст, Ліндквіста). */
function isSameName(one: string, other: string): boolean {
  if (one === other) return true
  if (!/[Ѐ-ӿ]/.test(one + other)) return false
  const stem = Math.max(3, Math.min(one.length, other.length) - 2)
  return one.slice(0, stem) === other.slice(0, stem) && Math.abs(one.length - other.length) <= 3
}
