import { crc32, inflateRawSync } from 'node:zlib'
import type { Entry } from 'yauzl'
import { AppError } from '../../../shared/errors'
import { damaged } from '../documents/readXml'
import { entryNames } from './entryNames'

/** One file in an archive, unpacked when it is asked for. */
export interface PackedFile {
  /** With its folders, parted by `/`, as the archive gives it: it may lead anywhere. */
  name: string
  isFolder: boolean
  isLink: boolean
  isEncrypted: boolean
  /** Unpacked, in bytes, as the archive says; `read` holds it to that. */
  size: number
  packedSize: number
  /** Throws AppError `broken-file` or `unsupported-format`. */
  read(): Uint8Array
}

/** More files than this are not listed. */
export const mostFiles = 100_000

/**
 * The files of a ZIP archive as its directory lists them. `isWhole` is false when the list breaks off. Throws `broken-file`
 * when there is no list at all.
 */
export async function openZip(
  bytes: Uint8Array,
  who: string,
): Promise<{ files: PackedFile[]; isWhole: boolean }> {
  const { fromBufferPromise } = await import('yauzl')
  const entries: Entry[] = []
  let isWhole = true
  try {
    const archive = await fromBufferPromise(
      Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength),
      // Names are decoded and sizes held here, so that one bad entry does not end the list.
      { decodeStrings: false, validateEntrySizes: false },
    )
    for await (const entry of archive.eachEntry()) {
      if (entries.length >= mostFiles) {
        isWhole = false
        break
      }
      entries.push(entry)
    }
  } catch {
    if (entries.length === 0) throw damaged(who)
    isWhole = false
  }
  const names = entryNames(entries)
  return { files: entries.map((entry, place) => packedFile(bytes, entry, names[place]!)), isWhole }
}

const LINK = 0o120000

function packedFile(bytes: Uint8Array, entry: Entry, name: string): PackedFile {
  const mode = entry.versionMadeBy >>> 8 === 3 ? entry.externalFileAttributes >>> 16 : 0
  return {
    name,
    isFolder: name.endsWith('/'),
    isLink: (mode & 0o170000) === LINK,
    isEncrypted: (entry.generalPurposeBitFlag & 1) === 1,
    size: entry.uncompressedSize,
    packedSize: entry.compressedSize,
    read: () => unpack(bytes, entry, `“${name}”`),
  }
}

function unpack(bytes: Uint8Array, entry: Entry, who: string): Uint8Array {
  const header = entry.relativeOffsetOfLocalHeader
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (header + 30 > bytes.length || view.getUint32(header, true) !== 0x04034b50) throw damaged(who)
  const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true)
  const packed = bytes.subarray(start, start + entry.compressedSize)
  if (packed.length !== entry.compressedSize) throw damaged(who)
  const unpacked = inflate(packed, entry, who)
  if (unpacked.length !== entry.uncompressedSize || crc32(unpacked) !== entry.crc32)
    throw damaged(who)
  return unpacked
}

function inflate(packed: Uint8Array, entry: Entry, who: string): Uint8Array {
  if (entry.compressionMethod === 0) return new Uint8Array(packed)
  if (entry.compressionMethod !== 8)
    throw new AppError(
      'unsupported-format',
      `${who} is packed in a way that Stet cannot undo. Unpack the archive and import the files.`,
    )
  try {
    // An entry that grows beyond what it says is stopped there.
    const unpacked = inflateRawSync(packed, {
      maxOutputLength: Math.max(1, entry.uncompressedSize),
    })
    // Short ones lie in a larger buffer, which would be sent along to wherever they go.
    return unpacked.byteLength === unpacked.buffer.byteLength ? unpacked : new Uint8Array(unpacked)
  } catch {
    throw damaged(who)
  }
}
