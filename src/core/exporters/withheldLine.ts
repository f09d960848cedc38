import { termsPhrase, type Terms } from '../../shared/domain/terms'
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
  /** "2 passages withheld: 1 off the record, 1 on background; 1 source on background not named."; null for nothing. */
  line(): string | null
}

export function withheldTally(): WithheldTally {
  const passages = new Map<string, string>()
  const sources = new Map<string, string>()
  let events = 0
  return {
    words: (passage, terms) => void passages.set(passage, termsPhrase(terms)),
    name: (source, terms) => void sources.set(source, termsPhrase(terms)),
    event: () => void events++,
    counts: () => ({ words: passages.size, names: sources.size }),
    line() {
      const parts = [
        ...(passages.size > 0
          ? [`${counted(passages.size, 'passage')} withheld: ${byTerms(passages)}`]
          : []),
        ...(events > 0 ? [`${counted(events, 'event')} left out`] : []),
        ...Array.from(numbers(sources), ([terms, count]) => {
          return `${counted(count, 'source')} ${terms} not named`
        }),
      ]
      return parts.length === 0 ? null : `${parts.join('; ')}.`
    },
  }
}

function byTerms(passages: Map<string, string>): string {
  return Array.from(numbers(passages), ([terms, count]) => `${count} ${terms}`).join(', ')
}

function numbers(things: Map<string, string>): Map<string, number> {
  const numbers = new Map<string, number>()
  for (const terms of things.values()) numbers.set(terms, (numbers.get(terms) ?? 0) + 1)
  return numbers
}

function counted(count: number, one: string): string {
  return `${count} ${one}${count === 1 ? '' : 's'}`
}
