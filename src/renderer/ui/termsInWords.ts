import type { Terms } from '../../shared/domain/terms'
import type { Instant } from '../../shared/domain/days'
import { momentInWords } from './words'

/** "On the record", "Under embargo until 12 Mar 2025, 06:00". */
export function termsInWords({ kind, until }: Terms): string {
  if (kind === 'on record') return 'On the record'
  if (kind === 'background') return 'On background'
  if (kind === 'off record') return 'Off the record'
  return until ? `Embargo until ${momentInWords(until as Instant)}` : 'Under embargo'
}
