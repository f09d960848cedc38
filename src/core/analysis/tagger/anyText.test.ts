import fc from 'fast-check'
import { expect, test } from 'vitest'
import { namesByRules } from '../names/namesByRules'
import { readText } from '../text/reading'
import { modelInUse } from './modelInUse'
import { tagNames } from './tagNames'

const names = ['Mara Lindqvist', 'MARA', 'U.S.', "O'Brien", 'Kyiv-based', 'al-Rashid', 'X', 'May']
const marks = [' ', '\n', '\r\n', '\u00a0', '\u200f', '.', ',', '"', '“', '(', ')', '—', "'s", '’s']
const others = ['👩‍👩‍👧', '𝔐𝔞𝔯𝔞', '\ud800', '\udc00', '港口', 'مرفأ', 'said', 'the', 'in', '2020', '\0']
const pieces = fc.constantFrom(...names, ...marks, ...others)

test('names in any text are whole words of it, in order, and split no character', () => {
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
      const text = parts.join('')
      let last = 0
      for (const { start, end } of spansIn(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
        expect(isLowSurrogate(text, start) && isHighSurrogate(text, start - 1)).toBe(false)
        expect(isLowSurrogate(text, end) && isHighSurrogate(text, end - 1)).toBe(false)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
    { numRuns: 300, seed: 5 },
  )
})

test.each<[string, string]>([
  ['nothing', ''],
  ['a word without an end', 'Lindqvist'.repeat(110_000)],
  ['capitals without a space', 'A'.repeat(1_000_000)],
  ['one sentence without an end', 'Mara Lindqvist and '.repeat(20_000)],
  ['quotation marks', '"'.repeat(300_000)],
  ['lone surrogates', '\ud800'.repeat(100_000)],
  ['a line of names', 'Mara '.repeat(50_000)],
])('%s is read to its end', (_, text) => {
  for (const { end } of spansIn(text)) expect(end).toBeLessThanOrEqual(text.length)
})

function spansIn(text: string): { start: number; end: number }[] {
  const reading = readText(text)
  return tagNames(reading, namesByRules(text, reading), modelInUse()!).map(({ from, until }) => ({
    start: reading.tokens[from]!.start,
    end: reading.tokens[until - 1]!.end,
  }))
}

function isHighSurrogate(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0xd800 && text.charCodeAt(at) < 0xdc00
}

function isLowSurrogate(text: string, at: number): boolean {
  return text.charCodeAt(at) >= 0xdc00 && text.charCodeAt(at) < 0xe000
}
