import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { beforeEach, expect, test } from 'vitest'
import type { Day } from '../../../shared/domain/days'
import type { ArticleId } from '../../../shared/domain/ids'
import {
  generatedArticles,
  reprintOf,
} from '../../../shared/domain/lineage/testing/generatedArticles'
import { randomFrom } from '../../../shared/domain/testing/randomFrom'
import { setArticleRemoved } from '../../store/articles'
import { newestVersion } from '../../store/versions'
import { openTestDesk, type TestDesk } from '../../testing/openTestDesk'
import { articlesService } from './articles'
import { historyService } from '../history'
import { lineageService } from './lineage'
import { tendLineage } from './tendLineage'
import { storeArticle } from '../testing/storeArticle'

const [flood, bridge, fares] = generatedArticles(40, 21).filter(({ length }) => length >= 12)
const own = generatedArticles(10, 22).flat()
const added = [
  'Fishermen on the quay had guessed as much since the autumn, when the pumps were first heard at night.',
  'Piet Hallam keeps a diary of every tide; his kitchen wall shows eleven lines in pencil.',
  'A reader from Tallow Row wrote to ask whether anybody would dredge the channel before spring.',
]

let desk: TestDesk
let lineage: ReturnType<typeof lineageService>

beforeEach(() => {
  desk = openTestDesk()
  lineage = lineageService(desk)
})

function membersOf(id: ArticleId): ArticleId[] {
  return lineage.article(id)?.family.members.map(({ articleId }) => articleId) ?? []
}

test('outlets that print an agency’s story are one family; the earliest and the credited origin are named', () => {
  const bell = storeArticle(desk, [...flood!, added[0]!, added[1]!], {
    outlet: 'Quernby Bell',
    publishedOn: '2025-03-12' as Day,
    agencies: ['Northern Wire'],
  })
  const wire = storeArticle(desk, [...flood!, added[2]!], {
    outlet: 'Northern Wire',
    publishedOn: '2025-03-11' as Day,
  })
  const short = storeArticle(desk, flood!.slice(0, -4), {
    outlet: 'Harbour Gazette',
    publishedOn: '2025-03-13' as Day,
  })
  const again = storeArticle(desk, flood!, {
    outlet: 'The Harbour Gazette',
    publishedOn: '2025-03-14' as Day,
  })
  const other = storeArticle(desk, bridge!, { outlet: 'Harbour Gazette' })

  expect(membersOf(bell)).toEqual([wire, bell, short, again])
  expect(lineage.article(other)).toBeNull()
  const { family, copies } = lineage.article(short)!
  expect(family).toMatchObject({
    id: wire,
    basis: wire,
    credit: 'Northern Wire',
    outlets: ['Quernby Bell', 'Harbour Gazette'],
  })
  const against = new Map(copies.map((copy) => [copy.articleId, copy.against]))
  expect(against.get(wire)).toBeNull()
  expect(against.get(bell)).toMatchObject({ addedParagraphs: 2, droppedParagraphs: 1 })
  expect(against.get(short)).toMatchObject({ addedParagraphs: 0, droppedParagraphs: 1, share: 1 })
  expect(lineage.families(null)).toHaveLength(1)
})

test('what a copy added is given as places in its text', () => {
  const changed = flood!.map((paragraph, index) =>
    index === 2 ? `${paragraph} Nobody had told the Skerrow pilots a word of it.` : paragraph,
  )
  storeArticle(desk, flood!, { outlet: 'Northern Wire', publishedOn: '2025-03-10' as Day })
  const bell = storeArticle(desk, [added[0]!, ...changed], { outlet: 'Quernby Bell' })
  const { id, text } = newestVersion(desk.library, bell)!
  const additions = lineage.additions(id)!
  const words = additions.differences.map(({ kind, start, end }) => [kind, text.slice(start, end)])
  expect(words).toEqual([
    ['paragraph', added[0]],
    ['sentence', 'Nobody had told the Skerrow pilots a word of it.'],
  ])
  expect(additions).toMatchObject({ addedParagraphs: 1, addedSentences: 1, changedSentences: 0 })
})

test('a roundup that carries two stories does not weld their families, whichever comes first', () => {
  for (const order of [
    [0, 1, 2, 3, 4],
    [4, 3, 2, 1, 0],
    [2, 0, 4, 1, 3],
  ]) {
    desk = openTestDesk()
    lineage = lineageService(desk)
    const texts = [
      flood!,
      flood!.slice(1),
      [...flood!, ...bridge!, ...fares!],
      bridge!,
      bridge!.slice(0, -1),
    ]
    const ids = new Map<number, ArticleId>()
    for (const index of order)
      ids.set(index, storeArticle(desk, texts[index]!, { outlet: `Outlet ${index}` }))
    const of = (index: number) => lineage.article(ids.get(index)!)!
    expect(of(0).family.id).toBe(of(1).family.id)
    expect(of(3).family.id).toBe(of(4).family.id)
    expect(of(0).family.id).not.toBe(of(3).family.id)
    const { family, alsoCarries } = of(2)
    expect(family.members).toHaveLength(3)
    expect(alsoCarries.length).toBeGreaterThan(0)
    const carried = alsoCarries.map(({ articleId }) => articleId)
    expect(family.members.some(({ articleId }) => carried.includes(articleId))).toBe(false)
  }
})

