import { beforeEach, describe, expect, test } from 'vitest'
import type { DraftDocument } from '../../../shared/domain/drafts'
import type { StoryId } from '../../../shared/domain/ids'
import { addArticle } from '../../testing/addArticle'
import { openTestDesk, type TestDesk } from '../../testing/openTestDesk'
import { checkDocument } from './checks'
import { storiesService } from '../stories'

let desk: TestDesk
let storyId: StoryId

beforeEach(() => {
  desk = openTestDesk()
  storyId = storiesService(desk).create('Osier Bridge', null)
})

function document(...paragraphs: string[]): DraftDocument {
  return {
    type: 'doc',
    content: paragraphs.map((text) => ({ type: 'paragraph', content: [{ type: 'text', text }] })),
  }
}

function check(...paragraphs: string[]) {
  return checkDocument(desk, storyId, document(...paragraphs))
}

/** Numbered sentences, each with words of its own. */
function minutes(count: number): string {
  return Array.from(
    { length: count },
    (_, item) => `Member${item % 37} moved item${item} about berth${item * 7} and the quay agreed.`,
  ).join(' ')
}

/** How often SQLite was asked, which is what grows when look-ups do. */
function countingStatements(): () => number {
  const { library } = desk
  const prepare = library.prepare.bind(library)
  let asked = 0
  library.prepare = (sql) => {
    asked++
    return prepare(sql)
  }
  return () => asked
}

test('3,000 quotes in one draft are each graded, and each asks for as much as one of 300', () => {
  addArticle(desk, storyId, 'Minutes', `The minutes of the board.\n\n“${minutes(700)}” they read.`)
  const sentences = minutes(700).split(/(?<=\.) /)
  const paragraphs = (count: number) =>
    Array.from({ length: count }, (_, index) => {
      const sentence = sentences[index % 700]!
      const words = index % 3 === 2 ? sentence.replace('moved', 'opposed') : sentence
      return `“${words.slice(0, -1)}” it says, and “${words}” too.`
    })
  const asked = countingStatements()
  const few = check(...paragraphs(150))
  const askedByFew = asked()
  const many = check(...paragraphs(1500))
  expect(few).toHaveLength(300)
  expect(many).toHaveLength(3000)
  expect(asked() - askedByFew).toBeLessThan(askedByFew * 12)
  const changed = many.filter(({ grade }) => grade === 'changed')
  const exact = many.filter(({ grade }) => grade === 'exact')
  expect([changed.length, exact.length]).toEqual([1000, 2000])
}, 60_000)

test('3,000 quotes in a single paragraph', () => {
  addArticle(desk, storyId, 'Minutes', `The minutes of the board.\n\n${minutes(40)}`)
  const checked = check('“moved item7 about berth49” and “nothing of the kind” '.repeat(1500))
  expect(checked).toHaveLength(3000)
  expect(checked.filter(({ grade }) => grade === 'exact')).toHaveLength(1500)
  expect(checked.filter(({ grade }) => grade === 'not-found')).toHaveLength(1500)
})

test('a quoted string of 20,000 words, exact and with one word changed', () => {
  const words = minutes(2300)
  expect(words.split(' ').length).toBeGreaterThan(20_000)
  addArticle(desk, storyId, 'Minutes', `The minutes of the board.\n\n${words}`)
  const [exact] = check(`“${words}” the minutes say.`)
  expect(exact).toMatchObject({ grade: 'exact', strict: true })
  const [changed] = check(`“${words.replace('about berth700 ', 'about berth701 ')}” they say.`)
  expect(changed).toMatchObject({ grade: 'changed', strict: false })
  expect(changed!.diff!.filter((part) => part.kind !== 'same').map((part) => part.text)).toEqual([
    'berth700',
    'berth701',
  ])
  expect(changed!.repair).toBe(words)
}, 30_000)

test('…also outside the story', () => {
  const words = minutes(2300)
  addArticle(desk, null, 'Minutes', `The minutes of the board.\n\n${words}`)
  expect(check(`“${words}” the minutes say.`)[0]).toMatchObject({
    grade: 'elsewhere',
    strict: true,
  })
})

test('a source of 5 MB, found in the story and outside of it', () => {
  const text = `${minutes(33_000)} “A bridge is a promise to the other bank,” Ines Calder said. ${minutes(33_000)}`
  expect(text.length).toBeGreaterThan(4_000_000)
  addArticle(desk, null, 'All the minutes', text)
  expect(check('“A bridge is a promise to the other bank,” Ines Calder said.')[0]).toMatchObject({
    grade: 'elsewhere',
    strict: true,
    speaker: 'Ines Calder',
  })
  expect(check('“A bridge is a promise to the other bank,” Tomas Reyes said.')[0]).toMatchObject({
    grade: 'other-speaker',
  })
  expect(check('“A bridge is a promise to the other shore,” Ines Calder said.')[0]).toMatchObject({
    grade: 'changed',
    repair: 'A bridge is a promise to the other bank,',
  })
}, 60_000)

