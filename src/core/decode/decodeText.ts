import { analyse } from 'chardet'
import iconv from 'iconv-lite'
import { charsetOf, declaredCharset } from './declaredCharset'
import { refuseBinary } from './refuseBinary'

/** What a file's bytes say, and in which encoding they were found to be written. */
export interface DecodedText {
  /** As written, but for line ends: no `\r`, no NUL, no byte order mark, no half of a surrogate pair. */
  text: string
  /** As the WHATWG names it, such as `utf-8`, `shift_jis`. */
  encoding: string
}

/**
 * Turns bytes into text. In this order: byte order mark, strict UTF-8, UTF-16 by the place of its
 * zero bytes, the charset that came with them, the one that the page declares, a guess by chardet, Windows-1252.
 * Throws `not-text` for bytes that are no text at all.
 */
export function decodeText(
  bytes: Uint8Array,
  name: string | null = null,
  contentType: string | null = null,
): DecodedText {
  const marked = decodeByMark(bytes)
  if (marked !== null) return marked
  const wide = wideEncoding(bytes)
  if (wide !== null) return { text: canonicalText(iconv.decode(bytes, wide)), encoding: wide }
  refuseBinary(bytes, name)
  const escaped = escapedJapanese(bytes)
  if (escaped !== null) return { text: canonicalText(escaped), encoding: 'iso-2022-jp' }
  const strict = decodeStrictly(bytes)
  if (strict !== null) return { text: canonicalText(strict), encoding: 'utf-8' }
  const declared =
    decodeAs(bytes, charsetOf(contentType)) ?? decodeAs(bytes, declaredCharset(bytes))
  if (declared !== null) return declared
  if (isDamagedUtf8(bytes)) {
    return { text: canonicalText(new TextDecoder('utf-8').decode(bytes)), encoding: 'utf-8' }
  }
  const guessed = guessEncoding(bytes)
  return { text: canonicalText(iconv.decode(bytes, guessed)), encoding: guessed }
}

/**
 * The one string that all positions point into. Evidence stays as it was written: characters are not
 * composed, folded or trimmed; only line ends become `\n`, and NULs, the byte order mark and halves of
 * surrogate pairs (which no file can hold) go.
 */
export function canonicalText(decoded: string): string {
  let text = decoded.charCodeAt(0) === 0xfeff ? decoded.slice(1) : decoded
  if (text.includes('\r')) text = text.replace(/\r\n?/g, '\n')
  if (text.includes('\0')) text = text.replaceAll('\0', '')
  return withoutHalfPairs(text)
}

/** Halves of surrogate pairs become U+FFFD: SQLite could not store them. */
export function withoutHalfPairs(text: string): string {
  // Looking for any half, paired or not, takes a tenth of the time.
  return /[\ud800-\udfff]/.test(text) ? text.replace(/\p{Surrogate}/gu, '\uFFFD') : text
}

function decodeByMark(bytes: Uint8Array): DecodedText | null {
  const encoding = markedEncoding(bytes)
  return encoding === null ? null : { text: canonicalText(iconv.decode(bytes, encoding)), encoding }
}

function markedEncoding(bytes: Uint8Array): string | null {
  const [first, second, third, fourth] = bytes
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8'
  if (first === 0xff && second === 0xfe)
    return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  return null
}

const sampleSize = 65_536

/** UTF-16 without a mark: spaces, line ends and digits leave a zero byte, always on the same side of their pair. */
function wideEncoding(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const pairs = Math.floor(Math.min(bytes.length, sampleSize) / 2)
  if (pairs < 2 || bytes.length % 2 !== 0) return null
  let little = 0
  let big = 0
  for (let at = 0; at < pairs * 2; at += 2) {
    if (bytes[at + 1] === 0 && isAscii(bytes[at]!)) little++
    if (bytes[at] === 0 && isAscii(bytes[at + 1]!)) big++
  }
  if (little + big === 0) return null
  // Chinese has letters that look like the other side's, but read that way it is no text
  const likely =
    little >= big ? (['utf-16le', 'utf-16be'] as const) : (['utf-16be', 'utf-16le'] as const)
  const sample = bytes.subarray(0, Math.min(pairs * 2, 8192))
  return likely.find((encoding) => readsAsText(iconv.decode(sample, encoding))) ?? null
}

function isAscii(byte: number): boolean {
  return (byte >= 0x20 && byte < 0x7f) || byte === 0x0a || byte === 0x0d || byte === 0x09
}

function readsAsText(sample: string): boolean {
  const readable = sample.match(/[\p{L}\p{M}\p{N}\p{P}\p{S}\s]/gu)?.length ?? 0
  const strange =
    sample.match(/[\p{Cc}\p{Co}\p{Cn}\uFFFD]/gu)?.filter((sign) => !/\s/.test(sign)) ?? []
  return readable > 0 && strange.length <= readable * 0.02
}

function decodeStrictly(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return null
  }
}

/** ISO-2022-JP is seven-bit, so it would pass for UTF-8: its shift sequences give it away. */
function escapedJapanese(bytes: Uint8Array): string | null {
  const escape = bytes.subarray(0, sampleSize).indexOf(0x1b)
  if (escape === -1 || bytes[escape + 1] !== 0x24) return null
  if (bytes[escape + 2] !== 0x42 && bytes[escape + 2] !== 0x40) return null
  return decodeIso2022Jp(bytes)
}

