import { indexOlderTexts, mergeShingles, shinglesReach, textsStored } from '../../store/shingles'
import type { Desk } from '../desk'

/** Milliseconds of work at a time, and of rest after it: a call to the core waits no longer than that. */
const SLICE = 12
/** So many new texts later the index is looked at again. */
const NEW_TEXTS = 64

const atWork = new WeakMap<Desk, Promise<void>>()
const tendedAt = new WeakMap<Desk, number>()

/**
 * Brings the index of shingles up to date while nobody waits, a slice at a time, for as long as the library is open: texts
 * of an older library are taken in, then what was written bit by bit is merged, which makes a look-up many times as fast.
 * Resolves when there is nothing left to do; never rejects.
 */
export function tendShingles(desk: Desk): Promise<void> {
  const { library } = desk
  const running = atWork.get(desk)
  if (running) return running
  if (library.readOnly || shinglesReach(library) === 'none') return Promise.resolve()
  const stored = textsStored(library)
  if (stored - (tendedAt.get(desk) ?? -NEW_TEXTS) < NEW_TEXTS) return Promise.resolve()
  const work = inSlices(desk).then((finished) => {
    if (finished) tendedAt.set(desk, stored)
    atWork.delete(desk)
  })
  atWork.set(desk, work)
  return work
}

async function inSlices({ library }: Desk): Promise<boolean> {
  for (const step of [indexOlderTexts, mergeShingles])
    for (let done = false; !done;) {
      await new Promise((resolve) => setTimeout(resolve, SLICE))
      if (!library.database.open) return false
      try {
        done = step(library, SLICE)
      } catch {
        // Another program writes, or the disk is full: the next check tries again, and finds by words in the meantime.
        return false
      }
    }
  return true
}
