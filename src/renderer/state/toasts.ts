import { create } from 'zustand'

export interface Toast {
  id: number
  sentence: string
  kind: 'done' | 'problem'
  /** A way on, such as "Undo". */
  action: { title: string; run: () => void } | null
}

export const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }))

let lastId = 0

/** Undo and Redo take back whatever was done last: of two that offer them, only the newer one means what it says. */
const steps = new Set(['Undo', 'Redo'])

/** Says a sentence at the foot of the window; a problem stays longer. */
export function addToast(
  sentence: string,
  { kind = 'done', action = null }: Partial<Pick<Toast, 'kind' | 'action'>> = {},
): void {
  const toast = { id: ++lastId, sentence, kind, action }
  const isStep = action !== null && steps.has(action.title)
  const stays = (other: Toast): boolean =>
    other.sentence !== sentence && !(isStep && other.action && steps.has(other.action.title))
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.filter(stays), toast].slice(-3) }))
  setTimeout(() => dismissToast(toast.id), kind === 'problem' ? 12_000 : 5000)
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}
