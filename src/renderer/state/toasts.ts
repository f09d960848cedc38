import { create } from 'zustand'

export interface Toast {
  id: number
  sentence: string
  kind: 'done' | 'problem'
  /** A way on, such as "Undo". */
  action: { title: string; run: () => void } | null
  /** For one that offers to take a change back, or to make it again: the change, by its label. */
  step: { direction: 'undo' | 'redo'; label: string | null } | null
}

export const useToasts = create<{ toasts: Toast[] }>(() => ({ toasts: [] }))

let lastId = 0

/** Says a sentence at the foot of the window; a problem stays longer. */
export function addToast(
  sentence: string,
  { kind = 'done', action = null, step = null }: Partial<Omit<Toast, 'id' | 'sentence'>> = {},
): void {
  const toast = { id: ++lastId, sentence, kind, action, step }
  // Of two changes of one label only the newer one is meant.
  const stays = (other: Toast): boolean => other.sentence !== sentence && !(step && other.step)
  useToasts.setState(({ toasts }) => ({ toasts: [...toasts.filter(stays), toast].slice(-3) }))
  setTimeout(() => dismissToast(toast.id), kind === 'problem' ? 12_000 : 5000)
}

/** What may still be said: a change that is not the last one any more is no longer offered to be taken back. */
export function stillTrue(
  toasts: readonly Toast[],
  history: Record<'undo' | 'redo', string | null> | undefined,
): Toast[] {
  return toasts.filter(({ step }) => !step || !history || history[step.direction] === step.label)
}

export function dismissToast(id: number): void {
  useToasts.setState(({ toasts }) => ({ toasts: toasts.filter((toast) => toast.id !== id) }))
}
