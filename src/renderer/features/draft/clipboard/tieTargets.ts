import type { Tie, TieTarget } from '../../../../shared/pages'
import type { WrittenTie } from '../extensions/ties'
import type { TargetOf } from './withheld'

/** Where the draft's ties lead, known ahead of the copy that writes it: a copy cannot wait for an answer. */
export interface TieTargets {
  of: TargetOf
  /** These ties stand in the draft now: what is not known of them is asked. */
  follow(ties: WrittenTie[]): Promise<void>
  /** Sources or their terms changed: all is asked again; what is known holds until then. */
  sourcesChanged(): void
}

/** `ask` answers for the ties that lead somewhere. */
export function tieTargets(ask: (ties: Tie[]) => Promise<TieTarget[]>): TieTargets {
  const known = new Map<string, TieTarget | null>()
  let isFresh = new Set<string>()
  return {
    of: (tie) => known.get(keyOf(tie)),
    async follow(ties) {
      const asked = isFresh
      const wanted = ties.filter((tie) => tie.target === null && !asked.has(keyOf(tie)))
      for (let first = 0; first < wanted.length; first += batchSize)
        await askFor(wanted.slice(first, first + batchSize), asked)
    },
    sourcesChanged() {
      isFresh = new Set()
    },
  }

  async function askFor(wanted: WrittenTie[], asked: Set<string>): Promise<void> {
    for (const tie of wanted) asked.add(keyOf(tie))
    try {
      const answered = await ask(wanted.map(({ kind, id }) => ({ kind, id })))
      for (const target of answered) known.set(keyOf(target), target)
      for (const tie of wanted) {
        const key = keyOf(tie)
        // A source that was taken out of the library is still where the words came from.
        if (!known.has(key)) known.set(key, null)
      }
    } catch {
      // The core is away; the next look asks again.
      for (const tie of wanted) asked.delete(keyOf(tie))
    }
  }
}

/** How many ties are asked for in one go, so that saving and checking get their turn in between. */
const batchSize = 500

function keyOf({ kind, id }: Tie): string {
  return `${kind} ${id}`
}