describe('marks that do not pair', () => {
  beforeEach(() => {
    addArticle(
      desk,
      storyId,
      'The levy',
      'The board met.\n\n“We will not raise the mooring levy this year,” Mara Lindqvist said. “Ask me in June.”',
    )
  })

  const words = 'We will not raise the mooring levy this year'

  test.each([
    ['never closed', `“${words}`],
    ['closed by another style', `“${words}" she said`],
    ['low and high', `„${words}“ she said`],
    ['guillemets', `«${words}» she said`],
    ['corner brackets', `「${words}」 she said`],
    ['closed twice', `“${words}”” she said`],
    ['opened twice', `““${words}” she said`],
    ['a stray mark before', `5" wide: “${words}” she said`],
    ['quoted in a quotation', `“He told me: ‘${words}’ and left”`],
  ])('%s', (_case, text) => {
    const checked = check(text)
    expect(checked.length).toBeGreaterThan(0)
    const best = checked.find(({ match }) => match !== null)
    expect(best, JSON.stringify(checked)).toBeDefined()
    expect(best!.sourceText).toContain('raise the mooring levy')
  })

  test('one that is never closed ends with its paragraph', () => {
    const checked = check(`“${words}`, 'She said “Ask me in June.” and left.')
    expect(checked.map(({ grade }) => grade)).toEqual(['exact', 'exact'])
  })

  test.each([
    '“',
    '”',
    '"',
    '“”',
    '“‘',
    '«“„',
    '“…”',
    '“[…]”',
    '“[sic]”',
    '“\u200b”',
    '\ud800“\udc00”',
  ])('nothing but %j is no quotation that is claimed to stand anywhere', (text) => {
    for (const { match, grade } of check(text)) {
      expect(match).toBeNull()
      expect(['not-a-quotation', 'not-found']).toContain(grade)
    }
  })
})

describe('right-to-left text', () => {
  const hebrew = `הוועדה התכנסה ביום שני.

"לא נעלה את דמי העגינה השנה, וכך אמרנו במרץ," אמרה מארה לינדקוויסט.`
  const arabic = `اجتمع مجلس الميناء يوم الاثنين.

«لن نرفع رسوم الرسو هذا العام وقد قلنا ذلك في مارس» قالت مارا ليندكفيست.`

  beforeEach(() => {
    addArticle(desk, storyId, 'בנמל', hebrew)
    addArticle(desk, storyId, 'في الميناء', arabic)
  })

  test.each([
    ['Hebrew', '"לא נעלה את דמי העגינה השנה" נאמר שם.', 'exact'],
    ['Hebrew in other marks', '„לא נעלה את דמי העגינה השנה” נאמר שם.', 'exact'],
    [
      'Hebrew with marks of direction',
      '"\u200fלא נעלה את דמי\u200e העגינה השנה" נאמר שם.',
      'typography',
    ],
    ['Hebrew, a word changed', '"לא נעלה את דמי החניה השנה, וכך אמרנו במרץ" נאמר שם.', 'changed'],
    ['Arabic', 'قيل «لن نرفع رسوم الرسو هذا العام» هناك.', 'exact'],
    [
      'Arabic in a draft with marks of direction',
      'قيل «لن نرفع \u2067رسوم\u2069 الرسو هذا العام» هناك.',
      'typography',
    ],
    ['Arabic, a word changed', 'قيل «لن نرفع رسوم العبور هذا العام وقد قلنا ذلك» هناك.', 'changed'],
  ])('%s', (_case, text, grade) => {
    const [checked] = check(text)
    expect(checked).toMatchObject({ grade, strict: grade === 'exact' })
  })
})

describe('the same words in other code points', () => {
  const written = 'the naïve officer at the café of Ærøskøbing filed 1½ reports'
  const variants: [string, string][] = [
    ['canonically decomposed', written.normalize('NFD')],
    ['ligatures', written.replace('ff', '\ufb00').replace('fi', '\ufb01')],
    ['soft hyphens', written.replace('officer', 'of\u00adfi\u00adcer')],
    ['no-break spaces', written.replaceAll(' ', '\u00a0')],
    ['narrow and thin spaces', written.replaceAll(' ', '\u202f').replace('\u202f', '\u2009')],
    ['zero-width spaces in words', written.replace('reports', 're\u200bports')],
    ['zero-width joiners', written.replace('reports', 're\u200dpo\u200crts')],
    ['a byte order mark', `\ufeff${written}`],
    ['a combining grapheme joiner', written.replace('reports', 'rep\u034forts')],
  ]

  test.each(variants)('%s in the draft', (_case, variant) => {
    addArticle(desk, storyId, 'Reports', `A report was filed.\n\nThey say ${written} in a week.`)
    const [checked] = check(`It says “${variant}” there.`)
    expect(['typography', 'exact']).toContain(checked!.grade)
    expect(checked!.strict).toBe(checked!.grade === 'exact')
  })

  test.each(variants)('%s in the source', (_case, variant) => {
    addArticle(desk, storyId, 'Reports', `A report was filed.\n\nThey say ${variant} in a week.`)
    expect(['typography', 'exact']).toContain(check(`It says “${written}” there.`)[0]!.grade)
    expect(['typography', 'exact']).toContain(check(`It says “${variant}” there.`)[0]!.grade)
  })

  test.each(variants)('%s, outside the story', (_case, variant) => {
    addArticle(desk, null, 'Reports', `A report was filed.\n\nThey say ${variant} in a week.`)
    expect(check(`It says “${written}” there.`)[0]).toMatchObject({ grade: 'elsewhere' })
  })
})
