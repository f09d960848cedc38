import { expect, test } from 'vitest'
import { defaultSettings } from '../shared/shell'
import { toSettings } from './toSettings'

test('what is missing or wrong becomes the default, the rest is kept', () => {
  expect(toSettings({ theme: 'purple', textSize: '20', spellcheck: false })).toEqual({
    ...defaultSettings,
    spellcheck: false,
  })
  for (const nothing of [null, undefined, 7, 'dark', []])
    expect(toSettings(nothing)).toEqual(defaultSettings)
})

test('sizes stay within what can be read', () => {
  expect(toSettings({ textSize: 400, lineHeight: 0 })).toMatchObject({
    textSize: 24,
    lineHeight: 1.3,
  })
  expect(toSettings({ textSize: Number.NaN })).toMatchObject({ textSize: 17.5 })
})
