import { cpSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { project } from '../scripts/project.ts'
import { answerDialogs } from './fixtures/answerDialogs.ts'
import { expect, test } from './fixtures/test.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'

const golden = path.join(project, 'src/core/importers/html/golden')

test.beforeEach(async ({ stet }) => {
  await expect(new ReaderPage(stet).article).toBeVisible()
  // The cable is out.
  await stet.window.context().setOffline(true)
})

test('a page saved as one file keeps its pictures, each with its caption under it', async ({
  stet,
}) => {
  const reader = new ReaderPage(stet)
  const page = readFileSync(path.join(golden, 'one-file-with-its-pictures/page.html'), 'utf8')
  await new LibraryPage(stet).drop('osier-bridge.html', page)
  await expect(stet.window.getByRole('dialog').getByLabel('Headline')).toHaveValue(
    'Osier Bridge reopens after eleven weeks',
  )
  await stet.window.keyboard.press('Enter')
  const bridge = reader.article.getByRole('img', { name: 'The repaired Osier Bridge at low tide' })
  await expect(bridge).toBeVisible()
  expect(await bridge.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(320)
  await expect(reader.article.getByRole('figure').first()).toContainText('The first cars crossed')
  await expect(reader.article.getByRole('img')).toHaveCount(2)
})

test('a page saved with its folder keeps the pictures that are in it', async ({ stet }) => {
  const reader = new ReaderPage(stet)
  const folder = path.join(stet.documents, 'complete')
  cpSync(path.join(golden, 'a-complete-folder'), folder, { recursive: true })
  await answerDialogs(stet, { open: [path.join(folder, 'page.html')] })
  await stet.window.keyboard.press('Control+i')
  await expect(stet.window.getByRole('dialog').getByLabel('Headline')).toHaveValue(
    'Skerrow ferry back in service',
  )
  await stet.window.keyboard.press('Enter')
  const ferry = reader.article.getByRole('img', { name: 'The Skerrow ferry at the slip' })
  await expect(ferry).toBeVisible()
  expect(await ferry.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(240)
  await expect(reader.article.getByRole('img')).toHaveCount(2)
})
