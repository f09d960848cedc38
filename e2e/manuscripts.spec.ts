import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import type { ExportFormat } from '../src/shared/api.ts'
import { answerDialogs } from './fixtures/answerDialogs.ts'
import type { Stet } from './fixtures/launchStet.ts'
import { expect, test } from './fixtures/test.ts'
import { DraftPage } from './pages/DraftPage.ts'

const sampleDraft = 'Three words about a bridge'

for (const [format, ending] of [
  ['docx', 'docx'],
  ['html', 'html'],
  ['markdown', 'md'],
  ['text', 'txt'],
] as const)
  test(`a draft written as ${format} comes back by File → Import draft, with its links`, ({
    stet,
  }) => thereAndBack(stet, format, `three-words.${ending}`))

async function thereAndBack(stet: Stet, format: ExportFormat, name: string): Promise<void> {
  const draft = new DraftPage(stet.window)
  await draft.open(sampleDraft)
  await expect(draft.checked('exact').first()).toBeVisible()
  const links = await draft.links().allTextContents()
  const numbers = await draft.numbers().allTextContents()
  expect(links.length).toBeGreaterThan(3)
  const file = path.join(stet.documents, name)
  await answerDialogs(stet, { save: file, open: [file] })
  await chooseInMenu(stet, `draft.export.${format}`)
  await expect.poll(() => existsSync(file)).toBe(true)
  await draft.goToDrafts()
  const rows = stet.window.getByRole('button', { name: new RegExp(`^${sampleDraft}`) })
  await expect(rows.first()).toBeVisible()
  const before = await rows.count()
  await chooseInMenu(stet, 'drafts.import')
  await expect(
    stet.window.getByText(/^Imported\. \d+ quotes are tied to their sources/),
  ).toBeVisible()
  await draft.text.waitFor()
  await expect(draft.links()).toHaveText(links)
  await expect(draft.numbers()).toHaveText(numbers)
  await expect(draft.checked('changed').first()).toBeVisible()
  await draft.goToDrafts()
  await expect(rows).toHaveCount(before + 1)
}

test('an editor’s change, tracked in Word, comes back within the link and is graded', async ({
  stet,
}) => {
  const draft = new DraftPage(stet.window)
  await draft.open(sampleDraft)
  await expect(draft.checked('exact').first()).toBeVisible()
  const links = await draft.links().allTextContents()
  const before = links.findIndex((words) => words.includes('a clicker,'))
  const file = path.join(stet.documents, 'from-the-desk.docx')
  await answerDialogs(stet, { save: file, open: [file] })
  await chooseInMenu(stet, 'draft.export.docx')
  await expect.poll(() => existsSync(file)).toBe(true)
  trackChange(file, 'clicker', 'counter')
  await draft.goToDrafts()
  await chooseInMenu(stet, 'drafts.import')
  await draft.text.waitFor()
  await expect(draft.links()).toHaveText(
    links.map((words, index) => (index === before ? words.replace('clicker', 'counter') : words)),
  )
  const changed = draft.checked('changed').filter({ hasText: 'a counter,' })
  await expect(changed).toHaveCount(1)
  // The source's own word is one key away.
  await draft.select('counter')
  await draft.press('ControlOrMeta+Enter')
  await expect(draft.links()).toHaveText(links)
})

/** Exchanges one word as Word does while it keeps track: the old one deleted, the new one inserted, by somebody. */
function trackChange(file: string, from: string, to: string): void {
  const parts = unzipSync(new Uint8Array(readFileSync(file)))
  const body = strFromU8(parts['word/document.xml']!)
  const by = 'w:author="Desk" w:date="2025-04-05T09:00:00Z"'
  const changed = body.replace(
    new RegExp(`(<w:t[^>]*>[^<]*)\\b${from}\\b`),
    `$1</w:t></w:r><w:del w:id="900" ${by}><w:r><w:delText>${from}</w:delText></w:r></w:del>` +
      `<w:ins w:id="901" ${by}><w:r><w:t>${to}</w:t></w:r></w:ins><w:r><w:t xml:space="preserve">`,
  )
  expect(changed).not.toBe(body)
  writeFileSync(file, zipSync({ ...parts, 'word/document.xml': strToU8(changed) }))
}

function chooseInMenu(stet: Stet, id: string): Promise<void> {
  return stet.app.evaluate(
    ({ Menu }, id) => Menu.getApplicationMenu()!.getMenuItemById(id)!.click(),
    id,
  )
}
