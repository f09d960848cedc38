import { expect, test } from 'vitest'
import { toAccelerator } from './toAccelerator'

test.each([
  ['Mod+Shift+F', 'CommandOrControl+Shift+F'],
  ['Mod+,', 'CommandOrControl+,'],
  ['Mod++', 'CommandOrControl+Plus'],
  ['Alt+ArrowLeft', 'Alt+Left'],
  ['Mod+Enter', 'CommandOrControl+Enter'],
  ['F6', 'F6'],
  ['p', 'P'],
  ['Mod+Shift', null],
  ['Hyper+K', null],
  [null, null],
])('%j is shown as %j', (keys, accelerator) => {
  expect(toAccelerator(keys, 'linux')).toBe(accelerator)
})

test('on a Mac a letter alone stays a letter that can be typed', () => {
  expect(toAccelerator('p', 'darwin')).toBeNull()
  expect(toAccelerator('Shift+P', 'darwin')).toBeNull()
  expect(toAccelerator('Mod+P', 'darwin')).toBe('CommandOrControl+P')
})
