import type { Phrase } from './nounPhrases'

/** Who a quote is given to: the words of the speaker and the verb that says so. */
export interface Attribution extends Phrase {
  cue: number | null
}

/** How many words a sentence is searched for its verb of saying: longer ones are lists. */
export const reach = 90
