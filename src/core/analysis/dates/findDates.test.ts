import { describe, expect, test } from 'vitest'
import { approximate } from '../../../shared/domain/analysis'
import type { Day } from '../../../shared/domain/days'
import { analyze } from '../analyze'

function datesIn(text: string, published: string | null = '2025-03-12'): [string, string][] {
  return analyze(text, { published: published as Day | null }).dates.map((date) => [
    date.text,
    approximate(date),
  ])
}

// Published on Wednesday, 12 March 2025.
describe('one date', () => {
  test.each<[string, string, string]>([
    ['The pier opened on March 11, 2025.', 'March 11, 2025', '2025-03-11'],
    [
      'The pier opened on Tuesday, March 11, 2025, at noon.',
      'Tuesday, March 11, 2025',
      '2025-03-11',
    ],
    ['The pier opened on 11 March 2025.', '11 March 2025', '2025-03-11'],
    ['The pier opened on the 11th of March 2025.', 'the 11th of March 2025', '2025-03-11'],
    ['The pier opened on 2025-03-11.', '2025-03-11', '2025-03-11'],
    ['The pier opened on 11.3.2025.', '11.3.2025', '2025-03-11'],
    ['The pier opened on 3/21/2025.', '3/21/2025', '2025-03-21'],
    ['Die Mole wurde am 11. März 2025 eröffnet.', '11. März 2025', '2025-03-11'],
    ['El muelle abrió el 11 de marzo de 2025.', '11 de marzo de 2025', '2025-03-11'],
    ['MARCH 11, 2025 Press release', 'MARCH 11, 2025', '2025-03-11'],
    ['The pier opened on Sept. 3, 2024.', 'Sept. 3, 2024', '2024-09-03'],
    ['The pier opened on February 18.', 'February 18', '2025-02-18'],
    ['The pier opened on December 20.', 'December 20', '2024-12-20'],
    ['The pier will open on December 20.', 'December 20', '2025-12-20'],
    ['The pier is to be opened on September 1.', 'September 1', '2025-09-01'],
    ['The pier opened in March 2021.', 'March 2021', '2021-03'],
    ['The pier opened in February.', 'February', '2025-02'],
    ['The pier opened in June.', 'June', '2024-06'],
    ['The pier will open in June.', 'June', '2025-06'],
    ['The pier opened last June.', 'last June', '2024-06'],
    ['The pier opened in 2019.', '2019', '2019'],
    ['The pier opened around 1890.', '1890', '1890~'],
    ['The pier was built in the 1960s.', '1960s', '196X'],
    ['The pier was built in the nineties.', 'nineties', '199X'],
    ['The pier dates from the 19th century.', '19th century', '18XX'],
    ['The pier opened in the summer of 2019.', 'summer of 2019', '2019-22'],
    ['The pier opened last summer.', 'last summer', '2024-22'],
    ['The pier opened on Tuesday.', 'Tuesday', '2025-03-11'],
    ['The pier opened on Wednesday.', 'Wednesday', '2025-03-12'],
    ['The pier opened on Friday.', 'Friday', '2025-03-07'],
    ['The pier will open on Friday.', 'Friday', '2025-03-14'],
    ['The pier opened last Wednesday.', 'last Wednesday', '2025-03-05'],
    ['The pier will open next Wednesday.', 'next Wednesday', '2025-03-19'],
    ['The pier opened yesterday.', 'yesterday', '2025-03-11'],
    ['The pier opened today.', 'today', '2025-03-12'],
    ['The pier opens tomorrow.', 'tomorrow', '2025-03-13'],
    ['The pier burned last night.', 'last night', '2025-03-11'],
    ['The pier burned the day before yesterday.', 'the day before yesterday', '2025-03-10'],
    ['The pier opened last week.', 'last week', '2025-03-03/2025-03-09'],
    ['The pier opened last month.', 'last month', '2025-02'],
    ['The pier opens next year.', 'next year', '2026'],
    ['The pier opened earlier this year.', 'earlier this year', '2025'],
    ['The pier opened two years ago.', 'two years ago', '2023'],
    ['The pier opened three months ago.', 'three months ago', '2024-12'],
    ['The pier opened 10 days ago.', '10 days ago', '2025-03-02'],
    ['The pier opened two weeks ago.', 'two weeks ago', '2025-02-26~'],
    ['The pier opens by the end of the year.', 'the end of the year', '2025-12-31'],
    ['The pier opened on 18-20 February 2025.', '18-20 February 2025', '2025-02-18/2025-02-20'],
    ['The fair ran February 18–20, 2025.', 'February 18–20, 2025', '2025-02-18/2025-02-20'],
    ['The league of 1998-99 is forgotten.', '1998-99', '1998/1999'],
    ['Nobody forgets the Sept. 11 attacks.', 'Sept. 11', '2001-09-11'],
  ])('%s', (text, words, edtf) => {
    expect(datesIn(text)).toEqual([[words, edtf]])
  })
})

