const eastAsian =
  /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー々・ ]+$/u

/** A name as its bearer signs: given name first, but for names in East Asian writing, where the family's comes first. */
export function personInOrder(given: string, family: string, suffix = ''): string {
  const [first, last] = [given.trim(), family.trim()]
  if (first !== '' && eastAsian.test(first) && eastAsian.test(last)) return `${last}${first}`
  const name = [first, last].filter((part) => part !== '').join(' ')
  return suffix.trim() === '' ? name : `${name} ${suffix.trim()}`
}

/** The same for a name written as a list has it: "Calder, Ines", "Marsh, Jon, Jr."; what has no comma is left as it is. */
export function personOfList(words: string): string {
  const [family, given, suffix] = words.replace(/\s+/g, ' ').split(',')
  return given === undefined
    ? words.replace(/\s+/g, ' ').trim()
    : personInOrder(given, family!, suffix)
}
