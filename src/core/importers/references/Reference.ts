import type { Day } from '../../../shared/domain/days'

/** One entry of a list of references, whatever the list is written in. What it does not say is null. */
export interface Reference {
  /** Which of the list it is, from 1. */
  number: number
  /** The line of the list that it begins at, where the list has lines. */
  line: number | null
  title: string | null
  /** Separate people, as they sign: given name first. */
  authors: string[]
  outlet: string | null
  publishedOn: Day | null
  section: string | null
  /** Of the web; where only a DOI is given, its address. */
  url: string | null
  /** BCP 47. */
  language: string | null
  abstract: string | null
  notes: string[]
  files: AttachedFile[]
  /** Its own lines of the list: the evidence where it has no file. */
  original: { words: string; mediaType: string }
}

/** A file that belongs to an entry, by the path that the list gives. */
export interface AttachedFile {
  path: string
  mediaType: string | null
}

/** An entry that could not be read, and why. */
export interface UnreadEntry {
  number: number
  sentence: string
}

/** What a list gives, one entry after the other. */
export type Entries = Iterable<Reference | UnreadEntry>

/** More entries than this are not read from one list. */
export const mostEntries = 100_000

/** Nothing known. */
export function emptyReference(number: number, original: Reference['original']): Reference {
  return {
    number,
    line: null,
    title: null,
    authors: [],
    outlet: null,
    publishedOn: null,
    section: null,
    url: null,
    language: null,
    abstract: null,
    notes: [],
    files: [],
    original,
  }
}

/** True of an entry that names neither a title nor an address nor a file: there is nothing to find it by. */
export function isEmpty({ title, url, files }: Reference): boolean {
  return title === null && url === null && files.length === 0
}
