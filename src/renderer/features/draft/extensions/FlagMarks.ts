import { Extension } from '@tiptap/core'
import type { CheckedFlag } from '../../../../shared/pages'
import { drawnFindings, type Placed } from './drawnFindings'

/** A flag, with the words it is about. */
export type PlacedFlag = Placed<CheckedFlag>

const flags = drawnFindings<CheckedFlag>('flagMarks', ({ kind, reason }) =>
  reason === null ? `flag ${kind}` : 'flag silenced',
)

/** Sets flagged words between the half brackets of a proofreader; silenced ones look like all others. */
export const FlagMarks = Extension.create({
  name: 'flagMarks',

  addProseMirrorPlugins() {
    return [flags.plugin]
  },
})

export const { draw: drawFlags, findingsIn: flagsIn } = flags
