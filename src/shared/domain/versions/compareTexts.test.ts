import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Block } from '../articles'
import { compareTexts, countChanges, type ComparedBlock, type Copy } from './compareTexts'
import { piecesOf, wordChanges } from './wordChanges'

function copyOf(...paragraphs: string[]): Copy {
  const blocks: Block[] = []
  let at = 0
  for (const paragraph of paragraphs) {
    blocks.push({ type: 'paragraph', start: at, end: at + paragraph.length })
    at += paragraph.length + 1
  }
  return { text: paragraphs.join('\n'), blocks, asides: [] }
}

/** One line a paragraph: `=` the same, `+` added, `-` removed, `~` changed, `^` moved; words as [-old-]{+new+}. */
function drawn(blocks: ComparedBlock[]): string[] {
  const signs = { same: '=', changed: '~', added: '+', removed: '-' }
  return blocks.map(({ kind, moved, parts }) => {
    const words = parts.map(({ kind: change, text }) =>
      kind === 'changed' && change !== 'same'
        ? change === 'removed'
          ? `[-${text}-]`
          : `{+${text}+}`
        : text,
    )
    return `${signs[kind]}${moved ? '^' : ''} ${words.join('')}`
  })
}

const council = 'The council met at eight and sat until midnight.'
const survey = 'The survey says that the bridge should be closed to lorries in winter.'
const ferry = 'The ferry to Skerrow will not sail on Sundays from November.'
const mayor = 'The mayor of Quernby did not answer a letter sent by this paper.'

const cases: [string, string[], string[], string[]][] = [
  ['nothing changed', [council, survey], [council, survey], [`= ${council}`, `= ${survey}`]],
  ['a paragraph is added at the end', [council], [council, ferry], [`= ${council}`, `+ ${ferry}`]],
  ['… at the beginning', [council], [ferry, council], [`+ ${ferry}`, `= ${council}`]],
  [
    'one is removed where it stood',
    [council, survey, ferry],
    [council, ferry],
    [`= ${council}`, `- ${survey}`, `= ${ferry}`],
  ],
  [
    'a word changes',
    [council, survey],
    [council, survey.replace('lorries', 'all traffic')],
    [
      `= ${council}`,
      '~ The survey says that the bridge should be closed to [-lorries-]{+all traffic+} in winter.',
    ],
  ],
  [
    'words that follow each other are one change',
    [ferry],
    ['The ferry to Skerrow will sail every day again from November.'],
    ['~ The ferry to Skerrow will [-not -]sail [-on Sundays-]{+every day again+} from November.'],
  ],
  [
    'the last becomes the first',
    [council, survey, ferry],
    [ferry, council, survey],
    [`=^ ${ferry}`, `= ${council}`, `= ${survey}`],
  ],
  [
    'one moves and its words change',
    [council, survey, ferry],
    [council, ferry, survey.replace('winter', 'spring')],
    [
      `= ${council}`,
      `= ${ferry}`,
      '~^ The survey says that the bridge should be closed to lorries in [-winter-]{+spring+}.',
    ],
  ],
  [
    'another paragraph takes the place of one',
    [council, survey],
    [council, mayor],
    [`= ${council}`, `- ${survey}`, `+ ${mayor}`],
  ],
  [
    'a name is set right',
    ['Said Ms Tansly.'],
    ['Said Ms Tansley.'],
    ['~ Said Ms [-Tansly-]{+Tansley+}.'],
  ],
  [
    'typography counts as a change',
    ['It isn’t so, she said.'],
    ["It isn't so, she said."],
    ["~ It [-isn’t-]{+isn't+} so, she said."],
  ],
  ['white space alone does not', ['It is  so.'], ['It is so.'], ['= It is so.']],
  [
    'Japanese by the letter',
    ['議会は橋を閉鎖した。', '船は来ない。'],
    ['議会は橋を開放した。', '船は来ない。'],
    ['~ 議会は橋を[-閉鎖-]{+開放+}した。', '= 船は来ない。'],
  ],
  [
    'Arabic by the word',
    ['قال المجلس إن الجسر مغلق.'],
    ['قال المجلس إن الجسر مفتوح.'],
    ['~ قال المجلس إن الجسر [-مغلق-]{+مفتوح+}.'],
  ],
  [
    'equal lines are paired one by one',
    ['* * *', council, '* * *'],
    ['* * *', council],
    ['= * * *', `= ${council}`, '- * * *'],
  ],
  ['from nothing', [], [council], [`+ ${council}`]],
  ['to nothing', [council], [], [`- ${council}`]],
]

