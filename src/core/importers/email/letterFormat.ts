import type { ImportHint } from '../ImportHint'

export type LetterFormat = 'email' | 'mailbox' | 'mhtml'

const headLength = 8192
/** Headers that nobody types into a note. */
const telling = [
  'message-id',
  'received',
  'mime-version',
  'return-path',
  'delivered-to',
  'dkim-signature',
]

/** Whether bytes are a message, a mailbox or a page saved as one, by their headers first and their name second; null for all else. */
export function letterFormat(bytes: Uint8Array, hint: ImportHint): LetterFormat | null {
  const head = Buffer.from(bytes.subarray(0, headLength))
    .toString('latin1')
    .replace(/^(?:ï»¿)?[\r\n]+|^ï»¿/, '')
  if (/^From \S[^\n]{0,300}\d[^\n]{0,100}\n>?[!-9;-~]{1,80}:/.test(head)) return 'mailbox'
  const keys = headerKeys(head)
  const isLetter = keys.has('from') && telling.some((key) => keys.has(key))
  if (keys.has('snapshot-content-location')) return 'mhtml'
  const ending = /\.(eml|emlx|mht|mhtml)$/i.exec(hint.name?.trim() ?? '')?.[1]?.toLowerCase() ?? ''
  const isRelated = /^content-type:\s*multipart\/related/im.test(head)
  if (isRelated && (ending.startsWith('mht') || /^from:\s*"?<?saved by/im.test(head)))
    return 'mhtml'
  if (isLetter) return 'email'
  const isNamed = ending.startsWith('eml') || /^message\/rfc822\b/i.test(hint.mediaType ?? '')
  // A page under the name of a message is a page.
  return isNamed && !/^\s*<(?:!doctype|html)/i.test(head) && bytes.length > 0 ? 'email' : null
}

/** The names of the headers with which a text begins; none when it begins with anything else. */
function headerKeys(head: string): Set<string> {
  const keys = new Set<string>()
  for (const line of head.split(/\r?\n/)) {
    if (line === '') break
    const key = /^([!-9;-~]{1,80}):/.exec(line)?.[1]
    if (key) keys.add(key.toLowerCase())
    else if (!/^[ \t]/.test(line)) break
  }
  return keys
}
