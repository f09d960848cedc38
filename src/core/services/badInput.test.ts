import { expect, test, vi } from 'vitest'
import { AppError, toFailure } from '../../shared/errors'
import { toStoreError } from '../store/toStoreError'
import { ferryTender, openTestDesk, pasteInto } from '../testing/openTestDesk'
import { articlesService } from './articles/articles'
import { historyService } from './history'
import { fieldsOf, importsService } from './importing/imports'
import { searchService } from './search'
import { storiesService } from './stories'

const bytesOf = (text: string) => new TextEncoder().encode(text)

/** The sentence that the window would show. */
function sentenceOf(work: () => unknown): string {
  try {
    work()
  } catch (thrown) {
    expect(toStoreError(thrown)).toBeInstanceOf(AppError)
    return toFailure(toStoreError(thrown)).message
  }
  throw new Error('nothing was thrown')
}

test.each([
  ['an empty file', 'empty.txt', new Uint8Array()],
  ['a file of spaces', 'spaces.txt', bytesOf('  \n\n \t ')],
  [
    'a picture renamed .txt',
    'picture.txt',
    new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0xff, 0xd8]),
  ],
  ['a page without a word', 'page.html', bytesOf('<html><body><img src="a.png"></body></html>')],
])('%s is refused in one sentence and nothing is stored', (_, name, bytes) => {
  const desk = openTestDesk()
  const sentence = sentenceOf(() => importsService(desk).offerBytes(name, bytes))
  expect(sentence).toMatch(/^[A-Z“][^\n]+\.$/)
  expect(sentence).not.toMatch(/did not expect|undefined|Error/)
  expect(articlesService(desk).list(null)).toEqual([])
})

test('a script in a page is neither run nor kept as text', () => {
  const desk = openTestDesk()
  const page = `<html><head><title>Ferry late again</title><script>globalThis.ran = true</script></head><body><article>
    <p onclick="globalThis.ran = true">The ferry was late again on Tuesday, islanders at the quay said.</p>
    <img src="x" onerror="globalThis.ran = true"><script>globalThis.ran = true; document.write('written by script')</script>
    <p>Nobody from the harbour office came to explain the delay, and the café had closed by then.</p></article></body></html>`
  const { api: imports, offerBytes } = importsService(desk)
  const preview = offerBytes('page.html', bytesOf(page))
  const { articleId } = imports.add(preview.previewId, fieldsOf(preview), null)
  const { version } = articlesService(desk).get(articleId)!
  expect(version.text).toContain('The ferry was late')
  expect(version.text).not.toMatch(/ran = true|written by script/)
  expect(globalThis).not.toHaveProperty('ran')
  expect(articlesService(desk).original(version.id)?.text).toBe(page)
})

test('fifty megabytes of text are stored, found and read, or refused in a sentence', () => {
  const desk = openTestDesk()
  const line =
    'The harbour board of Port Ellery met again to speak of the dredging and adjourned without a vote.\n'
  const bytes = bytesOf(
    line.repeat(Math.ceil((50 * 2 ** 20) / line.length)) + 'The last word is quaternion.',
  )
  const { api: imports, offerBytes } = importsService(desk)
  const preview = offerBytes('minutes.txt', bytes)
  const { articleId } = imports.add(preview.previewId, fieldsOf(preview), null)
  expect(articlesService(desk).get(articleId)!.version.text.length).toBeGreaterThan(50_000_000)
  expect(searchService(desk).articles('quaternion', null, 5).hits).toHaveLength(1)
}, 120_000)

test('on a full disk the sentence says so, what was stored stays, and the app goes on', () => {
  const desk = openTestDesk()
  const { storyId, articleId } = pasteInto(desk, ferryTender(), 'Before the disk was full')
  const pages = desk.library.database.pragma('page_count', { simple: true }) as number
  desk.library.database.pragma(`max_page_count = ${pages + 1}`)
  const imports = importsService(desk).api
  const preview = imports.paste({
    text: `${ferryTender()}\n${'More words. '.repeat(40_000)}`,
    html: null,
  })
  const sentence = sentenceOf(() => imports.add(preview.previewId, fieldsOf(preview), storyId))
  expect(sentence).toContain('The disk is full')
  expect(
    articlesService(desk)
      .list(null)
      .map(({ id }) => id),
  ).toEqual([articleId])
  desk.library.database.pragma(`max_page_count = ${pages + 10_000}`)
  expect(imports.add(preview.previewId, fieldsOf(preview), storyId).outcome).toBe('added')
})

test('several at once: one that fails is in the report, the rest come in', async () => {
  const desk = openTestDesk()
  const storyId = storiesService(desk).create('Skerrow ferry', null)
  const { api } = importsService(desk)
  const id = api.startDropped(
    [
      { fileName: 'one.txt', bytes: bytesOf(ferryTender()) },
      { fileName: 'empty.txt', bytes: bytesOf('') },
      { fileName: 'two.txt', bytes: bytesOf(`${ferryTender()}\nA line that makes it another.`) },
    ],
    storyId,
  )
  await vi.waitFor(() => expect(api.jobs()[0]!.state).toBe('done'), 8_000)
  const { lines } = api.report(id, null, 0, 10)
  expect(lines.map(({ fileName, outcome }) => [fileName, outcome])).toEqual([
    ['one.txt', 'added'],
    ['empty.txt', 'failed'],
    ['two.txt', 'added'],
  ])
  expect(desk.heard).toContainEqual({ type: 'changed', topics: ['imports'] })
})

test('cancel stops after the one that is under way, and what came in stays', async () => {
  const desk = openTestDesk()
  const { api } = importsService(desk)
  const files = Array.from({ length: 5 }, (_, index) => ({
    fileName: `${index}.txt`,
    bytes: bytesOf(`${ferryTender()}\nNumber ${index}.`),
  }))
  const id = api.startDropped(files, null)
  api.cancel(id)
  await vi.waitFor(() => expect(api.jobs()[0]!.state).toBe('cancelled'), 8_000)
  const { total } = api.report(id, null, 0, 10)
  expect(total).toBeLessThan(5)
  expect(articlesService(desk).list(null).length).toBe(total)
  api.resume(id)
  await vi.waitFor(() => expect(api.jobs()[0]!.state).toBe('done'), 8_000)
  expect(articlesService(desk).list(null)).toHaveLength(5)
})

test('an offer that is gone is said to be gone', () => {
  const desk = openTestDesk()
  const imports = importsService(desk).api
  const preview = imports.paste({ text: ferryTender(), html: null })
  imports.discard(preview.previewId)
  expect(sentenceOf(() => imports.add(preview.previewId, fieldsOf(preview), null))).toContain(
    'not open any more',
  )
})

test('names that look like SQL or markup are only names', () => {
  const desk = openTestDesk()
  const title = `Robert'); DROP TABLE articles;-- <b>“x”</b>`
  const { articleId } = pasteInto(desk, ferryTender(), title)
  expect(articlesService(desk).get(articleId)!.article.title).toBe(title)
  historyService(desk).undo()
  historyService(desk).redo()
  expect(articlesService(desk).get(articleId)!.article.title).toBe(title)
})
