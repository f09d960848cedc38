import { beforeEach, expect, test } from 'vitest'
import type { ArticleId } from '../../shared/domain/ids'
import { ferryTender, openTestDesk, pasteInto, type TestDesk } from '../testing/openTestDesk'
import { articlesService } from './articles/articles'
import { checkWholeDraft } from './checking/checks'
import { draftsService } from './drafts/drafts'
import { searchService } from './search'
import { storiesService } from './stories'

const tokyo =
  '東京都知事は火曜日、新しいフェリー乗り場の建設を発表した。\n「冬の便は必ず守る」と知事は述べた。AI時代の港だという。\n서울시장은 새 여객선을 발표했다.\n'
let desk: TestDesk
let articleId: ArticleId

beforeEach(() => {
  desk = openTestDesk()
  ;({ articleId } = pasteInto(desk, tokyo, '港の冬'))
})

/** The marked words of each hit. */
function found(query: string): string[][] {
  const { hits } = searchService(desk).articles(query, null, 10)
  return hits.map(({ snippet, marked }) =>
    marked.map(({ start, end }) => snippet.slice(start, end)),
  )
}

test.each([
  ['知事', '知事'],
  ['東京都', '東京都'],
  ['京', '京'],
  ['フェリー', 'フェリー'],
  ['"フェリー乗り場の建設"', 'フェリー乗り場の建設'],
  ['여객선', '여객선'],
  ['時代', '時代'],
  ['AI時代', 'AI時代'],
  ['便は ai', '便は'],
])('%s is found in a text without spaces', (query, words) => {
  expect(found(query)).toHaveLength(1)
  expect(found(query)[0]).toContain(words)
})

test('a title is found by a part of it, and what stands nowhere is not found', () => {
  expect(found('の冬')).toHaveLength(1)
  for (const query of ['京東', '知事 大阪', '港冬', '事知']) expect(found(query), query).toEqual([])
})

test.each(['"', '*', 'NEAR(', 'AND', 'a AND', '^ferry', 'ferry:', '{}', '-', '\u0000', '🔊', 'é'])(
  '%j is only words or nothing',
  (query) => {
    expect(Array.isArray(found(query))).toBe(true)
  },
)

test('a story is searched alone', () => {
  const other = pasteInto(desk, ferryTender(), 'The tender')
  const search = searchService(desk)
  expect(search.articles('slipway', other.storyId, 5).hits).toHaveLength(1)
  expect(search.articles('知事', other.storyId, 5).hits).toEqual([])
})

test('words of an article that was taken out are not said to be found elsewhere', () => {
  const storyId = storiesService(desk).create('Another story', null)
  const draftId = draftsService(desk).create(storyId, 'Follow-up')
  const text = '知事は「新しいフェリー乗り場の建設を発表した」と述べた。'
  draftsService(desk).save(draftId, {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text }] }],
  })
  expect(checkWholeDraft(desk, draftId)[0]).toMatchObject({ grade: 'elsewhere' })
  articlesService(desk).remove(articleId)
  expect(checkWholeDraft(desk, draftId)[0]?.match ?? null).toBeNull()
})
