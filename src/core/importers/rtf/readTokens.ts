/** The smallest parts of an RTF file. */
export type RtfToken =
  | { kind: 'open' }
  | { kind: 'close' }
  /** `\b0`: its letters, and its number or null. */
  | { kind: 'word'; word: string; number: number | null }
  /** One byte of text, as itself or as `\'e4`. */
  | { kind: 'byte'; byte: number }

const backslash = 0x5c
const openBrace = 0x7b
const closeBrace = 0x7d
const longestWord = 32

/** Reads an RTF file byte by byte (RTF 1.9.1, "Contents of an RTF file"); nothing in it can make this fail. */
export function* readTokens(bytes: Uint8Array): Generator<RtfToken> {
  let at = 0
  while (at < bytes.length) {
    const byte = bytes[at]!
    if (byte === openBrace || byte === closeBrace) {
      at++
      yield byte === openBrace ? { kind: 'open' } : { kind: 'close' }
    } else if (byte === backslash) {
      const [token, next] = readControl(bytes, at + 1)
      at = next
      if (token?.kind === 'word' && token.word === 'bin') at += Math.max(0, token.number ?? 0)
      else if (token) yield token
    } else {
      at++
      if (byte !== 0x0a && byte !== 0x0d && byte !== 0) yield { kind: 'byte', byte }
    }
  }
}

function readControl(bytes: Uint8Array, at: number): [RtfToken | null, number] {
  const first = bytes[at]
  if (first === undefined) return [null, at]
  if (!isLetter(first)) return readSymbol(bytes, at, first)
  let end = at
  while (end < bytes.length && end - at < longestWord && isLetter(bytes[end]!)) end++
  const word = String.fromCharCode(...bytes.subarray(at, end))
  let digits = end
  if (bytes[digits] === 0x2d) digits++
  const begin = digits
  while (digits < bytes.length && digits - begin < 10 && isDigit(bytes[digits]!)) digits++
  const hasNumber = digits > begin
  const number = hasNumber ? Number(String.fromCharCode(...bytes.subarray(end, digits))) : null
  const after = hasNumber ? digits : end
  return [{ kind: 'word', word, number }, bytes[after] === 0x20 ? after + 1 : after]
}

function readSymbol(bytes: Uint8Array, at: number, sign: number): [RtfToken | null, number] {
  if (sign === 0x27) {
    const byte = Number.parseInt(String.fromCharCode(...bytes.subarray(at + 1, at + 3)), 16)
    return Number.isNaN(byte) ? [null, at + 1] : [{ kind: 'byte', byte }, at + 3]
  }
  if (sign === backslash || sign === openBrace || sign === closeBrace)
    return [{ kind: 'byte', byte: sign }, at + 1]
  if (sign === 0x0a || sign === 0x0d) return [{ kind: 'word', word: 'par', number: null }, at + 1]
  return [{ kind: 'word', word: String.fromCharCode(sign), number: null }, at + 1]
}

function isLetter(byte: number): boolean {
  return (byte >= 0x61 && byte <= 0x7a) || (byte >= 0x41 && byte <= 0x5a)
}

function isDigit(byte: number): boolean {
  return byte >= 0x30 && byte <= 0x39
}
