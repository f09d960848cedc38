import { flagWords } from '../src/shared/domain/flags.ts'
import { gradeWords, type Grade } from '../src/shared/domain/checks.ts'
import type { Stet } from './fixtures/launchStet.ts'
import { foundByAxeInBothThemes } from './fixtures/foundByAxe.ts'
import { expect, test } from './fixtures/test.ts'
import { DraftPage } from './pages/DraftPage.ts'

const pargeter = 'If I had been, the walk would have gone over the road bridge.'
const employee = 'Nobody wrote it down. That was the point.'

test('each grade has its card, and what it is about is mended by key', async ({ stet }) => {
  const draft = await begun(stet, 'Grades')

  await draft.write(`An employee spoke. “${employee}”`)
  await see(draft, 'exact', /is not linked to it.*Quernby Bell/s)
  await draft.press('ControlOrMeta+Shift+Enter')
  await expect(draft.links()).toHaveText([employee])

  await draft.write(
    'She said: “It isn’t about blame – it’s about being able to look people in the eye.”',
  )
  await see(draft, 'typography', 'The words are the same; apostrophes and dashes differ.')
  await expect(draft.window.getByRole('dialog').locator('del').first()).toHaveText('’')

  await draft.write('“If I had been [told], the walk would have gone over the road bridge.”')
  await see(draft, 'permitted', 'Only what you showed')

  // The full stop for the source’s comma is the writer’s: neither shown as a change nor mended.
  await draft.write('“We were ordered to wait until after the walk.” One said so.')
  await see(draft, 'changed', 'from the stored copy')
  await expect(draft.window.getByRole('dialog').locator('del')).toHaveText('ordered')
  await draft.press('Alt+Enter')
  await expect(draft.sources.getByRole('document')).toContainText(
    'We were told to wait until after the walk',
  )
  await draft.press('ControlOrMeta+Enter')
  await expect(draft.text).toContainText(
    '“We were told to wait until after the walk.” One said so.',
  )
  await draft.press('ControlOrMeta+z')
  await expect(draft.text).toContainText(
    '“We were ordered to wait until after the walk.” One said so.',
  )

  await draft.write(`“${pargeter}” said Anneke Vosper.`)
  await see(draft, 'other-speaker', /given to Colm Pargeter/)

  await draft.write('The “Wobbler” it is.')
  await expect(draft.checked('not-a-quotation')).toHaveText('Wobbler')

  const counts = draft.side.getByRole('region', { name: 'Quotes in this draft' })
  await expect(counts.getByRole('listitem')).toHaveText([
    'Matches the stored copy1',
    'Typography differs1',
    'Permitted edit1',
    'Words changed1',
    'Said by someone else1',
    'Not a quotation1',
  ])
  await expect(draft.window.locator('body')).not.toContainText(/verif/i)
})

test('keys that come right after F8 are for the card that it shows', async ({ stet }) => {
  const draft = await begun(stet, 'Fast')
  await draft.write('It was the largest walk that the valley has seen.')
  await draft.write('Rain fell on the railings all week.')
  await expect(draft.flagged('superlative')).toHaveText('largest walk')
  for (const theirs of [draft.side.getByRole('button', { name: /largest walk/ }), draft.text]) {
    await theirs.focus()
    await draft.press('F8')
    await draft.press('Alt+Shift+Enter')
    await draft.type('The archivist says so')
    await draft.press('Enter')
    const kept = draft.side.getByRole('region', { name: 'Kept as they are' })
    await expect(kept).toContainText('The archivist says so')
    await expect(draft.text).toContainText('It was the largest walk that the valley has seen.')
    await kept.getByRole('button', { name: 'Take back' }).click()
    await expect(draft.flagged('superlative')).toHaveCount(1)
  }
})

test('words that are tied to the wrong source are tied to the right one by key', async ({
  stet,
}) => {
  const draft = await begun(stet, 'Wrong source')
  await draft.pull('tansley', '')
  await expect(draft.links()).toHaveCount(1)
  const wrong = (await draft.links().getAttribute('data-quote-id'))!
  await draft.write(`“${employee}”`)
  await draft.tie(employee, wrong)
  await see(draft, 'elsewhere', /than the one they are tied to.*Quernby Bell/s)
  await draft.press('ControlOrMeta+Shift+Enter')
  await expect(draft.links().nth(1)).not.toHaveAttribute('data-quote-id', wrong)
  await expect(draft.checked('elsewhere')).toHaveCount(0)
  await draft.press('ControlOrMeta+z')
  await expect(draft.links().nth(1)).toHaveAttribute('data-quote-id', wrong)
})

