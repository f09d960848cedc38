import { expect, test } from './fixtures/test.ts'
import { DraftPage } from './pages/DraftPage.ts'
import { ReviewPage } from './pages/ReviewPage.ts'

test('what somebody only is said to have said is reviewed by itself, and never put between quotation marks', async ({
  stet,
}) => {
  const { window } = stet
  const review = new ReviewPage(stet)
  const draft = new DraftPage(window)
  const quotes = window.getByRole('navigation').getByRole('button', { name: /^Quotes/ })
  await expect(window.getByRole('navigation').getByText('Osier Bridge').first()).toBeVisible()
  await draft.begin('What was said')
  const quotations = await quotes.textContent()

  await review.open()
  const waiting = /\d+/.exec((await review.tab('Indirect').textContent())!)![0]
  expect(Number(waiting)).toBeGreaterThan(0)
  await window.keyboard.press('Control+1')
  await window.getByRole('complementary').getByRole('button', { name: 'All', exact: true }).click()
  await expect(window.getByRole('menuitem', { name: `Indirect (${waiting})` })).toBeVisible()
  await window.keyboard.press('Escape')
  await expect(window.getByRole('menu')).toHaveCount(0)
  await review.open()
  await review.filter('Indirect')
  await expect(review.current.getByText('Indirect', { exact: true })).toBeVisible()
  await expect(review.current.getByRole('img', { name: 'Indirect speech' })).toBeVisible()
  const words = (await review.current.locator('mark').textContent())!
  await window.keyboard.press('a')
  await expect(review.current.locator('mark')).not.toHaveText(words)

  // Accepted it is in the list, but no quote is counted for it.
  await window.keyboard.press('Control+3')
  const list = window.getByRole('listbox', { name: 'Quotes' })
  await window.getByRole('button', { name: /^Accepted/ }).click()
  await window.getByRole('menuitem', { name: 'Indirect', exact: true }).click()
  await expect(list.getByRole('option')).toHaveCount(1)
  await expect(list.getByRole('option')).toContainText(words)
  await expect(list.getByRole('option')).toContainText('Indirect')
  await expect(quotes).toHaveText(quotations!)
  await list.getByRole('option').click()
  await window.getByRole('button', { name: 'Cite in draft' }).click()

  await draft.open('What was said')
  await expect(draft.text.locator('sup[data-anchor-id]')).toBeVisible()
  await expect(draft.text).not.toContainText(words)
  await expect(draft.links()).toHaveCount(0)
  const counted = /\d+/.exec(quotations!)![0]
  await expect(draft.sources.getByRole('button', { name: /^Quotes/ })).toContainText(counted)
})
