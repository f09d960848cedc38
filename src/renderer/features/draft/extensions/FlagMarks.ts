import { Extension } from '@tiptap/core'
import type { CheckedFlag } from '../../../../shared/pages'
import { closingLength } from '../../../../shared/domain/closingMarks'
import { mayHoldQuotation } from '../../../../shared/domain/verbatim/quotationMarks'
import { drawnFindings, type Edges, type Placed } from './drawnFindings'

/** A flag, with the words it is about. */
export type PlacedFlag = Placed<CheckedFlag>

const flags = drawnFindings<CheckedFlag>(
  'flagMarks',
  ({ kind, reason }) => (reason === null ? `flag ${kind}` : 'flag silenced'),
  bracketsOf,
)

/** Sets flagged words between the half brackets of a proofreader; silenced ones look like all others. */
export const FlagMarks = Extension.create({
  name: 'flagMarks',

  addProseMirrorPlugins() {
    return [flags.plugin]
  },
})

export const { draw: drawFlags, findingsIn: flagsIn } = flags

/** Of a whole quotation the words stand between the brackets, as they stand over the check's line: one pair, not three. */
function bracketsOf({ text }: CheckedFlag): Edges {
  const isQuotation =
    text.length > 2 && mayHoldQuotation(text[0]!) && closingLength(text.slice(-1)) === 1
  return isQuotation ? { lead: 1, trail: 1 } : { lead: 0, trail: 0 }
}
