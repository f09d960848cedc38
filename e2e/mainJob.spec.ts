import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import { project } from '../scripts/project.ts'
import { answerDialogs } from './fixtures/answerDialogs.ts'
import type { Stet } from './fixtures/launchStet.ts'
import { expect, test } from './fixtures/test.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'

interface Job {
  file: string
  headline: string
  outlet: string
  day: string
  /** What stands before and after the article, and is set aside. */
  notice: string
  people: string[]
  /** Words to tag that are not suggested. */
  organisation: string
  event: string
  quote: { words: string; speaker: string; damaged: [from: string, to: string] }
}

const ferry: Job = {
  file: path.join(project, 'e2e/articles/ferry-tender.txt'),
  headline: 'Port authority signed before survey was finished',
  outlet: 'Harbour Gazette',
  day: '2025-03-11',
  notice: 'Listen to this story',
  people: ['Mara Lindqvist', 'Tomas Reyes', 'Ines Calder'],
  organisation: 'safety survey',
  event: '18 Feb',
  quote: {
    words: 'A slipway does not read minutes--it reads weather.',
    speaker: 'Ines Calder',
    damaged: ['minutes', 'papers'],
  },
}

const newsweek: Job = {
  file: path.resolve(project, '../shared/articles/newsweek-europe-summit.txt'),
  headline: 'Allies meet in France without the United States',
  outlet: 'Newsweek',
  day: '2025-03-11',
  notice: 'Voice is AI-generated',
  people: ['Donald Trump', 'Volodymyr Zelensky', 'Marci Shore', 'JD Vance'],
  organisation: 'security framework',
  event: '18 Feb',
  quote: {
    words: 'The United States was not invited--and appropriately so.',
    speaker: 'Marci Shore',
    damaged: ['invited', 'asked'],
  },
}

test('import, mark, timeline, draft, export, restart: our own article', ({ stet }) =>
  doTheJob(stet, ferry))

test('the same on a page as reporters paste them', async ({ stet }) => {
  test.skip(!existsSync(newsweek.file), 'that page is not here')
  await doTheJob(stet, newsweek)
})

