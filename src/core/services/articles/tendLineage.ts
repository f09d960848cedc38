import { listAsides } from '../../store/articles'
import {
  leftToSketch,
  mergeSketches,
  nextWithoutSketch,
  sketchesWait,
  textsSketched,
} from '../../store/sketches'
import { findVersion } from '../../store/versions'
import type { Desk } from '../desk'
import { enterLineage } from './findReprints'

/** Milliseconds of work at a time, and of rest after it: a call to the core waits no longer than that. */
const SLICE = 12
/** So many new texts later the index is looked at again. */
const NEW_TEXTS = 256

const atWork = new WeakMap<Desk, Promise<void>>()
const tendedAt = new WeakMap<Desk, number>()

/**
 * Brings the index of reprints up to date while nobody waits, a slice at a time: texts of an older library are taken in, then
 * what was written bit by bit is merged. Resolves when there is nothing left to do; never rejects.
 */
export function tendLineage(desk: Desk): Promise<void> {
  const { library } = desk
  const running = atWork.get(desk)
  if (running) return running
  if (library.readOnly) return Promise.resolve()
  const stored = textsSketched(library)
  const known = tendedAt.get(desk)
  if (!sketchesWait(library) && stored - (known ?? 0) < NEW_TEXTS) return Promise.resolve()
  const work = inSlices(desk).then((finished) => {
    if (finished) tendedAt.set(desk, stored)
    atWork.delete(desk)
  })
  atWork.set(desk, work)
  return work
}

async function inSlices(desk: Desk): Promise<boolean> {
  for (const step of [enterOlderTexts, mergePieces])
    for (let done = false; !done;) {
      await new Promise((resolve) => setTimeout(resolve, SLICE))
      if (!desk.library.database.open) return false
      try {
        done = step(desk, SLICE)
      } catch {
        // Another program writes, or the disk is full: it is tried again another time.
        return false
      }
    }
  return true
}

/** Takes older texts in for so many milliseconds, newest first; true when none is left. */
function enterOlderTexts(desk: Desk, milliseconds: number): boolean {
  const { library } = desk
  const started = performance.now()
  return library.transaction(() => {
    while (performance.now() - started < milliseconds) {
      const next = nextWithoutSketch(library)
      if (!next) {
        leftToSketch(library, null)
        return true
      }
      const version = findVersion(library, next.versionId)
      if (version) enterLineage(desk, version, listAsides(library, version.id))
      leftToSketch(library, next.number - 1)
    }
    return false
  })
}

function mergePieces({ library }: Desk, milliseconds: number): boolean {
  return mergeSketches(library, milliseconds)
}
