import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { answerDialogs, askedByDialogs } from './fixtures/answerDialogs.ts'
import { writeClippings } from './fixtures/clippings.ts'
import { framesSeen, watchFrames } from './fixtures/frames.ts'
import { expect, test } from './fixtures/test.ts'
import { ImportsPage } from './pages/ImportsPage.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'

/** Some of it is done. */
const underWay = /[1-9]\d* of 200 files/

test.beforeEach(async ({ stet }) => {
  await expect(new ReaderPage(stet).article).toBeVisible()
})

test('a folder dropped from the desktop comes in while one goes on reading; the report says what became of each file', async ({
  stet,
}) => {
  test.setTimeout(120_000)
  const imports = new ImportsPage(stet)
  const { folder, files, articles, bad } = writeClippings(path.join(stet.documents, 'clippings'))
  await watchFrames(stet.window)
  await imports.dropFromDesktop(folder)
  const card = imports.job('clippings')
  await expect(card.getByRole('progressbar')).toBeVisible()
  // The article beneath is still read: the panel is no dialog.
  await new ReaderPage(stet).article.click()
  await expect(stet.window.getByRole('contentinfo')).toContainText('Importing “clippings”')
  await expect(card).toContainText(`${files} files read`, { timeout: 90_000 })
  await expect(card).toContainText(`${articles} came in, 5 here already, 5 not imported`)
  console.log('frames during the import, in ms:', await framesSeen(stet.window))

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
  await expect(card).toContainText(underWay)
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
  await card.getByRole('button', { name: 'Pause' }).waitFor()
  await card.getByRole('button', { name: 'Cancel' }).press('Enter')
  await expect(card).toContainText(/Cancelled at \d+ of 200 files. What came in stays./)
  await card.getByRole('button', { name: 'Resume' }).press('Enter')
  await expect(card).toContainText('190 came in', { timeout: 90_000 })
})

test('an import that a quit has stopped is offered at the next start, and goes on where it was', async ({
  stet,
}) => {
  test.setTimeout(150_000)
  const { folder, files, articles } = writeClippings(path.join(stet.documents, 'clippings'))
  await answerDialogs(stet, { open: [folder] })
  await new LibraryPage(stet).run('Import folder')
  const imports = new ImportsPage(stet)
  await expect(imports.job('clippings')).toContainText(underWay)
  await stet.restart()
  await expect(imports.job('clippings')).toContainText(
    /Stopped at \d+ of 200 files when Stet closed/,
  )
  const [, stopped] = /Stopped at (\d+)/.exec((await imports.job('clippings').textContent())!)!
  expect(Number(stopped)).toBeGreaterThan(0)
  expect(Number(stopped)).toBeLessThan(files)
  await imports.job('clippings').getByRole('button', { name: 'Resume' }).click()
  // Nothing is read twice: what was there already is what the folder holds twice.
  await expect(imports.job('clippings')).toContainText(
    `${articles} came in, 5 here already, 5 not imported`,
    { timeout: 90_000 },
  )
  await imports.job('clippings').getByRole('button', { name: 'Take off the list' }).click()
  await expect(imports.panel).toContainText('Nothing is being imported')
})

test('what is saved into a watched folder comes in by itself, until one stops watching', async ({
  stet,
}) => {
  test.setTimeout(90_000)
  const { window } = stet
  const library = new LibraryPage(stet)
  const folder = path.join(stet.documents, 'incoming')
  mkdirSync(folder)
  await answerDialogs(stet, { open: [folder] })
  await library.run('Watched folders')
  const dialog = window.getByRole('dialog', { name: 'Watched folders' })
  await dialog.getByRole('button', { name: 'Watch a folder…' }).click()
  await expect(dialog.getByRole('list', { name: 'Watched folders' })).toContainText(
    /incoming.*watching/,
  )
  await dialog.getByRole('button', { name: 'Done' }).click()
  writeFileSync(
    path.join(folder, 'tide.md'),
    '# Tide tables are late\n\nThe harbour office at Port Ellery will print the tide tables in May, it said on Tuesday.\n',
  )
  await expect(window.getByRole('option', { name: /Tide tables are late/ })).toBeVisible({
    timeout: 30_000,
  })
  await expect(window.getByText(/1 came in/)).toBeVisible()

  await library.run('Watched folders')
  await dialog.getByRole('button', { name: 'Stop watching Documents/incoming' }).click()
  await expect(dialog.getByRole('listitem')).toHaveCount(0)
})

test('a report of thousands of lines draws those in sight, and all of it can be reached', async ({
  stet,
}) => {
  test.setTimeout(120_000)
  const { window } = stet
  const imports = new ImportsPage(stet)
  const folder = path.join(stet.documents, 'emptied')
  mkdirSync(folder)
  for (let number = 1; number <= 2500; number++)
    writeFileSync(path.join(folder, `page-${String(number).padStart(4, '0')}.html`), '')
  await imports.dropFromDesktop(folder)
  await expect(imports.job('emptied')).toContainText('2,500 files read', { timeout: 90_000 })
  await imports.showReport('emptied')
  await expect(imports.report).toContainText('None of it could be imported.')
  const list = imports.report.getByRole('listbox', { name: 'Report' })
  await expect(imports.line('page-0001.html')).toContainText('is empty')
  expect(await list.getByRole('option').count()).toBeLessThan(80)
  await list.focus()
  await window.keyboard.press('End')
  await expect(imports.line('page-2500.html')).toContainText('is empty')
  await window.keyboard.press('Home')
  await expect(imports.line('page-0001.html')).toBeVisible()
})

test('a folder without anything to read says so', async ({ stet }) => {
  const imports = new ImportsPage(stet)
  const folder = path.join(stet.documents, 'nothing')
  mkdirSync(folder)
  // Away from the corner where the list comes: it stays while one points at it.
  await stet.window.mouse.move(300, 300)
  await imports.dropFromDesktop(folder)
  await expect(imports.job('nothing')).toContainText('0 files read')

  await test.step('the list that nobody asked for goes again, and the status line leads back to it', async () => {
    await expect(imports.panel).toBeHidden()
    const status = stet.window.getByRole('contentinfo').getByRole('button', { name: /Imported/ })
    await expect(status).toHaveText('Imported “nothing”')
    await status.click()
    await expect(imports.panel).toBeFocused()
    await expect(imports.job('nothing')).toContainText('0 files read')
    await expect(status).toBeHidden()
  })
})

test('a drag that is broken off over the window leaves it as it was', async ({ stet }) => {
  const { window } = stet
  const session = await window.context().newCDPSession(window)
  const at = { x: 600, y: 400 }
  const data = { items: [], files: [stet.documents], dragOperationsMask: 1 }
  await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at, data })
  await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...at, data })
  await expect(window.getByText('Drop to import')).toBeVisible()
  await session.send('Input.dispatchDragEvent', { type: 'dragCancel', ...at, data })
  await window.mouse.move(620, 410)
  await expect(window.getByText('Drop to import')).toBeHidden()
  await session.detach()
})
