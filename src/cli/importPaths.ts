import { readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { toFailure } from '../shared/errors'
import type { ImportOutcome } from '../shared/pages'
import { readSources } from '../core/importers/readSources'
import { fileOnDisk, storeFound, today } from '../core/services/imports'
import { toStoreError } from '../core/store/toStoreError'
import { complain, oneLine, printJson } from './lines'
import { storyNamedOrNew, withLibrary } from './withLibrary'

/** `stet import PATH…`: one bad file never stops the rest. */
export function importPaths(
  paths: string[],
  options: { library: string; story?: string; json?: boolean },
): Promise<boolean> {
  return withLibrary(options.library, { create: true }, async (desk) => {
    const storyId = options.story === undefined ? null : storyNamedOrNew(desk, options.story)
    let allDone = true
    const failed = (file: string, thrown: unknown) => {
      allDone = false
      if (options.json) printJson({ file, error: toFailure(toStoreError(thrown)).message })
      complain(file, thrown)
    }
    const said = (file: string, { outcome, articleId }: ImportOutcome) => {
      if (options.json) printJson({ file, outcome, id: articleId })
      else
        process.stdout.write(
          `${outcome === 'there-already' ? 'there already' : outcome}: ${oneLine(file)}\n`,
        )
    }
    const files = paths.flatMap((path) => filesUnder(path, failed))
    const showsProgress = process.stderr.isTTY && !options.json
    for (const [index, file] of files.entries()) {
      if (showsProgress) process.stderr.write(`\r${index + 1} of ${files.length} `)
      try {
        for await (const found of readSources(fileOnDisk(file, today(desk)))) {
          const place = found.inner === '' ? file : `${file} › ${found.inner}`
          if ('error' in found) failed(place, found.error)
          else said(place, storeFound(desk, found, found.name, storyId))
        }
      } catch (thrown) {
        failed(file, thrown)
        if (concernsAll(thrown)) break
      }
    }
    if (showsProgress) process.stderr.write('\n')
    return allDone
  })
}

/** A failure of the library or its disk is the same for every file that follows. */
function concernsAll(thrown: unknown): boolean {
  const { code } = toFailure(toStoreError(thrown))
  return ['disk-full', 'disk-failed', 'read-only', 'library-corrupt'].includes(code)
}

/** A file itself, or all files under a folder, in the order of their names; links and hidden files are not followed. */
function filesUnder(path: string, failed: (folder: string, thrown: unknown) => void): string[] {
  let isFolder: boolean
  try {
    isFolder = statSync(path).isDirectory()
  } catch {
    // Reading it gives the sentence.
    return [path]
  }
  if (!isFolder) return [path]
  try {
    return readdirSync(path, { withFileTypes: true })
      .filter(({ name }) => !name.startsWith('.') && !/\.stet(-wal|-shm)?$/.test(name))
      .toSorted((one, other) => (one.name < other.name ? -1 : 1))
      .flatMap((entry) => {
        if (entry.isDirectory()) return filesUnder(join(path, entry.name), failed)
        return entry.isFile() ? [join(path, entry.name)] : []
      })
  } catch (thrown) {
    failed(path, thrown)
    return []
  }
}
