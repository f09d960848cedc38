import { readFileSync, statSync } from 'node:fs'
import { basename, dirname, resolve, sep } from 'node:path'
import type { Day } from '../../shared/domain/days'
import { AppError } from '../../shared/errors'
import type { SourceFile } from '../importers/SourceFile'

/** No file is read that is larger, in bytes. */
const LARGEST_FILE = 200 * 2 ** 20

/** Reads a whole file, bounded. */
export function readWhole(path: string): Uint8Array {
  const file = statSync(path)
  // A device or a pipe may never end.
  if (!file.isFile() && !file.isDirectory())
    throw new AppError('not-a-file', `“${basename(path)}” is not a file that can be imported.`)
  if (file.size > LARGEST_FILE)
    throw new AppError(
      'too-large',
      `“${basename(path)}” is larger than 200 MB, which is more than Stet reads. Split it and try again.`,
    )
  return readFileSync(path)
}

/** A file with what stands in its folder and below. */
export function fileOnDisk(path: string, capturedOn: Day): SourceFile {
  const folder = dirname(path)
  return {
    name: basename(path),
    bytes: readWhole(path),
    capturedOn,
    beside(name) {
      const wanted = resolve(folder, name)
      if (!wanted.startsWith(folder + sep)) return Promise.resolve(null)
      const isThere = statSync(wanted, { throwIfNoEntry: false })?.isFile() ?? false
      return Promise.resolve(isThere ? readWhole(wanted) : null)
    },
  }
}

/** A file without a place on the disk: nothing stands beside it. */
export function fileInMemory(name: string, bytes: Uint8Array, capturedOn: Day): SourceFile {
  return { name, bytes, capturedOn, beside: () => Promise.resolve(null) }
}
