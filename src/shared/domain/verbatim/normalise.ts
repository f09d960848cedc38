/** A text with its typography folded away. `at[n]` is where folded code unit n came from; one entry more than `folded`. */
export interface FoldedText {
  folded: string
  at: Uint32Array
}

/**
 * Folds what typesetting may change without changing a word: quotation marks to `"`, apostrophes and single marks to
 * `'`, every dash (also `--`) to `-`, `...` and `. . .` to `…`, runs of white space to one space; soft hyphens,
 * zero-width and bidi marks are dropped; letters are composed (NFC), and ligatures, presentation forms, full-width and
 * mathematical letters become plain ones. Not full NFKC, which would make `19²` read `192`. Case is kept.
 * https://www.unicode.org/reports/tr15/
 */
export function foldTypography(text: string): FoldedText {
  let folded = ''
  const at: number[] = []
  let index = 0
  while (index < text.length) {
    const start = index
    const code = text.charCodeAt(index)
    if (isPlain(code) && !opensCluster(text.charCodeAt(index + 1))) {
      folded += text[index]!
      index++
    } else {
      const dots = ellipsisLength(text, index)
      if (dots > 0) {
        folded += '…'
        index += dots
      } else if (isDash(code)) {
        folded += '-'
        index++
        if (code === HYPHEN) while (text.charCodeAt(index) === HYPHEN) index++
      } else if (isSpace(code)) {
        folded += ' '
        while (isSpace(text.charCodeAt(index)) || spaceFollows(text, index)) index++
      } else {
        index = clusterEnd(text, index)
        folded += foldCluster(text.slice(start, index))
      }
    }
    while (at.length < folded.length) at.push(start)
  }
  at.push(text.length)
  return { folded, at: Uint32Array.from(at) }
}

/** One word, folded: composed, without invisible characters, every apostrophe straight. Case is kept. */
export function foldWord(word: string): string {
  return plainWord.test(word) ? word : foldTypography(word).folded
}

/** Every mark that opens or closes a quotation or stands for an apostrophe, for use inside a character class. */
export const quoteMarks = `"'“”„‟«»‹›‘’‚‛「」『』〝〞〟＂＇״׳ʼ\`´′″`

const plainWord = /^[A-Za-z0-9'.,:%$]*$/
const doubleMarks = new Set('"“”„‟«»‹›「」『』〝〞〟＂″״')
const singleMarks = new Set(`'‘’‚‛ʼ＇\`´′׳`)
const HYPHEN = 0x2d
const DOT = 0x2e

/** True for a hyphen, dash or minus. */
export function isDash(code: number): boolean {
  return (
    code === HYPHEN ||
    (code >= 0x2010 && code <= 0x2015) ||
    code === 0x2212 ||
    code === 0xfe58 ||
    code === 0xfe63 ||
    code === 0xff0d
  )
}

/** True for white space of any width, line breaks included. */
export function isSpace(code: number): boolean {
  return (
    code === 32 ||
    (code >= 9 && code <= 13) ||
    (code >= 0x85 &&
      (code === 0x85 ||
        code === 0xa0 ||
        code === 0x1680 ||
        (code >= 0x2000 && code <= 0x200a) ||
        code === 0x2028 ||
        code === 0x2029 ||
        code === 0x202f ||
        code === 0x205f ||
        code === 0x3000))
  )
}

/** True for what takes part in no word: soft hyphens, zero-width and bidi marks, variation selectors, the tatweel. */
export function isInvisible(code: number): boolean {
  if (code < 0x34f) return code === 0xad
  if (code >= 0x2000 && code < 0x2070)
    return (
      (code >= 0x200b && code <= 0x200f) || (code >= 0x202a && code <= 0x202e) || code >= 0x2060
    )
  if (code === 0x640 || code === 0x61c || code === 0x34f || code === 0xfeff) return true
  return (code >= 0xfe00 && code <= 0xfe0f) || (code >= 0x180b && code <= 0x180f)
}

const invisible = /\p{Default_Ignorable_Code_Point}/u

/** How many code units an ellipsis takes here (`…`, `...`, `. . .`; a full stop before it included), 0 for none. */
export function ellipsisLength(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (code !== DOT && code !== 0x2026) return 0
  let dots = 0
  let end = index
  let last = index
  while (end < text.length) {
    const here = text.charCodeAt(end)
    if (here === DOT) dots++
    else if (here === 0x2026) dots += 3
    else if (dots === 0 || !isBlank(here) || isBlank(text.charCodeAt(end - 1))) break
    end++
    if (!isBlank(here)) last = end
  }
  return dots >= 3 ? last - index : 0
}

function isBlank(code: number): boolean {
  return code === 32 || code === 0xa0 || code === 0x2009 || code === 0x202f
}

function isPlain(code: number): boolean {
  if (code < 128)
    return code > 32 && code !== 0x22 && code !== HYPHEN && code !== DOT && code !== 96
  return code >= 0xc0 && code < 0x2b0
}

/** Invisible characters between spaces belong to the run. */
function spaceFollows(text: string, index: number): boolean {
  return isInvisible(text.charCodeAt(index)) && isSpace(text.charCodeAt(index + 1))
}

function opensCluster(code: number): boolean {
  return code >= 0x300 && mark.test(String.fromCharCode(code))
}

const mark = /[\p{M}\uff9e\uff9f]/u
const jamo = /[\u1100-\u11ff]/

/** One letter with what composes with it: combining marks, half-width voice marks, conjoining jamo. At most 64 units. */
function clusterEnd(text: string, start: number): number {
  let end = start + (text.codePointAt(start)! > 0xffff ? 2 : 1)
  const isJamo = jamo.test(text[start]!)
  const limit = start + 64
  while (end < limit && end < text.length) {
    const code = text.charCodeAt(end)
    if (code < 0x300) break
    const next = text.codePointAt(end)!
    const letter = String.fromCodePoint(next)
    if (!mark.test(letter) && !(isJamo && jamo.test(letter))) break
    end += letter.length
  }
  return end
}

const compatible =
  /[\ufb00-\ufdff\ufe70-\ufefc\uff01-\uffee\uf900-\ufaff\u{1d400}-\u{1d7ff}\u{2f800}-\u{2fa1f}\u017f\u0132\u0133\u01c4-\u01cc]/u

function foldCluster(cluster: string): string {
  if (doubleMarks.has(cluster)) return '"'
  if (singleMarks.has(cluster)) return "'"
  const code = cluster.charCodeAt(0)
  if (cluster.length === 1 && code < 0x300 && !isInvisible(code)) return cluster
  const visible = Array.from(cluster, (letter) =>
    letter === 'ـ' || invisible.test(letter) ? '' : letter,
  ).join('')
  return visible.normalize(compatible.test(visible) ? 'NFKC' : 'NFC')
}
