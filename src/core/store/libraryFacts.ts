import type { Library, ReadableLibrary } from './openLibrary'

/** How many articles there are, without those that were taken out. */
export function countArticles(library: ReadableLibrary): number {
  const row = library
    .prepare('SELECT count(*) AS articles FROM articles WHERE removed_at IS NULL')
    .get()
  return (row as { articles: number }).articles
}

/** Something the library knows of itself; null when it does not. */
export function readFact(library: ReadableLibrary, name: string): string | null {
  const row = library.prepare('SELECT value FROM library_facts WHERE name = ?').get(name)
  return row ? (row as { value: string }).value : null
}

export function writeFact(library: Library, name: string, value: string): void {
  library
    .prepare('INSERT OR REPLACE INTO library_facts (name, value) VALUES (?, ?)')
    .run(name, value)
}
