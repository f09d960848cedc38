import path from 'node:path'
import { project } from '../scripts/project.ts'
import { answerDialogs } from './fixtures/answerDialogs.ts'
import { foundByAxe } from './fixtures/foundByAxe.ts'
import type { Stet } from './fixtures/launchStet.ts'
import { expect, test } from './fixtures/test.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'
import { ReviewPage } from './pages/ReviewPage.ts'

const ferry = path.join(project, 'e2e/articles/ferry-tender.txt')

async function sampleIsOpen({ window }: Stet): Promise<void> {
  await expect(window.getByRole('navigation').getByText('Osier Bridge').first()).toBeVisible()
}

async function importFerry(stet: Stet): Promise<void> {
  const library = new LibraryPage(stet)
  await sampleIsOpen(stet)
  await library.newStory('Ferry', 'Port Ellery')
  const form = await library.chooseFiles(ferry)
  await form.getByLabel('Headline').fill('Signed before it was read')
  await stet.window.keyboard.press('Enter')
  await expect(
    new ReaderPage(stet).article.getByRole('heading', { name: 'Signed before it was read' }),
  ).toBeVisible()
}

test('an article is reviewed with the keyboard alone, in fewer keys than it has suggestions', async ({
  stet,
}) => {
  test.setTimeout(60_000)
  const { window } = stet
  const review = new ReviewPage(stet)
  await sampleIsOpen(stet)
  await answerDialogs(stet, { open: [ferry] })
  await window.keyboard.press('Control+Shift+N')
  await window.keyboard.type('Ferry')
  await window.keyboard.press('Enter')
  await expect(window.getByRole('navigation').getByText('Ferry').first()).toBeVisible()
  await window.keyboard.press('Control+i')
  await expect(window.getByRole('dialog', { name: 'Import article' })).toBeVisible()
  await window.keyboard.type('Signed before it was read')
  await window.keyboard.press('Enter')
  await expect(new ReaderPage(stet).article).toContainText('Tidewater Marine')
  // It has no date line: what the day is taken from stands beside it.
  await expect(new ReaderPage(stet).article).toContainText(
    'Tuesday 11 March 2025 (the text says Tuesday and March 11)',
  )

  let presses = 0
  const press = (keys: string) => {
    presses++
    return window.keyboard.press(keys)
  }
  await press('Control+Shift+R')
  await expect(review.current).toBeVisible()
  const found = await review.left()
  expect(found).toBeGreaterThan(20)
  await expect(review.list.getByRole('option').first()).toContainText('left')

  // One is wrong, and one is of another type; the rest is looked through a screen at a time.
  await press('r')
  await expect.poll(() => review.left()).toBe(found - 1)
  await review.filter('Names')
  await press('t')
  await expect(window.getByRole('dialog', { name: /^What is / })).toBeVisible()
  await press('x')
  await expect.poll(() => review.left()).toBe(found - 2)
  await review.filter('All')
  for (let left = await review.left(); left > 0; left = await review.left()) {
    await expect(review.acceptInView).toBeVisible()
    await press('Control+Enter')
    await expect.poll(() => review.left()).toBeLessThan(left)
  }
  await expect(window.getByRole('heading', { name: 'Nothing is left to review' })).toBeVisible()
  expect(presses).toBeLessThan(found / 2)

  await press('Control+z')
  await expect(review.current).toBeVisible()
})

test('what the queue accepts at once is what can be seen in it, and undo takes it back in one step', async ({
  stet,
}) => {
  const { window } = stet
  const review = new ReviewPage(stet)
  await importFerry(stet)
  await review.open()
  const found = await review.left()
  const label = (await review.acceptInView.textContent()) ?? ''
  const seen = Number(/(\d+)$/.exec(label)![1])
  expect(seen).toBeGreaterThan(2)
  expect(seen).toBeLessThan(found)
  expect(await review.namesInView()).toHaveLength(seen)
  await window.keyboard.press('Control+Enter')
  await expect.poll(() => review.left()).toBe(found - seen)
  await expect(window.getByText(`${seen} suggestions accepted.`)).toBeVisible()
  await window.keyboard.press('Control+z')
  await expect.poll(() => review.left()).toBe(found)
  expect(await foundByAxe(window)).toEqual([])
})

test('the queue goes from article to article, and leaves out what is not looked for', async ({
  stet,
}) => {
  const { window } = stet
  const review = new ReviewPage(stet)
  await sampleIsOpen(stet)
  await review.open()
  const first = await review.openArticle()
  await review.filter('Quotes')
  for (const row of await review.list.getByRole('option', { selected: true }).all())
    await expect(row.getByRole('img', { name: 'Quote' })).toBeVisible()
  const quotes = Number(/\d+/.exec((await review.tab('Quotes').textContent())!)![0])
  for (let step = 0; step < quotes; step++) await window.keyboard.press('j')
  await expect.poll(() => review.openArticle()).not.toBe(first)
  await window.keyboard.press('k')
  await expect.poll(() => review.openArticle()).toBe(first)
})

