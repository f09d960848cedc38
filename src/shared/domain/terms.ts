/** On what terms words were given. `embargo` carries the moment until which they are withheld. */
export type TermsKind = 'on record' | 'background' | 'off record' | 'embargo'

export interface Terms {
  kind: TermsKind
  /** UTC ISO moment, for an embargo only. */
  until?: string
}

export const onRecord: Terms = { kind: 'on record' }
