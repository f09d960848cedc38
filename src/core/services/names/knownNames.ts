import type { Topic } from '../../../shared/api'
import type { StoryId } from '../../../shared/domain/ids'
import { makeNameBook, type NameBook } from '../../flags/NameBook'
import { namesOfLibrary } from '../../store/names'
import type { ReadableLibrary } from '../../store/openLibrary'

/** The names of the library as a story sees them, kept until a change to names, articles or stories is announced. */
export interface KnownNames {
  ofStory(storyId: StoryId): NameBook
  /** Something changed; what is kept is read anew where it concerns names. */
  heard(topics: Topic[]): void
}

const concerning = new Set<Topic>(['library', 'entities', 'marks', 'articles', 'stories'])

export function openKnownNames(library: ReadableLibrary): KnownNames {
  let kept: { storyId: StoryId; book: NameBook } | null = null
  return {
    ofStory(storyId) {
      if (kept?.storyId !== storyId)
        kept = { storyId, book: makeNameBook(namesOfLibrary(library, storyId)) }
      return kept.book
    },
    heard(topics) {
      if (topics.some((topic) => concerning.has(topic))) kept = null
    },
  }
}
