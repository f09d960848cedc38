import type { Instant } from '../../shared/domain/days'
import { keptBack, type Terms } from '../../shared/domain/terms'
import { momentInWords } from './words'

/** "On the record", "Embargo until 12 Mar 2025, 06:00" in this machine's time, "Embargo over since …". */
export function termsInWords(terms: Terms): string {
  const { kind, until } = terms
  if (kind === 'on record') return 'On the record'
  if (kind === 'background') return 'On background'
  if (kind === 'off record') return 'Off the record'
  if (until === undefined) return 'Under embargo'
  const isOver = keptBack(terms, new Date().toISOString() as Instant) === null
  return `Embargo ${isOver ? 'over since' : 'until'} ${momentInWords(until as Instant)}`
}

/** As it goes into a sentence. */
export function lowered(words: string): string {
  return words.charAt(0).toLowerCase() + words.slice(1)
}
