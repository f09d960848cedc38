import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { project } from '../scripts/project.ts'
import { answerDialogs } from './fixtures/answerDialogs.ts'
import { expect, test } from './fixtures/test.ts'
import { ImportsPage } from './pages/ImportsPage.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'

const article = path.join(project, 'e2e/articles/ferry-tender.txt')
const page = `<!doctype html><html><head><title>Ferry late again</title>
  <meta property="og:site_name" content="Harbour Gazette"><meta name="author" content="Joan Vale">
  <meta property="article:published_time" content="2025-03-12T08:00:00Z">
  <link rel="canonical" href="https://harbour-gazette.example/ferry-late"></head><body><article><h1>Ferry late again</h1>
  <p>The island ferry was late again on Tuesday, and nobody from the harbour office came to the quay to explain the delay.</p>
  <p>“We waited an hour in the rain,” said Tomas Reyes, who takes the boat to work every morning of the week.</p>
  </article><script>window.ran = true</script></body></html>`

test.beforeEach(async ({ stet }) => {
  // The sample story is there.
  await expect(new ReaderPage(stet).article).toBeVisible()
})

test('a page that is dropped says what was found and how; its script does nothing', async ({
  stet,
}) => {
  const library = new LibraryPage(stet)
  const form = stet.window.getByRole('dialog', { name: 'Import article' })
  await library.drop('ferry-late.html', page)
  await expect(form.getByLabel('Headline')).toHaveValue('Ferry late again')
  await expect(form.getByLabel('Byline')).toHaveValue('Joan Vale')
  await expect(form.getByLabel('Outlet')).toHaveValue('Harbour Gazette')
  await expect(form.getByLabel('Published')).toHaveValue('2025-03-12')
  await stet.window.keyboard.press('Enter')
  await expect(new ReaderPage(stet).article).toContainText('late again on Tuesday')
  expect(await stet.window.evaluate(() => 'ran' in window)).toBe(false)

  await library.drop('ferry-late.html', page.replace('an hour', 'two hours'))
  await expect(form).toContainText('Ferry late again')
  // What one would most likely want is a press of Enter away.
  await expect(form.getByRole('button', { name: /new version/i })).toBeFocused()
  await stet.window.keyboard.press('Enter')
  await expect(stet.window.getByRole('button', { name: /Versions 2/ })).toBeVisible()
  await expect(new ReaderPage(stet).article).toContainText('two hours')
})

test('what was set aside comes back with one click, and undo sets it aside again', async ({
  stet,
}) => {
  const library = new LibraryPage(stet)
  const reader = new ReaderPage(stet)
  await library.paste({ text: readFileSync(article, 'utf8') })
  await stet.window.getByRole('dialog').getByLabel('Headline').fill('Signed early')
  await stet.window.keyboard.press('Enter')
  // The article that was open before has an opening notice too.
  await expect(reader.article.getByRole('heading', { name: 'Signed early' })).toBeVisible()
  await expect(reader.article).toContainText('Set aside: 1 line of opening notice')
  const notice = reader.article.getByRole('paragraph').filter({ hasText: 'made by a machine' })
  await expect(notice).toBeHidden()
  await reader.article.getByRole('button', { name: 'Bring back' }).first().click()
  await expect(notice).toBeVisible()
  await expect(reader.article).not.toContainText('1 line of opening notice')
  await stet.window.keyboard.press('Control+z')
  await expect(reader.article).toContainText('1 line of opening notice')
  await expect(notice).toBeHidden()
})

test('several files at once: the good ones come in, the bad ones are named in a report', async ({
  stet,
}) => {
  const library = new LibraryPage(stet)
  const folder = path.join(stet.documents, 'clippings')
  mkdirSync(folder)
  const file = (name: string, content: string | Uint8Array) => {
    writeFileSync(path.join(folder, name), content)
    return path.join(folder, name)
  }
  const files = [
    file('late.html', page),
    file('ferry.txt', readFileSync(article)),
    file('empty.txt', ''),
    file('picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 1, 255])),
  ]
  await answerDialogs(stet, { open: files })
  await stet.window.keyboard.press('Control+i')
  const imports = new ImportsPage(stet)
  await expect(imports.job('4 files')).toContainText('2 came in, 2 not imported')
  await imports.showReport('4 files')
  await expect(imports.line('empty.txt')).toContainText('not imported')
  await expect(imports.line('picture.txt')).toContainText('not imported')
  await library.go('Library')
  await expect(stet.window.getByRole('option', { name: /Ferry late again/ })).toBeVisible()
  await expect(stet.window.getByRole('navigation')).toContainText('8')
})

test('one file that cannot be read is a sentence, and the app goes on', async ({ stet }) => {
  const library = new LibraryPage(stet)
  await library.drop('empty.txt', '')
  await expect(stet.window.getByText(/empty/i).first()).toBeVisible()
  await expect(stet.window.getByRole('dialog', { name: 'Import article' })).toBeHidden()
  await library.go('People')
  await expect(stet.window.getByRole('heading', { name: 'People', exact: true })).toBeVisible()
})
