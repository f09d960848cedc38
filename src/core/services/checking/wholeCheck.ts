import type { DraftDocument } from '../../../shared/domain/drafts'
import type { DraftId, StoryId } from '../../../shared/domain/ids'
import { unsourcedSentences } from '../../../shared/domain/unsourcedSentences'
import type { CheckedFlag, CheckedQuote } from '../../../shared/pages'
import type { Manuscript } from '../../manuscripts/Manuscript'
import { listArticles } from '../../store/articles'
import { findDraft } from '../../store/drafts'
import { copyInMemory } from '../../store/openLibrary'
import { checkDocument } from './checks'
import { openDesk, type Desk } from '../desk'
import { requireDraft } from '../drafts/drafts'
import { flagsOfDocument } from './flags'
import { storeManuscript } from '../drafts/manuscripts'
import { storiesService } from '../stories'

/** All that can be said of a text: its quoted strings, what a checker would ask about, what rests on no source. */
export interface WholeCheck {
  quotes: CheckedQuote[]
  /** Without those that somebody gave a reason for. */
  flags: CheckedFlag[]
  unsourced: string[]
}

export function checkStoredDraft(desk: Desk, id: DraftId): WholeCheck {
  const { storyId, document } = requireDraft(desk, id)
  return checkAll(desk, storyId, document)
}

/**
 * Checks a manuscript as the draft that it would be, and leaves the library as it was, which may be one that cannot be
 * written to. Without a story it is held against the whole library.
 */
export function checkManuscript(
  desk: Desk,
  storyId: StoryId | null,
  manuscript: Manuscript,
): WholeCheck {
  if (!desk.library.readOnly) return checkAndTakeBack(desk, storyId, manuscript)
  const copy = copyInMemory(desk.library)
  try {
    return checkAndTakeBack(
      openDesk(
        copy,
        () => undefined,
        () => desk.now(),
      ),
      storyId,
      manuscript,
    )
  } finally {
    copy.close()
  }
}

function checkAndTakeBack(desk: Desk, storyId: StoryId | null, manuscript: Manuscript): WholeCheck {
  let checked: WholeCheck | null = null
  const takenBack = new Error('taken back')
  try {
    desk.library.transaction(() => {
      const story = storyId ?? storyOfAll(desk)
      const { id } = storeManuscript(desk, story, manuscript)
      checked = checkAll(desk, story, findDraft(desk.library, id)!.document)
      throw takenBack
    })
  } catch (thrown) {
    if (thrown !== takenBack) throw thrown
  }
  return checked!
}

function storyOfAll(desk: Desk): StoryId {
  const stories = storiesService(desk)
  const id = stories.create('All articles', null)
  for (const article of listArticles(desk.library, null)) stories.addArticle(id, article.id)
  return id
}

function checkAll(desk: Desk, storyId: StoryId, document: DraftDocument): WholeCheck {
  const quotes = checkDocument(desk, storyId, document)
  const found = quotes.map(({ key, inner, match, grade }) => ({
    key,
    inner,
    isFound: match !== null && grade !== 'not-found',
  }))
  return {
    quotes,
    flags: flagsOfDocument(desk, storyId, document).filter(({ reason }) => reason === null),
    unsourced: unsourcedSentences(document, found),
  }
}
