import { create } from 'zustand'

/** How families are shown: folded into one row, alone in the list, what a copy added coloured. */
export const useShownFamilies = create<{ fold: boolean; only: boolean; additions: boolean }>(
  () => ({ fold: false, only: false, additions: true }),
)
