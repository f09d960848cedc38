import {
  closeSync,
  fsyncSync,
  openSync,
  readFileSync,
  renameSync,
  rmSync,
  writeSync,
} from 'node:fs'
import path from 'node:path'
import { app } from 'electron'
import { logError } from './errorLog'

export interface SavedFile<Content> {
  read(): Content
  /** True when it is on disk. */
  write(content: Content): boolean
}

/**
 * A small JSON file in the app's own folder. A missing or damaged one reads as what `toContent` makes of nothing;
 * writing replaces it whole, so that a power cut leaves the old one or the new one.
 */
export function savedFile<Content>(
  name: string,
  toContent: (saved: unknown) => Content,
): SavedFile<Content> {
  const file = (): string => path.join(app.getPath('userData'), name)
  return {
    read() {
      try {
        return toContent(JSON.parse(readFileSync(file(), 'utf8')))
      } catch {
        return toContent(null)
      }
    },
    write(content) {
      try {
        replaceFile(file(), JSON.stringify(content, null, 2))
        return true
      } catch (thrown) {
        logError(`${name} could not be saved`, thrown)
        return false
      }
    },
  }
}

function replaceFile(file: string, text: string): void {
  const draft = `${file}.new`
  try {
    const descriptor = openSync(draft, 'w')
    try {
      writeSync(descriptor, text)
      fsyncSync(descriptor)
    } finally {
      closeSync(descriptor)
    }
    renameSync(draft, file)
  } catch (thrown) {
    rmSync(draft, { force: true })
    throw thrown
  }
}
