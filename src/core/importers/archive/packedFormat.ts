import { AppError } from '../../../shared/errors'

/** What a ZIP or an old Office file holds. */
export type PackedFormat = 'docx' | 'odt' | 'zip'

/**
 * What is packed, by the bytes alone, whatever the file is called; null for bytes that are not packed. Throws `unsupported-format` or
 * `password-protected` for kinds that Stet does not read.
 */
export function packedFormat(bytes: Uint8Array, name: string | null): PackedFormat | null {
  const who = name ? `“${name}”` : 'This file'
  if (begins(bytes, [0xd0, 0xcf, 0x11, 0xe0])) throw oldOffice(bytes, who)
  const isZip = begins(bytes, [0x50, 0x4b, 3, 4]) || begins(bytes, [0x50, 0x4b, 5, 6])
  if (!isZip) return null
  // A document names its parts at the beginning or in the list at the end.
  const names = namesIn(bytes)
  const type = mimeType(bytes)
  if (type?.startsWith('application/vnd.oasis.opendocument.text')) return 'odt'
  if (type?.startsWith('application/vnd.oasis.opendocument.'))
    throw unreadable(who, 'an OpenDocument file without running text', 'a PDF')
  if (!names.has('[Content_Types].xml')) return 'zip'
  const within = (folder: string) => [...names].some((part) => part.startsWith(folder))
  if (within('word/')) return 'docx'
  if (within('xl/')) throw unreadable(who, 'a spreadsheet', 'a PDF or a web page')
  if (within('ppt/')) throw unreadable(who, 'a presentation', 'a PDF')
  return 'zip'
}

/** Of an archive's list this much is looked at. */
const mostNames = 500
const CENTRAL = 0x02014b50
const LOCAL = 0x04034b50
const END = 0x06054b50

/** The first names of the archive's list; of a file that was cut short, those before the cut. */
function namesIn(bytes: Uint8Array): Set<string> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = endOfArchive(view)
  const names = new Set<string>()
  let at = end === null ? 0 : view.getUint32(end + 16, true)
  while (names.size < mostNames) {
    const entry = end === null ? localEntry(view, at) : listedEntry(view, at)
    if (entry === null) break
    names.add(String.fromCharCode(...bytes.subarray(entry.from, entry.until).subarray(0, 500)))
    at = entry.next
  }
  return names
}

interface NamedEntry {
  from: number
  until: number
  next: number
}

function listedEntry(view: DataView, at: number): NamedEntry | null {
  if (at + 46 > view.byteLength || view.getUint32(at, true) !== CENTRAL) return null
  const from = at + 46
  const until = from + view.getUint16(at + 28, true)
  return {
    from,
    until,
    next: until + view.getUint16(at + 30, true) + view.getUint16(at + 32, true),
  }
}

function localEntry(view: DataView, at: number): NamedEntry | null {
  if (at + 30 > view.byteLength || view.getUint32(at, true) !== LOCAL) return null
  const from = at + 30
  const until = from + view.getUint16(at + 26, true)
  const packed = view.getUint32(at + 18, true)
  return { from, until, next: until + view.getUint16(at + 28, true) + packed }
}

/** Where the record stands that ends an archive, before a comment of at most 64 KB; null when there is none. */
function endOfArchive(view: DataView): number | null {
  const last = view.byteLength - 22
  for (let at = last; at >= Math.max(0, last - 65_535); at--)
    if (view.getUint32(at, true) === END) return at
  return null
}

/** OpenDocument and EPUB say what they are in a first entry that is not packed. */
function mimeType(bytes: Uint8Array): string | null {
  const head = String.fromCharCode(...bytes.subarray(30, 30 + 160))
  return /^mimetype(?:.{0,40}?)(application\/[\w.+-]{1,80})/s.exec(head)?.[1] ?? null
}

/** Word encrypts a file within the container that its old format used, and Outlook keeps messages in it. */
function oldOffice(bytes: Uint8Array, who: string): AppError {
  const wide = new TextDecoder('utf-16le').decode(bytes.subarray(0, 262_144))
  if (wide.includes('EncryptedPackage'))
    return new AppError(
      'password-protected',
      `${who} is protected with a password. Open it in the program that made it, take the password off, save it and import it again.`,
    )
  if (wide.includes('__substg1.0_'))
    return new AppError(
      'unsupported-format',
      `${who} is a message as Outlook keeps it (.msg). Drag it out of a mail program as .eml, or save it as a PDF, and import that.`,
    )
  if (wide.includes('WordDocument'))
    return unreadable(who, 'an old Word file (.doc)', 'a new Word file (.docx) or a PDF')
  return unreadable(who, 'an old Office file', 'a PDF')
}

function unreadable(who: string, kind: string, instead: string): AppError {
  return new AppError(
    'unsupported-format',
    `${who} is ${kind}, which Stet cannot read. Save it as ${instead} and import that.`,
  )
}

function begins(bytes: Uint8Array, signature: number[]): boolean {
  return signature.every((byte, place) => bytes[place] === byte)
}
