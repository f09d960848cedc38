import path from 'node:path'
import Database from 'better-sqlite3'
import { expect, test } from '@playwright/test'
import { launchStet, type Stet } from './fixtures/launchStet.ts'
import { storedTies } from './fixtures/storedTies.ts'
import { DraftPage } from './pages/DraftPage.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'

/** Many links: each of 500 quotes once in 20,000 words, and 3,000 linked quotations in one draft. */

const quotes = 500
const places = ['the slipway', 'Osier Bridge', 'the harbour office', 'Quernby hall', 'the old quay']
const things = ['a letter', 'the survey', 'a second count', 'the tender', 'their receipts']

let stet: Stet
let draft: DraftPage

test.beforeAll(async () => {
  test.setTimeout(180_000)
  stet = await launchStet()
  draft = new DraftPage(stet.window)
  const library = new LibraryPage(stet)
  await stet.window.getByRole('button', { name: /^Drafts/ }).waitFor()
  await library.drop('minutes.html', minutes())
  const form = stet.window.getByRole('dialog', { name: 'Import article' })
  await expect(form.getByLabel('Headline')).toHaveValue('Minutes of the inquiry')
  await stet.window.keyboard.press('Enter')
  await expect(new ReaderPage(stet).article).toContainText(words(0))
  for (const title of ['Five hundred', 'Three thousand', 'A page of them']) {
    await draft.begin(title)
    await draft.type('.')
    await draft.saved()
  }
  const file = path.join(stet.settings, 'Libraries', 'Sample story.stet')
  await stet.quit()
  writeDrafts(file)
  await stet.restart()
  draft = new DraftPage(stet.window)
  await stet.window.getByRole('button', { name: /^Drafts/ }).waitFor()
})
test.afterAll(async () => {
  await stet.discard()
  expect(stet.complaints, 'what the page complained of').toEqual([])
})

test('500 links in 20,000 words survive an edit, undo, and a page of them moved to another draft', async () => {
  await goTo('Five hundred')
  await expect(draft.links()).toHaveCount(quotes)
  await expect(stet.window.getByText(/2\d,\d\d\d words/)).toBeVisible()
  const before = await draft.runs()
  await draft.select(words(250))
  await draft.press('ArrowRight')
  await draft.type(' at last')
  await expect.poll(async () => (await draft.runs())[250]!.words).toBe(`${words(250)} at last`)
  await draft.press('ControlOrMeta+z')
  await draft.hasRuns(...before)

  await draft.select(Array.from({ length: 50 }, (_, index) => paragraph(200 + index)).join(''))
  await draft.press('ControlOrMeta+x')
  await draft.hasRuns(...before.slice(0, 200), ...before.slice(250))
  await expect(draft.numbers().last()).toHaveText('450')
  await draft.saved()
  await goTo('A page of them')
  await draft.toEnd()
  await draft.press('ControlOrMeta+v')
  await draft.hasRuns(...before.slice(200, 250))
  await expect(draft.numbers()).toHaveText(
    Array.from({ length: 50 }, (_, index) => String(index + 1)),
  )
  await draft.saved()
})

test('3,000 quotes in one draft open and can be typed in', async () => {
  test.setTimeout(120_000)
  const begun = Date.now()
  await goTo('Three thousand')
  await expect(draft.links()).toHaveCount(3000, { timeout: 30_000 })
  const opened = Date.now() - begun
  await draft.caretAfter(words(7))
  const typing = Date.now()
  await draft.type(' once more')
  await expect(draft.links().nth(7)).toHaveText(`${words(7)} once more`)
  const typed = Date.now() - typing
  test.info().annotations.push({ type: 'opened, typed (ms)', description: `${opened}, ${typed}` })
  expect(typed).toBeLessThan(10_000)
  await draft.saved()
})

test('after a restart all of them are in the library', async () => {
  const file = path.join(stet.settings, 'Libraries', 'Sample story.stet')
  await stet.quit()
  const stored = storedTies(file)
  expect(stored['Five hundred']).toHaveLength(450)
  expect(stored['A page of them']).toHaveLength(50)
  expect(new Set([...stored['Five hundred']!, ...stored['A page of them']!]).size).toBe(quotes)
  expect(stored['Three thousand']).toHaveLength(3000)
  await stet.restart()
})

async function goTo(title: string): Promise<void> {
  await draft.goToDrafts()
  const row = stet.window.getByRole('button', { name: title, exact: false }).first()
  await row.or(draft.text).first().waitFor()
  // What was written last is there at once; the list is one step further.
  if (await draft.text.isVisible()) await draft.goToDrafts()
  await row.click()
  await draft.text.locator('h1', { hasText: title }).waitFor()
}

/** What the `number`th witness said: all different, and like each other as real testimony is. */
function words(number: number): string {
  const place = places[number % places.length]!
  const thing = things[Math.floor(number / places.length) % things.length]!
  return `I brought ${thing} to ${place} on day ${number + 1} and nobody took it from me`
}

function paragraph(number: number): string {
  return (
    `On the matter of item ${number + 1} the inquiry at Quernby heard what was carried where, by whom and at ` +
    `what hour of the morning. “${words(number)},” witness ${number + 1} said.`
  )
}

function minutes(): string {
  const said = Array.from(
    { length: quotes },
    (_, number) =>
      `<p>“${words(number)},” said Ines Calder on day ${number + 1} of the inquiry.</p>`,
  )
  return `<!doctype html><html lang="en"><head><title>Minutes of the inquiry</title></head><body><article>
    <h1>Minutes of the inquiry</h1>${said.join('\n')}</article></body></html>`
}

/** Writes the long drafts as the app would have stored them, with the ids of the quotes that the import suggested. */
function writeDrafts(file: string): void {
  const library = new Database(file)
  const found = library
    .prepare('SELECT quotes.id, exact FROM quotes JOIN anchors ON anchors.id = quotes.anchor_id')
    .all() as { id: string; exact: string }[]
  const idOf = new Map(found.map(({ id, exact }) => [exact.replace(/,$/, ''), id]))
  const ids = Array.from({ length: quotes }, (_, number) => idOf.get(words(number))!)
  expect(ids.filter(Boolean)).toHaveLength(quotes)
  const write = library.prepare(
    'UPDATE draft_documents SET document = ? WHERE draft_id = (SELECT id FROM drafts WHERE title = ?)',
  )
  for (const [title, length] of [
    ['Five hundred', 500],
    ['Three thousand', 3000],
  ] as const)
    write.run(JSON.stringify(documentOf(title, length, ids)), title)
  library.close()
}

function documentOf(title: string, length: number, ids: string[]) {
  const blocks = Array.from({ length }, (_, index) => {
    const number = index % quotes
    const [before, after] = paragraph(number).split(words(number))
    const mark = { type: 'sourcedQuote', attrs: { quoteId: ids[number] } }
    return {
      type: 'paragraph',
      content: [
        { type: 'text', text: before },
        { type: 'text', text: words(number), marks: [mark] },
        { type: 'text', text: after },
      ],
    }
  })
  const heading = { type: 'heading', attrs: { level: 1 }, content: [{ type: 'text', text: title }] }
  return { type: 'doc', content: [heading, ...blocks] }
}
