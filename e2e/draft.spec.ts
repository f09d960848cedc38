import { foundByAxe } from './fixtures/foundByAxe.ts'
import { killCore } from './fixtures/killCore.ts'
import type { Stet } from './fixtures/launchStet.ts'
import { expect, test } from './fixtures/test.ts'
import { DraftPage } from './pages/DraftPage.ts'

const sampleDraft = 'Three words about a bridge'
const meera = 'They counted us on to that bridge. Somebody stood there with a clicker,'

test.describe('a draft', () => {
  test('is saved while one types, and whole after the app is quit in the middle of a word', async ({
    stet,
  }) => {
    const draft = await begun(stet, 'What the council knew')
    await draft.type('The reply was three words long.')
    await draft.saved()
    await draft.type(' Typed and left at onc')
    await stet.restart()
    const again = new DraftPage(stet.window)
    await again.text.waitFor()
    await expect(again.text).toContainText('The reply was three words long. Typed and left at onc')
  })

  test('is undone from the menu bar too', async ({ stet }) => {
    const draft = await begun(stet, 'Undo')
    await draft.type('Not this.')
    await expect(draft.text).toContainText('Not this.')
    await stet.app.evaluate(({ Menu }) =>
      Menu.getApplicationMenu()!.getMenuItemById('edit.undo')!.click(),
    )
    await expect(draft.text).not.toContainText('Not this.')
  })

  test('can be used by everybody: no axe violations', async ({ stet }) => {
    const draft = await opened(stet)
    await draft.press('F8')
    await draft.card.waitFor()
    expect(await foundByAxe(stet.window)).toEqual([])
  })

  test('has its headline for a title', async ({ stet }) => {
    const draft = await begun(stet, 'Working title')
    await draft.select('Working title')
    await draft.type('Who knew what on 21 February')
    await draft.saved()
    await draft.goToDrafts()
    await expect(stet.window.getByText('Who knew what on 21 February')).toBeVisible()
  })

  test('keeps versions: a named one can be looked at and brought back', async ({ stet }) => {
    const draft = await begun(stet, 'Versions')
    await draft.type('First thoughts.')
    await draft.press('ControlOrMeta+s')
    await stet.window.getByLabel('Name').fill('As sent to the desk')
    await draft.press('Enter')
    await expect(stet.window.getByText('Saved, and kept as a version.')).toBeVisible()
    await draft.select('First thoughts.')
    await draft.type('Second thoughts.')
    await stet.window.getByRole('button', { name: 'Versions' }).click()
    const version = stet.window.getByRole('region', { name: 'This version' })
    await stet.window.getByRole('option', { name: /As sent to the desk/ }).click()
    await expect(version).toContainText('First thoughts.')
    await version.getByRole('button', { name: 'Bring back' }).click()
    await expect(draft.text).toContainText('First thoughts.')
    await draft.press('ControlOrMeta+z')
    await expect(draft.text).toContainText('Second thoughts.')
  })

  test('finds and replaces words', async ({ stet }) => {
    const draft = await begun(stet, 'Find')
    await draft.type('The bridge, the bridge and the Bridge.')
    await draft.press('ControlOrMeta+f')
    const find = stet.window.getByRole('search')
    await find.getByLabel('Find').fill('bridge')
    await expect(find).toContainText('1 of 3')
    await find.getByRole('button', { name: 'Match capitals' }).click()
    await expect(find).toContainText('1 of 2')
    await find.getByLabel('Replace with').fill('crossing')
    await find.getByRole('button', { name: 'All' }).click()
    await expect(draft.text).toContainText('The crossing, the crossing and the Bridge.')
    await draft.press('Escape')
    await expect(find).toBeHidden()
    await draft.press('ControlOrMeta+z')
    await expect(draft.text).toContainText('The bridge, the bridge and the Bridge.')
  })

  test('loses nothing when the core dies in the middle of an edit', async ({ stet }) => {
    const draft = await begun(stet, 'The core dies')
    await draft.type('Before the crash. ')
    await draft.saved()
    await draft.type('While ')
    await killCore(stet)
    await draft.type('it is down, and after.')
    await draft.saved()
    await stet.restart()
    const again = new DraftPage(stet.window)
    await again.text.waitFor()
    await expect(again.text).toContainText('Before the crash. While it is down, and after.')
    // The call that was under way failed, as it must.
    stet.complaints.length = 0
  })
})

