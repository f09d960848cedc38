import { expect, test } from 'vitest'
import type { Day } from '../../shared/domain/days'
import type { Role } from '../../shared/domain/entities'
import type { KnownName } from './NameBook'
import { flagsOf } from './testing/flagging'

function person(name: string, ...roles: [string, string | null, string | null][]): KnownName {
  return {
    type: 'PERSON',
    name,
    aliases: [],
    accepted: true,
    inStory: true,
    roles: roles.map(([title, from, until]): Role => ({
      title,
      from: from as Day,
      until: until as Day,
    })),
  }
}

const names = [
  person('Lena Oduya', ['chair of the harbour board', '2019', '2024-03-31']),
  person('Colm Pargeter', ['cabinet member for highways', null, '2025-03-28']),
  person('Joss Keverne', ['chair of the harbour board', '2024-04-01', null]),
  person('Mara Esk', ['mayor', '2010', '2014'], ['mayor', '2022', '2023']),
  person('Ida Brandt', ['President of Norland', '2015', '2020']),
  person('Anneke Vosper', ['senior engineer', null, null]),
  person('Piet Skerrow', ['harbourmaster', '2025-06-01', null]),
]

test.each([
  ['Chair Lena Oduya opened the meeting.', 'Chair', 'Former chair'],
  ['The letter came from chair Lena Oduya.', 'chair', 'former chair'],
  ['The letter came from harbour board chair Lena Oduya.', 'chair', 'former chair'],
  ['The letter came from Oduya, chair of the harbour board, on Monday.', 'chair', 'former chair'],
  ['Lena Oduya, the chair of the harbour board, wrote it.', 'chair', 'former chair'],
  ['The chair of the harbour board, Lena Oduya, wrote it.', 'chair', 'former chair'],
  [
    'In May 2024 the harbour board chair Lena Oduya resigned from the club.',
    'chair',
    'former chair',
  ],
  [
    'Colm Pargeter, cabinet member for highways, answered.',
    'cabinet member',
    'former cabinet member',
  ],
  ['Mayor Mara Esk cut the ribbon in 2018.', 'Mayor', 'Former mayor'],
  ['Norland President Ida Brandt flew home.', 'President', 'former President'],
  ['In 2023 chair Joss Keverne signed it.', 'chair', null],
  ['The harbourmaster, Piet Skerrow, agreed.', 'harbourmaster', null],
  ['Former chair Joss Keverne spoke.', 'Former chair', 'chair'],
  ['Joss Keverne, a former chair of the harbour board, spoke.', 'former chair', 'chair'],
])('%s', (text, said, instead) => {
  const flags = flagsOf('title', text, { names })
  expect(flags.map((flag) => [flag.text, flag.suggestion])).toEqual([[said, instead]])
})

test.each([
  ['former', 'Former chair Lena Oduya opened the meeting.'],
  ['former behind the name', 'Lena Oduya, a former chair of the harbour board, wrote it.'],
  ['ex', 'Ex-chair Lena Oduya opened the meeting.'],
  ['then', 'The letter went to then chair Lena Oduya.'],
  ['a date within the term', 'On 3 May 2022 chair Lena Oduya signed the lease.'],
  ['a year within the term', 'Mayor Mara Esk cut the ribbon in 2012.'],
  ['a date of the sentence before', 'The lease was signed in 2022. Chair Lena Oduya wrote it.'],
  ['one who holds it', 'Chair Joss Keverne opened the meeting.'],
  ['a role without dates', 'Senior engineer Anneke Vosper came.'],
  ['another title', 'Councillor Lena Oduya opened the meeting.'],
  ['the chair of something else', 'School board chair Lena Oduya opened the meeting.'],
  ['the chair of something else, behind', 'Lena Oduya, chair of the rowing club, came.'],
  ['a deputy', 'Deputy chair Lena Oduya and vice-chair Lena Oduya came.'],
  ['one who was elected', 'Chair-elect Joss Keverne and chair-designate Lena Oduya came.'],
  ['a past that is told', 'When chair Lena Oduya signed it, nobody asked.'],
  ['a verb between', 'Lena Oduya was chair of the harbour board until 2024.'],
  ['a clause', 'Lena Oduya, who was chair of the harbour board, came.'],
  ['quoted words', '“I spoke to chair Lena Oduya,” she said.'],
  ['a namesake', 'Chair Peter Oduya opened the meeting.'],
  ['a name without a title', 'Lena Oduya opened the meeting, and the chair was empty.'],
  ['another person’s title', 'The chair, Joss Keverne, thanked Lena Oduya.'],
])('nothing is asked of %s', (_, text) => {
  expect(flagsOf('title', text, { names })).toEqual([])
})

test('the flag says from when to when', () => {
  const [flag] = flagsOf('title', 'The letter came from chair Lena Oduya.', { names })
  expect(flag!.sentence).toBe(
    'Your notes have Lena Oduya as “chair of the harbour board” from 2019 until 31 March 2024. Does “chair” fit here?',
  )
})