test.each(cases)('%s', (_, older, newer, expected) => {
  expect(drawn(compareTexts(copyOf(...older), copyOf(...newer)))).toEqual(expected)
})

test('what is set aside in either copy is not compared', () => {
  const older = { ...copyOf('Share this story', council), asides: [aside(0, 16)] }
  const newer = { ...copyOf('Read more', council), asides: [aside(0, 9)] }
  expect(drawn(compareTexts(older, newer))).toEqual([`= ${council}`])
})

test('counts: one that moved and changed counts for both', () => {
  const blocks = compareTexts(
    copyOf(council, survey, ferry),
    copyOf(ferry.replace('Sundays', 'Mondays'), council, mayor),
  )
  expect(countChanges(blocks)).toEqual({ changed: 1, added: 1, removed: 1, moved: 1 })
})

test('whatever changes, both copies can be put together again from the comparison', () => {
  const paragraph = fc.constantFrom(
    council,
    survey,
    ferry,
    mayor,
    `${council} Twice.`,
    'Short.',
    '橋',
  )
  fc.assert(
    fc.property(fc.array(paragraph), fc.array(paragraph), (older, newer) => {
      const blocks = compareTexts(copyOf(...older), copyOf(...newer))
      const words = (left: 'added' | 'removed') => (block: ComparedBlock) =>
        block.parts
          .filter(({ kind }) => kind !== left)
          .map(({ text }) => text)
          .join('')
      const after = blocks.filter((block) => block.newer).map(words('removed'))
      const before = blocks
        .filter((block) => block.older)
        .toSorted((one, other) => one.older!.start - other.older!.start)
        .map(words('added'))
      expect(after).toEqual(newer)
      expect(before).toEqual(older)
    }),
    { numRuns: 300 },
  )
})

test('pieces joined are the text, and no surrogate pair is cut', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      expect(piecesOf(text).join('')).toBe(text)
    }),
  )
  expect(piecesOf('😀😀')).toEqual(['😀', '😀'])
})

test('forty thousand paragraphs that are all new, all shuffled or all alike are compared within seconds', () => {
  const many = (words: (index: number) => string) =>
    Array.from({ length: 40_000 }, (_, index) => words(index))
  const numbered = many(
    (index) => `On day ${index} the harbour was closed to all ships but ${index * 7}.`,
  )
  const others = many(
    (index) => `Nobody spoke of the ${index * 3} lorries, nor of bridge ${index}.`,
  )
  expect(countChanges(compareTexts(copyOf(...numbered), copyOf(...others)))).toMatchObject({
    changed: 0,
  })
  const reversed = countChanges(compareTexts(copyOf(...numbered), copyOf(...numbered.toReversed())))
  expect(reversed).toEqual({ changed: 0, added: 0, removed: 0, moved: 39_999 })
  const alike = many(() => 'The harbour was closed.')
  expect(countChanges(compareTexts(copyOf(...alike), copyOf(...alike, 'It opened.')))).toEqual({
    changed: 0,
    added: 1,
    removed: 0,
    moved: 0,
  })
}, 30_000)

test('long paragraphs that have nothing in common are one change, soon', () => {
  const many = (word: string) =>
    Array.from({ length: 60_000 }, (_, index) => word + index).join(' ')
  expect(wordChanges(many('a'), many('b')).map(({ kind }) => kind)).toEqual(['removed', 'added'])
})

function aside(start: number, end: number) {
  return { start, end, reason: 'furniture' as const }
}
