import { AppError } from '../../../shared/errors'
import { openZip, type PackedFile } from '../archive/openZip'

/** No document of words comes near these, in bytes. */
const largestWords = 96 * 2 ** 20
const largestPicture = 32 * 2 ** 20
const largestWhole = 256 * 2 ** 20
const mostParts = 20_000

/** The parts of a packed document, unpacked when they are asked for and bounded in all. */
export interface DocumentParts {
  has(name: string): boolean
  /** Null when there is none. Throws AppError `too-large`, `broken-file`, `password-protected`. */
  read(name: string): Uint8Array | null
  /** The same for a picture, which the document can do without: null when it cannot be unpacked. */
  readPicture(name: string): Uint8Array | null
}

export async function openParts(bytes: Uint8Array, who: string): Promise<DocumentParts> {
  const { files } = await openZip(bytes, who)
  const parts = new Map<string, PackedFile>()
  for (const packed of files.slice(0, mostParts)) parts.set(packed.name, packed)
  let whole = 0

  function unpack(packed: PackedFile, largest: number): Uint8Array {
    whole += packed.size
    if (packed.size > largest || whole > largestWhole) throw tooLarge(who)
    if (packed.isEncrypted) throw protectedByPassword(who)
    return packed.read()
  }

  return {
    has: (name) => parts.has(name),
    read(name) {
      const packed = parts.get(name)
      return packed ? unpack(packed, largestWords) : null
    },
    readPicture(name) {
      const packed = parts.get(name)
      if (!packed || packed.size > largestPicture) return null
      try {
        return unpack(packed, largestPicture)
      } catch (thrown) {
        if (thrown instanceof AppError) return null
        throw thrown
      }
    },
  }
}

export function protectedByPassword(who: string): AppError {
  return new AppError(
    'password-protected',
    `${who} is protected with a password. Open it in the program that made it, take the password off, save it and import it again.`,
  )
}

function tooLarge(who: string): AppError {
  return new AppError(
    'too-large',
    `${who} unpacks to more than a document can be. Open it in your writing program, save the text as a new file and import that.`,
  )
}
