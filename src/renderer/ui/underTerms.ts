import type { Instant } from '../../shared/domain/days'
import { keptBack, wordsWithheld, type Terms, type TermsKind } from '../../shared/domain/terms'

/**
 * Terms of what an element shows, as attributes: whoever copies from it meets them (`copyByTerms`). Set it on whatever
 * shows words of an article or a quote and lets them be selected.
 */
export function underTerms({ kind, until }: Terms) {
  return kind === 'on record' ? {} : { 'data-terms': kind, 'data-until': until }
}

/** Set on what names the source beside such words. */
export const namesSource = { 'data-names-source': '' }

/** The terms that an element was set under. */
export function termsOf(element: HTMLElement): Terms {
  const kind = element.dataset['terms'] as TermsKind
  const { until } = element.dataset
  return until === undefined ? { kind } : { kind, until }
}

export const termsSelector = '[data-terms]'
export const sourceSelector = '[data-names-source]'

/** Words as they may leave the window where no copying is: by dragging. */
export function wordsToHandOver(words: string, terms: Terms): string {
  const kept = keptBack(terms, new Date().toISOString() as Instant)
  return kept === 'words' ? wordsWithheld(terms) : words
}
