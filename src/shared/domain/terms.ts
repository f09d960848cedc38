import type { Instant } from './days'

/** On what terms words were given. `embargo` carries the moment until which they are withheld. */
export type TermsKind = 'on record' | 'background' | 'off record' | 'embargo'

export interface Terms {
  kind: TermsKind
  /** UTC, ISO 8601; for an embargo only. Without it an embargo has no end yet. */
  until?: string
}

export const onRecord: Terms = { kind: 'on record' }

/** What terms keep back at a moment: the very words (and with them who said them), only who said them, or nothing. */
export function keptBack(terms: Terms, now: Instant): 'words' | 'name' | null {
  const { kind } = inForce(terms, now)
  if (kind === 'on record') return null
  return kind === 'background' ? 'name' : 'words'
}

/**
 * Of two terms that both hold at a moment, as those of an article and of a quote in it, the one that keeps back more.
 * An embargo that is over keeps back nothing: beside it, words on background still are on background.
 */
export function stricterTerms(one: Terms, other: Terms, now: Instant): Terms {
  const difference = strictness[inForce(one, now).kind] - strictness[inForce(other, now).kind]
  if (difference === 0 && one.kind === 'embargo' && other.kind === 'embargo')
    return (one.until ?? '9') >= (other.until ?? '9') ? one : other
  // Of two that keep back nothing the one that says more: that there was an embargo.
  if (difference === 0) return one.kind === 'on record' ? other : one
  return difference > 0 ? one : other
}

/** "off the record", "on background", "under embargo until 3 May 2025, 06:00 UTC": as it goes into a sentence. */
export function termsPhrase({ kind, until }: Terms): string {
  if (kind === 'on record') return 'on the record'
  if (kind === 'background') return 'on background'
  if (kind === 'off record') return 'off the record'
  return until === undefined ? 'under embargo' : `under embargo until ${momentInUtc(until)}`
}

/** What stands in place of words that are kept back: "[words withheld: embargo until 3 May 2025, 06:00 UTC]". */
export function wordsWithheld(terms: Terms): string {
  return `[words withheld: ${reasonWithheld(terms)}]`
}

/** "off the record", "embargo until 3 May 2025, 06:00 UTC": why something is withheld, after a colon. */
export function reasonWithheld(terms: Terms): string {
  return termsPhrase(terms).replace(/^under /, '')
}

/** What stands for the source of words on background. */
export const unnamedSource = 'a source on background'

/** What stands in place of the name of a source that is not to be named. */
export const nameWithheld = '[name withheld]'

/** "2 passages were withheld because of their terms. One source is not named."; null when nothing was. */
export function withheldInWords({ words, names }: { words: number; names: number }): string | null {
  const sentences = [
    ...(words === 1 ? ['One passage was withheld because of its terms.'] : []),
    ...(words > 1 ? [`${words} passages were withheld because of their terms.`] : []),
    ...(names === 1 ? ['One source is not named.'] : []),
    ...(names > 1 ? [`${names} sources are not named.`] : []),
  ]
  return sentences.length === 0 ? null : sentences.join(' ')
}

/** The same on every machine: what is exported must not tell where it was. */
function momentInUtc(moment: string): string {
  const words = new Date(moment).toLocaleString('en-GB', {
    day: 'numeric',
    month: 'long',
    year: 'numeric',
    hour: '2-digit',
    minute: '2-digit',
    timeZone: 'UTC',
  })
  return `${words.replace(' at ', ', ')} UTC`
}

function inForce(terms: Terms, now: Instant): Terms {
  const isOver = terms.kind === 'embargo' && terms.until !== undefined && terms.until <= now
  return isOver ? onRecord : terms
}

const strictness: Record<TermsKind, number> = {
  'on record': 0,
  background: 1,
  embargo: 2,
  'off record': 3,
}
