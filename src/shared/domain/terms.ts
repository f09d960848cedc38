import type { Instant } from './days'

/** On what terms words were given. `embargo` carries the moment until which they are withheld. */
export type TermsKind = 'on record' | 'background' | 'off record' | 'embargo'

export interface Terms {
  kind: TermsKind
  /** UTC ISO moment, for an embargo only. */
  until?: string
}

export const onRecord: Terms = { kind: 'on record' }

/** What terms keep back at a moment: the very words, only who said them, or nothing. */
export function keptBack({ kind, until }: Terms, now: Instant): 'words' | 'name' | null {
  if (kind === 'off record') return 'words'
  if (kind === 'embargo') return until !== undefined && until <= now ? null : 'words'
  return kind === 'background' ? 'name' : null
}

/** Of two terms that both hold, as those of an article and of a quote in it, the one that keeps back more. */
export function stricterTerms(one: Terms, other: Terms): Terms {
  const difference = strictness[one.kind] - strictness[other.kind]
  if (difference === 0 && one.kind === 'embargo')
    return (one.until ?? '9') >= (other.until ?? '9') ? one : other
  return difference >= 0 ? one : other
}

const strictness: Record<TermsKind, number> = {
  'on record': 0,
  background: 1,
  embargo: 2,
  'off record': 3,
}
