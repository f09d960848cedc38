import { nameEndings, nameParticles } from '../data/titles'

/** The family name in the words of a name: "Lindqvist" of "Mara Lindqvist", "Hollis" of "Peter Hollis Jr.". */
export function surnameOf(names: string[]): string {
  const bare = names.filter((name) => name !== ',' && !nameEndings.has(name))
  return bare.at(-1) ?? names.at(-1) ?? ''
}

/** The words of a name without endings such as Jr., folded for comparison. */
export function nameParts(name: string): string[] {
  return name
    .replaceAll(',', ' ')
    .replace(/(\p{Lu}\.)(?=\p{Lu})/gu, '$1 ')
    .split(/\s+/)
    .filter((word) => word !== '' && !nameEndings.has(word))
    .map(fold)
}

/**
 * These words without what comes and goes before a name: al-Tarrabi, El Tarrabi and Tarrabi are one, and so are Sir Peter
 * and Peter, Daw Khine and Khine, Ó Dálaigh and Dálaigh.
 */
export function bareNameParts(name: string): string[] {
  const bare = name.replace(/^(?:Sir|Dame|Lord|Lady|Mrs?|Ms|Dr|Daw)\.?\s+/, '')
  const parts = nameParts(bare.replace(/(?<!\S)(?:Ó|Ní|Uí)\s+/g, '')).map((part) =>
    part.replace(/^[ae]l-(?=.)/, ''),
  )
  return parts.length > 1 ? parts.filter((part) => part !== 'al' && part !== 'el') : parts
}

/** Two spellings that differ in accents and case only fold to the same. */
export function fold(word: string): string {
  if (/^[\x20-\x5f\x61-\x7e]*$/.test(word)) return word.toLowerCase()
  return word
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[’ʼ‘`´]/g, "'")
    .replace(/[‐‑–]/g, '-')
    .toLowerCase()
}

/** True when two names may be one person's: same family name, given names that do not contradict each other. */
export function mayBeSamePerson(one: string, other: string): boolean {
  const [left, right] = [nameParts(one), nameParts(other)]
  if (isJunior(one) !== isJunior(other) && left.length > 1 && right.length > 1) return false
  if (left.at(-1) !== right.at(-1) || left.length === 0) return false
  if (left.length === 1 || right.length === 1) return true
  const [longer, shorter] = left.length >= right.length ? [left, right] : [right, left]
  return (
    agrees(longer[0]!, shorter[0]!) ||
    longer.slice(1, -1).some((name) => agrees(name, shorter[0]!) && name.length > 2)
  )
}

function agrees(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [one.replaceAll('.', ''), other.replaceAll('.', '')]
  return a === b || (a.length === 1 && b.startsWith(a)) || (b.length === 1 && a.startsWith(b))
}

/** Peter Hollis Jr., Peter Hollis the Younger: another than Peter Hollis. */
export function isJunior(name: string): boolean {
  return /\s(?:Jr\.?|III|II|IV|the (?:Younger|Elder))$/.test(name)
}

/** True for the small words of names: "van", "de", "al". */
export function isParticle(word: string): boolean {
  return nameParticles.has(word.toLowerCase())
}
