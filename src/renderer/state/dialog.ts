import { create } from 'zustand'
import type { ReactNode } from 'react'

/** The one dialog that is open, drawn by whoever opened it. */
export const useDialog = create<{ shown: ReactNode | null }>(() => ({ shown: null }))

export function openDialog(shown: ReactNode): void {
  useDialog.setState({ shown })
}

export function closeDialog(): void {
  useDialog.setState({ shown: null })
}