test('an article taken out of its family stays out when another copy comes, until that is undone', () => {
  const history = historyService(desk)
  const wire = storeArticle(desk, flood!, { outlet: 'Northern Wire' })
  const bell = storeArticle(desk, flood!.slice(1), { outlet: 'Quernby Bell' })
  const gazette = storeArticle(desk, flood!.slice(2), { outlet: 'Harbour Gazette' })
  lineage.split(bell)
  expect(membersOf(bell)).toEqual([])
  expect(membersOf(wire).toSorted()).toEqual([wire, gazette].toSorted())
  const later = storeArticle(desk, flood!.slice(0, -1), { outlet: 'Skerrow Post' })
  expect(membersOf(wire)).toContain(later)
  expect(membersOf(wire)).not.toContain(bell)
  expect(
    desk.heard.some((event) => event.type === 'changed' && event.topics.includes('families')),
  ).toBe(true)
  expect(history.undo()).toContain('taken out of its family')
  expect(membersOf(bell)).toHaveLength(4)
  history.redo()
  expect(membersOf(bell)).toEqual([])
})

test('articles that a person joined are one family, and a split is taken back by a join', () => {
  const wire = storeArticle(desk, flood!, { outlet: 'Northern Wire' })
  const bell = storeArticle(desk, flood!.slice(1), { outlet: 'Quernby Bell' })
  const rewritten = storeArticle(desk, fares!, { outlet: 'Harbour Gazette' })
  expect(() => lineage.split(rewritten)).toThrow('in no family')
  lineage.join(rewritten, wire)
  expect(membersOf(rewritten).toSorted()).toEqual([wire, bell, rewritten].toSorted())
  expect(() => lineage.join(bell, rewritten)).toThrow('already')
  lineage.split(rewritten)
  expect(membersOf(rewritten)).toEqual([])
  expect(membersOf(wire)).toHaveLength(2)
  lineage.join(wire, rewritten)
  expect(membersOf(rewritten)).toHaveLength(3)
  historyService(desk).undo()
  expect(membersOf(rewritten)).toEqual([])
})

test('only the newest version counts, and versions of one article are no family', () => {
  const first = storeArticle(desk, flood!, { outlet: 'Northern Wire' })
  storeArticle(desk, flood!.slice(1), { of: first, number: 2 })
  expect(lineage.article(first)).toBeNull()
  const bell = storeArticle(desk, flood!, { outlet: 'Quernby Bell' })
  const gazette = storeArticle(desk, flood!, { outlet: 'Harbour Gazette' })
  expect(membersOf(bell)).toHaveLength(3)
  // The first of two that are the same becomes another article: the others still belong together.
  storeArticle(desk, bridge!, { of: bell, number: 2 })
  expect(membersOf(bell)).toEqual([])
  expect(membersOf(gazette).toSorted()).toEqual([first, gazette].toSorted())
})

test('an article that was removed is in no family, and comes back with undo', () => {
  const wire = storeArticle(desk, flood!, { outlet: 'Northern Wire' })
  const bell = storeArticle(desk, flood!, { outlet: 'Quernby Bell' })
  articlesService(desk).remove(bell)
  expect(lineage.article(wire)).toBeNull()
  historyService(desk).undo()
  expect(membersOf(wire)).toEqual([wire, bell])
})

test('what an outlet prints under each article makes no family of them', () => {
  const note = [
    'Ines Calder writes about the harbour for the Quernby Bell. She has reported from Port Ellery for eleven years and can be reached at the newsroom on Tallow Row.',
    'The Quernby Bell is an independent newspaper owned by its readers; support our work by becoming a member from three crowns a month.',
  ]
  const ids = own
    .slice(0, 12)
    .map((paragraph) => storeArticle(desk, [paragraph, ...note], { outlet: 'Quernby Bell' }))
  expect(ids.map(membersOf)).toEqual(ids.map(() => []))
})

test('a boilerplate paragraph in hundreds of articles of many outlets makes no family', () => {
  const boiler =
    'This article was produced with the support of the Quernby Journalism Fund, which has no say in what is written and does not see it before it is printed, and whose accounts are open to everybody who asks for them in writing.'
  const articles = generatedArticles(200, 31)
  for (const [index, article] of articles.entries())
    storeArticle(desk, [boiler, ...article.slice(0, 9)], { outlet: `Outlet ${index % 40}` })
  expect(lineage.families(null)).toEqual([])
}, 30_000)

