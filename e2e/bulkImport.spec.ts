import { mkdirSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { answerDialogs, askedByDialogs } from './fixtures/answerDialogs.ts'
import { writeClippings } from './fixtures/clippings.ts'
import { expect, test } from './fixtures/test.ts'
import { ImportsPage } from './pages/ImportsPage.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'

test.beforeEach(async ({ stet }) => {
  await expect(new ReaderPage(stet).article).toBeVisible()
})

test('a folder dropped from the desktop comes in while one goes on reading; the report says what became of each file', async ({
  stet,
}) => {
  test.setTimeout(120_000)
  const imports = new ImportsPage(stet)
  const { folder, files, articles, bad } = writeClippings(path.join(stet.documents, 'clippings'))
  await imports.dropFromDesktop(folder)
  const card = imports.job('clippings')
  await expect(card.getByRole('progressbar')).toBeVisible()
  // The article beneath is still read: the panel is no dialog.
  await new ReaderPage(stet).article.click()
  await expect(stet.window.getByRole('contentinfo')).toContainText('Importing “clippings”')
  await expect(card).toContainText(`${files} files read`, { timeout: 90_000 })
  await expect(card).toContainText(`${articles} came in, 5 here already, 5 not imported`)

  await imports.showReport('clippings')
  await imports.filter('Not imported')
  await expect(imports.report.getByRole('option')).toHaveCount(bad.length)
  for (const name of bad) await expect(imports.line(name)).toContainText(/“.+”|empty|nothing/i)
  await imports.filter('Here already')
  await expect(imports.report.getByRole('option')).toHaveCount(5)
  await imports.line('3.html').click()
  await expect(new ReaderPage(stet).article).toContainText('Skerrow ferry, report 3')
  await stet.window.keyboard.press('Control+[')
  await expect(imports.report.getByRole('heading', { name: 'clippings' })).toBeVisible()

  const csv = path.join(stet.documents, 'report.csv')
  await imports.saveReport(csv)
  const [proposed] = await askedByDialogs(stet)
  expect(path.basename(proposed!)).toBe('Import of clippings.csv')
  const lines = readFileSync(csv, 'utf8').trim().split('\r\n')
  expect(lines.length).toBeGreaterThanOrEqual(files)
  for (const name of bad) expect(lines.filter((line) => line.includes(name))).toHaveLength(1)
})

test('an import is paused, gone on with and cancelled by keyboard', async ({ stet }) => {
  test.setTimeout(120_000)
  const { window } = stet
  const imports = new ImportsPage(stet)
  const { folder } = writeClippings(path.join(stet.documents, 'clippings'))
  await answerDialogs(stet, { open: [folder] })
  await new LibraryPage(stet).run('Import folder')
  const card = imports.job('clippings')
  await card.getByRole('button', { name: 'Pause' }).focus()
  await window.keyboard.press('Enter')
  await expect(card).toContainText(/Paused at \d+ of 200 files/)
  const [, paused] = /Paused at (\d+)/.exec((await card.textContent())!)!
  expect(Number(paused)).toBeLessThan(200)

  // Closed with Escape, found again by its key.
  await window.keyboard.press('Escape')
  await expect(imports.panel).toBeHidden()
  await expect(window.getByRole('contentinfo')).toContainText('1 import waiting')
  await window.keyboard.press('Control+j')
  await expect(imports.panel).toBeFocused()
  await expect(card).toContainText(`Paused at ${paused} of 200 files`)
  await card.getByRole('button', { name: 'Resume' }).press('Enter')
  await expect(card).toContainText(/\d+ of 200 files/)
  await card.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(card).toContainText(/Cancelled at \d+ of 200 files. What came in stays./)
  await card.getByRole('button', { name: 'Resume' }).press('Enter')
  await expect(card).toContainText('190 came in', { timeout: 90_000 })
})

test('a folder without anything to read says so', async ({ stet }) => {
  const imports = new ImportsPage(stet)
  const folder = path.join(stet.documents, 'nothing')
  mkdirSync(folder)
  await imports.dropFromDesktop(folder)
  await expect(imports.job('nothing')).toContainText('0 files read')
})
