import type { Topic } from '../../../shared/api'
import type { AcceptedName } from '../../../shared/domain/entities'
import type { EntityId } from '../../../shared/domain/ids'
import { indexNames, type NameIndex } from '../../analysis/names/NameIndex'
import { acceptedNames } from '../../store/names'
import type { ReadableLibrary } from '../../store/openLibrary'

/** What a person accepted in a library, made ready for recognising it in the next article; kept until a person changes names. */
export interface AcceptedNames {
  index(): NameIndex
  heard(topics: Topic[]): void
}

/** Of more accepted names the newest are recognised. */
const MOST_NAMES = 20_000

export function openAcceptedNames(library: ReadableLibrary): AcceptedNames {
  let known = new Map<EntityId, AcceptedName>()
  let kept: NameIndex | null = null

  function readIndex(): NameIndex {
    // A name that did not change stays the same object, which the index has reckoned with before.
    const names = acceptedNames(library, MOST_NAMES).map((name) => {
      const before = known.get(name.id)
      return before && JSON.stringify(before) === JSON.stringify(name) ? before : name
    })
    known = new Map(names.map((name) => [name.id, name]))
    return indexNames(names)
  }

  return {
    index: () => (kept ??= readIndex()),
    heard(topics) {
      // Suggestions, which every import brings, change no accepted name: they are no step of history.
      const isOfNames =
        topics.includes('marks') || (topics.includes('entities') && !topics.includes('articles'))
      if (topics.includes('history') && isOfNames) kept = null
    },
  }
}
