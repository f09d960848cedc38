import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { project } from '../scripts/project.ts'
import { answerDialogs } from './fixtures/answerDialogs.ts'
import { askShell } from './fixtures/askShell.ts'
import { expect, test } from './fixtures/test.ts'
import { DraftPage } from './pages/DraftPage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'

test('the whole job with the keyboard alone', async ({ stet }) => {
  test.setTimeout(120_000)
  const { window } = stet
  const press = (keys: string) => window.keyboard.press(keys)
  const type = (words: string) => window.keyboard.type(words)
  const reader = new ReaderPage(stet)
  const draft = new DraftPage(window)
  await expect(window.getByRole('navigation').getByText('Osier Bridge').first()).toBeVisible()

  await answerDialogs(stet, { save: path.join(stet.documents, 'keys.stet') })
  await press('Control+Alt+n')
  await expect(window.locator('footer').getByText('keys.stet')).toBeVisible()
  await press('Control+Shift+N')
  await type('Ferry')
  await press('Enter')
  await expect(window.getByRole('navigation').getByText('Ferry').first()).toBeVisible()

  await answerDialogs(stet, { open: [path.join(project, 'e2e/articles/ferry-tender.txt')] })
  await press('Control+i')
  await expect(window.getByRole('dialog', { name: 'Import article' })).toBeVisible()
  await type('Signed before it was read')
  await press('Enter')
  await expect(
    reader.article.getByRole('heading', { name: 'Signed before it was read' }),
  ).toBeVisible()

  const before = await reader.left()
  await press('j')
  await press('a')
  await expect.poll(() => reader.left()).toBeLessThan(before)
  for (let left = await reader.left(); left > 0; left = await reader.left()) {
    await press('a')
    await expect.poll(() => reader.left()).toBeLessThan(left)
  }

  // Two words by arrow keys, tagged.
  await press('ArrowRight')
  await press('Shift+ArrowRight')
  await expect(window.getByRole('toolbar', { name: 'Selected words' })).toBeVisible()
  await press('o')
  await expect(window.getByRole('toolbar', { name: 'Selected words' })).toBeHidden()
  await press('Control+z')
  await expect(window.getByText(/^Undone: tag/)).toBeVisible()

  await press('Control+Shift+F')
  await type('slipway')
  await expect(window.getByRole('option').first()).toBeVisible()
  await press('ArrowDown')
  await press('Enter')
  await expect(reader.article).toBeVisible()

  await press('Control+4')
  await expect(window.getByRole('table')).toContainText('18 Feb')

  await press('Control+n')
  await type('What we asked')
  await press('Enter')
  await expect(draft.text.locator('h1')).toHaveText('What we asked')
  await press('Control+End')
  await type('@Ines')
  await expect(
    window.getByRole('option', { name: /A slipway.*Ines Calder · Harbour Gazette/ }),
  ).toBeVisible()
  await press('Enter')
  await expect(draft.links().first()).toContainText('A slipway does not read minutes')
  await press('Control+k')
  await type('Export as Markdown')
  const out = path.join(stet.documents, 'draft.md')
  await answerDialogs(stet, { save: out })
  await press('Enter')
  await expect.poll(() => existsSync(out) && readFileSync(out, 'utf8')).toContain('[^1]')
})

test('a command that becomes possible while the palette is open is found in it', async ({
  stet,
}) => {
  await stet.restart(path.join(stet.documents, 'nowhere.stet'))
  const { window } = stet
  await expect(window.getByText('“nowhere.stet”')).toBeVisible()
  await window.keyboard.press('Control+k')
  const palette = window.getByRole('dialog', { name: 'All commands' })
  await palette.getByRole('combobox').fill('New story')
  await expect(palette).toContainText('Nothing has that name.')
  await askShell(stet, 'openRecent', 0)
  await expect(palette.getByRole('option', { name: /^New story/ })).toBeVisible()
})

test('the palette finds what has the typed letters together, not scattered', async ({ stet }) => {
  const { window } = stet
  await expect(new ReaderPage(stet).article).toBeVisible()
  await window.keyboard.press('Control+k')
  await window.keyboard.type('rev')
  const found = window.getByRole('dialog', { name: 'All commands' }).getByRole('option')
  await expect(found.first()).toContainText('To review')
  await expect(found.filter({ hasText: 'independent review announced' })).toBeVisible()
  await expect(found.filter({ hasText: 'Archive story' })).toHaveCount(0)
})
