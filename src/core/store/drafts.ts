import type { Instant } from '../../shared/domain/days'
import {
  countWords,
  linkedSources,
  plainText,
  type Draft,
  type DraftDocument,
  type DraftVersion,
} from '../../shared/domain/drafts'
import type { DraftId, DraftVersionId, StoryId } from '../../shared/domain/ids'
import type { DraftSummary } from '../../shared/pages'
import type { Library, ReadableLibrary } from './openLibrary'

export function findDraft(library: ReadableLibrary, id: DraftId): Draft | null {
  const row = library
    .prepare(
      `SELECT id, story_id AS storyId, title, document, updated_at AS updatedAt
       FROM drafts JOIN draft_documents ON draft_id = id WHERE id = ? AND removed_at IS NULL`,
    )
    .get(id) as (Omit<Draft, 'document'> & { document: string }) | undefined
  return row ? { ...row, document: JSON.parse(row.document) as DraftDocument } : null
}

/** The story of a draft, without reading its words; null when the draft is gone. */
export function storyOfDraft(library: ReadableLibrary, id: DraftId): StoryId | null {
  const row = library
    .prepare('SELECT story_id AS storyId FROM drafts WHERE id = ? AND removed_at IS NULL')
    .get(id)
  return (row as { storyId: StoryId } | undefined)?.storyId ?? null
}

/** Last worked on first. */
export function listDrafts(library: ReadableLibrary, storyId: StoryId | null): DraftSummary[] {
  return library
    .prepare(
      `SELECT id, title, words, updated_at AS updatedAt,
         (SELECT count(*) FROM draft_links WHERE draft_links.draft_id = drafts.id) AS sources
       FROM drafts JOIN draft_documents ON draft_documents.draft_id = id
       WHERE removed_at IS NULL AND (@storyId IS NULL OR story_id = @storyId) ORDER BY updated_at DESC, id`,
    )
    .all({ storyId }) as DraftSummary[]
}

/** Stores a draft as one that is not there yet: `setDraftRemoved(…, null)` makes it appear. */
export function insertDraft(
  library: Library,
  draft: { id: DraftId; storyId: StoryId; title: string; madeAt: Instant },
): void {
  library
    .prepare(
      `INSERT INTO drafts (id, story_id, title, made_at, removed_at)
       VALUES (@id, @storyId, @title, @madeAt, @madeAt)`,
    )
    .run(draft)
}

export function updateDraftTitle(library: Library, id: DraftId, title: string): void {
  library.prepare('UPDATE drafts SET title = ? WHERE id = ?').run(title, id)
}

export function setDraftRemoved(library: Library, id: DraftId, removedAt: Instant | null): void {
  library.prepare('UPDATE drafts SET removed_at = ? WHERE id = ?').run(removedAt, id)
}

/** Stores the document, and which sources it is tied to. */
export function writeDraftDocument(
  library: Library,
  id: DraftId,
  document: DraftDocument,
  at: Instant,
): void {
  library
    .prepare(
      `INSERT INTO draft_documents (draft_id, document, words, updated_at) VALUES (@id, @document, @words, @at)
       ON CONFLICT (draft_id) DO UPDATE SET document = @document, words = @words, updated_at = @at`,
    )
    .run({ id, document: JSON.stringify(document), words: countWords(plainText(document)), at })
  library.prepare('DELETE FROM draft_links WHERE draft_id = ?').run(id)
  const link = library.prepare(
    'INSERT OR IGNORE INTO draft_links (draft_id, kind, target_id) VALUES (?, ?, ?)',
  )
  for (const source of linkedSources(document))
    link.run(id, source.kind, source.kind === 'quote' ? source.quoteId : source.anchorId)
}

export function listDraftVersions(library: ReadableLibrary, id: DraftId): DraftVersion[] {
  return library
    .prepare(
      `SELECT id, draft_id AS draftId, saved_at AS savedAt, name, words
       FROM draft_versions WHERE draft_id = ? ORDER BY saved_at DESC, id DESC`,
    )
    .all(id) as DraftVersion[]
}

/** When the newest version was kept, and its document as stored; null when there is none. */
export function newestDraftVersion(
  library: ReadableLibrary,
  id: DraftId,
): { savedAt: Instant; document: string } | null {
  const row = library
    .prepare(
      `SELECT saved_at AS savedAt, document FROM draft_versions WHERE draft_id = ? ORDER BY saved_at DESC, id DESC LIMIT 1`,
    )
    .get(id)
  return (row as { savedAt: Instant; document: string } | undefined) ?? null
}

export function findDraftVersion(library: ReadableLibrary, id: DraftVersionId): Draft | null {
  const row = library
    .prepare(
      `SELECT draft_id AS id, story_id AS storyId, draft_versions.title, document, saved_at AS updatedAt
       FROM draft_versions JOIN drafts ON drafts.id = draft_id WHERE draft_versions.id = ?`,
    )
    .get(id) as (Omit<Draft, 'document'> & { document: string }) | undefined
  return row ? { ...row, document: JSON.parse(row.document) as DraftDocument } : null
}

export function insertDraftVersion(
  library: Library,
  id: DraftVersionId,
  draft: Draft,
  name: string | null,
  savedAt: Instant,
): void {
  library
    .prepare(
      `INSERT INTO draft_versions (id, draft_id, saved_at, name, title, document, words)
       VALUES (?, ?, ?, ?, ?, ?, ?)`,
    )
    .run(
      id,
      draft.id,
      savedAt,
      name,
      draft.title,
      JSON.stringify(draft.document),
      countWords(plainText(draft.document)),
    )
}