test.describe('a quote', () => {
  test('is pulled in by @, with its speaker and its number', async ({ stet }) => {
    const draft = await begun(stet, 'By at')
    await draft.type('On the walk itself: @tansley')
    const popup = stet.window.getByRole('listbox', { name: 'Quotes that match' })
    await expect(popup.getByRole('option', { name: /They counted us on/ })).toBeVisible()
    await draft.press('Enter')
    await expect(draft.text).toContainText(`“${meera}”`)
    await expect(draft.text).toContainText('Meera Tansley said')
    await expect(draft.links()).toHaveText([meera])
    await expect(draft.numbers()).toHaveText(['1'])
    await expect(draft.checked('exact').first()).toBeVisible()
  })

  test('is pulled in by key from the source beside it', async ({ stet }) => {
    const draft = await begun(stet, 'By key')
    await draft.openSource('Council staff were told to hold bridge advice')
    await draft.selectInSource('Nobody wrote it down. That was the point.')
    await draft.press('ControlOrMeta+Shift+q')
    await expect(draft.links()).toHaveText(['Nobody wrote it down. That was the point.'])
    await expect(draft.checked('exact').first()).toBeVisible()
    // The caret is behind it, and what is typed there is not part of the quote.
    await draft.type(' Nobody did.')
    await expect(draft.text).toContainText('point.”1 Nobody did.')
    await expect(draft.links()).toHaveText(['Nobody wrote it down. That was the point.'])
  })

  test('is pulled in by dragging it from the list', async ({ stet }) => {
    const draft = await begun(stet, 'By drag')
    await draft.type('A place to drop it. ')
    await draft.sources.getByRole('button', { name: /^Quotes/ }).click()
    await draft.sources.getByLabel('Words or speaker').fill('counted us')
    const row = draft.sources.getByText(meera).first()
    await row.dragTo(draft.text.getByText('A place to drop it.'))
    await expect(draft.links()).toHaveText([meera])
  })

  test('with a word changed is flagged, shown and mended by key', async ({ stet }) => {
    const draft = await opened(stet)
    await expect(draft.checked('changed')).not.toHaveCount(0)
    const before = await draft.links().allTextContents()
    await draft.select('clicker')
    await draft.type('counter')
    await expect(draft.checked('changed').filter({ hasText: 'counter' })).not.toHaveCount(0)
    await expect(draft.side).toContainText('Words changed')
    await draft.press('ControlOrMeta+Home')
    await draft.press('F8')
    await expect(draft.card.locator('del')).toHaveText('counter')
    await expect(draft.card.locator('ins')).toHaveText('clicker')
    await draft.press('ControlOrMeta+Enter')
    await expect(draft.text).toContainText(meera)
    expect(await draft.links().allTextContents()).toEqual(before)
    await expect(draft.checked('changed').filter({ hasText: 'clicker' })).toHaveCount(0)
    // One step back is one step: the mended word, not its letters.
    await draft.press('ControlOrMeta+z')
    await expect(draft.text).toContainText('Somebody stood there with a counter,')
  })

  test('stays tied when it is cut and pasted, undone and redone', async ({ stet }) => {
    const draft = await opened(stet)
    const before = await draft.links().allTextContents()
    await draft.select(`“${meera}” said Meera Tansley`)
    await draft.press('ControlOrMeta+x')
    await expect(draft.links()).toHaveCount(before.length - 1)
    await draft.toEnd()
    await draft.press('ControlOrMeta+v')
    await expect(draft.links()).toHaveText([...before.slice(1), before[0]!])
    await expect(draft.numbers()).toHaveText(['1', '2', '3', '4'])
    await draft.press('ControlOrMeta+z')
    await draft.press('ControlOrMeta+z')
    await expect(draft.links()).toHaveText(before)
    await draft.press('ControlOrMeta+Shift+z')
    await expect(draft.links()).toHaveCount(before.length - 1)
  })

  test('stays tied when it is pasted into another draft and the app restarts', async ({ stet }) => {
    let draft = await opened(stet)
    await draft.select(`“${meera}”`)
    await draft.press('ControlOrMeta+c')
    draft = await begun(stet, 'Another draft')
    await draft.press('ControlOrMeta+v')
    await expect(draft.links()).toHaveText([meera])
    await expect(draft.checked('exact').first()).toBeVisible()
    await draft.saved()
    await stet.restart()
    draft = new DraftPage(stet.window)
    await draft.text.waitFor()
    await expect(draft.links()).toHaveText([meera])
    await expect(draft.numbers()).toHaveText(['1'])
  })

  test('shows its passage beside the draft', async ({ stet }) => {
    const draft = await opened(stet)
    await draft.numbers().first().click()
    await expect(draft.sources.getByRole('document')).toContainText(meera)
    await draft.press('ControlOrMeta+\\')
    await expect(draft.sources).toBeHidden()
  })

  test('that is in no source can be kept, with a reason', async ({ stet }) => {
    const draft = await opened(stet)
    await draft.side.getByRole('button', { name: /No member of the public/ }).click()
    await expect(draft.card).toContainText('Not found in your sources')
    await draft.card.getByRole('button', { name: /Keep, with a reason/ }).click()
    await draft.card.getByLabel('Why it stays as it is').fill('My own recording')
    await draft.press('Enter')
    await expect(draft.side).toContainText('Kept as they are')
    await expect(draft.side).toContainText('My own recording')
    await expect(draft.checked('not-found')).toHaveCount(0)
  })
})

async function opened(stet: Stet): Promise<DraftPage> {
  const draft = new DraftPage(stet.window)
  await draft.open(sampleDraft)
  await expect(draft.checked('exact').first()).toBeVisible()
  return draft
}

async function begun(stet: Stet, title: string): Promise<DraftPage> {
  const draft = new DraftPage(stet.window)
  await stet.window.getByRole('button', { name: /^Drafts/ }).waitFor()
  await draft.begin(title)
  return draft
}
