import { readFileSync } from 'node:fs'
import path from 'node:path'
import { project } from '../scripts/project.ts'
import { expect, test } from './fixtures/test.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'

const importers = path.join(project, 'src/core/importers')
const survey = path.join(importers, 'pdf/golden/headers-footers-and-page-labels/page.pdf')
const session = path.join(importers, 'transcript/golden/voices-notes-and-styles/page.vtt')
const japanese = path.join(importers, 'pdf/golden/japanese-in-shift-jis-without-a-map/page.pdf')

test('a report has its pages in the margin, a transcript its moments', async ({ stet }, info) => {
  const library = new LibraryPage(stet)
  const reader = new ReaderPage(stet)
  await expect(reader.article).toBeVisible()
  const places = reader.article.locator('[data-place]')

  await library.drop('survey.pdf', readFileSync(survey, 'utf8'))
  await expect(stet.window.getByLabel('Headline')).toHaveValue('Survey of the slipway')
  await stet.window.keyboard.press('Enter')
  await expect(reader.article).toContainText('Part 2 of the report')
  await expect(places.first()).toHaveAttribute('title', /^p\. /)
  expect(await places.evaluateAll((all) => all.map((place) => place.dataset['place']))).toContain(
    'ii',
  )
  await stet.window.screenshot({ path: info.outputPath('pages.png') })

  await library.drop('session.vtt', readFileSync(session, 'utf8'))
  await expect(stet.window.getByLabel('Headline')).toHaveValue(/public session/)
  await stet.window.keyboard.press('Enter')
  await expect(reader.article).toContainText('Ines Calder: Nobody asked')
  await expect(places).toHaveCount(4)
  await expect(places.nth(1)).toHaveAttribute('title', '00:12:04')
  await stet.window.screenshot({ path: info.outputPath('moments.png') })
  await stet.window.emulateMedia({ colorScheme: 'dark' })
  await stet.window.screenshot({ path: info.outputPath('moments-dark.png') })

  // Its fonts need a map that comes with the app
  await library.drop('bridge.pdf', readFileSync(japanese, 'utf8'))
  await stet.window.getByLabel('Headline').fill('A bridge opens')
  await stet.window.keyboard.press('Enter')
  await expect(reader.article).toContainText('新しい橋が来週開通します')
})
