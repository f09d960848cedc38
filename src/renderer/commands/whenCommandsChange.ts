import { useReading } from '../state/reading'
import { useSession } from '../state/session'
import { useView } from '../state/view'
import { useCommandChanges } from './command'

/** Calls back whenever there may be other commands, or one may be possible now that was not. @returns an end to it */
export function whenCommandsChange(changed: () => void): () => void {
  const stops = [useView, useReading, useSession, useCommandChanges].map((state) =>
    state.subscribe(changed),
  )
  return () => {
    for (const stop of stops) stop()
  }
}
