import type { Span } from './spans'

/** What a checker would ask about beside the quotations. */
export const flagKinds = [
  'name',
  'title',
  'weekday',
  'number',
  'superlative',
  'attribution',
  'anonymous',
  'terms',
] as const

export type FlagKind = (typeof flagKinds)[number]

/** The words shown for each kind, everywhere. */
export const flagWords: Record<FlagKind, string> = {
  name: 'Spelling of a name',
  title: 'Title at that date',
  weekday: 'Weekday and date',
  number: 'Number not in the passage',
  superlative: 'First, only, largest',
  attribution: 'Nobody named as saying it',
  anonymous: 'One unnamed source',
  terms: 'Terms of the source',
}

/** Something in a draft that a person should look at: asked, never asserted. */
export interface Flag extends Span {
  kind: FlagKind
  /** The flagged words. */
  text: string
  /** By what a silence is remembered: a name wherever it stands, else the words with their sentence. */
  about: string
  /** What is to be looked at and why, in a sentence. */
  sentence: string
  /** What could stand there instead; null when that is not ours to say. */
  suggestion: string | null
}

/**
 * What a person can say of a finding so that it is not brought up again in the story: of a quoted string that it is no
 * quotation or that it stays as it is, of a flag that it is all right.
 */
export const silences = ['not-a-quotation', 'kept', ...flagKinds] as const
export type Silence = (typeof silences)[number]
