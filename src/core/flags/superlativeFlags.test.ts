import { expect, test } from 'vitest'
import type { KnownName } from './NameBook'
import { blockOf, evidence, flagsOf } from './testing/flagging'

const quernby: KnownName = {
  type: 'PLACE',
  name: 'Quernby',
  aliases: [],
  roles: [],
  accepted: false,
  inStory: true,
}

test.each([
  ['She is the first woman to lead the council.', 'first woman'],
  ['It was the first bridge of its kind.', 'first bridge of its kind'],
  ['He became the first mayor in the town’s history.', 'first mayor in the town’s history'],
  ['It is the first footbridge in the valley.', 'first footbridge in the valley'],
  ['It was the first inspection since 2019.', 'first inspection since 2019'],
  ['It was the town’s first woman mayor.', 'first woman mayor'],
  ['It was the world’s first steel footbridge.', 'first steel footbridge'],
  ['She was Britain’s first harbourmaster.', 'first harbourmaster'],
  ['They held the first-ever lantern walk.', 'first-ever lantern walk'],
  ['For the first time in 20 years the bridge was shut.', 'first time in 20 years'],
  ['The council lost for the first time since 1945.', 'first time since 1945'],
  ['It was the first time a council had apologised.', 'first time'],
  ['It is the only footbridge over the Wenlow.', 'only footbridge'],
  ['She was the only councillor who voted against it.', 'only councillor'],
  ['The town’s only bank has closed.', 'only bank'],
  ['Quernby’s only cinema has closed.', 'only cinema'],
  ['It is the largest footbridge in the county.', 'largest footbridge in the county'],
  ['It is the county’s largest footbridge.', 'largest footbridge'],
  ['She is the youngest mayor of Quernby.', 'youngest mayor'],
  ['He is the oldest harbour pilot in the country.', 'oldest harbour pilot in the country'],
  ['The world’s tallest lighthouse stands there.', 'tallest lighthouse'],
  ['It was the worst flood since 1953.', 'worst flood since 1953'],
  ['It was the worst flood in living memory.', 'worst flood in living memory'],
  ['The flood was the worst in 50 years.', 'worst in 50 years'],
  ['It was the driest spring on record.', 'driest spring on record'],
  ['It was the deadliest collapse in the country.', 'deadliest collapse in the country'],
  ['It was the biggest crowd ever to cross.', 'biggest crowd ever'],
  ['The largest armies met alone.', 'largest armies'],
  ['The largest crane collapsed yesterday.', 'largest crane'],
  ['The oldest harbour wall gave way.', 'oldest harbour wall'],
  ['She was the first woman elected to the board.', 'first woman'],
  ['It was the largest unused dock.', 'largest unused dock'],
  ['It is the largest steam-powered ferry.', 'largest steam-powered ferry'],
  ['It is the oldest fishing family.', 'oldest fishing family'],
  ['It was the deepest budget cut.', 'deepest budget cut'],
  ['The only family left.', 'only family'],
  ['The first bridge opened in the county was of wood.', 'first bridge opened in the county'],
  ['The firm is the most powerful in the region.', 'most powerful in the region'],
  ['It is the most expensive bridge in Europe.', 'most expensive bridge in Europe'],
  ['A record 3,200 walkers crossed.', 'record 3,200'],
  ['The walk saw record turnout.', 'record turnout'],
  ['Profits reached a record high.', 'record high'],
  ['She broke the world record.', 'broke the world record'],
  ['Prices are at an all-time high.', 'all-time high'],
  ['Never before had so many crossed.', 'Never before'],
  ['So many had never crossed it before.', 'never crossed it before'],
])('a claim: %s', (text, said) => {
  expect(flagsOf('superlative', text, { names: [quernby] }).map((flag) => flag.text)).toEqual([
    said,
  ])
})

test.each([
  'At first nobody noticed.',
  'The first floor is let, and so is the first flat.',
  'Her first name is Meera.',
  'The First Minister came with the First Lady.',
  'They gave first aid.',
  'It closed on the first of March.',
  'In the first half of the year it was open.',
  'The first of three meetings was short.',
  'The first meeting was short; the first day was long.',
  'On April 1, its first day, the bus carried 212 people.',
  'It was her first job, and his first visit to the town.',
  'First, they closed the bridge.',
  'She was the first to arrive and the first to speak.',
  'He saw the page for the first time on Friday.',
  'They met for the first time in March.',
  'First-class stamps cost more.',
  'It was love at first sight.',
  'The Quernby Bell first reported the email.',
  'In the first place, nobody asked.',
  'The First World War ended in 1918.',
  'Not only the walkers but the council knew.',
  'If only they had asked.',
  'It opens only when it is dry, only if asked, and only after ten.',
  'The only way is over the bridge.',
  'The only question is who knew.',
  'She is an only child.',
  'Only five people came.',
  'It is read-only.',
  'It was one of the largest bridges in the county.',
  'It is among the oldest in the country.',
  'At least 40 people came, at most 50.',
  'At best it is a mistake, at worst a crime.',
  'Her youngest son and his oldest sister crossed.',
  'She is best known for her work, and his best friend.',
  'They did their best.',
  'The best way to cross is by bus.',
  'The biggest problem is rust.',
  'The greatest challenge is money.',
  'The latest report has 41 pages.',
  'Most people walked, and most of them sang.',
  'In the worst case it falls.',
  'The second-largest town has no bridge.',
  'It was off the record, and nothing was on the record.',
  'He has a criminal record and a track record.',
  'Monday’s first bus is full, and Monday’s only bus is late.',
  'It was not the first bridge to fall.',
  'Tansley’s first marriage ended, and Tansley’s only novel is forgotten.',
  'They record numbers of walkers each year.',
  'Records show that the email was read.',
  'For the record, the council denies it.',
  'The record label closed.',
  'They set the record straight.',
  'It is due by the end of April at the earliest.',
  'He never came before noon.',
  'She had never asked before the walk.',
  'The highest court will hear it; it goes to the highest bidder.',
  'The longest-serving members spoke last.',
  '“It is the largest bridge in the world,” she said.',
  '„Die first woman to lead“ ist nicht das, was er mit dem Wort von der Brücke sagt.',
  'The largest of the three bags was his.',
])('no claim: %s', (text) => {
  expect(flagsOf('superlative', text, { names: [quernby] }).map((flag) => flag.text)).toEqual([])
})

test('a claim that the cited passage makes is the passage’s', () => {
  const passage = evidence('The bridge is the largest footbridge in the county.')
  const other = evidence('The bridge is large.')
  const written = 'It is the largest footbridge in the county.^ It was painted.'
  expect(flagsOf('superlative', blockOf(written, passage))).toEqual([])
  const [flag] = flagsOf('superlative', blockOf(written, other))
  expect(flag).toMatchObject({ text: 'largest footbridge in the county', evidence: other })
  expect(flag!.sentence).toContain('the passage does not say so')
})

test('a long text without an end to its sentences is read in bounded time', () => {
  const started = performance.now()
  flagsOf('superlative', 'the first largest record only never '.repeat(6000))
  expect(performance.now() - started).toBeLessThan(5000)
})
