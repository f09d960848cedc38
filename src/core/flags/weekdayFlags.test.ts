import { expect, test } from 'vitest'
import { flagsOf } from './testing/flagging'

test.each([
  ['The bridge closed on Tuesday, March 12, 2025.', 'Tuesday', 'Wednesday'],
  ['The bridge closed on Tuesday 12 March 2025.', 'Tuesday', 'Wednesday'],
  ['The bridge closed on Tuesday 12th of March 2025.', 'Tuesday', 'Wednesday'],
  ['The bridge closed on Tuesday the 12th of March 2025.', 'Tuesday', 'Wednesday'],
  ['The bridge closed on 12 March 2025 (Tuesday).', 'Tuesday', 'Wednesday'],
  ['The bridge closed on March 12, 2025, a Tuesday.', 'Tuesday', 'Wednesday'],
  ['The bridge closed on Tuesday (12 March 2025).', 'Tuesday', 'Wednesday'],
  ['The bridge closed on 2025-03-12 (Tuesday).', 'Tuesday', 'Wednesday'],
  ['The bridge closed on Tues. 12 March 2025.', 'Tues', 'Wednesday'],
  ['The bridge closed on Friday 20 March.', 'Friday', 'Thursday'],
  ['Work begins on Tuesday, April 14.', 'Tuesday', 'Monday'],
  ['The panel meets on Friday 1 August.', null, null],
  ['The panel meets on Saturday 1 August.', 'Saturday', 'Friday'],
  ['The bridge opened on Monday 11 May 1968.', 'Monday', 'Saturday'],
  ['Thursday 29 February 2024 was wet; so was Thursday 7 March 2024.', null, null],
  ['It was closed on Monday 3 March and reopened on Wednesday 5 March.', null, null],
])('%s', (text, said, right) => {
  const flags = flagsOf('weekday', text)
  expect(flags.map((flag) => [flag.text, flag.suggestion])).toEqual(said ? [[said, right]] : [])
})

test.each([
  ['the right day', 'The bridge closed on Wednesday, March 12, 2025.'],
  ['the right day, without a year', 'The bridge closed at 6am on Thursday 20 March.'],
  ['a day in the winter before', 'It had been painted on Wednesday 20 November.'],
  ['a year that the paragraph names', 'The flood of 2019 came on Tuesday 12 March.'],
  ['a weekday of another sentence', 'It rained on Tuesday. March 12 was dry.'],
  ['a weekday and another date', 'It was Tuesday when the letter of 12 March 2025 came.'],
  ['quoted words', 'She said: “It was Tuesday 12 March 2025, I know it.”'],
  ['several days', 'The hearings are on Monday 10, 11 and 12 March 2025.'],
  ['a range', 'The inspection ran Monday 3-7 March 2025.'],
  ['a newspaper', 'It was first told in the Sunday Mail, March 12, 2025.'],
  ['a month that is a verb', 'On Tuesday may 12 people come?'],
  ['a number that is no day', 'On Saturday March 3,200 people crossed.'],
  [
    'another language',
    'Die Brücke wurde am Tuesday 12 March 2025 geschlossen und ist nicht offen.',
  ],
  ['no weekday', 'The bridge closed on 12 March 2025.'],
  ['weekdays in the plural', 'On Tuesdays, March 12 is kept free.'],
])('nothing is asked of %s', (_, text) => {
  expect(flagsOf('weekday', text, { now: '2025-05-10T09:00:00.000Z' }).slice(0, 1)).toEqual([])
})

test('a day that is in no calendar is asked about', () => {
  const [flag] = flagsOf('weekday', 'The bridge closes on Friday 31 April.')
  expect(flag).toMatchObject({ text: 'Friday', suggestion: null })
  expect(flag!.sentence).toContain('no such day')
})

test('what the date counts from moves with the sources and today', () => {
  const text = 'The bridge closed on Thursday 20 March.'
  expect(flagsOf('weekday', text, { now: '2025-04-08T09:00:00.000Z', published: [] })).toEqual([])
  expect(
    flagsOf('weekday', text, { now: '2030-04-08T09:00:00.000Z', published: ['2029'] }),
  ).toHaveLength(1)
  expect(
    flagsOf('weekday', text, { now: '2030-04-08T09:00:00.000Z', published: ['2025-03-26'] }),
  ).toEqual([])
})
