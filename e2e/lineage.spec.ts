import { mkdirSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { answerDialogs } from './fixtures/answerDialogs.ts'
import { foundByAxeInBothThemes } from './fixtures/foundByAxe.ts'
import { expect, test } from './fixtures/test.ts'
import { ReaderPage } from './pages/ReaderPage.ts'
import { LibraryPage } from './pages/LibraryPage.ts'

const story = [
  'PORT ELLERY (Northern Wire) — The harbour board will close the old quay for eleven weeks from the first of April, its chair told a packed hall.',
  'Divers found that the oak piles under the eastern wall have rotted to half their width since they were last looked at in 2009.',
  'Ferries to Skerrow are to leave from the coal pier meanwhile, which has no roof and no ramp for wheelchairs.',
  'Crews asked for a second gangway; the board said that it would have one brought from Osier Bridge by barge.',
  'The work costs four million crowns, of which the region pays a third if it is done before the autumn storms.',
]
const added =
  'Quernby shopkeepers, who live off the day trippers, want the board to pay for a bus from the market square.'

const copies = [
  { outlet: 'Northern Wire', day: '2025-03-11', title: 'Old quay to close', text: story },
  {
    outlet: 'Harbour Gazette',
    day: '2025-03-12',
    title: 'Quay shut in April',
    text: story.slice(0, 4),
  },
  {
    outlet: 'Quernby Bell',
    day: '2025-03-12',
    title: 'No ferries from the quay',
    text: [...story, added],
  },
  { outlet: 'Skerrow Post', day: '2025-03-13', title: 'Coal pier for Skerrow ferry', text: story },
]

test('a wire story of four outlets is a family: chip, card and colours; one is split off, that is undone, and it is joined', async ({
  stet,
}) => {
  const { window } = stet
  await expect(new ReaderPage(stet).article).toBeVisible()
  const folder = path.join(stet.documents, 'wire')
  mkdirSync(folder)
  const files = copies.map(({ outlet, day, title, text }, index) => {
    const file = path.join(folder, `${index}.html`)
    const paragraphs = text.map((words) => `<p>${words}</p>`).join('\n')
    writeFileSync(
      file,
      `<!doctype html><html lang="en"><head><title>${title}</title><meta property="og:site_name" content="${outlet}">
       <meta property="article:published_time" content="${day}T08:00:00Z"></head>
       <body><article><h1>${title}</h1>${paragraphs}</article></body></html>`,
    )
    return file
  })
  await answerDialogs(stet, { open: files })
  await window.keyboard.press('Control+i')
  const rows = window.getByRole('option', { name: /Northern Wire · 3 outlets/ })
  await expect(rows).toHaveCount(4)
  await window.keyboard.press('Escape')

  await window.getByRole('option', { name: /No ferries from the quay/ }).click()
  const inspector = window.getByRole('complementary', { name: 'Inspector' })
  await expect(inspector).toContainText('3 outlets carry this Northern Wire story.')
  const article = new ReaderPage(stet).article
  await expect(article).toContainText('1 paragraph added')
  const tinted = article.locator('[class*="added"]')
  // A name that is suggested in the words parts them.
  await expect.poll(async () => (await tinted.allTextContents()).join('')).toContain(added)
  expect(await foundByAxeInBothThemes(window)).toEqual([])
  await article.focus()
  await window.keyboard.press('d')
  await expect(tinted).toHaveCount(0)
  await window.keyboard.press('d')
  await expect(tinted.first()).toBeVisible()

  await inspector.getByRole('button', { name: 'Not a copy of this story' }).click()
  await expect(inspector).toContainText('No other article has these words.')
  await expect(window.getByRole('option', { name: /Northern Wire · 2 outlets/ })).toHaveCount(3)
  await article.focus()
  await window.keyboard.press('Control+z')
  await expect(rows).toHaveCount(4)

  await inspector.getByRole('button', { name: 'Not a copy of this story' }).click()
  await expect(inspector).toContainText('No other article has these words.')
  await new LibraryPage(stet).run('A copy of…')
  const picker = window.getByRole('dialog', { name: 'A copy of which article?' })
  await picker.getByRole('combobox').fill('Old quay')
  await picker.getByRole('option', { name: /Old quay to close/ }).click()
  await expect(rows).toHaveCount(4)
})