async function doTheJob(stet: Stet, job: Job): Promise<void> {
  test.setTimeout(120_000)
  const library = new LibraryPage(stet)
  const reader = new ReaderPage(stet)
  const file = path.join(stet.documents, 'harbour.stet')

  await test.step('a library and a story of one’s own', async () => {
    await library.newLibrary(file)
    await library.newStory('Follow-up', 'Port Ellery')
  })

  await test.step('import, with what was found and how', async () => {
    const form = await library.chooseFiles(job.file)
    await expect(form.getByLabel('Published')).toHaveValue(job.day)
    await expect(form).toContainText('the text says')
    await form.getByLabel('Headline').fill(job.headline)
    await form.getByLabel('Outlet').fill(job.outlet)
    await stet.window.keyboard.press('Enter')
    await expect(reader.article.getByRole('heading', { name: job.headline })).toBeVisible()
    await expect(reader.article).toContainText('Set aside')
  })

  await test.step('the same file again opens the one that is there', async () => {
    const form = await library.chooseFiles(job.file)
    await expect(form).toContainText(job.headline)
    await stet.window.keyboard.press('Escape')
  })

  await test.step('review: accept, reject, step on, undo', async () => {
    await reader.article.click({ position: { x: 5, y: 5 } })
    const before = await reader.left()
    expect(before).toBeGreaterThan(10)
    await stet.window.keyboard.press('r')
    await expect.poll(() => reader.left()).toBe(before - 1)
    await stet.window.keyboard.press('Control+z')
    await expect.poll(() => reader.left()).toBe(before)
    await stet.window.keyboard.press('Control+Shift+z')
    await expect.poll(() => reader.left()).toBe(before - 1)
    for (let left = before - 1; left > 0; left = await reader.left()) {
      await stet.window.keyboard.press('a')
      await expect.poll(() => reader.left()).toBeLessThan(left)
    }
  })

  await test.step('a tag on words of one’s own choice', async () => {
    await reader.select(job.organisation)
    await stet.window.keyboard.press('o')
    await library.go('People')
    await stet.window.getByRole('button', { name: 'Organisations' }).click()
    await expect(stet.window.getByText(job.organisation).first()).toBeVisible()
    await stet.window
      .getByRole('group', { name: 'Which names' })
      .getByRole('button', { name: 'People' })
      .click()
    for (const name of job.people) await expect(stet.window.getByText(name).first()).toBeVisible()
  })

  await test.step('the timeline has the dated facts, and each opens its passage', async () => {
    await library.go('Timeline')
    await stet.window.getByRole('table').getByText(job.event).first().click()
    await stet.window.getByRole('complementary').getByText(job.outlet).first().click()
    await expect(reader.article.getByRole('heading', { name: job.headline })).toBeVisible()
  })

  await test.step('search finds the words as they are typed', async () => {
    await stet.window.keyboard.press('Control+Shift+F')
    await stet.window.keyboard.type(job.quote.words.split(' ').slice(1, 4).join(' '))
    await expect(
      stet.window
        .getByRole('option')
        .or(stet.window.getByRole('listitem'))
        .filter({ hasText: job.headline })
        .first(),
    ).toBeVisible()
  })

  await test.step('a draft that quotes, with the tie and the check', async () => {
    await stet.window.keyboard.press('Control+n')
    await stet.window.getByLabel('Working title').fill('What we asked')
    await stet.window.keyboard.press('Enter')
    const editor = stet.window.getByRole('textbox', { name: 'Draft' })
    await editor.click()
    await stet.window.keyboard.press('Control+End')
    await stet.window.keyboard.type('Nobody was in doubt. @')
    await stet.window.keyboard.type(job.quote.speaker.split(' ')[0]!)
    await expect(
      stet.window
        .getByRole('option')
        .filter({ hasText: job.quote.words.slice(0, 20) })
        .first(),
    ).toBeVisible()
    await stet.window.keyboard.press('Enter')
    await expect(editor).toContainText(job.quote.words)
    await expect(stet.window.getByText('Matches the stored copy').first()).toBeVisible()
  })

  await test.step('a damaged quote is caught, shown and mended by key', async () => {
    const [from, to] = job.quote.damaged
    await stet.window.keyboard.press('Control+f')
    const find = stet.window.getByRole('search')
    await find.getByLabel('Find', { exact: true }).fill(from)
    await find.getByLabel('Replace with').fill(to)
    await find.getByRole('button', { name: 'All', exact: true }).click()
    await stet.window.keyboard.press('Escape')
    await expect(stet.window.getByText('Words changed').first()).toBeVisible()
    await stet.window.keyboard.press('F8')
    await stet.window.keyboard.press('Control+Enter')
    await expect(stet.window.getByRole('textbox', { name: 'Draft' })).toContainText(job.quote.words)
    await expect(stet.window.getByText('Words changed')).toHaveCount(0)
  })

  await test.step('export in every format, with the source as a note', async () => {
    for (const [command, name] of [
      ['Export as Word', 'draft.docx'],
      ['Export as PDF', 'draft.pdf'],
      ['Export as Markdown', 'draft.md'],
      ['Export as Web page', 'draft.html'],
      ['Export as Plain text', 'draft.txt'],
    ] as const) {
      const out = path.join(stet.documents, name)
      await answerDialogs(stet, { save: out })
      await library.run(command)
      await expect.poll(() => existsSync(out) && readFileSync(out).length > 200).toBe(true)
    }
    const markdown = readFileSync(path.join(stet.documents, 'draft.md'), 'utf8')
    expect(markdown).toContain(job.outlet)
    expect(markdown).toContain('[^1]')
  })

  await test.step('after a restart everything is there', async () => {
    await stet.restart()
    await expect(
      stet.window.getByRole('navigation').getByText('Follow-up', { exact: true }),
    ).toBeVisible()
    await library.go('Drafts')
    await stet.window.getByText('What we asked').first().click()
    await expect(stet.window.getByRole('textbox', { name: 'Draft' })).toContainText(job.quote.words)
    await expect(stet.window.getByText('Matches the stored copy').first()).toBeVisible()
  })
}
