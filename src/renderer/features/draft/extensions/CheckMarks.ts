import { Extension } from '@tiptap/core'
import type { CheckedQuote } from '../../../../shared/pages'
import { drawnFindings, type Edges, type Placed } from './drawnFindings'

/** A checked string of the draft. */
export type PlacedCheck = Placed<CheckedQuote>

const checks = drawnFindings<CheckedQuote>('checkMarks', lookOf, marksOf)

/** Underlines each quoted string by how it compares with the stored sources. */
export const CheckMarks = Extension.create({
  name: 'checkMarks',

  addProseMirrorPlugins() {
    return [checks.plugin]
  },
})

export const { draw: drawChecks, findingsIn: checksIn } = checks

function lookOf({ grade, reason, notes }: CheckedQuote): string {
  if (reason !== null) return 'checked kept'
  return notes.length > 0 ? `checked ${grade} noted` : `checked ${grade}`
}

/** The line stands under the words; a quotation mark of one letter at either end is left without. */
function marksOf({ start, end, inner }: CheckedQuote): Edges {
  const isPlain = inner.start - start === 1 && end - inner.end === 1 && inner.end > inner.start
  return isPlain ? { lead: 1, trail: 1 } : { lead: 0, trail: 0 }
}
