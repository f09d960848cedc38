import type { NotedSource } from './DraftToExport'
import type { Note } from './layOutDraft'

/** Gives the notes their numbers: in the order in which they are first asked for, one to a passage. */
export interface SourceBook {
  notes: Note[]
  /** The numbers that stand in the text already. */
  marked: Set<number>
  noteOf(link: { quoteId: string } | { anchorId: string }): Note
}

export function sourceBook(sources: NotedSource[]): SourceBook {
  const byQuote = new Map<string, NotedSource>()
  const byAnchor = new Map<string, NotedSource>()
  for (const source of sources) {
    if (source.quoteId !== null) byQuote.set(source.quoteId, source)
    // A quote says more of its passage (who speaks) than a citation does.
    if (source.anchorId !== null && (source.quoteId !== null || !byAnchor.has(source.anchorId)))
      byAnchor.set(source.anchorId, source)
  }
  const notes: Note[] = []
  const known = new Map<string, Note>()
  return { notes, marked: new Set(), noteOf }

  function noteOf(link: { quoteId: string } | { anchorId: string }): Note {
    const source = 'quoteId' in link ? byQuote.get(link.quoteId) : byAnchor.get(link.anchorId)
    const key =
      source === undefined
        ? `missing ${'quoteId' in link ? link.quoteId : link.anchorId}`
        : `passage ${source.anchorId ?? source.quoteId}`
    const before = known.get(key)
    if (before) return before
    const note: Note = { number: notes.length + 1, source: source ?? null }
    notes.push(note)
    known.set(key, note)
    return note
  }
}
