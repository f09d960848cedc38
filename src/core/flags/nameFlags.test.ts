import { expect, test } from 'vitest'
import type { EntityType } from '../../shared/domain/analysis'
import { makeNameBook, type KnownName } from './NameBook'
import { flagsOf } from './testing/flagging'

function name(text: string, said: Partial<KnownName> = {}): KnownName {
  const type: EntityType = said.type ?? 'PERSON'
  return { type, name: text, aliases: [], roles: [], accepted: true, inStory: true, ...said }
}

const names = [
  name('Meera Tansley', { aliases: ['Tansley'] }),
  name('Anneke Vosper'),
  name('Samuel Oduro-Finch', { aliases: ['Oduro-Finch'] }),
  name('Councillor Imelda Farrant', { aliases: ['Farrant'] }),
  name('José Álvarez'),
  name('Volodymyr Zelensky'),
  name('Peter Hollis Jr.'),
  name('Lena Walker'),
  name('Donald J. Marchbank'),
  name('Brandreth Tull', { type: 'ORG' }),
  name('Wenlow Valley Walkers’ Association', { type: 'ORG', aliases: ['WVWA'] }),
  name('Quernby Borough Council', { type: 'ORG' }),
  name('Quernby', { type: 'PLACE' }),
  name('Port Ellery', { type: 'PLACE' }),
  name('Halyard', { type: 'PLACE' }),
  name('Tomas Reyes', { inStory: false }),
  name('Ottoline Skerrow', { inStory: false }),
  name('Merrow Tansleigh', { accepted: false }),
  name('Vospar Line', { type: 'ORG', accepted: false }),
]

test.each([
  ['The request came from Meera Tansly.', 'Meera Tansly', 'Meera Tansley'],
  ['The request came from Merra Tansley.', 'Merra Tansley', 'Meera Tansley'],
  ['The request came from Mira Tansley.', 'Mira Tansley', 'Meera Tansley'],
  ['The request came from Meera Tnasley.', 'Meera Tnasley', 'Meera Tansley'],
  [
    'The request came from Meera Tansley’s friend, Anneke Vospper.',
    'Anneke Vospper',
    'Anneke Vosper',
  ],
  ['The request came from N. Tansley.', 'N. Tansley', 'Meera Tansley'],
  ['Later Tansly said that she had asked twice.', 'Tansly', 'Tansley'],
  ['They gave it to Ms Tansly.', 'Ms Tansly', null],
  ['Engineers told Annike Vosper to wait.', 'Annike Vosper', 'Anneke Vosper'],
  ['The leader, Imelda Farant, agreed.', 'Imelda Farant', 'Imelda Farrant'],
  ['The leader, Councillor Farent, agreed.', 'Farent', 'Farrant'],
  ['He wrote to Jose Alvarez.', 'Jose Alvarez', 'José Álvarez'],
  ['He wrote to Alvarez.', 'Alvarez', 'Álvarez'],
  ['They met Zelenskyy in March.', 'Zelenskyy', 'Zelensky'],
  ['They met Volodymyr Zelenskiy in March.', 'Volodymyr Zelenskiy', 'Volodymyr Zelensky'],
  ['The firm Brandreth Tul inspected it.', 'Brandreth Tul', 'Brandreth Tull'],
  ['The firm Brandeth Tull inspected it.', 'Brandeth Tull', 'Brandreth Tull'],
  [
    'The Wenlo Valley Walkers’ Association asked.',
    'Wenlo Valley Walkers’ Association',
    'Wenlow Valley Walkers’ Association',
  ],
  [
    'It was closed by Quernbey Borough Council.',
    'Quernbey Borough Council',
    'Quernby Borough Council',
  ],
  ['She lives in Quernbey, near the river.', 'Quernbey', 'Quernby'],
  ['The boats of Port Elery are blue.', 'Port Elery', 'Port Ellery'],
  ['The secretary, Samuel Oduro-Finsh, spoke.', 'Samuel Oduro-Finsh', 'Samuel Oduro-Finch'],
  ['The request came from Sarah Tansley.', 'Sarah Tansley', null],
  ['They rang Tomas Reyez at home.', 'Tomas Reyez', 'Tomas Reyes'],
])('%s', (text, said, meant) => {
  const flags = flagsOf('name', text, { names })
  if (said === 'Ms Tansly') return expect(flags.map((flag) => flag.text)).toEqual(['Tansly'])
  expect(flags.map((flag) => [flag.text, flag.suggestion])).toEqual([[said, meant]])
})