test('of a thousand unrelated articles no two are a family; of reprints among them 99 of 100 are found', () => {
  const articles = [
    ...generatedArticles(1000, 51),
    ...sharedArticles().map((text) => text.split('\n')),
  ]
  const others = generatedArticles(210, 54)
  const random = randomFrom(52)
  const ids = articles.map((article, index) =>
    storeArticle(desk, article, { outlet: `Outlet ${index % 30}` }),
  )
  expect(lineage.families(null)).toEqual([])
  let found = 0
  let wrong = 0
  let tried = 0
  for (let index = 0; index < articles.length; index += 5) {
    const more = others[index / 5]!.slice(0, Math.floor(random() * 4))
    const reprint = reprintOf(articles[index]!, 0.4, more, random)
    const family = membersOf(storeArticle(desk, reprint, { outlet: 'Skerrow Post' }))
    if (family.includes(ids[index]!)) found++
    if (family.length > 2) wrong++
    tried++
  }
  expect(tried).toBeGreaterThan(190)
  expect(found / tried).toBeGreaterThanOrEqual(0.99)
  expect(wrong).toBe(0)
}, 120_000)

test('texts without spaces are compared by their characters', () => {
  const chinese = [
    '奎恩比市议会周一批准了渡轮合同，这项决定引起了港口工人的不满。',
    '市长表示，新的合同将在三月一日生效，票价不会上涨。',
    '斯凯罗岛的居民等待这条航线已经两年，他们在码头上举行了集会。',
    '港务局拒绝就延误的原因发表评论，只说调查仍在进行。',
    '渡轮公司说，第一班船将在清晨六点离开埃勒里港。',
  ]
  const wire = storeArticle(desk, chinese, { outlet: 'Northern Wire' })
  const copy = storeArticle(desk, chinese.slice(0, 4), { outlet: 'Quernby Bell' })
  const other = storeArticle(
    desk,
    [
      '奎恩比市议会周二讨论了新桥的预算，居民对费用提出质疑。',
      '河流信托基金警告说，洪水每年都在加重，必须加固堤岸。',
    ],
    { outlet: 'Harbour Gazette' },
  )
  expect(membersOf(copy)).toContain(wire)
  expect(membersOf(other)).toEqual([])
})

test('a short notice is a copy only of what is nearly the same', () => {
  const notice =
    'The Skerrow ferry will not sail on Monday because of the storm, the harbour board of Port Ellery said in a notice.'
  const one = storeArticle(desk, [notice], { outlet: 'Harbour Gazette' })
  const same = storeArticle(desk, [`${notice} `], { outlet: 'Quernby Bell' })
  const other = storeArticle(
    desk,
    [
      'The Skerrow ferry will not sail on Monday because of the strike of its crew, who want to be paid by the hour as they are elsewhere.',
    ],
    { outlet: 'Skerrow Post' },
  )
  expect(membersOf(one).toSorted()).toEqual([one, same].toSorted())
  expect(membersOf(other)).toEqual([])
})

test('a library of an older Stet gets its families while nobody waits', async () => {
  const wire = storeArticle(desk, flood!, { outlet: 'Northern Wire' })
  storeArticle(desk, flood!.slice(1), { outlet: 'Quernby Bell' })
  for (const article of generatedArticles(30, 61)) storeArticle(desk, article)
  desk.library.database.exec(`
    DELETE FROM reprints; DELETE FROM sketches; INSERT INTO texts_sketches (texts_sketches) VALUES ('delete-all');
    INSERT INTO library_facts SELECT 'texts without sketches', max(number) FROM texts`)
  desk.families.heard(['families'])
  expect(lineage.article(wire)).toBeNull()
  await tendLineage(desk)
  expect(membersOf(wire)).toHaveLength(2)
})

test('empty, very long and removed texts do no harm', () => {
  storeArticle(desk, [''], { title: 'Empty' })
  storeArticle(desk, [], { title: 'Nothing' })
  const long = Array.from({ length: 700 }, (_, index) => generatedArticles(1, index)[0]!).flat()
  const text = Array.from({ length: 3 }, () => long).flat()
  const started = performance.now()
  const id = storeArticle(desk, text, { title: 'A very long one' })
  expect(performance.now() - started).toBeLessThan(8000)
  setArticleRemoved(desk.library, id, desk.now())
  expect(lineage.families(null)).toEqual([])
})

/** Articles that stand beside the project on the machine of its makers; none elsewhere. */
function sharedArticles(): string[] {
  const folder = new URL('../../../../../shared/articles/', import.meta.url)
  if (!existsSync(folder)) return []
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(new URL(name, folder), 'utf8'))
}
