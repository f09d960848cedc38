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

test.describe('cut and paste', () => {
  test('of the whole quotation inside a draft', async () => {
    const [link] = await pulled('Cut whole')
    await draft.select(`“${meera}”`)
    await draft.press('ControlOrMeta+x')
    await expectRuns()
    await draft.toEnd()
    await draft.press('ControlOrMeta+v')
    await expectRuns(link!)
    await expect(draft.text).toContainText(`Meera Tansley said.“${meera}”`)
  })

  test('of half of it leaves both halves tied', async () => {
    const [link] = await pulled('Cut half')
    await draft.select(' Somebody stood there with a clicker,')
    await draft.press('ControlOrMeta+x')
    await draft.toEnd()
    await draft.press('Enter')
    await draft.press('ControlOrMeta+v')
    await expectRuns(
      { ...link!, words: 'They counted us on to that bridge.' },
      { ...link!, words: ' Somebody stood there with a clicker,' },
    )
    await expect(draft.numbers()).toHaveText(['1', '1'])
  })

  test('of two quotes at once keeps both, in their order', async () => {
    const links = await pulled('Cut two', 'tansley', 'pargeter')
    await draft.press('ControlOrMeta+a')
    await draft.press('ControlOrMeta+x')
    await expectRuns()
    await draft.press('ControlOrMeta+v')
    await expectRuns(...links)
    await expect(draft.numbers()).toHaveText(['1', '2'])
  })

  test('of a stretch that begins in the middle of a link', async () => {
    const [first, second] = await pulled('Cut from the middle', 'tansley', 'pargeter')
    const [, words] = /^(.*?),/.exec(second!.words)!
    await draft.select(` with a clicker,” Meera Tansley said.So: Colm Pargeter said: “${words}`)
    await draft.press('ControlOrMeta+x')
    await draft.toEnd()
    await draft.press('Enter')
    await draft.press('ControlOrMeta+v')
    await expectRuns(
      { ...first!, words: 'They counted us on to that bridge. Somebody stood there' },
      { ...second!, words: second!.words.slice(words!.length) },
      { ...first!, words: ' with a clicker,' },
      { ...second!, words: words! },
    )
    await expect(draft.numbers()).toHaveText(['1', '2', '1', '2'])
  })

  test('between two drafts', async () => {
    const [link] = await pulled('From here')
    await draft.select(`“${meera}”`)
    await draft.press('ControlOrMeta+c')
    await draft.begin('To there')
    await draft.press('ControlOrMeta+v')
    await expectRuns(link!)
    await expect(draft.checked('exact')).toContainText([meera])
  })
})