test.each([
  ['the accepted spelling', 'Meera Tansley and Anneke Vosper met Imelda Farrant in Quernby.'],
  ['family names alone', 'Tansley met Vosper; Farrant was away.'],
  ['titles and honorifics', 'Councillor Farrant, Mrs Tansley and Detective Vosper met.'],
  ['a possessive', 'Tansley’s letter reached Vosper’s desk and the Walkers’ office.'],
  ['a whole family', 'The Tansleys and the Farrants are neighbours.'],
  ['an adjective of a place', 'The Quernbian way is slow.'],
  [
    'a spelling that is only suggested',
    'The boat was built by Merrow Tansleigh for the Vospar Line.',
  ],
  ['somebody of another family', 'The boat was built by Merrow Tanner.'],
  ['an initial', 'The request came from M. Tansley and S. Oduro-Finch.'],
  ['a short form', 'The request came from Sam Oduro-Finch and Pete Hollis.'],
  ['a middle initial', 'The request came from Meera J. Tansley and Donald Marchbank.'],
  [
    'a word that opens a sentence',
    'Walked home, they did. Hollow words, said one. Vespers were rung.',
  ],
  ['a common word in capitals', 'The Council of the Borough met the Walkers. Walking is free.'],
  ['a headline', 'Vesper Light Shines On Fallen Bridge Of Old Town'],
  ['names written small', 'the tansly and the vospr'],
  ['an address', 'Write to press@tansly.example or @Tansly or Tansly.example.'],
  ['a relative who is told of', 'Her sister Mira Tansley and her cousin, Sarah Tansley, came.'],
  ['a namesake beside the person we know', 'Meera Tansley came. Sarah Tansley did not.'],
  ['a common family name', 'The driver was Grace Walker.'],
  [
    'a sentence’s first word before a name',
    'Yesterday Tansley spoke. Even Vosper laughed. Asked twice, Farrant left.',
  ],
  ['another kind of place', 'The boats of Fort Ellery and Lake Ellery are red.'],
  ['a name of another story alone', 'They rang Reyez and Skerow at home.'],
  ['another given name in another story', 'They rang Anna Reyes at home.'],
  ['another organisation', 'Wenlow Valley Runners’ Club and Osier Borough Council agreed.'],
  ['typography', "The Wenlow Valley Walkers' Association and Samuel Oduro‑Finch agreed."],
  ['capitals', 'MEERA TANSLEY MET ANNEKE VOSPER IN QUERNBY'],
  ['an ending', 'Peter Hollis Jr and Peter Hollis are the same.'],
  ['CJK and Arabic', '昆比大桥 在 ميرا تانسلي'],
])('nothing is asked of %s', (_, text) => {
  expect(flagsOf('name', text, { names })).toEqual([])
})

test('the flag is remembered by the spelling, wherever it stands', () => {
  const [one] = flagsOf('name', 'The request came from Meera Tansly.', { names })
  const [other] = flagsOf('name', 'Nobody asked Meera Tansly.', { names })
  expect(one!.about).toBe('Meera Tansly')
  expect(other!.about).toBe(one!.about)
  expect(one!.sentence).toBe('Your sources have “Meera Tansley”. Is “Meera Tansly” the same name?')
})

test('between quotation marks nothing is suggested', () => {
  const [flag] = flagsOf('name', '“I wrote to Meera Tansly twice,” she said.', { names })
  expect(flag).toMatchObject({ text: 'Meera Tansly', suggestion: null })
})

test('a spelling that is an alias is right', () => {
  const known = [name('Volodymyr Zelensky', { aliases: ['Volodymyr Zelenskyy'] })]
  expect(flagsOf('name', 'Zelenskyy met Volodymyr Zelenskyy.', { names: known })).toEqual([])
  expect(flagsOf('name', 'They met Zelenskiy.', { names: known })).toHaveLength(1)
})

test('where two names are as near, both are offered and none is suggested', () => {
  const known = [name('Anna Meyer'), name('Anna Meier')]
  const [flag] = flagsOf('name', 'They met Anna Meuer.', { names: known })
  expect(flag).toMatchObject({ suggestion: null })
  expect(flag!.sentence).toContain('“Anna Meyer” and “Anna Meier”')
})

test('five thousand names and twenty thousand words are no matter', () => {
  const syllables = ['ba', 'dor', 'mek', 'tan', 'lis', 'vor', 'quen', 'ram', 'sel', 'nor']
  const word = (number: number) =>
    [0, 1, 2, 3].map((place) => syllables[Math.floor(number / 10 ** place) % 10]).join('')
  const large = (text: string) => text[0]!.toUpperCase() + text.slice(1)
  const many = Array.from({ length: 5000 }, (_, index) =>
    name(`${large(word(index))} ${large(word(9999 - index))}`, { inStory: index < 500 }),
  )
  const started = performance.now()
  const book = makeNameBook(many)
  const made = performance.now()
  expect(made - started).toBeLessThan(1000)
  expect(book.family(many[0]!.name.split(' ')[1]!.toLowerCase())).toHaveLength(1)
  const text = many
    .map((known) => `Then ${known.name.slice(0, -1)} spoke to ${known.name} again.`)
    .join(' ')
  const flags = flagsOf('name', text, { names: many })
  expect(flags.length).toBeGreaterThan(100)
  expect(performance.now() - made).toBeLessThan(6000)
})
