import { countryOfDemonym } from '../data/countries'
import { titleAdjuncts, titles } from '../data/titles'
import { descriptionAfter } from '../names/findRoles'
import type { FrameWord } from './frame'
import { isAuxiliary } from './wordClasses'

/** The title before a name at these words, or the description after it; null when neither stands there. */
export function roleAt(
  original: string,
  words: FrameWord[],
  from: number,
  until: number,
): string | null {
  return titleBefore(original, words, from) ?? describedAfter(original, words, until)
}

/** True of a word that a title may be made of: "former", "Norwegian", "foreign", "minister". */
export function isRoleWord(word: FrameWord): boolean {
  return (
    word.kind === 'word' &&
    word.quote === null &&
    (titles.has(word.lower) || titleAdjuncts.has(word.lower) || countryOfDemonym.has(word.text)) &&
    !honorific.test(word.lower)
  )
}

const honorific = /^(?:mr|mrs|ms|sir|engr|eng|ing|msgr|barr|atty)\.?$/
const abbreviated = /^(?:gov|sen|rep|dr)\.?$/

function titleBefore(original: string, words: FrameWord[], from: number): string | null {
  let start = from
  let end = from
  // "nominee Gov. Hollis": the abbreviation is part of the name.
  while (end > 0 && honorific.test(words[end - 1]!.lower)) end--
  if (end > 1 && abbreviated.test(words[end - 1]!.lower) && isRoleWord(words[end - 2]!)) end--
  start = end
  while (
    start > 0 &&
    start > end - 7 &&
    (isRoleWord(words[start - 1]!) || isJoint(words, start)) &&
    adjoins(words, start)
  )
    start--
  while (start < end && /^(?:['’]s?|his|her|most|and|-)$/.test(words[start]!.lower)) start++
  if (start === end || !titles.has(words[end - 1]!.lower)) return null
  return original.slice(words[start]!.start, words[end - 1]!.end)
}

/** "vice" "-" "presidential": a hyphen within a title. */
function isJoint(words: FrameWord[], start: number): boolean {
  return /^[-‐‑]$/.test(words[start - 1]!.text) && start > 1 && isRoleWord(words[start - 2]!)
}

function adjoins(words: FrameWord[], start: number): boolean {
  const before = words[start - 1]!
  const here = words[start]!
  return here.start - before.end <= 1
}

function describedAfter(original: string, words: FrameWord[], until: number): string | null {
  const description = descriptionAfter(words, until)
  if (!description) return null
  // "According to Hollis, a keeper was hurt": no description but what is said.
  const next = words[description.until]
  if (next && isAuxiliary(next)) return null
  return original.slice(words[description.from]!.start, words[description.until - 1]!.end)
}
