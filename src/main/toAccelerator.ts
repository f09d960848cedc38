const modifiers: Record<string, string> = {
  Mod: 'CommandOrControl',
  Ctrl: 'Control',
  Alt: 'Alt',
  Shift: 'Shift',
}

const namedKeys: Record<string, string> = {
  ArrowUp: 'Up',
  ArrowDown: 'Down',
  ArrowLeft: 'Left',
  ArrowRight: 'Right',
  Escape: 'Escape',
  Enter: 'Enter',
  Backspace: 'Backspace',
  Delete: 'Delete',
  Space: 'Space',
  Tab: 'Tab',
  Home: 'Home',
  End: 'End',
  PageUp: 'PageUp',
  PageDown: 'PageDown',
  '+': 'Plus',
}

/**
 * `Mod+Shift+F` as Electron writes it; null for what a menu cannot show.
 * On a Mac a menu takes its keys before a text field does, so a bare letter is not given to it.
 */
export function toAccelerator(keys: string | null, platform: NodeJS.Platform): string | null {
  if (!keys) return null
  // The last `+` may be the key itself, as in `Mod++`.
  const words = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+')
  const key = words.at(-1)!
  const held = words.slice(0, -1).map((word) => modifiers[word])
  const last = namedKeys[key] ?? (/^(F\d{1,2}|[!-~])$/.test(key) ? key.toUpperCase() : null)
  if (!last || held.includes(undefined)) return null
  const isBare = held.every((modifier) => modifier === 'Shift')
  if (isBare && platform === 'darwin') return null
  return [...held, last].join('+')
}
