import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Page } from '@playwright/test'
import { project } from '../scripts/project.ts'
import { answerDialogs } from './fixtures/answerDialogs.ts'
import { foundByAxeInBothThemes } from './fixtures/foundByAxe.ts'
import { expect, test } from './fixtures/test.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'
import { ReviewPage } from './pages/ReviewPage.ts'

const article = path.join(project, 'e2e/articles/quay-survey.txt')

test('what an article announces is accepted by key, done, taken back, and there after a restart', async ({
  stet,
}) => {
  test.setTimeout(120_000)
  const library = new LibraryPage(stet)
  const review = new ReviewPage(stet)
  const file = path.join(stet.documents, 'quay.stet')
  await library.newLibrary(file)
  await library.newStory('Skerrow quay', 'Port Ellery')
  await expect(rail(stet.window)).toContainText('Follow-ups0')

  await stet.window.keyboard.press('Control+6')
  await expect(stet.window.getByText('Nothing to come back to yet')).toBeVisible()

  const form = await library.chooseFiles(article)
  await expect(form).toBeVisible()
  await stet.window.keyboard.press('Enter')
  await stet.window.getByRole('article').first().waitFor()
  await stet.window.keyboard.press('Control+6')
  await expect(group(stet.window, 'Suggested').getByRole('option')).toHaveText([
    // Days that have passed: the latest first.
    /Promise.*Mara Lindqvist has promised to publish the second survey.*4 Apr 2025/,
    /Scheduled.*Deadline for residents to object to the new timetable.*28 Mar 2025/,
    /Scheduled.*The island council will meet.*18 Mar 2025/,
    /Request.*the port authority.*Did not answer/,
  ])

  await test.step('in the queue E opens its form, beside its sentence in the text', async () => {
    await stet.window.keyboard.press('Control+Shift+R')
    await review.filter('Follow-ups')
    await expect(review.current).toContainText('publish the second survey')
    await expect(stet.window.locator('[class*="follow-up"]').first()).toHaveCSS(
      'text-decoration-style',
      'dotted',
    )
    await stet.window.keyboard.press('e')
    const form = stet.window.getByRole('dialog', { name: 'Edit follow-up' })
    await expect(form.getByLabel('What')).toHaveValue(/publish the second survey/)
    await stet.window.keyboard.press('Escape')
    await review.filter('All')
    await stet.window.keyboard.press('Control+6')
  })

  await test.step('two are accepted and one rejected, by key', async () => {
    await list(stet.window).focus()
    await stet.window.keyboard.press('a')
    await expect(group(stet.window, 'Overdue').getByRole('option')).toHaveCount(1)
    await stet.window.keyboard.press('r')
    await expect(group(stet.window, 'Suggested').getByRole('option')).toHaveCount(2)
    await stet.window.keyboard.press('a')
    await expect(group(stet.window, 'Overdue').getByRole('option')).toHaveText([
      /The island council will meet.*18 Mar 2025/,
      /publish the second survey.*4 Apr 2025/,
    ])
    await expect(rail(stet.window)).toContainText('2 late2')
  })

  await test.step('one is done, and that is taken back', async () => {
    await option(stet.window, 'The island council will meet').click()
    await list(stet.window).press('x')
    await expect(group(stet.window, 'Done').getByRole('option')).toHaveText([/council will meet/])
    await expect(rail(stet.window)).toContainText('1 late1')
    await stet.window.keyboard.press('Control+z')
    await expect(group(stet.window, 'Done')).toHaveCount(0)
    await option(stet.window, 'The island council will meet').click()
    await stet.window.keyboard.press('Space')
    await expect(group(stet.window, 'Done').getByRole('option')).toHaveCount(1)
  })

  await test.step('what came of it is noted', async () => {
    await option(stet.window, 'The island council will meet').click()
    await stet.window.keyboard.press('o')
    await stet.window.getByRole('dialog').getByRole('textbox').fill('Both engineers were heard.')
    await stet.window.keyboard.press('Control+Enter')
    await expect(option(stet.window, 'The island council will meet')).toContainText(
      'Both engineers were heard.',
    )
  })

  await test.step('Enter opens the passage in the article', async () => {
    await option(stet.window, 'publish the second survey').click()
    await stet.window.keyboard.press('Enter')
    const reader = new ReaderPage(stet)
    await expect(reader.article).toBeVisible()
    const sentence = reader.article
      .locator('[class*="follow-up"]:not([class*="announced"])')
      .filter({ hasText: 'the second survey' })
    await expect(sentence.first()).toHaveCSS('text-decoration-style', 'solid')
    await sentence.first().click()
    const card = stet.window.getByRole('button', { name: 'In Follow-ups' })
    await expect(card).toBeVisible()
    await card.click()
    await expect(list(stet.window)).toBeVisible()
    await expect(option(stet.window, 'publish the second survey')).toHaveAttribute(
      'aria-selected',
      'true',
    )
    await expect(list(stet.window)).toBeVisible()
  })

  await test.step('what is open and due is written as a calendar', async () => {
    const out = path.join(stet.documents, 'due.ics')
    await answerDialogs(stet, { save: out })
    await new LibraryPage(stet).run('Export follow-ups: Calendar (ICS)…')
    await expect(stet.window.getByText('The calendar is written: due.ics')).toBeVisible()
    const written = readFileSync(out, 'utf8').replaceAll('\r\n ', '')
    expect(written.match(/^(?:DTSTART|SUMMARY).*/gm)).toEqual([
      'DTSTART;VALUE=DATE:20250404',
      expect.stringContaining('publish the second survey'),
    ])
  })

  await stet.restart()
  await expect(group(stet.window, 'Overdue').getByRole('option')).toHaveText([
    /publish the second survey/,
  ])
  await expect(group(stet.window, 'Done').getByRole('option')).toHaveText([
    /Both engineers were heard/,
  ])

  await test.step('what was rejected stays away when Stet looks again', async () => {
    await new LibraryPage(stet).go('Library')
    await stet.window.getByRole('article').first().waitFor()
    await new LibraryPage(stet).run('Look for suggestions again')
    await expect(stet.window.getByText('Nothing new was found.')).toBeVisible()
  })

  await test.step('the terminal lists the same', async () => {
    await stet.quit()
    const words = ['list', 'followups', '--library', file]
    const { stdout, stderr, status } = spawnSync(
      process.execPath,
      [path.join(project, 'out/main/stet.js'), ...words],
      { encoding: 'utf8' },
    )
    expect([stderr, status]).toEqual(['', 0])
    expect(stdout).toMatch(/done +2025-03-18 +The island council will meet.*Both engineers/)
    expect(stdout).toMatch(/open +2025-04-04 .*publish the second survey/)
    expect(stdout).not.toContain('Deadline for residents')
    const ics = spawnSync(process.execPath, [
      path.join(project, 'out/main/stet.js'),
      ...words,
      '--ics',
    ])
    expect(ics.stdout.toString().match(/^DTSTART.*\d/gm)).toEqual(['DTSTART;VALUE=DATE:20250404'])
  })
})

