import type { Grade } from '../checks'
import type { QuoteComparison } from './compareQuote'

/** What is known of one quoted string of a draft once its sources have been looked in. */
export interface Findings {
  /** The comparison with the source that the draft links these words to; null when it links none. */
  linked: QuoteComparison | null
  /** The best comparison with any other source; null when none has the words. */
  others: QuoteComparison | null
  /** Who says the matched words in the source, and whom the draft gives them to; null when not known. */
  speakerOfMatch: string | null
  attributedSpeaker: string | null
}

/**
 * The one grade of a quoted string. Words that stand in full in another source than the linked one are `elsewhere`;
 * words that stand in full but are somebody else's are `other-speaker`, whichever source they are in.
 */
export function gradeAgainst({
  linked,
  others,
  speakerOfMatch,
  attributedSpeaker,
}: Findings): Grade {
  const chosen = linked && stands(linked) ? linked : others && stands(others) ? others : null
  if (chosen) {
    if (areDifferentPeople(speakerOfMatch, attributedSpeaker)) return 'other-speaker'
    return chosen === others && linked ? 'elsewhere' : chosen.grade
  }
  return linked && linked.grade !== 'not-found' ? linked.grade : (others?.grade ?? 'not-found')
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

function stands({ grade }: QuoteComparison): boolean {
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
