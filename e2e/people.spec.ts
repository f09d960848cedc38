import { readFileSync } from 'node:fs'
import path from 'node:path'
import { answerDialogs, askedByDialogs } from './fixtures/answerDialogs.ts'
import { foundByAxe } from './fixtures/foundByAxe.ts'
import { expect, test } from './fixtures/test.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { PeoplePage } from './pages/PeoplePage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'

test.beforeEach(async ({ stet }) => {
  await expect(new LibraryPage(stet).window.getByRole('main')).toBeVisible()
  await new PeoplePage(stet).open('Meera Tansley')
})

test('the page of a person leads, by the keyboard alone, to the passage that names her', async ({
  stet,
}) => {
  const people = new PeoplePage(stet)
  await people.open('Anneke Vosper')
  await expect(people.mentions).toContainText('Council leader survives vote')
  await stet.window.keyboard.press('j')
  await stet.window.keyboard.press('j')
  await expect(people.current).toContainText('We recommended that the bridge be closed')
  await expect(people.current.locator('mark')).toHaveText('Anneke Vosper')
  await stet.window.keyboard.press('Enter')
  const reader = new ReaderPage(stet)
  await expect(reader.article).toContainText('Footbridge stayed open for 27 days')
  await expect(stet.window.getByRole('heading', { name: 'Library', exact: true })).toBeVisible()
})

test('a role that articles give is kept with one key, and undo takes it back', async ({ stet }) => {
  const people = new PeoplePage(stet)
  await people.open('Anneke Vosper')
  const roles = people.side('Roles over time')
  await expect(roles).toContainText('4 Apr 2025 · Halyard Today')
  const offered = roles.getByRole('listitem').filter({ hasText: 'Keep this role' }).first()
  const title = await offered.locator('p').first().innerText()
  await expect(people.header).not.toContainText(`; ${title}`)
  await stet.window.keyboard.press('t')
  await expect(people.header).toContainText(`; ${title}`)
  await stet.window.keyboard.press('Control+z')
  await expect(people.header).not.toContainText(`; ${title}`)
})

test('two names are merged into one, and undo makes them two again', async ({ stet }) => {
  const { window } = stet
  const people = new PeoplePage(stet)
  await people.open('Lewis Garrowby')
  await window.keyboard.press('Shift+m')
  const dialog = window.getByRole('dialog', { name: /Lewis Garrowby is the same as/ })
  await expect(dialog).toContainText(/Moves \d mentions?/)
  await window.keyboard.type('Stannage')
  await window.keyboard.press('Enter')
  await expect(people.header).toContainText('Howard Stannage')
  await expect(people.header).toContainText('Lewis Garrowby')
  await expect(people.name('Lewis Garrowby')).toBeHidden()
  await window.keyboard.press('Control+z')
  await expect(people.name('Lewis Garrowby')).toBeVisible()
  await expect(people.header).not.toContainText('Lewis Garrowby')
})

test('mentions that are somebody else are chosen by key and become a name of their own, and undo gives them back', async ({
  stet,
}) => {
  const { window } = stet
  const people = new PeoplePage(stet)
  await people.open('Anneke Vosper')
  const mentions = await people.tab('Mentions').innerText()
  const left = Number(mentions.replace(/\D/g, '')) - 2
  const quotes = await people.tab('Quotes').innerText()
  for (const key of ['j', 'j', 'x', 'j', 'x']) await window.keyboard.press(key)
  await expect(window.getByText('2 mentions chosen')).toBeVisible()
  await window.keyboard.press('s')
  const dialog = window.getByRole('dialog', { name: /Who is it, if not Anneke Vosper/ })
  await expect(dialog).toContainText('Moves 2 mentions')
  await window.keyboard.type('Anna Vosper')
  await window.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(people.name('Anna Vosper')).toBeVisible()
  await expect(people.tab('Mentions')).toHaveText(`Mentions ${left}`)
  await window.keyboard.press('Control+z')
  await expect(people.name('Anna Vosper')).toBeHidden()
  await expect(people.tab('Mentions')).toHaveText(mentions)
  await expect(people.tab('Quotes')).toHaveText(quotes)
})

