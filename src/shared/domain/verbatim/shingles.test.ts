import { expect, test } from 'vitest'
import { readQuote } from './readQuote'
import { shinglesToLookUp, winnowedShingles } from './shingles'

const source = `She said: “We won’t raise the levy—not this year.” The harbour board of Port Ellery met on Monday and
put the dredging off until the spring, because the survey of the Osier Bridge pilings had not been finished in time.`
const kept = winnowedShingles(source)
const words = source.split(/\s+/)

function shared(quoted: string): number {
  return shinglesToLookUp(readQuote(quoted)).filter((shingle) => kept.has(shingle)).length
}

test('any four words of a source share a shingle with it', () => {
  for (let start = 0; start + 4 <= words.length; start++) {
    const four = words.slice(start, start + 4).join(' ')
    expect(shared(four), four).toBeGreaterThan(0)
  }
})

test('typography makes no difference', () => {
  expect(shared("We won't raise the levy -- not this year")).toBe(
    shared('We won’t raise the levy—not this year.'),
  )
  expect(shared('“The Harbour BOARD of Port\u00a0El\u00adlery met')).toBeGreaterThan(1)
})

test('other words share none', () => {
  expect(shared('Ferries were never safe at all, the islanders said')).toBe(0)
})

test('words on either side of an omission are not taken for neighbours', () => {
  expect(shinglesToLookUp(readQuote('met on … until the'))).toEqual([])
  expect(shared('The harbour board of Port Ellery … put the dredging off')).toBeGreaterThan(2)
})

test('about half of the shingles are kept, and a long quote is looked up by few', () => {
  const long = Array.from({ length: 20_000 }, (_, index) => `word${index % 4999}`).join(' ')
  const lookedUp = shinglesToLookUp(readQuote(long))
  expect(lookedUp.length).toBeLessThanOrEqual(24)
  const all = winnowedShingles(long)
  expect(all.size).toBeGreaterThan(2500)
  expect(all.size).toBeLessThan(4200)
  expect(lookedUp.every((shingle) => all.has(shingle))).toBe(true)
})
