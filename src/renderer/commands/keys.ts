const isMac = window.stet?.platform === 'darwin'

/** Whether a key press is the one that `Mod+Shift+F` names. */
export function isPressed(keys: string, event: KeyboardEvent): boolean {
  const { key, held } = parts(keys)
  const mod = isMac ? event.metaKey : event.ctrlKey
  if (held.has('Mod') !== mod) return false
  if (held.has('Alt') !== event.altKey) return false
  if (!isMac && event.metaKey) return false
  if (isMac && held.has('Ctrl') !== event.ctrlKey) return false
  // Signs such as `?` need Shift on some keyboards and none on others.
  const isSign = key.length === 1 && !/[a-z0-9]/i.test(key)
  if (!isSign && held.has('Shift') !== event.shiftKey) return false
  if (isSign && isSameSign(key, event)) return held.has('Shift') === event.shiftKey
  return nameOf(event).toLowerCase() === key.toLowerCase() && (!held.has('Shift') || event.shiftKey)
}

/** The keys as they are printed on this machine's keyboard: `⇧⌘F` or `Ctrl+Shift+F`. */
export function keysInWords(keys: string): string {
  const { key, held } = parts(keys)
  const name = keyNames[key] ?? key
  if (!isMac)
    return [held.has('Mod') && 'Ctrl', held.has('Alt') && 'Alt', held.has('Shift') && 'Shift', name]
      .filter(Boolean)
      .join('+')
  const signs: [string, string][] = [
    ['Ctrl', '⌃'],
    ['Alt', '⌥'],
    ['Shift', '⇧'],
    ['Mod', '⌘'],
  ]
  return signs.map(([word, sign]) => (held.has(word) ? sign : '')).join('') + name
}

/** As `aria-keyshortcuts` wants them. */
export function keysForAria(keys: string): string {
  return keys.replace('Mod', isMac ? 'Meta' : 'Control').replace('Ctrl', 'Control')
}

const keyNames: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Enter: '↵',
  Escape: 'Esc',
  Backspace: '⌫',
  Space: 'Space',
}

function parts(keys: string): { key: string; held: Set<string> } {
  const words = keys.endsWith('++') ? [...keys.slice(0, -2).split('+'), '+'] : keys.split('+')
  return { key: words.at(-1)!, held: new Set(words.slice(0, -1)) }
}

function nameOf({ key, code }: KeyboardEvent): string {
  if (key === ' ') return 'Space'
  // On a Cyrillic or Greek keyboard the letter's place counts; Alt on a Mac writes other signs.
  if (/^Key[A-Z]$/.test(code) && !/^[a-z]$/i.test(key)) return code.slice(3)
  return key
}

function isSameSign(sign: string, { code }: KeyboardEvent): boolean {
  return signCodes[sign] === code
}

const signCodes: Record<string, string> = {
  '[': 'BracketLeft',
  ']': 'BracketRight',
  '\\': 'Backslash',
}
