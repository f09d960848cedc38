import { readFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, unzipSync } from 'fflate'
import { answerDialogs } from './fixtures/answerDialogs.ts'
import type { Stet } from './fixtures/launchStet.ts'
import { expect, test } from './fixtures/test.ts'
import { DraftPage } from './pages/DraftPage.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'

const draftTitle = 'Three words about a bridge'
const clicker = 'They counted us on to that bridge'
const clickerArticle = 'Footbridge stayed open 27 days after engineers urged closure'

test.describe('terms', () => {
  test('set on a quote go into every export, and are taken back by undo', async ({ stet }) => {
    const library = new LibraryPage(stet)
    await chooseQuote(stet, clicker)
    await setTerms(stet, 'On the record', 'off record')
    const row = stet.window.getByRole('option', { name: clicker })
    await expect(row.getByText('Off the record')).toBeVisible()

    await new DraftPage(stet.window).open(draftTitle)
    for (const [command, extension] of [
      ['Export as Word', 'docx'],
      ['Export as Web page', 'html'],
    ] as const) {
      const file = path.join(stet.documents, `bridge.${extension}`)
      await answerDialogs(stet, { save: file })
      await library.run(command)
      await expect(
        stet.window.getByText(
          `The draft is written: bridge.${extension}. One passage was withheld because of its terms.`,
        ),
      ).toBeVisible()
      const written = contentOf(file)
      expect(written).toContain('[words withheld: off the record]')
      expect(written).toContain('1 passage withheld: 1 off the record.')
      expect(written).not.toMatch(/counted us|clicker|Meera Tansley/)
    }

    await library.go('Quotes')
    await stet.window.keyboard.press('ControlOrMeta+z')
    await expect(row.getByText('Off the record')).toBeHidden()
    // Where one was before, in the draft.
    await library.go('Drafts')
    await expect(new DraftPage(stet.window).text).toContainText('The')
    const file = path.join(stet.documents, 'again.html')
    await answerDialogs(stet, { save: file })
    await library.run('Export as Web page')
    await expect(
      stet.window.getByText('The draft is written: again.html', { exact: true }),
    ).toBeVisible()
    expect(contentOf(file)).toContain('counted us on to that bridge')
  })

  test('keep words off the clipboard, in the article and in the list', async ({ stet }) => {
    await chooseQuote(stet, clicker)
    const copied = await copyFromReader(stet, clicker)
    expect(copied.text).toContain(clicker)

    await setTerms(stet, 'On the record', 'off record')
    await expect(
      stet.window.getByRole('option', { name: clicker }).getByText('Off the record'),
    ).toBeVisible()
    const withheld = await copyFromReader(stet, clicker)
    expect(withheld.text).toBe('[words withheld: off the record]')
    expect(withheld.html).toContain('[words withheld: off the record]')
    expect(withheld.html).not.toContain('counted')
    await expect(
      stet.window.getByText('These words were given off the record: what you copied does not'),
    ).toBeVisible()

    await stet.app.evaluate(({ clipboard }) => clipboard.clear())
    await stet.window.getByRole('option', { name: clicker }).click()
    await stet.window.getByRole('listbox', { name: 'Quotes' }).focus()
    await stet.window.keyboard.press('ControlOrMeta+c')
    await expect.poll(() => clipboardOf(stet)).toMatchObject({ text: withheld.text })
  })

  test('of an article hold for all of it, and an embargo is set by the clocks of its place', async ({
    stet,
  }) => {
    const library = new LibraryPage(stet)
    const { window } = stet
    await library.go('Library')
    await window.getByRole('option', { name: clickerArticle }).click()
    await library.run('Terms…')
    const dialog = window.getByRole('dialog', { name: 'Terms' })
    await dialog.getByLabel('Given').selectOption('embargo')
    await expect(dialog.getByRole('button', { name: 'Save' })).toBeDisabled()
    await dialog.getByLabel('Until').fill('2035-05-03T06:00')
    await dialog.getByLabel('By clocks in').selectOption('America/New_York')
    await expect(
      dialog.getByText('under embargo until 3 May 2035, 10:00 UTC', { exact: false }),
    ).toBeVisible()
    await dialog.getByRole('button', { name: 'Save' }).click()
    const article = window.getByRole('document', { name: clickerArticle })
    await expect(article.getByText('Embargo until')).toBeVisible()
    const withheld = await copyFromReader(stet, clicker)
    expect(withheld.text).toBe('[words withheld: embargo until 3 May 2035, 10:00 UTC]')

    await library.run('Terms…')
    await dialog.getByLabel('Until').fill('2015-05-03T06:00')
    await expect(dialog.getByText('This embargo is over')).toBeVisible()
    await dialog.getByRole('button', { name: 'Save' }).click()
    await expect(article.getByText('Embargo over since')).toBeVisible()
    expect((await copyFromReader(stet, clicker)).text).toBe(clicker)
  })
})

async function chooseQuote(stet: Stet, words: string): Promise<void> {
  await new LibraryPage(stet).go('Quotes')
  await stet.window.getByRole('option', { name: words }).click()
}

/** On the quote that is chosen, from what its button says now. */
async function setTerms(stet: Stet, from: string, to: string): Promise<void> {
  await stet.window.getByRole('button', { name: from, exact: true }).click()
  const dialog = stet.window.getByRole('dialog', { name: 'Terms' })
  await dialog.getByLabel('Given').selectOption(to)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
}

async function copyFromReader(stet: Stet, words: string): Promise<{ text: string; html: string }> {
  await stet.app.evaluate(({ clipboard }) => clipboard.clear())
  await new ReaderPage(stet).select(words)
  await stet.window.keyboard.press('ControlOrMeta+c')
  await expect.poll(async () => (await clipboardOf(stet)).text).not.toBe('')
  return clipboardOf(stet)
}

/** What is on the clipboard, as another program would get it by pasting. */
async function clipboardOf(stet: Stet): Promise<{ text: string; html: string }> {
  const listening = await stet.window.evaluateHandle(() => {
    const arrived = new Promise<{ text: string; html: string }>((resolve) =>
      window.addEventListener(
        'paste',
        (event) => {
          event.preventDefault()
          event.stopImmediatePropagation()
          const data = event.clipboardData!
          resolve({ text: data.getData('text/plain'), html: data.getData('text/html') })
        },
        { capture: true, once: true },
      ),
    )
    return { arrived }
  })
  await stet.window.keyboard.press('ControlOrMeta+v')
  return listening.evaluate(({ arrived }) => arrived)
}

/** The text of a file, an archive's parts one after another. */
function contentOf(file: string): string {
  const bytes = readFileSync(file)
  if (!file.endsWith('.docx')) return bytes.toString('utf8')
  return Object.values(unzipSync(new Uint8Array(bytes)))
    .map((part) => strFromU8(part))
    .join('\n')
}