test('a name is made longer and shorter by key, or set to words that are selected anew', async ({
  stet,
}) => {
  const { window } = stet
  const reader = new ReaderPage(stet)
  await importFerry(stet)
  const named = reader.article.getByText('Mara Lindqvist', { exact: true })
  await expect(named).toHaveCount(2)
  await named.first().click()
  const card = window.getByRole('complementary', { name: 'Inspector' })
  await expect(card).toContainText('Mara Lindqvist')
  await window.keyboard.press('[')
  await expect(reader.ringed).toHaveText('President Mara Lindqvist')
  await window.keyboard.press('Shift+]')
  await expect(reader.ringed).toHaveText('President Mara')
  await window.keyboard.press('Shift+[')
  await expect(reader.ringed).toHaveText('Mara')
  for (let step = 0; step < 3; step++) await window.keyboard.press('Control+z')
  await expect(named).toHaveCount(2)

  await named.first().click()
  await window.keyboard.press('e')
  await expect(window.getByRole('toolbar', { name: 'Selected words' })).toContainText('Boundaries')
  await window.keyboard.press('Shift+ArrowRight')
  await window.keyboard.press('b')
  await expect(reader.ringed).toHaveText('Mara Lindqvist and')
  await window.keyboard.press('Control+z')
  await expect(window.getByText('Undone: boundaries of “Mara Lindqvist and”')).toBeVisible()
})

test('a name that waits throughout the story is listed in its sentences and accepted at once', async ({
  stet,
}) => {
  const { window } = stet
  const review = new ReviewPage(stet)
  await sampleIsOpen(stet)
  await review.open()
  await review.filter('Names')
  await window.keyboard.press('Shift+A')
  const dialog = window.getByRole('dialog', { name: /throughout the story$/ })
  const accept = dialog.getByRole('button', { name: /^Accept all / })
  await expect(dialog.getByRole('listitem').first()).toBeVisible()
  const listed = await dialog.getByRole('listitem').count()
  await expect(accept).toHaveText(`Accept all ${listed}`)
  await expect(accept).toBeFocused()
  expect(await foundByAxe(window)).toEqual([])
  await window.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  const said = window.getByText(new RegExp(`${listed} mentions? accepted`))
  await expect(said).toBeVisible()
  await expect(window.getByRole('button', { name: 'Undo', exact: true })).toBeVisible()
  // Undo would now take back something else than the sentence says, so it goes before its five seconds are over.
  await window.keyboard.press('r')
  await expect(said).toBeHidden({ timeout: 2500 })
})

test('two names that are one are merged in review, and undo parts them again', async ({ stet }) => {
  const { window } = stet
  const reader = new ReaderPage(stet)
  await importFerry(stet)
  await reader.article.getByText('Tomas Reyes', { exact: true }).first().click()
  const card = window.getByRole('complementary', { name: 'Inspector' })
  await expect(card).toContainText('Tomas Reyes')
  await window.keyboard.press('m')
  await expect(window.getByRole('dialog', { name: 'Tomas Reyes is the same as…' })).toBeVisible()
  await window.keyboard.type('Ines Calder')
  await window.keyboard.press('Enter')
  const named = card.getByRole('button', { name: /^Person Tomas Reyes/ })
  await expect(named).toHaveCount(0)
  await expect(card.getByRole('button', { name: /^Person Ines Calder/ })).toContainText('accepted')
  await window.keyboard.press('Control+z')
  await expect(named).toContainText('suggested')
})

test('a suggestion that was rejected stays away when the article is looked at again', async ({
  stet,
}) => {
  const { window } = stet
  const library = new LibraryPage(stet)
  const reader = new ReaderPage(stet)
  await importFerry(stet)
  const found = await reader.left()
  const card = window.getByRole('complementary', { name: 'Inspector' })
  await reader.article.getByText('Tomas Reyes', { exact: true }).first().click()
  await window.keyboard.press('r')
  await expect.poll(() => reader.left()).toBe(found - 1)
  await reader.article.getByText('Ines Calder', { exact: true }).first().click()
  await window.keyboard.press(']')
  await expect(reader.ringed).toHaveText('Ines Calder, a')
  await library.run('Look for suggestions again')
  await expect(window.getByText('Nothing new was found.')).toBeVisible()
  await expect(card.getByRole('button', { name: /^Person Tomas Reyes/ })).toHaveCount(0)
  await expect(reader.ringed).toHaveText('Ines Calder, a')
})

test('in a narrow window what can be done with a suggestion is one press away', async ({
  stet,
}) => {
  const { window } = stet
  const review = new ReviewPage(stet)
  await sampleIsOpen(stet)
  await stet.app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]!.setContentSize(1000, 700)
  })
  await review.open()
  await review.filter('Follow-ups')
  const inspector = window.getByRole('complementary', { name: 'Inspector' })
  await expect(inspector).toBeHidden()
  await window.getByRole('button', { name: 'Show or hide the inspector' }).click()
  await inspector.getByRole('button', { name: 'What and when' }).click()
  await expect(window.getByRole('dialog', { name: 'Edit follow-up' })).toBeVisible()
})

test('before the first article the queue says where suggestions come from', async ({ stet }) => {
  const { window } = stet
  await sampleIsOpen(stet)
  await new LibraryPage(stet).newStory('Ferry', 'Port Ellery')
  await window.keyboard.press('Control+Shift+R')
  await expect(window.getByRole('heading', { name: 'Nothing to review yet' })).toBeVisible()
  await expect(window.getByRole('main').getByRole('button', { name: 'Import files' })).toBeVisible()
})
