import { foldWord, isInvisible } from './normalise'

/** The words of a text in order, as columns: UTF-16 offsets, and a hash of each word folded and in lower case. */
export interface Words {
  text: string
  length: number
  starts: Uint32Array
  ends: Uint32Array
  hashes: Int32Array
}

/**
 * Reads a text's words: runs of letters, digits and marks with the apostrophes inside them; numbers with their decimal
 * points, currency and per cent signs (so `£4` is not found in `£4.2m`). Chinese and Japanese characters, and those of
 * other scripts written without spaces, are words of their own. `[sic]` and `(sic)` are not words.
 */
export function readWords(text: string): Words {
  const starts: number[] = []
  const ends: number[] = []
  const hashes: number[] = []
  let index = 0
  while (index < text.length) {
    const kind = kindAt(text, index)
    if (kind === LETTER || kind === DIGIT) index = take(index, runEnd(text, index))
    else if (kind === ALONE) index = take(index, marksEnd(text, index + sizeAt(text, index)))
    else if (kind === CURRENCY && kindAt(text, index + 1) === DIGIT)
      index = take(index, runEnd(text, index + 1))
    else if (/[[(]/.test(text[index]!) && sicPattern.test(text.slice(index, index + 5))) index += 5
    else index += sizeAt(text, index)
  }
  return {
    text,
    length: starts.length,
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
    hashes: Int32Array.from(hashes),
  }

  function take(start: number, end: number): number {
    starts.push(start)
    ends.push(end)
    hashes.push(hashSlice(text, start, end))
    return end
  }
}

const sicPattern = /^(?:\[sic\]|\(sic\))$/i

/** The key by which words are the same word: folded, lower case. */
export function wordKey(word: string): string {
  return foldWord(word).toLowerCase()
}

/** FNV-1a over a key's code units, http://www.isthe.com/chongo/tech/comp/fnv/. */
export function hashKey(key: string): number {
  let hash = FNV_BASIS
  for (let index = 0; index < key.length; index++)
    hash = Math.imul(hash ^ key.charCodeAt(index), FNV_PRIME)
  return hash
}

/** True when the code unit at an index belongs to a word, whatever stands around it. */
export function isWordUnit(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false
  const from = index > 0 && (text.charCodeAt(index) & 0xfc00) === 0xdc00 ? index - 1 : index
  const kind = kindAt(text, from)
  return kind === LETTER || kind === DIGIT || kind === ALONE || kind === MARK
}

const FNV_BASIS = 0x811c9dc5 | 0
const FNV_PRIME = 0x01000193

/** A plain ASCII word needs no folding: by far the most common case, and the one that decides the time. */
function hashSlice(text: string, start: number, end: number): number {
  let hash = FNV_BASIS
  for (let index = start; index < end; index++) {
    const code = text.charCodeAt(index)
    if (code >= 128) return hashKey(wordKey(text.slice(start, end)))
    hash = Math.imul(hash ^ (code >= 65 && code <= 90 ? code + 32 : code), FNV_PRIME)
  }
  return hash
}

const OTHER = 1
const LETTER = 2
const DIGIT = 3
const ALONE = 4
const MARK = 5
const CURRENCY = 6
const INVISIBLE = 7
const APOSTROPHE = 8

const alonePattern =
  /(?=\p{L})[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Thai}\p{scx=Laoo}\p{scx=Khmr}\p{scx=Mymr}]/u
const kinds = new Uint8Array(0x10000)

function kindAt(text: string, index: number): number {
  const code = text.charCodeAt(index)
  if (Number.isNaN(code)) return OTHER
  if ((code & 0xfc00) === 0xd800 && index + 1 < text.length) return kindOf(text.codePointAt(index)!)
  return (kinds[code] ||= kindOf(code))
}

function kindOf(codePoint: number): number {
  const letter = String.fromCodePoint(codePoint)
  if (letter === '\uff9e' || letter === '\uff9f') return MARK
  if (isInvisible(codePoint)) return INVISIBLE
  if (/['’‘‛ʼ＇`´′׳]/.test(letter)) return APOSTROPHE
  if (alonePattern.test(letter)) return ALONE
  if (/\p{N}/u.test(letter)) return DIGIT
  if (/\p{L}/u.test(letter)) return LETTER
  if (/\p{M}/u.test(letter)) return MARK
  if (/\p{Sc}/u.test(letter)) return CURRENCY
  return OTHER
}

function sizeAt(text: string, index: number): number {
  return text.codePointAt(index)! > 0xffff ? 2 : 1
}

function marksEnd(text: string, index: number): number {
  let end = index
  while (kindAt(text, end) === MARK) end += sizeAt(text, end)
  return end
}

function runEnd(text: string, start: number): number {
  let end = start
  let last = OTHER
  for (;;) {
    const kind = kindAt(text, end)
    if (kind === LETTER || kind === DIGIT || kind === MARK) {
      if (kind !== MARK) last = kind
      end += sizeAt(text, end)
    } else if (kind === INVISIBLE) {
      const next = visibleFrom(text, end)
      if (!continues(kindAt(text, next))) return end
      end = next
    } else if (kind === APOSTROPHE && last === LETTER && isLetter(text, end + 1)) end++
    else if (last === DIGIT && /[.,:]/.test(text[end] ?? '') && kindAt(text, end + 1) === DIGIT)
      end++
    else {
      const sign = last === DIGIT && (kind === CURRENCY || /[%‰]/.test(text[end] ?? ''))
      return sign && !continues(kindAt(text, end + 1)) ? end + 1 : end
    }
  }
}

function visibleFrom(text: string, index: number): number {
  let next = index
  while (kindAt(text, next) === INVISIBLE) next++
  return next
}

function isLetter(text: string, index: number): boolean {
  return kindAt(text, visibleFrom(text, index)) === LETTER
}

function continues(kind: number): boolean {
  return kind === LETTER || kind === DIGIT || kind === MARK
}
