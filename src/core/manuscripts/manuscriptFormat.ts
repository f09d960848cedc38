import { AppError } from '../../shared/errors'

export type ManuscriptFormat = 'docx' | 'html' | 'markdown' | 'text'

/** How a file is to be read, by its bytes first and its name second; `who` names it in a sentence. */
export function manuscriptFormat(
  bytes: Uint8Array,
  fileName: string,
  who: string,
): ManuscriptFormat {
  const head = asciiOf(bytes.subarray(0, 4096))
  if (begins(bytes, [0x50, 0x4b, 0x03, 0x04]) || begins(bytes, [0x50, 0x4b, 0x05, 0x06]))
    return zipFormat(bytes, who)
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOffice(bytes, who)
  if (head.startsWith('%PDF-')) throw unreadable(who, 'a PDF')
  if (head.startsWith('{\\rtf')) throw unreadable(who, 'a rich text file (RTF)')
  const ending = /\.(\w+)$/.exec(fileName.trim())?.[1]?.toLowerCase() ?? ''
  if (/^\s*(?:<\?xml[^>]*>\s*|<!--[\s\S]*?-->\s*)*<(?:!doctype\s+html|html[\s>])/i.test(head))
    return 'html'
  if (/^(?:html?|xhtml)$/.test(ending)) return 'html'
  if (/^(?:md|markdown|mdown)$/.test(ending)) return 'markdown'
  // Footnotes as Markdown writes them, under another ending.
  return /^\[\^[^\]\n]+\]: /m.test(asciiOf(bytes.subarray(-20_000))) ? 'markdown' : 'text'
}

function zipFormat(bytes: Uint8Array, who: string): ManuscriptFormat {
  // The archive's table of contents is at its end; the first entries' names are at the beginning.
  const names = asciiOf(bytes.subarray(0, 8192)) + asciiOf(bytes.subarray(-65_536))
  if (names.includes('word/')) return 'docx'
  if (names.includes('opendocument.text')) throw unreadable(who, 'an OpenDocument text')
  if (names.includes('[Content_Types].xml') && !/xl\/|ppt\//.test(names)) return 'docx'
  throw unreadable(who, 'an archive or a document of another kind')
}

/** Word encrypts a file within the container that its old format used. */
function oldOffice(bytes: Uint8Array, who: string): AppError {
  const wide = new TextDecoder('utf-16le').decode(bytes.subarray(0, 65_536))
  if (wide.includes('EncryptedPackage'))
    return new AppError(
      'password-protected',
      `${who} is protected with a password. Open it in Word, take the password off and save it, then import it again.`,
    )
  return unreadable(who, 'an old Word file (.doc)')
}

function unreadable(who: string, kind: string): AppError {
  return new AppError(
    'unsupported-format',
    `${who} is ${kind}, which Stet cannot make a draft of. Save it as Word (.docx), Markdown, a web page or plain text and import that.`,
  )
}

function begins(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte)
}

/** As ASCII; zero bytes (UTF-16) and all others are left out. */
function asciiOf(bytes: Uint8Array): string {
  return new TextDecoder('latin1').decode(bytes.filter((byte) => byte > 0 && byte < 128))
}
