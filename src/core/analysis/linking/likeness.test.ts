import fc from 'fast-check'
import { expect, test } from 'vitest'
import { likenessOf } from './likeness'
import { likelySame } from './likelySame'

test.each([
  ['Mara Lindqvist', 'Mara Lindqvist', 'same'],
  ['José Ferrán', 'Jose Ferran', 'same'],
  ['Sean O’Dalkey', "Sean O'Dalkey", 'same'],
  ['Mara A. Lindqvist', 'Mara Lindqvist', 'same'],
  ['M. Lindqvist', 'Mara Lindqvist', 'same'],
  ['Ilse van der Meeren', 'Ilse Van Der Meeren', 'same'],
  ['Karim al-Tarrabi', 'Karim el-Tarrabi', 'same'],
  ['Karim al-Tarrabi', 'Karim Tarrabi', 'same'],
  ['Bohdan Zelenskyy', 'Bohdan Zelensky', 'spelling'],
  ['Bohdan Zelenskiy', 'Bohdan Zelenskyi', 'spelling'],
  ['Jean-Luc Tansley', 'Jean Luc Tansley', 'spelling'],
  ['Ban Ki-moon', 'Ban Kimoon', 'spelling'],
  ['Mohammed Tarrabi', 'Muhammad Tarrabi', 'given-name'],
  ['Volodymyr Hrytsak', 'Vladimir Hrytsak', 'given-name'],
  ['Bill Tansley', 'William Tansley', 'given-name'],
  ['Lindqvist', 'Mara Lindqvist', 'part'],
  ['Mara', 'Mara Lindqvist', 'part'],
  ['Zelenskyy', 'Bohdan Zelensky', 'part'],
  ['Mara Lindquist', 'Mara Lindqvist', 'slip'],
  ['Peter Hollis', 'Mara Hollis', null],
  ['Peter Hollis Jr.', 'Peter Hollis', null],
  ['Mara Lindqvist', 'Mara Hollis', null],
  ['Mara Lunt', 'Mara Hunt', null],
  ['Lindqvist', 'Hollis', null],
])('%s and %s: %s', (one, other, how) => {
  expect(likenessOf('PERSON', one, other)).toBe(how)
  expect(likenessOf('PERSON', other, one)).toBe(how)
})

test.each([
  ['Quernby Marine', 'Quernby Marine, Inc.', 'same'],
  ['Quernby Marine Ltd', 'The Quernby Marine', 'same'],
  ['Harbour Licensing Organisation', 'Harbor Licensing Organization', 'spelling'],
  ['Quernby Harbour Board', 'QHB', 'initials'],
  ['Department of Ferry Safety', 'DoFS', 'initials'],
  ['Department of Ferry Safety', 'DFS', 'initials'],
  ['Quernby Harbour Board', 'Q.H.B.', 'initials'],
  ['U.S. Ferry Survey', 'USFS', 'initials'],
  ['Quernby', 'Quernby Marine', 'part'],
  ['Food and Drug Administration', 'FDA', 'known'],
  ['United Nations', 'UN', 'known'],
  ['Quernby Marine', 'Skerrow Marine', null],
  ['Quernby Harbour Board', 'QHA', null],
  ['Marine', 'Quernby Marine', null],
])('the organisations %s and %s: %s', (one, other, how) => {
  expect(likenessOf('ORG', one, other)).toBe(how)
  expect(likenessOf('ORG', other, one)).toBe(how)
})

test.each([
  ['Kyiv', 'Kiev', 'known'],
  ['U.S.', 'America', 'known'],
  ['Burma', 'Myanmar', 'known'],
  ['Britain', 'U.K.', 'known'],
  ['Zaporizhzhia', 'Zaporizhia', 'spelling'],
  ['Mali', 'Bali', null],
  ['Iran', 'Iraq', null],
  ['York', 'New York', null],
  ['North Korea', 'South Korea', null],
])('the places %s and %s: %s', (one, other, how) => {
  expect(likenessOf('PLACE', one, other)).toBe(how)
  expect(likenessOf('PLACE', other, one)).toBe(how)
})

const person = (name: string, ...aliases: string[]) => ({ type: 'PERSON' as const, name, aliases })

test('of a library the pairs that may be one are offered, each with a reason and once', () => {
  const names = [
    person('Bohdan Zelensky'),
    person('Mara Lindqvist', 'Lindqvist'),
    { type: 'PLACE' as const, name: 'Kyiv', aliases: [] },
    person('Bohdan Zelenskyy'),
    { type: 'PLACE' as const, name: 'Kiev', aliases: [] },
    person('Peter Hollis'),
  ]
  const pairs = likelySame(names, 50)
  expect(pairs.map(({ one, other, reason }) => `${one.name} + ${other.name}: ${reason}`)).toEqual([
    'Bohdan Zelensky + Bohdan Zelenskyy: The same name in another spelling.',
    'Kyiv + Kiev: Two names of the same.',
  ])
})

test('a family name alone is offered to the one who has it, and to nobody where two have it', () => {
  const alone = [person('Hollis'), person('Peter Hollis')]
  expect(likelySame(alone, 50)).toHaveLength(1)
  expect(likelySame([...alone, person('Mara Hollis')], 50)).toEqual([])
})

test('a person and a place of one word are no pair; the same full name as two kinds is', () => {
  const place = { type: 'PLACE' as const, name: 'Jordan', aliases: [] }
  expect(likelySame([person('Jordan'), place], 50)).toEqual([])
  const paper = { type: 'ORG' as const, name: 'Quernby Courier', aliases: [] }
  expect(likelySame([person('Quernby Courier'), paper], 50)).toMatchObject([
    { reason: 'The same name, taken for two kinds of thing.' },
  ])
})

test('how two names are alike does not hang on which comes first, and every name is like itself', () => {
  const word = fc.constantFrom(
    'Mara',
    'M.',
    'al-Tarrabi',
    'Hollis',
    'Jr.',
    'van',
    'Zelenskyy',
    'Bill',
  )
  const name = fc.array(word, { minLength: 1, maxLength: 4 }).map((words) => words.join(' '))
  fc.assert(
    fc.property(name, name, fc.constantFrom('PERSON', 'ORG', 'PLACE'), (one, other, type) => {
      expect(likenessOf(type, one, other)).toBe(likenessOf(type, other, one))
      expect(likenessOf(type, one, one)).toBe('same')
    }),
  )
})

test('twenty thousand names are gone through, and no more pairs come out than are asked for', () => {
  const names = Array.from({ length: 20_000 }, (_, index) =>
    person(`Mara Lind${index % 7000}`, `Lind${index}`),
  )
  expect(likelySame(names, 50)).toHaveLength(50)
})
