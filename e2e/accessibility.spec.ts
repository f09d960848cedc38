import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { foundByAxeInBothThemes } from './fixtures/foundByAxe.ts'
import { expect, test } from './fixtures/test.ts'
import { DraftPage } from './pages/DraftPage.ts'
import { ImportsPage } from './pages/ImportsPage.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'

test('axe finds nothing on any screen, in light and in dark', async ({ stet }) => {
  test.setTimeout(360_000)
  const { window } = stet
  const library = new LibraryPage(stet)
  const draft = new DraftPage(window)
  await expect(new ReaderPage(stet).article).toBeVisible()
  await expectNothing(window, 'library')

  await new ReaderPage(stet).select('Corn Hall')
  await expectNothing(window, 'words selected')
  await window.keyboard.press('Escape')

  for (const tab of ['Original', 'Versions']) {
    await window.getByRole('main').getByRole('button', { name: tab }).first().click()
    await expectNothing(window, tab)
  }
  await library.paste({
    text: 'Ferry crews vote\n\nThe crews will vote on Tuesday, 11 March 2025, they said.',
  })
  await expect(window.getByRole('dialog', { name: 'Import article' })).toBeVisible()
  await expectNothingInDialog(window, 'import form')
  await window.keyboard.press('Escape')

  const imports = new ImportsPage(stet)
  await window.keyboard.press('Control+j')
  await expect(imports.panel).toBeVisible()
  await expectNothing(window, 'no imports')
  await imports.dropFromDesktop(clippingsOfEveryOutcome(stet.documents))
  await expect(imports.job('clippings')).toContainText('1 came in, 1 here already, 1 not imported')
  await expectNothing(window, 'imports')
  await imports.showReport('clippings')
  await expectNothing(window, 'import report')
  await library.run('Watched folders')
  await expect(window.getByRole('dialog', { name: 'Watched folders' })).toBeVisible()
  await expectNothingInDialog(window, 'watched folders')
  await window.keyboard.press('Escape')

  for (const screen of ['People', 'Quotes', 'Timeline', 'Follow-ups'] as const) {
    await library.go(screen)
    await expect(window.getByRole('heading', { name: screen })).toBeVisible()
    await expectNothing(window, screen)
  }
  await window.keyboard.press('Control+Shift+F')
  await expect(window.getByRole('searchbox')).toBeFocused()
  await window.keyboard.type('report')
  await expect(window.getByRole('option').first()).toBeVisible()
  await expectNothing(window, 'search')

  await draft.open('Three words about a bridge')
  await draft.checked('changed').first().waitFor()
  await expectNothing(window, 'draft')
  await window.keyboard.press('F8')
  await expect(draft.card).toBeVisible()
  await expectNothing(window, 'a quote that needs you')
  await window.keyboard.press('Escape')

  for (const [keys, name] of [
    ['Control+k', 'palette'],
    ['Control+,', 'settings'],
    ['Control+l', 'web address'],
  ] as const) {
    await window.keyboard.press(keys)
    await expect(window.getByRole('dialog')).toBeVisible()
    await expectNothingInDialog(window, name)
    await window.keyboard.press('Escape')
    await expect(window.getByRole('dialog')).toBeHidden()
  }
})

async function expectNothing(window: Page, screen: string): Promise<void> {
  expect(await foundByAxeInBothThemes(window), screen).toEqual([])
}

/** The dialog alone: what is under it was looked at before. */
async function expectNothingInDialog(window: Page, name: string): Promise<void> {
  expect(await foundByAxeInBothThemes(window, { within: '[role=dialog]' }), name).toEqual([])
}

/** A folder of a text, the same again, and a file with nothing in it. */
function clippingsOfEveryOutcome(documents: string): string {
  const folder = path.join(documents, 'clippings')
  mkdirSync(folder)
  const words = 'Ferry crews vote\n\nThe crews will vote on Tuesday, 11 March 2025, they said.\n'
  for (const [name, content] of Object.entries({ 'a.txt': words, 'b.txt': words, 'c.txt': '' }))
    writeFileSync(path.join(folder, name), content)
  return folder
}
