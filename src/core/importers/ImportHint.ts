import type { Day } from '../../shared/domain/days'

/** What is known about some bytes besides themselves. */
export interface ImportHint {
  /** The file's name, without its folder. */
  name?: string | null
  mediaType?: string | null
  /** Where the person says it comes from. */
  url?: string | null
  /** The day on which the person got it: a date line without a year is read against it. */
  capturedOn?: Day | null
}
