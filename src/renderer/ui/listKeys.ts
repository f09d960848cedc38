import type { KeyboardEvent } from 'react'

/** Arrows, Home, End and PageUp/Down in a list: answers where they lead, null when the key is not one of them. */
export function listKeys(event: KeyboardEvent, index: number, length: number): number | null {
  if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return null
  const to = {
    ArrowDown: index + 1,
    ArrowUp: index - 1,
    Home: 0,
    End: length - 1,
    PageDown: index + 10,
    PageUp: index - 10,
  }[event.key]
  if (to === undefined || length === 0) return null
  event.preventDefault()
  return Math.max(0, Math.min(length - 1, to))
}
