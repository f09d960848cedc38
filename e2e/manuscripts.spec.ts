import { existsSync } from 'node:fs'
import path from 'node:path'
import { answerDialogs } from './fixtures/answerDialogs.ts'
import type { Stet } from './fixtures/launchStet.ts'
import { expect, test } from './fixtures/test.ts'
import { DraftPage } from './pages/DraftPage.ts'

const sampleDraft = 'Three words about a bridge'

test('a draft written as a Word file comes back by File → Import draft, with its links', async ({
  stet,
}) => {
  const draft = new DraftPage(stet.window)
  await draft.open(sampleDraft)
  await expect(draft.checked('exact').first()).toBeVisible()
  const links = await draft.links().allTextContents()
  const numbers = await draft.numbers().allTextContents()
  expect(links.length).toBeGreaterThan(3)
  const file = path.join(stet.documents, 'three-words.docx')
  await answerDialogs(stet, { save: file, open: [file] })
  await chooseInMenu(stet, 'draft.export.docx')
  await expect.poll(() => existsSync(file)).toBe(true)
  await draft.goToDrafts()
  const rows = stet.window.getByRole('button', { name: new RegExp(`^${sampleDraft}`) })
  await expect(rows).toHaveCount(1)
  await chooseInMenu(stet, 'drafts.import')
  await expect(
    stet.window.getByText(/^Imported\. \d+ quotes are tied to their sources/),
  ).toBeVisible()
  await draft.text.waitFor()
  await expect(draft.links()).toHaveText(links)
  await expect(draft.numbers()).toHaveText(numbers)
  await expect(draft.checked('changed').first()).toBeVisible()
  await draft.goToDrafts()
  await expect(rows).toHaveCount(2)
})

function chooseInMenu(stet: Stet, id: string): Promise<void> {
  return stet.app.evaluate(
    ({ Menu }, id) => Menu.getApplicationMenu()!.getMenuItemById(id)!.click(),
    id,
  )
}
