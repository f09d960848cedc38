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

/** Says a sentence at the foot of the window; a problem stays longer, and so does what can be done about it. */
export function addToast(
  sentence: string,
  { kind = 'done', action = null }: Partial<Pick<Toast, 'kind' | 'action'>> = {},
): void {
  const toast = { id: ++lastId, sentence, kind, action }
  useToasts.setState(({ toasts }) => ({
    toasts: [...toasts.filter((other) => other.sentence !== sentence), toast].slice(-3),
  }))
  setTimeout(() => dismissToast(toast.id), kind === 'problem' ? 12_000 : action ? 8000 : 5000)
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}
