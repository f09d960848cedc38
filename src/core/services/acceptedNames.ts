import type { Topic } from '../../shared/api'
import { indexNames, type NameIndex } from '../analysis/NameIndex'
import { acceptedNames } from '../store/names'
import type { ReadableLibrary } from '../store/openLibrary'

/** What a person accepted in a library, made ready for recognising it in the next article; kept until a person changes names. */
export interface AcceptedNames {
  index(): NameIndex
  heard(topics: Topic[]): void
}

/** Of more accepted names the newest are recognised. */
const MOST_NAMES = 20_000

export function openAcceptedNames(library: ReadableLibrary): AcceptedNames {
  let kept: NameIndex | null = null
  return {
    index: () => (kept ??= indexNames(acceptedNames(library, MOST_NAMES))),
    heard(topics) {
      // Suggestions, which every import brings, change no accepted name: they are no step of history.
      const isOfNames =
        topics.includes('marks') || (topics.includes('entities') && !topics.includes('articles'))
      if (topics.includes('history') && isOfNames) kept = null
    },
  }
}
