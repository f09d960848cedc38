import { expect, test } from './fixtures/test.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'

const page = (
  paragraphs: string[],
) => `<!doctype html><html lang="en"><head><title>Ferry late again</title>
  <meta property="og:site_name" content="Harbour Gazette">
  <link rel="canonical" href="https://harbour-gazette.example/ferry-late"></head><body><article><h1>Ferry late again</h1>
  ${paragraphs.map((words) => `<p>${words}</p>`).join('\n')}</article></body></html>`

const late =
  'The island ferry was late again on Tuesday, and nobody from the harbour office came to the quay.'
const waited =
  '“We waited an hour in the rain,” said Tomas Reyes, who takes the boat to work every morning.'
const board =
  'The harbour board will meet on 18 March to hear the captain, who has not spoken in public yet.'
const older = [late, waited, board]
const newer = [
  late,
  '“We stood there for an hour in the rain,” said Tomas Reyes, who takes the boat to work every morning.',
  'The harbour board met on 18 March and heard the captain, who spoke for an hour.',
  'A second boat is to be hired for the winter, the board said afterwards.',
]

test.beforeEach(async ({ stet }) => {
  await expect(new ReaderPage(stet).article).toBeVisible()
})

test('a changed article is imported again: what changed is shown, and what lost its words gets its place', async ({
  stet,
}) => {
  const library = new LibraryPage(stet)
  const reader = new ReaderPage(stet)
  const form = stet.window.getByRole('dialog', { name: 'Import article' })
  const { window } = stet

  await test.step('a quote and a passage are marked in the first copy', async () => {
    await library.drop('ferry-late.html', page(older))
    await expect(form.getByLabel('Headline')).toHaveValue('Ferry late again')
    await window.keyboard.press('Enter')
    await expect(reader.article).toContainText('We waited an hour')
    await expect(window.getByText(/suggestions left/)).toBeVisible()
    await reader.select('We waited an hour in the rain,')
    await window.keyboard.press('q')
    const note = window.getByRole('dialog').getByRole('textbox')
    // Again if need be: the words are let go of when the paragraph is drawn anew with the quote.
    await expect(async () => {
      await reader.select('will meet on 18 March')
      await window.keyboard.press('n')
      await expect(note).toBeVisible({ timeout: 2_000 })
    }).toPass({ timeout: 20_000 })
    await note.fill('Ask what came of it')
    await window.keyboard.press('Control+Enter')
    await expect(window.getByRole('dialog')).toHaveCount(0)
  })

  await test.step('the newer copy says that two passages have other words', async () => {
    await library.drop('ferry-late.html', page(newer))
    await form.getByRole('button', { name: /new version/i }).click()
    await expect(reader.article).toContainText('We stood there')
    await expect(window.getByText('2 passages that you marked have other words')).toBeVisible()
    await window.getByRole('button', { name: 'Review', exact: true }).click()
  })

  const versions = window.getByRole('region', { name: 'Versions' })
  const lost = versions.getByRole('region', { name: 'Lost their place' })
  await test.step('the comparison reads as an editor would mark it', async () => {
    const text = versions.getByRole('region', { name: 'What changed' })
    await expect(versions).toContainText('2 paragraphs changed, 1 added')
    await expect(text.getByRole('group', { name: 'Added' })).toContainText('A second boat')
    const changed = text.getByRole('group', { name: 'Changed' }).first()
    await expect(changed.locator('del')).toHaveText(['waited'])
    await expect(changed.locator('ins')).toHaveText(['stood there for'])
    await expect(lost.getByRole('listitem')).toHaveCount(2)
  })

  await test.step('the versions stay in sight while the inspector is put away and brought back', async () => {
    for (let press = 0; press < 2; press++) {
      await window.keyboard.press('Control+Shift+i')
      await expect(window.getByRole('complementary', { name: 'Inspector' })).toHaveCount(press)
      await expect(lost.getByRole('listitem')).toHaveCount(2)
    }
  })

  await test.step('the likeliest words are taken with one click', async () => {
    const card = lost.getByRole('listitem').filter({ hasText: 'Tomas Reyes' })
    await card.getByRole('button', { name: 'These are the words now' }).click()
    await expect(lost.getByRole('listitem')).toHaveCount(1)
  })

  await test.step('the other one’s are found in the text by hand', async () => {
    await lost.getByRole('button', { name: 'Find it in the text…' }).click()
    await expect(window.getByText('Select the words that now stand for')).toBeVisible()
    await reader.select('met on 18 March')
    await window.keyboard.press('Enter')
    await expect(window.getByText('It has its place again')).toBeVisible()
    await expect(window.getByText('Select the words that now stand for')).toHaveCount(0)
    await expect(window.getByText(/have other words/)).toHaveCount(0)
  })

  await test.step('undo takes the last one back', async () => {
    await window.keyboard.press('Control+z')
    await expect(window.getByText('1 passage that you marked has other words')).toBeVisible()
    await window.getByRole('button', { name: 'Review', exact: true }).click()
    await lost.getByRole('button', { name: 'Leave with version 1' }).click()
    await expect(versions.getByRole('region', { name: 'Left with the older copy' })).toContainText(
      'Ask what came of it',
    )
  })
})
