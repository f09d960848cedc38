import { AxeBuilder } from '@axe-core/playwright'
import type { Locator } from '@playwright/test'
import type { Editor } from '@tiptap/core'
import { flagWords, type FlagKind } from '../src/shared/domain/flags.ts'
import { gradeWords, type Grade } from '../src/shared/domain/checks.ts'
import type { Stet } from './fixtures/launchStet.ts'
import { expect, test } from './fixtures/test.ts'
import { DraftPage } from './pages/DraftPage.ts'

const pargeter = 'If I had been, the walk would have gone over the road bridge.'
const employee = 'Nobody wrote it down. That was the point.'

test('each grade has its card, and what it is about is mended by key', async ({ stet }) => {
  const draft = await begun(stet, 'Grades')

  await write(draft, `An employee spoke. “${employee}”`)
  await see(draft, 'exact', /is not linked to it.*Quernby Bell/s)
  await draft.press('ControlOrMeta+Shift+Enter')
  await expect(draft.links()).toHaveText([employee])

  await write(
    draft,
    'She said: “It isn’t about blame – it’s about being able to look people in the eye.”',
  )
  await see(
    draft,
    'typography',
    'The words are the same; apostrophes and dashes and hyphens differ.',
  )
  await expect(draft.window.getByRole('dialog').locator('del').first()).toHaveText('’')

  await write(draft, '“If I had been [told], the walk would have gone over the road bridge.”')
  await see(draft, 'permitted', 'Only what you showed')

  await write(draft, '“We were ordered to wait until after the walk,” one said.')
  await see(draft, 'changed', 'from the stored copy')
  await expect(draft.window.getByRole('dialog').locator('del')).toHaveText('ordered')
  await draft.press('ControlOrMeta+Enter')
  await expect(draft.text).toContainText('“We were told to wait until after the walk,” one said.')
  await draft.press('ControlOrMeta+z')
  await expect(draft.text).toContainText(
    '“We were ordered to wait until after the walk,” one said.',
  )

  await write(draft, `“${pargeter}” said Anneke Vosper.`)
  await see(draft, 'other-speaker', /given to Colm Pargeter/)

  await write(draft, 'The “Wobbler” it is.')
  await expect(draft.checked('not-a-quotation')).toHaveText('“Wobbler”')
})

test('words that are tied to the wrong source are tied to the right one by key', async ({
  stet,
}) => {
  const draft = await begun(stet, 'Wrong source')
  await draft.type('@tansley')
  await stet.window.getByRole('listbox').getByRole('option').first().waitFor()
  await draft.press('Enter')
  await expect(draft.links()).toHaveCount(1)
  const wrong = (await draft.links().getAttribute('data-quote-id'))!
  await write(draft, `“${employee}”`)
  await tie(draft, employee, wrong)
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
  await write(draft, words)
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
  await write(draft, words)
  await expect(draft.checked('kept')).toHaveCount(2)
  await expect(draft.side).toContainText('Nothing. What was found is in order')
  const kept = draft.side.getByRole('region', { name: 'Kept as they are' })
  await kept.getByRole('button', { name: 'Take back' }).first().click()
  await expect(draft.checked('not-found')).toHaveText(`“${danger}”`)
  await kept.getByRole('button', { name: 'Take back' }).click()
  await expect(draft.checked('not-found')).toHaveCount(2)
})

async function begun(stet: Stet, title: string): Promise<DraftPage> {
  const draft = new DraftPage(stet.window)
  await stet.window.getByRole('button', { name: /^Drafts/ }).waitFor()
  await draft.begin(title)
  return draft
}

/** Writes a paragraph at the end, and rests the caret in its first quoted or flagged words once they are checked. */
async function write(draft: DraftPage, words: string): Promise<void> {
  await draft.toEnd()
  await draft.press('Enter')
  await draft.window.keyboard.insertText(words)
}

/** The card of a grade, with words on it, under the quotation that was written last. */
async function see(draft: DraftPage, grade: Grade, words: string | RegExp): Promise<void> {
  await draft.checked(grade).last().waitFor()
  await standIn(draft, draft.checked(grade).last())
  await expect(cardOf(draft, grade)).toContainText(words)
}

/** Steps by F8 until the card of these words is shown. */
async function stepTo(draft: DraftPage, words: string): Promise<void> {
  await expect(async () => {
    await draft.press('F8')
    await expect(draft.window.getByRole('dialog', { name: words })).toBeVisible({ timeout: 200 })
  }).toPass({ timeout: 10_000 })
}

function cardOf(draft: DraftPage, kind: Grade | FlagKind): Locator {
  const words = kind in gradeWords ? gradeWords[kind as Grade] : flagWords[kind as FlagKind]
  return draft.window.getByRole('dialog', { name: new RegExp(`^${words}: `) })
}

/** Sets the caret into marked words, as a click does. */
async function standIn(draft: DraftPage, marked: Locator): Promise<void> {
  await draft.press('Escape')
  await marked.evaluate((element) => {
    const { editor } = element.closest('.ProseMirror') as unknown as { editor: Editor }
    editor.commands.focus(editor.view.posAtDOM(element, 0))
  })
}

/** Ties words of the draft to a quote that they are not from. */
async function tie(draft: DraftPage, words: string, quoteId: string): Promise<void> {
  await draft.text.evaluate(
    (root, [words, quoteId]) => {
      const { editor } = root as unknown as { editor: Editor }
      let from = -1
      editor.state.doc.descendants((node, pos) => {
        const at = node.isText ? node.text!.indexOf(words!) : -1
        if (at >= 0) from = pos + at
      })
      editor.commands.linkQuote(quoteId!, { from, to: from + words!.length })
    },
    [words, quoteId],
  )
}
