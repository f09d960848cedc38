import type { Api } from '../../../shared/api'
import type { Instant } from '../../../shared/domain/days'
import {
  emptyDocument,
  linkedSources,
  plainText,
  type Draft,
  type DraftDocument,
} from '../../../shared/domain/drafts'
import { newId, type DraftId, type DraftVersionId, type StoryId } from '../../../shared/domain/ids'
import { AppError } from '../../../shared/errors'
import { insertAnchor, placeAnchor } from '../../store/anchors'
import {
  findDraft,
  findDraftVersion,
  insertDraft,
  insertDraftVersion,
  listDrafts,
  listDraftVersions,
  newestDraftVersion,
  setDraftRemoved,
  storyOfDraft,
  updateDraftTitle,
  writeDraftDocument,
} from '../../store/drafts'
import { findQuote } from '../../store/quotes'
import type { Desk } from '../desk'
import { requireVersion, trimSpan } from '../names/entities'
import { toQuoteRows } from '../quoteRows'
import { requireStory, requireTitle } from '../stories'

/** While somebody writes, what a draft was is kept as a version this often, in milliseconds. */
const VERSION_EVERY = 5 * 60_000

export function draftsService(
  desk: Desk,
): Omit<Api['drafts'], 'importFile' | 'targets' | 'tie' | 'tieWords'> {
  const { library } = desk
  return {
    list: (storyId) => listDrafts(library, storyId),
    get(id) {
      const draft = findDraft(library, id)
      if (!draft) return null
      const quoteIds = linkedSources(draft.document).flatMap((source) =>
        source.kind === 'quote' ? [source.quoteId] : [],
      )
      const quotes = [...new Set(quoteIds)].map((quoteId) => findQuote(library, quoteId))
      return {
        draft,
        quotes: toQuoteRows(
          desk,
          quotes.filter((quote) => quote !== null),
        ),
      }
    },
    create(storyId, title) {
      requireStory(desk, storyId)
      const id = newId<DraftId>()
      const name = requireTitle(title)
      library.transaction(() => {
        insertDraft(library, { id, storyId, title: name, madeAt: desk.now() })
        writeDraftDocument(library, id, emptyDocument(), desk.now())
        // Taken back, it is out of sight with all that was typed into it.
        desk.change(`new draft “${name}”`, () => setDraftRemoved(library, id, null))
      })
      return id
    },
    rename(id, title) {
      requireDraft(desk, id)
      desk.change('name of the draft', () => updateDraftTitle(library, id, requireTitle(title)))
    },
    remove(id) {
      const draft = requireDraft(desk, id)
      desk.change(`removal of the draft “${draft.title}”`, () =>
        setDraftRemoved(library, id, desk.now()),
      )
    },
    save(id, document) {
      const before = requireDraft(desk, id)
      const after = requireDocument(document)
      // Which quotes are used concerns other screens; what is typed between them does not.
      desk.write([sameTies(before.document, after) ? 'draft-words' : 'drafts'], () => {
        keepNowAndThen(desk, before)
        writeDraftDocument(library, id, after, desk.now())
      })
    },
    versions: (id) => listDraftVersions(library, id),
    keepVersion(id, name) {
      const draft = requireDraft(desk, id)
      return desk.write(['drafts'], () => keep(desk, draft, name?.trim() || null))
    },
    getVersion: (id) => requireDraftVersion(desk, id),
    restoreVersion(id) {
      const version = requireDraftVersion(desk, id)
      desk.write(['drafts'], () => {
        keep(desk, requireDraft(desk, version.id), 'before an older version was brought back')
        writeDraftDocument(library, version.id, version.document, desk.now())
      })
    },
    cite(versionId, selection) {
      const version = requireVersion(desk, versionId)
      return desk.write([], () =>
        placeAnchor(library, insertAnchor(library, version, trimSpan(version.text, selection))),
      )
    },
  }
}

function sameTies(one: DraftDocument, other: DraftDocument): boolean {
  const ties = (document: DraftDocument) =>
    linkedSources(document).map((source) =>
      source.kind === 'quote' ? source.quoteId : source.anchorId,
    )
  return ties(one).join() === ties(other).join()
}

/** The draft, or a sentence when it is gone. */
export function requireDraft(desk: Desk, id: DraftId): Draft {
  const draft = findDraft(desk.library, id)
  if (!draft) throw draftMissing()
  return draft
}

/** The story of a draft, or a sentence when the draft is gone; what is written in it is not read. */
export function requireStoryOfDraft(desk: Desk, id: DraftId): StoryId {
  const storyId = storyOfDraft(desk.library, id)
  if (!storyId) throw draftMissing()
  return storyId
}

function draftMissing(): AppError {
  return new AppError('no-such-draft', 'This draft is not in the library any more.')
}

/** Keeps what the draft was before this edit, when it had words, the last version is some minutes old and they are other ones. */
function keepNowAndThen(desk: Desk, before: Draft): void {
  if (plainText(before.document).trim() === '') return
  const newest = newestDraftVersion(desk.library, before.id)
  const age = newest ? Date.parse(desk.now()) - Date.parse(newest.savedAt) : Infinity
  const changed = newest?.document !== JSON.stringify(before.document)
  if (age >= VERSION_EVERY && changed) keep(desk, before, null, before.updatedAt)
}

function keep(
  desk: Desk,
  draft: Draft,
  name: string | null,
  savedAt: Instant = desk.now(),
): DraftVersionId {
  const id = newId<DraftVersionId>()
  insertDraftVersion(desk.library, id, draft, name, savedAt)
  return id
}

function requireDraftVersion(desk: Desk, id: DraftVersionId): Draft {
  const version = findDraftVersion(desk.library, id)
  if (!version)
    throw new AppError(
      'no-such-version',
      'This version of the draft is not in the library any more.',
    )
  return version
}

/** A document that is none is refused, so that a fault in the window cannot wipe what was written. */
function requireDocument(document: DraftDocument): DraftDocument {
  if (document?.type !== 'doc' || !Array.isArray(document.content))
    throw new AppError(
      'not-a-document',
      'The draft could not be saved, because what came was not a document. What was saved before is kept.',
    )
  return document
}
