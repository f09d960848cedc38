import type { Library } from './openLibrary'

/** Of so many pieces or fewer the index is left as it is. */
const FEW_PIECES = 3
const PAGES_AT_A_TIME = -64

/**
 * Merges the pieces that an index of FTS5 was written in (https://www.sqlite.org/fts5.html#the_merge_command) until so many
 * milliseconds have passed; true when there is nothing left to merge.
 */
export function mergePieces(
  library: Library,
  index: 'texts_shingles' | 'texts_sketches',
  milliseconds: number,
): boolean {
  const started = performance.now()
  const pieces = library.prepare(`SELECT count(DISTINCT segid) AS pieces FROM ${index}_idx`)
  if ((pieces.get() as { pieces: number }).pieces <= FEW_PIECES) return true
  const merge = library.prepare(
    `INSERT INTO ${index} (${index}, rank) VALUES ('merge', ${PAGES_AT_A_TIME})`,
  )
  const written = library.prepare('SELECT total_changes() AS changes')
  const changes = () => (written.get() as { changes: number }).changes
  for (let before = changes(); performance.now() - started < milliseconds; before = changes()) {
    merge.run()
    // What was nothing to do still writes one row.
    if (changes() - before < 2) return true
  }
  return false
}
