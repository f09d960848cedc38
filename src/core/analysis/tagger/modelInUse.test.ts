import { readFileSync } from 'node:fs'
import { afterAll, expect, test } from 'vitest'
import { useShippedNameModel } from '../testing/useShippedNameModel'
import { namesIn } from '../testing/namesIn'
import { modelInUse, useNameModel } from './modelInUse'
import { readNameModel } from './readNameModel'

const shipped = readFileSync(new URL('../../../../resources/names.model', import.meta.url))

afterAll(useShippedNameModel)

test('the shipped model is whole, and small enough to go along', () => {
  expect(readNameModel(shipped)).not.toBeNull()
  expect(shipped.length).toBeLessThanOrEqual(8_000_000)
})

test.each<[string, () => Uint8Array, RegExp]>([
  [
    'missing',
    () => {
      throw new Error('ENOENT')
    },
    /cannot be read: names are found by rules alone/,
  ],
  ['empty', () => new Uint8Array(), /is damaged: names are found by rules alone/],
  ['cut short', () => shipped.subarray(0, shipped.length / 2), /is damaged/],
  [
    'changed in one place',
    () => Uint8Array.from(shipped, (byte, at) => (at === 1_000_000 ? byte ^ 1 : byte)),
    /is damaged/,
  ],
  ['another kind of file', () => new TextEncoder().encode('{"names": []}'), /is damaged/],
])('with a model that is %s, rules go on alone and it is said once', (_, read, expected) => {
  const heard: string[] = []
  useNameModel({ read, complain: (sentence) => heard.push(sentence) })
  expect(namesIn('The plan by Mara Lindqvist won.')).toBe('The plan by [P Mara Lindqvist] won.')
  expect(namesIn('They sailed to Oslo.')).toBe('They sailed to [L Oslo].')
  expect(heard).toHaveLength(1)
  expect(heard[0]).toMatch(expected)
  expect(modelInUse()).toBeNull()
})

test('the model is read when the first text is, and once', () => {
  let reads = 0
  useNameModel({
    read() {
      reads++
      return shipped
    },
    complain: () => expect.unreachable(),
  })
  expect(reads).toBe(0)
  namesIn('They sailed to Oslo.')
  namesIn('They sailed to Bergen.')
  expect(reads).toBe(1)
})
