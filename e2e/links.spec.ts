import { expect, test } from '@playwright/test'
import { launchStet, type Stet } from './fixtures/launchStet.ts'
import { DraftPage, type LinkedRun } from './pages/DraftPage.ts'

/**
 * The tie between quoted words and their source survives what a writer does. One app for all of them: each test writes a
 * draft of its own, and the last one finds every draft's ties again after a restart.
 */
const meera = 'They counted us on to that bridge. Somebody stood there with a clicker,'
let stet: Stet
let draft: DraftPage

test.beforeAll(async () => {
  stet = await launchStet()
  draft = new DraftPage(stet.window)
  await stet.window.getByRole('button', { name: /^Drafts/ }).waitFor()
})
test.afterAll(async () => {
  await stet.discard()
  expect(stet.complaints, 'what the page complained of').toEqual([])
})

test.describe('the link stays on the words', () => {
  for (const [which, mark, at] of [
    ['opening', '“', 'They'],
    ['closing', '”', 'clicker,'],
  ] as const)
    test(`when the ${which} mark is deleted and typed again`, async () => {
      const [link] = await pulled(`The ${which} mark`)
      if (which === 'opening') await draft.caretBefore(at)
      else await draft.caretAfter(at)
      await draft.press(which === 'opening' ? 'Backspace' : 'Delete')
      await expect(draft.text).not.toContainText(mark)
      await expectRuns(link!)
      // What is opened and not closed is compared up to the paragraph's end.
      const grade = which === 'opening' ? 'exact' : 'changed'
      await expect(draft.checked(grade)).toContainText([meera])
      await draft.type(mark)
      await expect(draft.text).toContainText(`“${meera}”`)
      await expectRuns(link!)
    })

  test('when both marks are deleted, and the bare words are still checked', async () => {
    const [link] = await pulled('Both marks')
    await draft.caretBefore('They')
    await draft.press('Backspace')
    await draft.caretAfter('clicker,')
    await draft.press('Delete')
    await expect(draft.text).toContainText(`${meera}1 Meera`)
    await expectRuns(link!)
    await draft.select('clicker')
    await draft.type('counter')
    await expect(draft.checked('changed')).toContainText(['counter'])
    await expectRuns({ ...link!, words: meera.replace('clicker', 'counter') })
  })

  test('when the pull is undone and redone', async () => {
    const [link] = await pulled('Undo and redo')
    await draft.type(' More.')
    for (let step = 0; step < 4; step++) await draft.press('ControlOrMeta+z')
    await expectRuns()
    for (let step = 0; step < 4; step++) await draft.press('ControlOrMeta+Shift+z')
    await expectRuns(link!)
    await expect(draft.text).toContainText('More.')
    await expect(draft.numbers()).toHaveText(['1'])
  })
})

/** Begins a draft and pulls a quote into it; answers its link. */
async function pulled(title: string, ...speakers: string[]): Promise<LinkedRun[]> {
  await draft.begin(title)
  for (const speaker of speakers.length > 0 ? speakers : ['tansley']) await pull(speaker)
  return draft.runs()
}

async function pull(speaker: string): Promise<void> {
  const before = await draft.links().count()
  await draft.type(`So: @${speaker}`)
  const popup = stet.window.getByRole('listbox', { name: 'Quotes that match' })
  await popup.getByRole('option').first().waitFor()
  await draft.press('Enter')
  await expect(draft.links()).toHaveCount(before + 1)
}

function expectRuns(...runs: LinkedRun[]): Promise<void> {
  return expect.poll(() => draft.runs()).toEqual(runs)
}
