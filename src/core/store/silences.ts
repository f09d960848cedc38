import type { Silence } from '../../shared/domain/flags'
import type { StoryId } from '../../shared/domain/ids'
import type { Library, ReadableLibrary } from './openLibrary'

/** What a person said of a story's findings: the reason, by kind and what it is about. */
export interface Silences {
  reasonFor(kind: Silence, about: string): string | null
}

export function silencesOf(library: ReadableLibrary, storyId: StoryId): Silences {
  const rows = library
    .prepare('SELECT kind, about, reason FROM silences WHERE story_id = ?')
    .all(storyId) as { kind: string; about: string; reason: string }[]
  const reasons = new Map(rows.map(({ kind, about, reason }) => [`${kind} ${about}`, reason]))
  return { reasonFor: (kind, about) => reasons.get(`${kind} ${about}`) ?? null }
}

/** Writes a reason, or with null takes it away. */
export function writeSilence(
  library: Library,
  storyId: StoryId,
  kind: Silence,
  about: string,
  reason: string | null,
): void {
  if (reason === null)
    library
      .prepare('DELETE FROM silences WHERE story_id = ? AND kind = ? AND about = ?')
      .run(storyId, kind, about)
  else
    library
      .prepare(
        `INSERT INTO silences (story_id, kind, about, reason) VALUES (?, ?, ?, ?)
         ON CONFLICT (story_id, kind, about) DO UPDATE SET reason = excluded.reason`,
      )
      .run(storyId, kind, about, reason)
}
