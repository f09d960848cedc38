import type { Locator } from '@playwright/test'
import type { Stet } from './fixtures/launchStet.ts'
import { expect, test } from './fixtures/test.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { PeoplePage } from './pages/PeoplePage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'

/** One man in two spellings, each in an article of its own. */
const articles = {
  'Council hears the pilots':
    'May 5, 2025\n\nThe pilots will not sail before the autumn, said Oleh Verzelskyy, who speaks for the crews. Verzelskyy left the hall at noon, and the council went on without him.',
  'Crews weigh the timetable':
    'May 9, 2025\n\nOleh Verzelsky, who speaks for the crews, told the council on Thursday that nobody had asked them. Verzelsky spoke for an hour. Then Verzelsky left.',
}

// What was said must hold after the app was closed and opened.
test.use({ isAlone: true })

test.beforeEach(async ({ stet }) => {
  const library = new LibraryPage(stet)
  await expect(stet.window.getByRole('navigation').getByText('Osier Bridge').first()).toBeVisible()
  await library.newStory('Pilots', 'Skerrow')
  for (const [title, text] of Object.entries(articles)) {
    await library.paste({ text: `${title}\n\n${text}` })
    const form = stet.window.getByRole('dialog', { name: 'Import article' })
    await form.getByLabel('Headline').fill(title)
    await stet.window.keyboard.press('Enter')
    const { article } = new ReaderPage(stet)
    await expect(article.getByRole('heading', { name: title })).toBeVisible()
  }
})

/** The page of one of the two, with what may be the same beside it. */
async function openPair(stet: Stet): Promise<Locator> {
  const people = new PeoplePage(stet)
  await people.open('Oleh Verzelskyy')
  return people.side('May be the same')
}

test('two spellings are offered as one; merged they are one, and undo makes them two again', async ({
  stet,
}) => {
  const { window } = stet
  const people = new PeoplePage(stet)
  const offer = await openPair(stet)
  await expect(offer).toContainText('The same name in another spelling.')
  await expect(offer.getByRole('button', { name: /Oleh Verzelsky$/ }).first()).toBeVisible()
  await window.keyboard.press('m')
  await expect(people.header.getByRole('heading')).toHaveText('Oleh Verzelsky')
  await expect(people.header).toContainText('Oleh Verzelskyy')
  await expect(people.tab('Mentions')).toHaveText('Mentions 5')
  await expect(people.name('Verzelskyy')).toBeHidden()
  await window.keyboard.press('Control+z')
  await expect(people.name('Oleh Verzelskyy')).toBeVisible()
  await expect(people.tab('Mentions')).toHaveText('Mentions 3')
  await expect(offer).toBeVisible()
})

test('two that are said not to be the same are not offered again, whatever is looked at anew', async ({
  stet,
}) => {
  const { window } = stet
  const library = new LibraryPage(stet)
  const offer = await openPair(stet)
  await window.getByRole('button', { name: 'Two names may be the same' }).click()
  await expect(new PeoplePage(stet).header.getByRole('heading')).toHaveText('Oleh Verzelsky')
  await window.keyboard.press('n')
  await expect(offer).toBeHidden()
  await window.keyboard.press('Control+z')
  await expect(offer).toBeVisible()
  await window.keyboard.press('n')
  await expect(offer).toBeHidden()

  await library.go('Library')
  for (const title of Object.keys(articles)) {
    await window.getByRole('listbox').getByRole('option', { name: title }).click()
    await expect(new ReaderPage(stet).article.getByRole('heading', { name: title })).toBeVisible()
    await library.run('Look for suggestions again')
  }
  await openPair(stet)
  await expect(offer).toBeHidden()

  await stet.restart()
  await expect(stet.window.getByRole('navigation').getByText('Pilots').first()).toBeVisible()
  const after = await openPair(stet)
  await expect(new PeoplePage(stet).side('Roles over time')).toBeVisible()
  await expect(after).toBeHidden()
  await expect(stet.window.getByRole('button', { name: /may be the same/ })).toBeHidden()
})