test.describe('setting', () => {
  test('splits a paragraph in the middle of it, and joins it again', async () => {
    const [link] = await pulled('Split')
    await draft.caretAfter('that bridge. ')
    await draft.press('Enter')
    await expectRuns(
      { ...link!, words: 'They counted us on to that bridge. ' },
      { ...link!, words: 'Somebody stood there with a clicker,' },
    )
    await draft.press('Backspace')
    await expectRuns(link!)
    await expect(draft.numbers()).toHaveText(['1'])
  })

  test('makes half of it bold: one link, one number', async () => {
    const [link] = await pulled('Bold')
    await draft.select('Somebody stood there')
    await draft.press('ControlOrMeta+b')
    await expect(draft.text.locator('strong')).toHaveText('Somebody stood there')
    await expectRuns(link!)
    await expect(draft.links()).toHaveCount(1)
    await expect(draft.numbers()).toHaveText(['1'])
    await draft.caretAfter('stood')
    await draft.type(' right')
    await expectRuns({ ...link!, words: meera.replace('stood', 'stood right') })
  })

  test('sets italics over its border', async () => {
    const [link] = await pulled('Italic')
    await draft.select('a clicker,” Meera')
    await draft.press('ControlOrMeta+i')
    await expect(draft.text.locator('em').first()).toBeVisible()
    await expectRuns(link!)
    await expect(draft.numbers()).toHaveText(['1'])
  })

  test('links it to an address', async () => {
    const [link] = await pulled('Address')
    await draft.select('that bridge')
    await draft.press('ControlOrMeta+Shift+k')
    await stet.window.getByLabel('Address').fill('https://example.org/bridge')
    await draft.press('Enter')
    await expect(draft.text.locator('a')).toHaveText('that bridge')
    await expectRuns(link!)
    await expect(draft.numbers()).toHaveText(['1'])
  })

  test('makes a block quotation, a list and a crosshead of it, and body text again', async () => {
    const [link] = await pulled('Blocks')
    for (const [keys, tag] of [
      ['ControlOrMeta+Shift+b', 'blockquote'],
      ['ControlOrMeta+Shift+8', 'ul'],
      ['ControlOrMeta+Shift+7', 'ol'],
      ['ControlOrMeta+Alt+2', 'h2'],
    ] as const) {
      await draft.caretAfter('that bridge')
      await draft.press(keys)
      await expect(draft.text.locator(tag)).toContainText(meera)
      await expectRuns(link!)
      await draft.press(keys)
      await expect(draft.text.locator(tag)).toHaveCount(0)
      await expectRuns(link!)
      await expect(draft.numbers()).toHaveText(['1'])
    }
  })

  test('drags the words elsewhere', async () => {
    const [link] = await pulled('Drag')
    await draft.press('Enter')
    await draft.type('Here it is to stand.')
    await draft.select('Somebody stood there')
    await draft.dragSelectionTo('is to stand.')
    await expect(draft.text).toContainText('Here it Somebody stood there1is')
    await expectRuns(
      { ...link!, words: 'They counted us on to that bridge.  with a clicker,' },
      { ...link!, words: 'Somebody stood there' },
    )
  })
})

