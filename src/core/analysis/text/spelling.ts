/** A word of a name without accents, case, apostrophes and full stops, for finding it. */
export function foldWord(word: string): string {
  return writtenWord(word).normalize('NFKD').replace(/\p{M}/gu, '')
}

/** A word of a name as it is written but for case, apostrophes and full stops: accents and hyphens count. */
export function writtenWord(word: string): string {
  return word
    .normalize('NFC')
    .toLowerCase()
    .replace(/['’ʼ‘.]/g, '')
    .replace(/[‐‑–]/g, '-')
}

/**
 * How many letters must be put in, left out, replaced or swapped with their neighbour to make one word of the other
 * (optimal string alignment distance, after F. J. Damerau, 1964); `most` + 1 for anything above `most`.
 */
export function editDistance(one: string, other: string, most: number): number {
  if (Math.abs(one.length - other.length) > most) return most + 1
  let beforeLast: number[] = []
  let last = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row++) {
    const current = [row]
    let least = row
    for (let column = 1; column <= other.length; column++) {
      const same = one[row - 1] === other[column - 1]
      let cost = Math.min(
        last[column]! + 1,
        current[column - 1]! + 1,
        last[column - 1]! + (same ? 0 : 1),
      )
      const swapped =
        row > 1 &&
        column > 1 &&
        one[row - 1] === other[column - 2] &&
        one[row - 2] === other[column - 1]
      if (swapped) cost = Math.min(cost, beforeLast[column - 2]! + 1)
      current.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    beforeLast = last
    last = current
  }
  return Math.min(last[other.length]!, most + 1)
}

/** A word with the spellings made one that writers of another alphabet or language mix: Zelenskyy, Zelensky, Zelenskiy. */
export function romanised(folded: string): string {
  const known = romanisedBefore.get(folded)
  if (known !== undefined) return known
  if (romanisedBefore.size >= MOST_KEPT) romanisedBefore.clear()
  const made = romanise(folded)
  romanisedBefore.set(folded, made)
  return made
}

/** What was worked out before: names are compared with one another many times over. */
const romanisedBefore = new Map<string, string>()
const MOST_KEPT = 20_000

function romanise(folded: string): string {
  return folded
    .replace(/(?:yy|iy|ij|yi|ii|yj|ey|y|j)$/, 'i')
    .replace(/(.)\1/g, '$1')
    .replace(/ph/g, 'f')
    .replace(/[ck]h/g, 'h')
    .replace(/ck|q/g, 'k')
    .replace(/dj|zh/g, 'j')
    .replace(/tch|tsch|tsh/g, 'ch')
    .replace(/ou|oo/g, 'u')
    .replace(/ee|ie/g, 'i')
    .replace(/w/g, 'v')
    .replace(/[yj]/g, 'i')
    .replace(/(.)\1/g, '$1')
}

/**
 * True when one word is the other with an ending: Tansleys, Quernbian, Russian for Russia. These are forms of a name and no
 * misspellings. A last letter that is only doubled is no ending.
 */
export function isInflected(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one]
  if (!long.startsWith(short)) {
    const stem = short.replace(/(?:[aeiouy])$/, '')
    const rest = long.slice(stem.length)
    return stem.length >= 4 && long.startsWith(stem) && rest.length > 1 && endings.test(rest)
  }
  const rest = long.slice(short.length)
  return rest !== short.at(-1) && endings.test(rest)
}

const endings = /^(?:e?s|n|an|ian|ean|n?ese|ish|ic|i|ite|er|ist|ism|esque|ans|ians|ns|ers|ed|ing)$/
