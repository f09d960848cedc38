import { describe, expect, test } from 'vitest'
import { bestComparison } from './bestComparison'
import { compareQuote, type QuoteComparison } from './compareQuote'
import { areDifferentPeople, gradeAgainst } from './gradeAgainst'
import { prepareSource } from './prepareSource'
import { scanParagraph } from './scanParagraph'
import { harbourStory } from './testing/harbourStory'

function compared(quoted: string): QuoteComparison {
  return compareQuote(quoted, harbourStory)
}

const exact = compared('a matter of trust')
const typography = compared('It’s a matter of trust,')
const changed = compared('It was a matter of trust')
const absent = compared('Ferries were never safe at all')
const unknown = { outside: null, speakerOfMatch: null, attributedSpeaker: null }

describe('one grade for a quoted string', () => {
  test.each([
    ['the linked source has it', exact, null, 'exact'],
    ['the linked source has it, so has another', typography, exact, 'typography'],
    ['only another source has it', absent, exact, 'elsewhere'],
    ['the linked source has other words, another has these', changed, typography, 'elsewhere'],
    ['both have other words', changed, changed, 'changed'],
    ['the linked source has nothing, another has other words', absent, changed, 'changed'],
    ['nobody has it', absent, null, 'not-found'],
    ['no link, a source has it', null, exact, 'exact'],
    ['no link, a source has other words', null, changed, 'changed'],
    ['no link, nobody has it', null, null, 'not-found'],
  ] as const)('%s', (_case, linked, others, grade) => {
    expect(gradeAgainst({ linked, others, ...unknown })).toBe(grade)
  })

  test.each([
    ['it stands outside only', null, null, exact, 'elsewhere'],
    ['it stands outside, and the story has other words', null, changed, typography, 'elsewhere'],
    ['it stands in the story as well', null, typography, exact, 'typography'],
    ['the link has other words, it stands outside', changed, null, exact, 'elsewhere'],
    ['only outside are words like them', null, null, changed, 'changed'],
    ['the link has nothing, outside are words like them', absent, null, changed, 'changed'],
  ] as const)('outside the story: %s', (_case, linked, others, outside, grade) => {
    expect(gradeAgainst({ ...unknown, linked, others, outside })).toBe(grade)
  })

  test('the same words, but said by somebody else', () => {
    const speakers = {
      outside: null,
      speakerOfMatch: 'Tomas Ferreira',
      attributedSpeaker: 'Mara Lindqvist',
    }
    expect(gradeAgainst({ linked: exact, others: null, ...speakers })).toBe('other-speaker')
    expect(gradeAgainst({ linked: null, others: typography, ...speakers })).toBe('other-speaker')
    expect(gradeAgainst({ linked: absent, others: exact, ...speakers })).toBe('other-speaker')
    expect(gradeAgainst({ linked: changed, others: null, ...speakers })).toBe('changed')
  })
})

describe('who is somebody else', () => {
  test.each([
    ['Mara Lindqvist', 'Tomas Ferreira', true],
    ['Lindqvist', 'Ferreira', true],
    ['Mara Lindqvist', 'Mara Holm', true],
    ['Mara Lindqvist', 'Lindqvist', false],
    ['Mara Lindqvist', 'Ms. Lindqvist', false],
    ['Chair Mara Lindqvist', 'Lindqvist, chair of the board', false],
    ['Mara', 'Mara Lindqvist', false],
    ['Tanaka Yuki', 'Yuki Tanaka', false],
    ['José Álvarez', 'Jose Alvarez', false],
    ['Tom Reed Jr.', 'Tom Reed', false],
    ['Мара Ліндквіст', 'Ліндквіста', false],
    ['Мара Ліндквіст', 'Олена Коваль', true],
    ['an unidentified French official', 'Mara Lindqvist', false],
    ['the mayor of Port Ellery', 'Mara Lindqvist', false],
    ['she', 'Mara Lindqvist', false],
    ['松井さん', '松井', false],
    [null, 'Mara Lindqvist', false],
  ])('%s and %s', (one, other, different) => {
    expect(areDifferentPeople(one, other)).toBe(different)
    expect(areDifferentPeople(other, one)).toBe(different)
  })
})

describe('the best over several sources', () => {
  const minutes = prepareSource(
    'The quay will close in June and it will not open again, the minutes say.',
  )
  const letter = prepareSource(
    '“The quay will close in June, and it will not open again,” he wrote.',
  )
  const memo = prepareSource(
    'The quay will shut in June, and it will not open again. Nobody asked us.',
  )
  const sources = [
    { id: 'minutes', prepared: minutes },
    { id: 'letter', prepared: letter },
    { id: 'memo', prepared: memo },
    { id: 'letter again', prepared: letter },
  ]

  test.each([
    ['the better grade wins', 'close in June, and it', 'letter', 'exact'],
    ['of equals the first', 'it will not open again', 'minutes', 'exact'],
    [
      'changed only when nothing stands',
      'The quay would shut in June, and it will not open',
      'memo',
      'changed',
    ],
  ])('%s', (_case, quoted, id, grade) => {
    expect(bestComparison(quoted, sources)).toMatchObject({ id, comparison: { grade } })
  })

  test('nothing when no source has anything like it', () => {
    expect(bestComparison('Ferries were never safe at all', sources)).toBeNull()
    expect(bestComparison('The quay will close', [])).toBeNull()
  })
})

describe('what is worth checking', () => {
  test.each([
    ['two words', 'She said “nobody laughed” twice.', ['quotation']],
    ['one word', 'The “temporary” wall.', ['scare']],
    ['two words that stand anywhere', 'The wall “of the” quay.', ['scare']],
    ['only brackets', 'She said “[…]” twice.', ['empty']],
    ['nothing', 'She said “” twice.', ['empty']],
    ['two ideographs', '「終了」と言った', ['scare']],
    ['a sentence without spaces', '「岸壁は閉鎖します」と言った', ['quotation']],
    ['several', '“We voted,” she said of the “temporary” wall.', ['quotation', 'scare']],
  ])('%s', (_case, text, worth) => {
    expect(scanParagraph(text).map((quotation) => quotation.worth)).toEqual(worth)
  })

  test('a linked word always', () => {
    const [quotation] = scanParagraph('The “temporary” wall.', [{ start: 5, end: 14 }])
    expect(quotation).toMatchObject({ worth: 'quotation', linked: true })
  })
})
