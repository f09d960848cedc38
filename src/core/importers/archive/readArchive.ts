import { posix } from 'node:path'
import { AppError } from '../../../shared/errors'
import type { FoundSources, SourceFile, SourceReader, UnreadSource } from '../SourceFile'
import { isPagesBaggage } from './isPagesBaggage'
import { mostFiles, openZip, type PackedFile } from './openZip'
import { BudgetSpent, shareBudget, unpackWithin } from './unpackingBudget'

/** A ZIP archive: each file in it by its own format. A file that cannot be read is named with the reason; the rest come in. */
export const readArchive: SourceReader = async function* (file, inside): FoundSources {
  const { files, isWhole } = await openZip(file.bytes, `“${file.name}”`)
  const wanted = files.filter((packed) => !packed.isFolder && !isJunk(packed.name))
  if (wanted.length === 0 && isWhole)
    throw new AppError(
      'empty-file',
      `“${file.name}” holds no files, so there is nothing to import.`,
    )
  const byName = new Map(wanted.map((packed) => [packed.name.normalize(), packed]))
  const places = new Map<string, number>()
  for (const packed of wanted) {
    if (isPagesBaggage(packed.name, (path) => byName.has(path.normalize()))) continue
    const times = (places.get(packed.name) ?? 0) + 1
    places.set(packed.name, times)
    // Nothing forbids an archive to hold a name twice.
    const place = times === 1 ? packed.name : `${packed.name} (${times})`
    try {
      refuse(packed)
      yield* inside(fileInArchive(file, packed, byName), place)
    } catch (thrown) {
      yield unread(place, thrown)
      if (thrown instanceof BudgetSpent) return
    }
  }
  if (!isWhole) yield unread('', brokenOff(file, files.length))
}

function fileInArchive(
  archive: SourceFile,
  packed: PackedFile,
  byName: Map<string, PackedFile>,
): SourceFile {
  const folder = posix.dirname(packed.name)
  const found: SourceFile = {
    name: posix.basename(packed.name),
    bytes: unpackWithin(archive, packed),
    capturedOn: archive.capturedOn ?? null,
    beside(path) {
      const wanted = posix.join(folder, path)
      const isWithin = folder === '.' ? !leadsOut(wanted) : wanted.startsWith(`${folder}/`)
      const other = isWithin ? byName.get(wanted.normalize()) : undefined
      if (!other || reasonAgainst(other)) return Promise.resolve(null)
      return Promise.resolve(bytesOrNothing(archive, other))
    },
  }
  shareBudget(archive, found)
  return found
}

/** A picture that cannot be unpacked is missing from its page, which comes in all the same. */
function bytesOrNothing(archive: SourceFile, packed: PackedFile): Uint8Array | null {
  try {
    return unpackWithin(archive, packed)
  } catch (thrown) {
    if (thrown instanceof AppError) return null
    throw thrown
  }
}

function refuse(packed: PackedFile): void {
  const reason = reasonAgainst(packed)
  if (reason) throw reason
}

function reasonAgainst(packed: PackedFile): AppError | null {
  const who = `“${packed.name}”`
  if (packed.name === '' || leadsOut(packed.name))
    return new AppError(
      'unsafe-name',
      `${who} names a place outside its archive, as files made to harm do, so it was left.`,
    )
  if (packed.isLink)
    return new AppError(
      'not-a-file',
      `${who} only points to another file, so there is nothing to import.`,
    )
  if (packed.isEncrypted)
    return new AppError(
      'password-protected',
      `${who} is protected with a password. Unpack the archive with it and import the files.`,
    )
  return null
}

function leadsOut(path: string): boolean {
  return /^(?:\/|[A-Za-z]:)/.test(path) || path.split('/').includes('..')
}

/** What macOS and Windows leave behind, and hidden files. */
function isJunk(name: string): boolean {
  return (
    name.split('/').some((part) => part === '__MACOSX' || /^\.[^./]/.test(part)) ||
    /(?:^|\/)(?:Thumbs\.db|desktop\.ini)$/i.test(name)
  )
}

function unread(inner: string, thrown: unknown): UnreadSource {
  return { inner, error: thrown instanceof Error ? thrown : new Error(String(thrown)) }
}

function brokenOff({ name }: SourceFile, count: number): AppError {
  return count >= mostFiles
    ? new AppError(
        'too-many',
        `“${name}” holds more than 100,000 files; the rest was left. Unpack it and import its folders one by one.`,
      )
    : new AppError(
        'broken-file',
        `The list of files in “${name}” breaks off, so there may be more in it. Get the archive again.`,
      )
}
