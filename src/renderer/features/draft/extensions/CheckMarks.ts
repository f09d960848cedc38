import { Extension } from '@tiptap/core'
import type { CheckedQuote } from '../../../../shared/pages'
import { drawnFindings, type Placed } from './drawnFindings'

/** A checked string of the draft. */
export type PlacedCheck = Placed<CheckedQuote>

const checks = drawnFindings<CheckedQuote>('checkMarks', lookOf)

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
