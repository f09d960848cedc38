import type { Desk } from '../desk'

/**
 * A desk at which everything that is done becomes one step of undo, for as long as nobody does anything else in between.
 * Nothing is announced: who works at it does that.
 */
export function withOneChange(desk: Desk, label: string): { desk: Desk; forget(): void } {
  let number: number | null = null
  return {
    desk: {
      ...desk,
      change(_, work) {
        const recorded = desk.history.record(label, desk.now(), work, number)
        number = recorded.number ?? number
        return recorded.result
      },
      // Each source is written within a savepoint of its own already.
      write: (_, work) => work(),
      emit: () => undefined,
    },
    /** After a failure the step may not be there any more. */
    forget: () => void (number = null),
  }
}