test('what stays as it is, stays so in every draft of the story, until it is taken back', async ({
  stet,
}) => {
  const danger = 'No member of the public was in danger at any time.'
  const wobbly = 'walking over to the other side of it'
  const words = `He wrote: “${danger}” They call it “${wobbly}”.`
  let draft = await begun(stet, 'First')
  await draft.write(words)
  await expect(draft.checked('not-found')).toHaveCount(2)
  await stepTo(draft, danger)
  await draft.press('Alt+Shift+Enter')
  await expect(stet.window.getByLabel('Why it stays as it is')).toBeFocused()
  await draft.type('His own letter to the Bell')
  await draft.press('Enter')
  await expect(draft.side).toContainText('His own letter to the Bell')
  await expect(draft.text).toBeFocused()
  await stepTo(draft, wobbly)
  await draft.press('ControlOrMeta+Alt+Enter')
  await expect(draft.checked('not-found')).toHaveCount(0)

  draft = await begun(stet, 'Second')
  await draft.write(words)
  await expect(draft.checked('kept')).toHaveCount(2)
  await expect(draft.side).toContainText('Nothing. What was found is in order')
  const kept = draft.side.getByRole('region', { name: 'Kept as they are' })
  await kept.getByRole('button', { name: 'Take back' }).first().click()
  await expect(draft.checked('not-found')).toHaveText(danger)
  await expect(kept.getByRole('button', { name: 'Take back' })).toHaveCount(1)
  await kept.getByRole('button', { name: 'Take back' }).click()
  await expect(draft.checked('not-found')).toHaveCount(2)
})

test('a flag is mended by key, another silenced with a reason that outlives a restart', async ({
  stet,
}) => {
  let draft = await begun(stet, 'Flags')
  await draft.write('Meera Tansly asked the council for the emails.')
  // Plain prose, with nothing to ask about.
  await draft.write(
    'Meera Tansley lives in Quernby. The council received the report on 7 March, and closed the bridge 13 days later.',
  )
  await draft.write('Work on the deck began on Tuesday 14 April 2025, the council said.')
  await expect(draft.text.locator('.flag')).toHaveText(['Meera Tansly', 'Tuesday'])
  await draft.press('ControlOrMeta+Home')
  await draft.press('F8')
  await expect(draft.cardOf(flagWords.name)).toContainText('Your sources have “Meera Tansley”')
  expect(await foundByAxeInBothThemes(stet.window)).toEqual([])
  await draft.text.focus()
  await draft.press('ControlOrMeta+Enter')
  await expect(draft.text).toContainText('Meera Tansley asked the council')
  await expect(draft.flagged('name')).toHaveCount(0)
  await draft.press('ControlOrMeta+z')
  await expect(draft.text).toContainText('Meera Tansly asked the council')
  await draft.press('ControlOrMeta+Shift+z')
  await expect(draft.flagged('name')).toHaveCount(0)

  await draft.press('F8')
  await draft
    .cardOf(flagWords.weekday)
    .getByRole('button', { name: /Silence/ })
    .click()
  await draft.type('As the notice has it')
  await draft.press('Enter')
  await expect(draft.flagged('weekday')).toHaveCount(0)
  await expect(draft.side).toContainText('As the notice has it')
  await draft.saved()
  await stet.restart()
  draft = new DraftPage(stet.window)
  await expect(draft.side).toContainText('As the notice has it')
  await expect(draft.flagged('weekday')).toHaveCount(0)
  await draft.side.getByRole('button', { name: 'Take back' }).click()
  await expect(draft.flagged('weekday')).toHaveText(['Tuesday'])
})

async function begun(stet: Stet, title: string): Promise<DraftPage> {
  const draft = new DraftPage(stet.window)
  await stet.window.getByRole('button', { name: /^Drafts/ }).waitFor()
  await draft.begin(title)
  return draft
}

/** The card of a grade, with words on it, under the quotation that was written last. */
async function see(draft: DraftPage, grade: Grade, words: string | RegExp): Promise<void> {
  await draft.standIn(draft.checked(grade).last())
  await expect(draft.cardOf(gradeWords[grade])).toContainText(words)
}

/** Steps by F8 until the card of these words is shown. */
async function stepTo(draft: DraftPage, words: string): Promise<void> {
  await expect(async () => {
    await draft.press('F8')
    await expect(draft.window.getByRole('dialog', { name: words })).toBeVisible({ timeout: 200 })
  }).toPass({ timeout: 10_000 })
}
