import { closingLine } from '../../shared/domain/closingLine'
import type { Terms } from '../../shared/domain/terms'
import type { Withheld } from '../../shared/pages'

/** Counts what is kept back while a file is put together; each thing once, however often it is met. */
export interface WithheldTally {
  /** Words that were left out, by something that tells one passage from another. */
  words(passage: string, terms: Terms): void
  /** A source that is not named although its words stay. */
  name(source: string, terms: Terms): void
  /** Something of a timeline that has nothing else to stand on. */
  event(): void
  counts(): Withheld
  /** The closing line of the file; null for nothing. */
  line(): string | null
}

export function withheldTally(): WithheldTally {
  const passages = new Map<string, Terms>()
  const sources = new Map<string, Terms>()
  let events = 0
  return {
    words: (passage, terms) => void passages.set(passage, terms),
    name: (source, terms) => void sources.set(source, terms),
    event: () => void events++,
    counts: () => ({ words: passages.size, names: sources.size }),
    line: () =>
      closingLine({ passages: [...passages.values()], events, sources: [...sources.values()] }),
  }
}
