import { strFromU8, unzipSync } from 'fflate'
import { AppError } from '../../../shared/errors'

/** No part of a manuscript of ours comes near these, in bytes. */
const largestPart = 32 * 2 ** 20
const largestPacked = 4 * 2 ** 20
const largestWhole = 64 * 2 ** 20
const mostParts = 400

/** The parts of a Word file that hold words, by name; pictures, fonts and embedded files are left where they are. */
export function unpackDocx(bytes: Uint8Array, who: string): Record<string, Uint8Array> {
  let whole = 0
  let count = 0
  let isBomb = false
  let parts: Record<string, Uint8Array>
  try {
    parts = unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        if (!/\.(?:xml|rels)$/.test(name) || /(?:theme|glossary|customXml)\//.test(name))
          return false
        whole += originalSize
        count++
        isBomb ||= originalSize > largestPart || size > largestPacked || whole > largestWhole
        isBomb ||= count > mostParts
        return !isBomb
      },
    })
  } catch {
    throw broken(who)
  }
  if (isBomb)
    throw new AppError(
      'too-large',
      `${who} unpacks to more than a manuscript can be. Open it in your writing program, save the text as a new Word file and import that.`,
    )
  // Word writes no document type; one is there only to blow entities up.
  for (const part of Object.values(parts))
    if (strFromU8(part.subarray(0, 4000)).includes('<!DOCTYPE')) throw broken(who)
  return parts
}

export function broken(who: string): AppError {
  return new AppError(
    'broken-file',
    `${who} is damaged, so it cannot be read. Open it in your writing program, save it as a new Word file and import that.`,
  )
}