test('one made of words in an article, and one by hand: asked, and what came back', async ({
  stet,
}) => {
  const { window } = stet
  const reader = new ReaderPage(stet)
  await expect(reader.article).toBeVisible()
  await reader.select('44 hangers')
  await window.keyboard.press('f')
  const dialog = window.getByRole('dialog', { name: 'New follow-up' })
  await dialog.getByLabel('What', { exact: true }).fill('How many hangers are there?')
  await window.keyboard.press('Enter')
  await window.getByRole('button', { name: 'Show', exact: true }).click()
  await expect(group(window, 'Without a day')).toContainText('How many hangers are there?')
  await expect(inspector(window)).toContainText('44 hangers')

  await list(window).press('n')
  await dialog.getByLabel('What', { exact: true }).fill('Terms of the review')
  await dialog.getByLabel('Kind').selectOption('request')
  await dialog.getByLabel('Who', { exact: true }).fill('Howard Stannage')
  await dialog.getByLabel('Due').fill('June 2199')
  await window.keyboard.press('Enter')
  await expect(group(window, 'Later').getByRole('option')).toHaveText([
    /Request.*Terms of the review.*Howard Stannage.*Jun 2199/,
  ])
  await expect(inspector(window)).toContainText('not asked by you yet')

  await list(window).press('s')
  await expect(option(window, 'Terms of the review')).toContainText(/Asked .*, no answer yet/)
  await list(window).press('o')
  const ledger = window.getByRole('dialog', { name: 'Right of reply: Howard Stannage' })
  await ledger.getByLabel('How it stands').selectOption('answered')
  await ledger.getByLabel('What came back').fill('He sent them by post.')
  await ledger.getByRole('button', { name: 'Keep' }).click()
  await expect(option(window, 'Terms of the review')).toContainText('He sent them by post.')
  await expect(group(window, 'Done')).toContainText('Terms of the review')
  await window.keyboard.press('Control+z')
  await expect(group(window, 'Later')).toContainText('Terms of the review')
})

test('axe finds nothing on the list and its forms, in light and in dark', async ({ stet }) => {
  const { window } = stet
  await expect(new ReaderPage(stet).article).toBeVisible()
  await window.keyboard.press('Control+6')
  await option(window, 'A copy of the delivery receipt').click()
  expect(await foundByAxeInBothThemes(window)).toEqual([])
  await window.keyboard.press('o')
  await expect(window.getByRole('dialog', { name: /^Right of reply/ })).toBeVisible()
  expect(await foundByAxeInBothThemes(window)).toEqual([])
  await window.keyboard.press('Escape')
  await list(window).press('n')
  await expect(window.getByRole('dialog', { name: 'New follow-up' })).toBeVisible()
  expect(await foundByAxeInBothThemes(window)).toEqual([])
})

function list(window: Page) {
  return window.getByRole('listbox', { name: 'Follow-ups' })
}

function group(window: Page, name: string) {
  return list(window).getByRole('group', { name: new RegExp(`^${name}`) })
}

function option(window: Page, words: string) {
  return list(window).getByRole('option', { name: words })
}

function inspector(window: Page) {
  return window.getByRole('complementary', { name: 'Inspector' })
}

function rail(window: Page) {
  return window.getByRole('navigation').getByRole('button', { name: /^Follow-ups/ })
}