function decodeIso2022Jp(bytes: Uint8Array): string | null {
  // iconv-lite has no ISO-2022-JP; between its shift sequences it is EUC-JP with the high bits off
  const plain = new Uint8Array(bytes.length)
  let length = 0
  let doubled = false
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!
    if (byte === 0x1b) {
      const kind = bytes[at + 1]
      const set = bytes[at + 2]
      if (kind === 0x24 && (set === 0x40 || set === 0x42)) doubled = true
      else if (kind === 0x28 && (set === 0x42 || set === 0x4a)) doubled = false
      else return null
      at += 2
    } else plain[length++] = doubled && byte > 0x20 ? byte | 0x80 : byte
  }
  return iconv.decode(plain.subarray(0, length), 'euc-jp')
}

function decodeAs(bytes: Uint8Array, declared: string | null): DecodedText | null {
  if (declared === null || /^utf-?(8|16|32)/i.test(declared)) return null
  const encoding = readerName(declared)
  if (!iconv.encodingExists(encoding)) return null
  const text = canonicalText(iconv.decode(bytes, encoding))
  if (shareOfLosses(text) > 0.005) return null
  // The label that a server puts on whatever it sends
  return encoding === 'windows-1252' && isHardlyLatin(bytes) ? null : { text, encoding }
}

/** True where letters with accents outnumber those without: Cyrillic, Arabic or Chinese under a wrong label. */
function isHardlyLatin(bytes: Uint8Array): boolean {
  let high = 0
  let plain = 0
  let inTag = false
  for (const byte of highSample(bytes)) {
    if (byte === 0x3c) inTag = true
    else if (byte === 0x3e) inTag = false
    else if (inTag) continue
    else if (byte >= 0x80) high++
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) plain++
  }
  return high > 40 && high > plain
}

/** A UTF-8 file with a few bad bytes (cut in the middle, pasted together) is still UTF-8. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const sample = new TextDecoder('utf-8').decode(highSample(bytes))
  const lost = sample.match(/\uFFFD/g)?.length ?? 0
  const kept = sample.match(/[\u0080-\uFFFC]|[\u{10000}-\u{10FFFF}]/gu)?.length ?? 0
  return kept > 0 && lost <= kept * 0.1
}

function guessEncoding(bytes: Uint8Array): string {
  for (const match of analyse(highSample(bytes)).slice(0, 3)) {
    if (match.name === 'UTF-8' || match.name === 'ASCII') continue
    const encoding = readerName(match.name)
    if (match.confidence < 25 || !iconv.encodingExists(encoding)) continue
    if (encoding === 'windows-1252' && isHardlyLatin(bytes)) continue
    if (shareOfLosses(iconv.decode(highSample(bytes), encoding)) < 0.01) return encoding
  }
  return isDosCyrillic(bytes) ? 'cp866' : 'windows-1252'
}

/** Russian as DOS wrote it, which chardet does not know. */
function isDosCyrillic(bytes: Uint8Array): boolean {
  const text = iconv.decode(highSample(bytes), 'cp866')
  const high = text.match(/[\u0080-\uffff]/g)?.length ?? 0
  const letters = text.match(/[а-яё]/g)?.length ?? 0
  return isHardlyLatin(bytes) && letters > high * 0.8
}

/** The part of the bytes that holds the first non-ASCII ones: long ASCII heads say nothing. */
function highSample(bytes: Uint8Array): Uint8Array {
  const first = bytes.findIndex((byte) => byte >= 0x80)
  // From a line start, so that no double-byte character is cut
  const lineStart = first <= 0 ? 0 : bytes.lastIndexOf(0x0a, first) + 1
  const start = first - lineStart > sampleSize / 2 ? first : lineStart
  return bytes.subarray(start, start + sampleSize)
}

function shareOfLosses(text: string): number {
  const losses = text.match(/\uFFFD/g)?.length ?? 0
  return losses === 0 ? 0 : losses / text.length
}

/** Browsers read these labels as their supersets, and so do we. */
function readerName(label: string): string {
  const name = label.trim().toLowerCase()
  if (/^(iso-?8859-?1|latin-?1|us-ascii|ascii|cp1252|x-cp1252)$/.test(name)) return 'windows-1252'
  if (/^iso-?8859-?9$|^latin-?5$/.test(name)) return 'windows-1254'
  if (/^(shift[-_]?jis|x-sjis|sjis|ms_kanji|windows-31j)$/.test(name)) return 'shift_jis'
  if (/^(gb2312|gbk|x-gbk|gb_2312-80|gb18030)$/.test(name)) return 'gb18030'
  if (/^(ks_c_5601-1987|ksc5601|euc-kr|windows-949|korean)$/.test(name)) return 'euc-kr'
  if (/^iso-8859-8-?i?$/.test(name)) return 'windows-1255'
  // The Ukrainian letters stand where the Russian table has lines for drawing
  if (/^koi8-?r$/.test(name)) return 'koi8-u'
  return name
}
