import { expect, test } from 'vitest'
import { differenceByCharacter, whatDiffers } from './whatDiffers'

test.each([
  ['It isn’t so', "It isn't so", ['apostrophes']],
  ['blame – it’s', "blame - it's", ['apostrophes', 'dashes']],
  ['called “ready”', 'called «ready»', ['quotation marks']],
  ['the bridge', 'the\u00A0bridge', ['spaces']],
  ['the  bridge', 'the bridge', ['spaces']],
  ['and so …', 'and so ...', ['dots']],
  ['bridge', 'bri\u00ADdge', ['invisible signs']],
  ['bridge', 'bri\u200Bdge', ['invisible signs']],
  ['We knew', 'we knew', ['capitals']],
  ['caf\u00E9', 'cafe\u0301', ['the way accents are stored']],
  ['office', 'o\uFB03ce', ['letters']],
  ['the same', 'the same', []],
])('%s and %s', (written, stored, found) => {
  expect(whatDiffers(written, stored)).toEqual(found)
})

test('a difference by character leads from the source’s to the draft’s', () => {
  expect(differenceByCharacter('isn’t', "isn't")).toEqual([
    { kind: 'same', text: 'isn' },
    { kind: 'removed', text: "'" },
    { kind: 'added', text: '’' },
    { kind: 'same', text: 't' },
  ])
})