test.describe('writing', () => {
  test('inside it, at its beginning and at its end', async () => {
    const [link] = await pulled('Typing')
    await draft.caretAfter('counted')
    await draft.type(' all of')
    await draft.caretBefore('They')
    await draft.type('Well. ')
    await draft.caretAfter('clicker,')
    await draft.type(' yes,')
    await expect(draft.text).toContainText(
      'So: “Well. They counted all of us on to that bridge. Somebody stood there with a clicker, yes,”1 Meera',
    )
    await expectRuns({
      ...link!,
      words:
        'Well. They counted all of us on to that bridge. Somebody stood there with a clicker, yes,',
    })
  })

  test('over all of it within the marks', async () => {
    const [link] = await pulled('Over all')
    await draft.select(meera)
    await draft.type('They counted us,')
    await expectRuns({ ...link!, words: 'They counted us,' })
    await expect(draft.numbers()).toHaveText(['1'])
  })

  test('deletes all of it, and undo brings it back', async () => {
    const [link] = await pulled('Delete all')
    await draft.select(meera)
    await draft.press('Delete')
    await expect(draft.text).toContainText('So: “” Meera')
    await expectRuns()
    await draft.press('ControlOrMeta+z')
    await expectRuns(link!)
  })

  test('with an input method, also over all of it', async () => {
    const [link] = await pulled('Composed')
    const keys = await stet.window.context().newCDPSession(stet.window)
    const compose = async (...steps: string[]) => {
      for (const text of steps)
        await keys.send('Input.imeSetComposition', {
          text,
          selectionStart: text.length,
          selectionEnd: text.length,
        })
      await keys.send('Input.insertText', { text: steps.at(-1)! })
    }
    await draft.caretAfter('clicker,')
    await compose('h', 'hé', 'hél')
    await expectRuns({ ...link!, words: `${meera}hél` })
    await draft.select(`${meera}hél`)
    await compose('橋', '橋の上')
    await expect(draft.text).toContainText('“橋の上”')
    await expectRuns({ ...link!, words: '橋の上' })
    await keys.detach()
  })

  test('lets the spelling checker replace words of it', async () => {
    const [link] = await pulled('Replaced')
    const replace = (by: string) =>
      stet.app.evaluate(
        ({ BrowserWindow }, words) => BrowserWindow.getAllWindows()[0]!.webContents.replace(words),
        by,
      )
    await draft.select('clicker')
    await replace('counter')
    await expectRuns({ ...link!, words: meera.replace('clicker', 'counter') })
    await draft.select('They')
    await replace('We')
    await expectRuns({
      ...link!,
      words: meera.replace('clicker', 'counter').replace('They', 'We'),
    })
  })

  test('sets straight marks instead of curly ones', async () => {
    const [link] = await pulled('Marks')
    await draft.select('“')
    await draft.type('"')
    await draft.select('”')
    await draft.type('"')
    await expect(draft.text).toContainText(`"${meera}"1 Meera`)
    await expectRuns(link!)
    await expect(draft.checked('exact')).toContainText([meera])
  })

  test('pastes words into the middle of it', async () => {
    const [link] = await pulled('Words in the middle')
    await draft.toEnd()
    await draft.type(' all of')
    await draft.select(' all of')
    await draft.press('ControlOrMeta+x')
    await draft.caretAfter('counted')
    await draft.press('ControlOrMeta+v')
    await expectRuns({ ...link!, words: meera.replace('counted', 'counted all of') })
  })

  test('pulls a quote into another one', async () => {
    const [link] = await pulled('A quote in a quote')
    await draft.caretAfter('that bridge. ')
    await pull('pargeter', '')
    const [before, within, behind] = await draft.runs()
    expect([before, behind]).toEqual([
      { ...link!, words: 'They counted us on to that bridge. ' },
      { ...link!, words: 'Somebody stood there with a clicker,' },
    ])
    expect(within!.quoteId).not.toBe(link!.quoteId)
    await expect(draft.numbers()).toHaveText(['1', '2', '1'])
  })

  test('finds and replaces within it and over its border', async () => {
    const [link] = await pulled('Replace')
    await replaceAll('counted', 'numbered')
    await expectRuns({ ...link!, words: meera.replace('counted', 'numbered') })
    await replaceAll('clicker,” Meera', 'counter,” Mrs')
    await expect(draft.text).toContainText('a counter,”1 Mrs Tansley')
    await expectRuns({
      ...link!,
      words: meera.replace('counted', 'numbered').replace('clicker', 'counter'),
    })
    await replaceAll('So: “They', 'On it: “We')
    await expectRuns({
      ...link!,
      words: meera.replace('They counted', 'We numbered').replace('clicker', 'counter'),
    })
  })
})

/** Begins a draft and pulls a quote into it; answers its link. */
async function pulled(title: string, ...speakers: string[]): Promise<LinkedRun[]> {
  await draft.begin(title)
  for (const speaker of speakers.length > 0 ? speakers : ['tansley']) await pull(speaker)
  return draft.runs()
}

async function pull(speaker: string, words = 'So: '): Promise<void> {
  const before = await draft.links().count()
  await draft.type(`${words}@${speaker}`)
  const popup = stet.window.getByRole('listbox', { name: 'Quotes that match' })
  await popup.getByRole('option').first().waitFor()
  await draft.press('Enter')
  await expect.poll(() => draft.links().count()).toBeGreaterThan(before)
}

function expectRuns(...runs: LinkedRun[]): Promise<void> {
  return expect.poll(() => draft.runs()).toEqual(runs)
}

async function replaceAll(words: string, by: string): Promise<void> {
  await draft.press('ControlOrMeta+f')
  const find = stet.window.getByRole('search')
  await find.getByLabel('Find', { exact: true }).fill(words)
  await expect(find).toContainText('1 of 1')
  await find.getByLabel('Replace with').fill(by)
  await find.getByRole('button', { name: 'All', exact: true }).click()
  await draft.press('Escape')
  await expect(find).toBeHidden()
}