test('who appears with whom is gone through by the keyboard, drawn and as a table, down to the passage', async ({
  stet,
}) => {
  const { window } = stet
  const people = new PeoplePage(stet)
  await people.open('Anneke Vosper')
  await window.keyboard.press('g')
  const graph = window.getByRole('group', { name: 'Who appears with whom' })
  const sign = graph.getByRole('button', { name: /^Anneke Vosper, person, in \d articles/ })
  await expect(sign).toHaveAttribute('aria-pressed', 'true')
  await sign.focus()
  const next = graph.locator(':focus')
  for (const key of ['ArrowRight', 'ArrowLeft', 'ArrowDown', 'ArrowUp'])
    await window.keyboard.press(key)
  await expect(next).toHaveAttribute('role', 'button')
  await window.getByRole('button', { name: 'Only Anneke Vosper' }).click()
  await expect(graph.getByRole('button')).not.toHaveCount(0)
  await graph.getByRole('button').first().focus()
  await window.keyboard.press('Enter')
  await expect(people.side('Appears with')).toBeVisible()
  expect(await foundByAxe(window)).toEqual([])

  await window.getByRole('button', { name: 'Table', exact: true }).click()
  const table = window.getByRole('region', { name: 'Table of relations' })
  await table.getByRole('button', { name: 'Name', exact: true }).click()
  await expect(table.getByRole('columnheader', { name: 'Name', exact: true })).toHaveAttribute(
    'aria-sort',
    'ascending',
  )
  await table.getByRole('button', { name: 'Shared paragraphs' }).click()
  await expect(table.getByRole('columnheader', { name: 'Shared paragraphs' })).toHaveAttribute(
    'aria-sort',
    'descending',
  )
  await table.getByRole('row').nth(1).getByRole('button').press('Enter')
  expect(await foundByAxe(window)).toEqual([])
  const passage = people.side('Passages').getByRole('button').first()
  await expect(passage.locator('mark')).toHaveCount(2)
  await passage.press('Enter')
  await expect(new ReaderPage(stet).article).toBeVisible()
  await expect(window.getByRole('heading', { name: 'Library', exact: true })).toBeVisible()
})

test('who appears with whom is written as a table that a spreadsheet opens', async ({ stet }) => {
  const { window } = stet
  await new PeoplePage(stet).open('Anneke Vosper')
  await window.keyboard.press('g')
  const file = path.join(stet.folder, 'relations.csv')
  await answerDialogs(stet, { save: file })
  await new LibraryPage(stet).run('Export relations: Table (CSV)')
  await expect(window.getByText('The table of relations is written: relations.csv')).toBeVisible()
  expect(await askedByDialogs(stet)).toEqual([
    expect.stringMatching(/Relations of Anneke Vosper\.csv$/),
  ])
  const [head, ...rows] = readFileSync(file, 'utf8').trimEnd().split('\r\n')
  expect(head).toBe('\uFEFFName,Kind,Appears with,Kind,Shared paragraphs,Shared articles')
  expect(rows.length).toBeGreaterThan(2)
  for (const row of rows) expect(row).toMatch(/Anneke Vosper,person.*,\d+,\d+$/)

  await answerDialogs(stet, { save: null })
  await window.getByRole('button', { name: 'Export…' }).click()
  await expect.poll(() => askedByDialogs(stet)).toHaveLength(1)
})

test('axe finds nothing on the page of a person, nor where she is split', async ({ stet }) => {
  const { window } = stet
  const people = new PeoplePage(stet)
  await people.open('Anneke Vosper')
  expect(await foundByAxe(window)).toEqual([])
  await people.tab('Quotes').click()
  await expect(people.quotes).toContainText('We sent it on the 21st')
  await window.keyboard.press('j')
  await window.keyboard.press('x')
  expect(await foundByAxe(window)).toEqual([])
  await window.keyboard.press('s')
  await expect(window.getByRole('dialog')).toBeVisible()
  expect(await foundByAxe(window)).toEqual([])
  await window.keyboard.press('Escape')
  await window.keyboard.press('Escape')
  await people.tab('Mentions').click()
})
