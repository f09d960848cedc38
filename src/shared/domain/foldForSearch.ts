/**
 * A text as search compares it: lower case, without the accents of Latin letters. One code unit for one, so that positions in the answer are
 * positions in the text.
 */
export function foldForSearch(text: string): string {
  const lower = text.toLowerCase()
  const folded = lower.length === text.length ? lower : Array.from(text, lowerUnit).join('')
  return folded.replace(/[\u00c0-\u024f\u1e00-\u1eff]/g, withoutAccent)
}

function lowerUnit(character: string): string {
  const lower = character.toLowerCase()
  return lower.length === character.length ? lower : character
}

function withoutAccent(letter: string): string {
  const base = letter.normalize('NFD')[0]
  return base ?? letter
}