describe('dates that lean on others', () => {
  test.each<[string, [string, string][]]>([
    [
      'It opened on May 3, 2020, and closed two days later.',
      [
        ['May 3, 2020', '2020-05-03'],
        ['two days later', '2020-05-05'],
      ],
    ],
    [
      'It opened in 2010 and closed a year earlier than planned.',
      [
        ['2010', '2010'],
        ['a year earlier', '2009'],
      ],
    ],
    [
      'It opened in 2010. It closed the same year.',
      [
        ['2010', '2010'],
        ['the same year', '2010'],
      ],
    ],
    [
      'It opened in 2010. It closed in March of that year.',
      [
        ['2010', '2010'],
        ['March of that year', '2010-03'],
      ],
    ],
    [
      'In 2010 it opened on June 3.',
      [
        ['2010', '2010'],
        ['June 3', '2010-06-03'],
      ],
    ],
    [
      'It runs from January 23 to March 9, 2014.',
      [
        ['January 23', '2014-01-23'],
        ['March 9, 2014', '2014-03-09'],
      ],
    ],
    [
      'It ran from 2004 to 2009.',
      [
        ['2004', '2004'],
        ['2009', '2009'],
      ],
    ],
    [
      'It opened on May 3, 2020, and closed the next day.',
      [
        ['May 3, 2020', '2020-05-03'],
        ['the next day', '2020-05-04'],
      ],
    ],
  ])('%s', (text, expected) => {
    expect(datesIn(text)).toEqual(expected)
  })
})

describe('what is no date', () => {
  test.each([
    'The work took two years.',
    'They waited for hours or days.',
    'Over the past few weeks the crew has grown.',
    'It may rain, and the crew may march on.',
    'The strike cost 2,000 jobs and 2000 people marched.',
    'The ship weighs 1950 tons.',
    'They sang “Black Friday” songs every Friday.',
    'The market is open on Sunday mornings.',
    'Call 555-2019 now.',
    'The fine is $2000.',
    'The Sunday Times reported it.',
    'The board told Halyard Today nothing.',
    'The pier stood open for 27 days after engineers warned the board.',
  ])('%s', (text) => {
    expect(datesIn(text)).toEqual([])
  })

  test('weekdays are left out when nobody knows the day of publication', () => {
    expect(datesIn('The pier opened on Tuesday.', null)).toEqual([])
  })
})

describe('the day of publication', () => {
  const inferred = (text: string, capturedOn: string | null = '2025-06-01') =>
    analyze(text, { capturedOn: capturedOn as Day | null }).published

  test('a given day is taken as it is', () => {
    expect(analyze('It rained.', { published: '2024-01-02' as Day }).published?.edtf).toBe(
      '2024-01-02',
    )
  })

  test('a weekday and a date that agree give the latest such year before the copy was taken', () => {
    const text = 'The board meets on Tuesday. The plan is to be voted on March 11.'
    expect(inferred(text)).toEqual({
      edtf: '2025-03-11',
      how: 'the text says Tuesday and March 11',
    })
    expect(inferred(text, '2024-05-01')?.edtf).toBe('2014-03-11')
  })

  test.each<[string, string]>([
    ['Pier opens\nFriday, May 8, 2009\nThe pier opened today.', '2009-05-08'],
    ['Pier opens\nPublished March 4, 2021 by the desk\nThe pier opened.', '2021-03-04'],
    ['OSLO, March 4, 2021 — The pier opened today.', '2021-03-04'],
  ])('a date line: %s', (text, expected) => {
    expect(inferred(text)?.edtf).toBe(expected)
  })

  test.each([
    'The pier opened on Tuesday.',
    'The pier opened on March 11.',
    'It opened in 2019.',
    '',
  ])('nothing is guessed from: %s', (text) => {
    expect(inferred(text)).toBeNull()
  })
})
