import type { Day } from './days'
import type { NotDone } from './notDone'
import type { FollowUpKind, Reply } from './followUps'
import type { QuoteKind } from './quotes'
import type { Span } from './spans'

export type EntityType = 'PERSON' | 'ORG' | 'PLACE' | 'OTHER'

/** How sure an analysis is of what it found, from 0 to 1; it orders what is reviewed, and is never shown as a figure. */
export type Confidence = number

/** A place where a name stands. */
export interface FoundMention extends Span {
  /** That these words are this name, and of this type; absent when nothing speaks for or against it. */
  confidence?: Confidence
  /** The title or role given right here; absent when none. */
  role?: string
}

/** Somebody or something an article names. `id` is unique within one analysis only (`e1`, `e2` …). */
export interface FoundEntity {
  id: string
  type: EntityType
  /** The longest form the article gives, without titles: "Mara Lindqvist". */
  name: string
  aliases: string[]
  /** A title or role given with a mention, such as "chair of the harbour board"; null when none. */
  role: string | null
  mentions: FoundMention[]
}

export interface FoundQuote extends Span {
  /** The words between the quotation marks, marks left out, or the clause told in indirect speech; equals the text's slice. */
  text: string
  kind: QuoteKind
  /**
   * The words that name the speaker, and which found entity they mean (null: described, not named). `standsFor`: what the text
   * calls somebody unnamed whom a pronoun stands for, "the employee" of "she".
   */
  speaker: (Span & { text: string; entity: string | null; standsFor: string | null }) | null
  cue: (Span & { text: string }) | null
  /** "a history professor at Yale University" */
  role: string | null
  /** "on X", "told the Associated Press" */
  via: string | null
  anonymous: boolean
  /** That these are somebody's words, and this speaker's. */
  confidence?: Confidence
}

/** True of words between quotation marks; false of what is only told in indirect speech, which nobody is quoted with. */
export function isInMarks({ kind }: Pick<FoundQuote, 'kind'>): boolean {
  return kind !== 'indirect'
}

export interface FoundDate extends Span {
  text: string
  /** The day, month or longer stretch that the words count to: "two weeks ago" is the day a fortnight before. */
  edtf: Day
  /** The words say only about when: "around 1890", "two weeks ago". What is made of it says so with EDTF's `~`. */
  isAbout: boolean
  /** The time of day that stands beside it, as ISO 8601 writes it: `20:30`, `20:30-05:00`; null when none. */
  time: string | null
}

/** The day as what is made of it has it. */
export function approximate({ edtf, isAbout }: Pick<FoundDate, 'edtf' | 'isAbout'>): Day {
  return isAbout && !edtf.includes('/') ? (`${edtf}~` as Day) : edtf
}

/** A dated statement: the span is the sentence, `date` the expression in it. */
export interface FoundEvent extends Span {
  edtf: Day
  title: string
  date: Span
  confidence?: Confidence
}

/** Something that is still to come, or that somebody was asked: the span is the sentence. */
export interface FoundFollowUp extends Span {
  kind: Exclude<FollowUpKind, 'question'>
  /** As one would write it on a list: "Stannage is due to report", "Comment from Quernby Borough Council". */
  title: string
  /** The day it is to be, and the words that give it; null when the text names none. */
  due: Day | null
  date: Span | null
  /** Who is to do it or was asked, and which found entity that is (null: described, not named). */
  who: (Span & { text: string; entity: string | null }) | null
  /** What the text says came back; null for what is no request. */
  reply: Reply | null
  confidence?: Confidence
}

export interface Analysis {
  entities: FoundEntity[]
  quotes: FoundQuote[]
  dates: FoundDate[]
  events: FoundEvent[]
  followUps: FoundFollowUp[]
  /** The day of publication as given, or inferred from the text, with how; null when neither. */
  published: { edtf: Day; how: string } | null
  /** What was not looked for, and why; empty where everything was. */
  notDone: NotDone[]
}

export interface AnalysisOptions {
  /** The day of publication, which weekdays and other relative dates count from. */
  published?: Day | null
  /** The day the copy was taken: when `published` is not given, it is inferred as no later than this. */
  capturedOn?: Day | null
  /** The text's language as BCP 47, where it is known; else its words show it. */
  language?: string | null
  /** Stretches that are not the article (opening notices, page furniture): nothing is looked for there. */
  asides?: Span[]
}
