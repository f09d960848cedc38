import type { Instant } from '../../shared/domain/days'
import type { AnchorId, ArticleId, NoteId } from '../../shared/domain/ids'
import type { Library } from './openLibrary'

export function insertNote(
  library: Library,
  note: { id: NoteId; articleId: ArticleId; anchorId: AnchorId; body: string; madeAt: Instant },
): void {
  library
    .prepare(
      `INSERT INTO notes (id, article_id, anchor_id, body, made_at)
       VALUES (@id, @articleId, @anchorId, @body, @madeAt)`,
    )
    .run(note)
}

export function updateNote(library: Library, id: NoteId, body: string): void {
  library.prepare('UPDATE notes SET body = ? WHERE id = ?').run(body, id)
}

export function deleteNote(library: Library, id: NoteId): void {
  library.prepare('DELETE FROM notes WHERE id = ?').run(id)
}
