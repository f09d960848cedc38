import { expect, test } from 'vitest'
import { blockOf, evidence, flagsOf } from './testing/flagging'

const walk = evidence(
  'On 15 March the bridge carried 2,300 walkers. Two engineers had found that 5 of its 44 hangers were rusted; repair will cost £2.3 million, and 40 per cent of it comes from the county.',
)

test.each([
  ['The walk drew 3,200 people.^', '3,200'],
  ['The walk drew three thousand two hundred people.^', 'three thousand two hundred'],
  ['Six of its 44 hangers were rusted.^', 'Six'],
  ['Rust was found in 5 of 45 hangers.^', '45'],
  ['It will cost £3.2 million.^', '£3.2 million'],
  ['It will cost 3.2m pounds.^', '3.2m pounds'],
  ['The county pays 45 per cent of it.^', '45 per cent'],
  ['The county pays 45%.^', '45%'],
  ['Three engineers had looked at it.^', 'Three'],
  ['About 5,000 people walked.^', '5,000'],
  ['Between 100 and 2,300 people walked.^', '100'],
  ['“[They counted us],” said Tansley, one of 3,200 walkers.', '3,200'],
])('%s', (written, said) => {
  const flags = flagsOf('number', blockOf(written, walk))
  expect(flags.map((flag) => flag.text)).toEqual([said])
  expect(flags[0]).toMatchObject({ evidence: walk, suggestion: null })
})

test.each([
  ['the same number', 'The walk drew 2,300 people.^'],
  ['figures without a comma', 'The walk drew 2300 people.^'],
  ['the number in words', 'The walk drew two thousand three hundred people.^'],
  ['a share in figures', 'The county pays 40% of it, or forty percent.^'],
  ['an amount in other words', 'It will cost 2.3m pounds, £2,300,000 or 2.3 million.^'],
  ['figures for a small number', 'Five of its forty-four hangers were rusted.^'],
  ['a rounded number', 'It will cost about £2 million, for more than 2,000 walkers.^'],
  ['a number rounded to the million', 'It will cost £2 million.^'],
  ['small numbers of something else', 'The two sides met in three rooms.^'],
  ['one', 'One of the engineers told one newspaper.^'],
  ['dates and years', 'On 16 April 2024, at 6am and at 10:30, it was open.^'],
  ['a name with a number', 'Under Article 5 and Route 66, and on the A40, COVID-19 came.^'],
  ['quoted words', 'She said “there were 9,000 of us” there.^'],
  ['a sentence that rests on nothing', 'It was built for 9,000 people. It carried 2,300.^'],
  ['a sentence behind the citation', 'It carried 2,300.^ It was built for 9,000 people.'],
  ['an age beside pulled words', '“[They counted us],” said Meera Tansley, 34, a physiotherapist.'],
  [
    'a number beside pulled words without one of its kind',
    '“[Nobody wrote it],” said Vosper, who has 41 pages.',
  ],
  ['places in a row', 'It was the third meeting on the 21st.^'],
  ['vague numbers', 'Hundreds came, dozens sang, thousands watched.^'],
])('nothing is asked of %s', (_, written) => {
  const passage = written.includes('Nobody wrote')
    ? evidence('“Nobody wrote it,” Vosper said.')
    : walk
  expect(flagsOf('number', blockOf(written, passage))).toEqual([])
})

test('the flag says which numbers the passage has', () => {
  const [flag] = flagsOf('number', blockOf('The walk drew 3,200 people.^', walk))
  expect(flag!.sentence).toBe(
    'The passage does not have 3,200: it has 2,300, Two, 5, 44, £2.3 million and 40 per cent. Does the number come from somewhere else?',
  )
  const [bare] = flagsOf(
    'number',
    blockOf('The walk drew 3,200 people.^', evidence('They walked.')),
  )
  expect(bare!.sentence).toContain('it has no numbers')
})

test('beside pulled words the paragraphs around the quote count too', () => {
  const quote = evidence('“They counted us,” said Tansley, one of 2,300.', {
    surroundings: 'It has 44 hangers.\n“They counted us,” said Tansley, one of 2,300.',
  })
  expect(
    flagsOf('number', blockOf('“[They counted us],” she said of the 44 hangers.', quote)),
  ).toEqual([])
  expect(flagsOf('number', blockOf('She counted 44 hangers.^', quote))).toHaveLength(1)
})

test('of several passages one that has the number is enough', () => {
  const other = evidence('The organisers counted 3,200 walkers.')
  const written = '“[They counted us],” she said; there were 3,200 {walkers}.'
  expect(flagsOf('number', blockOf(written, walk, other))).toEqual([])
})
