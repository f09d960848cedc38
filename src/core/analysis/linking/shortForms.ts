import { commonWords, functionWords } from '../data/commonWords'
import { countries, demonyms } from '../data/countries'
import { organisationEndings, organisationHeads, organisationNames } from '../data/organisations'
import { placeNames } from '../data/places'
import { bareOrganisation } from '../names/organisationNames'
import { fold } from '../names/personNames'

/** What an organisation named in full may be called in the same text, folded. */
export interface ShortForms {
  /** Names by themselves: “Vosk” of Vosk Marine, “Harbour Board” of the Skerrow Harbour Board, “UN Quernby”. */
  names: Set<string>
  /** What is said of one that is known from before, behind “the”: “the Commission”, “the Terns”. */
  kinds: Set<string>
}

export function shortFormsOf(form: string): ShortForms {
  const bare = bareOrganisation(form).replaceAll(',', '')
  const words = bare.split(' ')
  const found: ShortForms = { names: new Set(), kinds: new Set() }
  for (let cut = 1; cut < words.length; cut++) {
    const [start, end] = [words.slice(0, cut), words.slice(cut)]
    if (isBeginning(start, end)) found.names.add(fold(start.join(' ')))
    // “UQ Skerrow” is the University of Quernby, Skerrow.
    const initials = start.filter((word) => /^\p{Lu}/u.test(word)).map((word) => word[0])
    if (initials.length > 1) found.names.add(fold(`${initials.join('')} ${end.join(' ')}`))
    // “Quernby Branch of the Ferry Union” is no Ferry Union.
    if (start.some((word) => joining.test(word))) continue
    if (isOwn(start, end)) found.names.add(fold(end.join(' ')))
  }
  const [, named] = /^(?:University|College|Church) of (?:the )?(\p{Lu}\S+)$/u.exec(bare) ?? []
  if (named) found.names.add(fold(named))
  for (const kind of [...kindsOf(words), ...kindsOf(form.split(' '))]) found.kinds.add(fold(kind))
  return found
}

/** “Vosk” of Vosk Marine; a university is no short name of its press, nor the UN of a council of its own. */
function isBeginning(start: string[], rest: string[]): boolean {
  const name = start.join(' ')
  if (/^(?:University|College)$/.test(rest.join(' ')) && placeNames.has(name)) return true
  if (start.some((word) => /^(?:University|College)$/.test(word))) return false
  const isBody =
    organisationHeads.has(rest.at(-1)!) ||
    (rest.some((word) => joining.test(word)) && !isOfCountry(rest.slice(1)))
  return mayStandAlone(name) && !(isBody && organisationNames.has(name))
}

/** False for the beginning of many names, which tells none of them: "National", "Bank", "French", "Oslo". */
function mayStandAlone(name: string): boolean {
  return (
    (!organisationEndings.has(name) || goesByLastWord.test(name)) &&
    !(organisationHeads.has(name) || placeNames.has(name) || isPlain(name))
  )
}

/** True where the end of a name is a name too, and no other organisation's that everybody knows. */
function isOwn(before: string[], end: string[]): boolean {
  const name = end.join(' ')
  if (before.length === 1 && clubForms.test(before[0]!)) return true
  if (end.length === 1 && !goesByLastWord.test(name)) return false
  if (/['’]s$/.test(before.at(-1)!)) return false
  if (!/^\p{Lu}/u.test(name) || end.some((word) => joining.test(word))) return false
  return !organisationNames.has(name) || isOfCountry(before)
}

/** “the Commission”, “the Ministry”, “the Terns”: the word that says what it is. */
function kindsOf(words: string[]): string[] {
  const join = words.findIndex((word) => joining.test(word))
  const before = words.slice(0, (join < 0 ? words.length : join) - 1)
  const kind = words[before.length]
  if (kind === undefined || words.length < 2 || !/^[\p{Lu}\d]/u.test(kind)) return []
  if (placeNames.has(kind) || demonyms.has(kind)) return []
  if (join >= 0 && !organisationHeads.has(kind) && !organisationEndings.has(kind)) return []
  return join < 0 && organisationNames.has(kind) && !isOfCountry(before) ? [] : [kind]
}

/** Norway's parliament is meant by “the Parliament” where it is named; a salvation army by “the Army” is not. */
function isOfCountry(words: string[]): boolean {
  const name = words.join(' ').replace(/^the /i, '')
  return demonyms.has(name) || countryNames.has(name) || name === 'Royal'
}

function isPlain(name: string): boolean {
  const lower = name.toLowerCase()
  return functionWords.has(lower) || (commonWords.has(lower) && !goesByLastWord.test(name))
}

const joining = /^(?:of|for|at|to|in|on|by|with|from|against|de|du|di|&)$/i

/** What stands before the name of a club. */
const clubForms = /^(?:A?FC|FK|SK|NK|SC|SV|CF|AC|AS|VfL|VfB)$/

/** Papers and clubs go by the last word of their name. */
const goesByLastWord =
  /^(?:Times|Post|Journal|Herald|Gazette|Chronicle|Tribune|Telegraph|Courier|Observer|Guardian|Globe|Mail|Mirror|United|City|Rovers|Wanderers|Athletic|Albion|Hotspur)$/

const countryNames = new Set(countries.flatMap(({ name, others }) => [name, ...others]))
