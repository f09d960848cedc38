import { fileOnDisk } from '../core/reading/openFile'
import { readSources } from '../core/importers/readSources'
import type { FoundSource } from '../core/importers/SourceFile'
import type { Day } from '../shared/domain/days'
import { complain } from './lines'

/**
 * Takes each source in some files, one after the other, with a name for it: the file's, and its place where the file holds
 * several. What cannot be read is complained of; answers whether all could.
 */
export async function eachSource(
  files: string[],
  { capturedOn, url = null }: { capturedOn: Day; url?: string | null },
  take: (name: string, source: FoundSource) => void,
): Promise<boolean> {
  let allDone = true
  const fail = (name: string, thrown: unknown): void => {
    allDone = false
    complain(name, thrown)
  }
  for (const file of files) {
    try {
      for await (const found of readSources({ ...fileOnDisk(file, capturedOn), url })) {
        const name = found.inner === '' ? file : `${file} › ${found.inner}`
        if ('error' in found) fail(name, found.error)
        else take(name, found)
      }
    } catch (thrown) {
      fail(file, thrown)
    }
  }
  return allDone
}
