import { readdir, stat } from 'node:fs/promises'
import { basename, join, resolve } from 'node:path'
import { isPagesBaggage } from '../../importers/archive/isPagesBaggage'
import type { ListedFile } from '../../store/importJobs'

/** A folder that could not be looked into. */
export interface UnreadFolder {
  name: string
  error: unknown
}

/**
 * The files at some paths and under them, in the order of their names. Links are not followed; hidden files, libraries
 * and the folders in which saved pages keep their pictures are passed over. What is not there is listed: reading it gives the sentence.
 */
export async function* listFiles(
  paths: readonly string[],
): AsyncGenerator<ListedFile | UnreadFolder> {
  for (const path of paths) {
    const whole = resolve(path)
    // A folder that is the only one goes without saying.
    if (await isFolder(whole)) yield* filesUnder(whole, paths.length === 1 ? '' : basename(whole))
    else yield listed(whole, basename(whole) || whole)
  }
}

async function* filesUnder(
  folder: string,
  name: string,
): AsyncGenerator<ListedFile | UnreadFolder> {
  let entries
  try {
    entries = await readdir(folder, { withFileTypes: true })
  } catch (error) {
    yield { name: name || basename(folder) || folder, error }
    return
  }
  const seen = entries
    .filter((entry) => !isPassedOver(entry.name))
    .toSorted((one, other) => (one.name < other.name ? -1 : 1))
  const names = new Set(seen.map((entry) => entry.name))
  for (const entry of seen) {
    if (entry.isDirectory() && isPagesBaggage(`${entry.name}/`, (page) => names.has(page))) continue
    const inside = name === '' ? entry.name : `${name}/${entry.name}`
    if (entry.isDirectory()) yield* filesUnder(join(folder, entry.name), inside)
    else if (entry.isFile()) yield listed(join(folder, entry.name), inside)
  }
}

function listed(path: string, name: string): ListedFile {
  return { name, rank: rankOf(name), path, bytes: null }
}

/** A list of references comes before what it refers to, which is then known for what it is. */
export function rankOf(name: string): number {
  return /\.(ris|bib|rdf|json|nbib|enw)$/i.test(name) ? 0 : 1
}

function isPassedOver(name: string): boolean {
  return name.startsWith('.') || /\.stet(-wal|-shm|\.part)?$/.test(name)
}

async function isFolder(path: string): Promise<boolean> {
  try {
    return (await stat(path)).isDirectory()
  } catch {
    return false
  }
}
