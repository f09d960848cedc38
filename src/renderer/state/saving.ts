import { create } from 'zustand'

/** How many changes are on their way to the disk; the status line says "Saved" at none. */
export const useSaving = create<{ underWay: number }>(() => ({ underWay: 0 }))

/** Counts one change as under way until the answer is called. */
export function saving(): () => void {
  useSaving.setState(({ underWay }) => ({ underWay: underWay + 1 }))
  let open = true
  return () => {
    if (open) useSaving.setState(({ underWay }) => ({ underWay: underWay - 1 }))
    open = false
  }
}
