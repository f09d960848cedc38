import iconv from 'iconv-lite'
import { canonicalText, decodeText } from '../../decode/decodeText'
import type { MimePart } from './mimeTree'

/** Labels that say next to nothing: mail programs write them whatever the text is. */
const empty = /^(?:|utf-?8|us-?ascii|ascii|unknown-8bit|x-unknown|default|8bit)$/

/** The words of a text part, by the charset that it names unless its bytes say otherwise. */
export function partText(part: MimePart): string {
  const label = (part.params['charset'] ?? '').trim().toLowerCase()
  if (!empty.test(label) && !isPlainlyUtf8(part.content)) {
    const text = decodeAs(part.content, label)
    if (text !== null && losses(text) <= text.length * 0.005) return canonicalText(text)
  }
  try {
    return decodeText(part.content).text
  } catch {
    // Called text but full of control characters: what can be read of it is better than nothing.
    return canonicalText(iconv.decode(part.content, 'windows-1252')).replace(
      /[^\P{Cc}\n\t]/gu,
      '\uFFFD',
    )
  }
}

function decodeAs(bytes: Uint8Array, label: string): string | null {
  try {
    return new TextDecoder(label).decode(bytes)
  } catch {
    return iconv.encodingExists(label) ? iconv.decode(bytes, label) : null
  }
}

/** UTF-8 under the label of another charset is common; the reverse hardly ever comes out as UTF-8. */
function isPlainlyUtf8(bytes: Uint8Array): boolean {
  if (!bytes.some((byte) => byte >= 0x80)) return false
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}

function losses(text: string): number {
  return text.match(/\uFFFD/g)?.length ?? 0
}
