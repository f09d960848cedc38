import { copyFileSync, mkdirSync, rmSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { answerDialogs } from '../e2e/fixtures/answerDialogs.ts'
import { askShell } from '../e2e/fixtures/askShell.ts'
import { writeClippings } from '../e2e/fixtures/clippings.ts'
import { launchStet, type Stet } from '../e2e/fixtures/launchStet.ts'
import { DraftPage } from '../e2e/pages/DraftPage.ts'
import { ImportsPage } from '../e2e/pages/ImportsPage.ts'
import { LibraryPage } from '../e2e/pages/LibraryPage.ts'
import { ReaderPage } from '../e2e/pages/ReaderPage.ts'
import { ReviewPage } from '../e2e/pages/ReviewPage.ts'
import { showEveryFinding, writeEveryFinding } from './everyFinding.ts'
import { buildIfStale } from './build.ts'
import { project } from './project.ts'
import { needsVirtualDisplay, startVirtualDisplay } from './virtualDisplay.ts'

/** Walks through the whole job on the sample story: numbered pictures and the exported files are left in tour/. */

const folder = path.join(project, 'tour')
const draft = 'Three words about a bridge'
let number = 0
/** The README's picture. */
let draftPicture = ''

const pasted = `Ferry crews vote on Tuesday

By Ines Calder

March 11, 2025

The crews of the island ferry will vote on Tuesday on the winter timetable. “We will read it first,” said Tomas Reyes, who speaks for them.

The harbour board did not answer questions.`

await buildIfStale()
const display = needsVirtualDisplay() ? await startVirtualDisplay() : null
if (display) process.env['DISPLAY'] = display.display
rmSync(folder, { recursive: true, force: true })
mkdirSync(folder)
const stet = await launchStet()
try {
  await setSize(stet, 1440, 900)
  for (const theme of ['light', 'dark'] as const) await walk(stet, theme)
  await exportAll(stet)
  await importMany(stet)
  mkdirSync(path.join(project, 'docs/pictures'), { recursive: true })
  copyFileSync(path.join(folder, draftPicture), path.join(project, 'docs/pictures/draft.png'))
  console.log(`${number} pictures and 9 files are in tour/.`)
} finally {
  await stet.discard()
  display?.stop()
}

/** Every screen in one theme. */
async function walk(stet: Stet, theme: 'light' | 'dark'): Promise<void> {
  const { window } = stet
  const library = new LibraryPage(stet)
  const reader = new ReaderPage(stet)
  const writing = new DraftPage(window)
  await askShell(stet, 'saveSettings', { ...(await askShell(stet, 'settings')), theme })

  await library.go('Library')
  await window.getByRole('option', { name: /emails show/ }).click()
  await window.getByRole('article').first().waitFor()
  await take('read', theme, window)
  if (theme === 'light') {
    await window.keyboard.press('a')
    await window.keyboard.press('j')
    await take('review', theme, window)
    await window.keyboard.press('Control+z')
  }
  await reader.select('steel suspension footbridge')
  await take('select', theme, window)
  await window.keyboard.press('Escape')

  await library.paste({ text: pasted })
  await window.getByRole('dialog', { name: 'Import article' }).waitFor()
  await take('import', theme, window)
  await window.keyboard.press('Escape')

  const queue = new ReviewPage(stet)
  await queue.open()
  await take('to-review', theme, window)
  await queue.filter('Names')
  await window.keyboard.press('Shift+A')
  await window.getByRole('button', { name: /^Accept all / }).waitFor()
  await take('name-throughout', theme, window)
  await window.keyboard.press('Escape')

  for (const screen of ['People', 'Quotes', 'Timeline'] as const) {
    await library.go(screen)
    if (screen === 'Timeline')
      await window.getByRole('table').getByText('reaches the council').click()
    await take(screen.toLowerCase(), theme, window)
  }
  await window.keyboard.press('Control+Shift+F')
  await window.locator('input[type=search]:focus').waitFor()
  await window.keyboard.type('report council')
  await window.getByRole('option').first().waitFor()
  await take('search', theme, window)

  await writing.goToDrafts()
  await window.getByRole('button', { name: draft }).first().click()
  await writing.checked('changed').first().waitFor()
  await take('draft', theme, window)
  await window.keyboard.press('F8')
  await writing.card.waitFor()
  await take('words-changed', theme, window)
  await window.keyboard.press('Escape')
  await window.keyboard.press('Control+k')
  await take('palette', theme, window)
  await window.keyboard.press('Escape')

  if (theme === 'light') await writeEveryFinding(stet)
  await showEveryFinding(stet, (name) => take(name, theme, window))
  await writing.goToDrafts()
}

/** A folder comes into a story of its own: its progress, its report, and the other ways in. */
async function importMany(stet: Stet): Promise<void> {
  const { window } = stet
  const library = new LibraryPage(stet)
  const imports = new ImportsPage(stet)
  await library.newStory('Skerrow ferry', 'Port Ellery')
  const clippings = writeClippings(path.join(stet.documents, 'clippings'))
  await answerDialogs(stet, { open: [clippings.folder] })
  await library.run('Import folder')
  await imports.job('clippings').getByText('left').waitFor()
  await take('importing', 'dark', window)
  await imports.job('clippings').getByText(`${clippings.files} files read`).waitFor()
  for (const theme of ['light', 'dark'] as const) {
    await askShell(stet, 'saveSettings', { ...(await askShell(stet, 'settings')), theme })
    await imports.showReport('clippings')
    await take('import-report', theme, window)
    await window.keyboard.press('Control+l')
    await take('web-address', theme, window)
    await window.keyboard.press('Escape')
    await library.run('Watched folders')
    await take('watched-folders', theme, window)
    await window.keyboard.press('Escape')
    await window.keyboard.press('Control+j')
    await take('imports', theme, window)
  }
}

/** The sample draft in every format, and its timeline. */
async function exportAll(stet: Stet): Promise<void> {
  const library = new LibraryPage(stet)
  await new DraftPage(stet.window).open(draft)
  for (const [command, end] of [
    ['Export as Word', 'docx'],
    ['Export as PDF', 'pdf'],
    ['Export as Markdown', 'md'],
    ['Export as Web page', 'html'],
    ['Export as Plain text', 'txt'],
  ] as const) {
    await answerDialogs(stet, { save: path.join(folder, `draft.${end}`) })
    await library.run(command)
    await stet.window.getByText(`draft.${end}`).first().waitFor()
  }
  await library.go('Timeline')
  for (const [command, end] of [
    ['Export timeline: TimelineJS', 'json'],
    ['Export timeline: Table', 'csv'],
    ['Export timeline: Calendar', 'ics'],
    ['Export timeline: Page', 'html'],
  ] as const) {
    await answerDialogs(stet, { save: path.join(folder, `timeline.${end}`) })
    await library.run(command)
    await stet.window.getByText(`timeline.${end}`).first().waitFor()
  }
}

async function take(name: string, theme: string, window: Page): Promise<void> {
  number++
  // Whatever fades or slides is at rest by then.
  await window.waitForTimeout(600)
  const file = `${String(number).padStart(2, '0')}-${name}-${theme}.png`
  if (name === 'words-changed' && theme === 'light') draftPicture = file
  await window.screenshot({ path: path.join(folder, file) })
}

async function setSize(stet: Stet, width: number, height: number): Promise<void> {
  await stet.app.evaluate(
    ({ BrowserWindow }, [width, height]) => {
      BrowserWindow.getAllWindows()[0]!.setContentSize(width!, height!)
    },
    [width, height],
  )
}
