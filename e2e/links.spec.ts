import path from 'node:path'
import { expect, test } from '@playwright/test'
import { storedTies } from './fixtures/storedTies.ts'
import { launchStet, type Stet } from './fixtures/launchStet.ts'
import { DraftPage } from './pages/DraftPage.ts'

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

/** What each draft was tied to when its test ended, by its title. */
const left: Record<string, string[]> = {}
test.describe('the link stays on the words', () => {
  test.afterEach(noteTies)

  for (const [which, mark, at] of [
    ['opening', '“', 'They'],
    ['closing', '”', 'clicker,'],
  ] as const)
    test(`when the ${which} mark is deleted and typed again`, async () => {
      const [link] = await draft.beginWith(`The ${which} mark`, 'tansley')
      if (which === 'opening') await draft.caretBefore(at)
      else await draft.caretAfter(at)
      await draft.press(which === 'opening' ? 'Backspace' : 'Delete')
      await expect(draft.text).not.toContainText(mark)
      await draft.hasRuns(link!)
      // What is opened and not closed is compared up to the paragraph's end.
      const grade = which === 'opening' ? 'exact' : 'changed'
      await expect(draft.checked(grade)).toContainText([meera])
      await draft.type(mark)
      await expect(draft.text).toContainText(`“${meera}”`)
      await draft.hasRuns(link!)
    })

  test('when both marks are deleted, and the bare words are still checked', async () => {
    const [link] = await draft.beginWith('Both marks', 'tansley')
    await draft.caretBefore('They')
    await draft.press('Backspace')
    await draft.caretAfter('clicker,')
    await draft.press('Delete')
    await expect(draft.text).toContainText(`${meera}1 Meera`)
    await draft.hasRuns(link!)
    await draft.select('clicker')
    await draft.type('counter')
    await expect(draft.checked('changed')).toContainText(['counter'])
    await draft.hasRuns({ ...link!, words: meera.replace('clicker', 'counter') })
  })

  test('when the pull is undone and redone', async () => {
    const [link] = await draft.beginWith('Undo and redo', 'tansley')
    await draft.type(' More.')
    for (let step = 0; step < 9; step++) await draft.press('ControlOrMeta+z')
    await draft.hasRuns()
    await expect(draft.text).not.toContainText('So:')
    for (let step = 0; step < 9; step++) await draft.press('ControlOrMeta+Shift+z')
    await draft.hasRuns(link!)
    await expect(draft.text).toContainText('More.')
    await expect(draft.numbers()).toHaveText(['1'])
  })
})

test.describe('cut and paste', () => {
  test.afterEach(noteTies)

  test('of the whole quotation inside a draft', async () => {
    const [link] = await draft.beginWith('Cut whole', 'tansley')
    await draft.select(`“${meera}”`)
    await draft.press('ControlOrMeta+x')
    await draft.hasRuns()
    await draft.toEnd()
    await draft.press('ControlOrMeta+v')
    await draft.hasRuns(link!)
    await expect(draft.text).toContainText(`Meera Tansley said.“${meera}”`)
  })

  test('of half of it leaves both halves tied', async () => {
    const [link] = await draft.beginWith('Cut half', 'tansley')
    await draft.select(' Somebody stood there with a clicker,')
    await draft.press('ControlOrMeta+x')
    await draft.toEnd()
    await draft.press('Enter')
    await draft.press('ControlOrMeta+v')
    await draft.hasRuns(
      { ...link!, words: 'They counted us on to that bridge.' },
      { ...link!, words: ' Somebody stood there with a clicker,' },
    )
    await expect(draft.numbers()).toHaveText(['1', '1'])
  })

  test('of two quotes at once keeps both, in their order', async () => {
    const links = await draft.beginWith('Cut two', 'tansley', 'pargeter')
    await draft.press('ControlOrMeta+a')
    await draft.press('ControlOrMeta+x')
    await draft.hasRuns()
    await draft.press('ControlOrMeta+v')
    await draft.hasRuns(...links)
    await expect(draft.numbers()).toHaveText(['1', '2'])
  })

  test('of a stretch that begins in the middle of a link', async () => {
    const [first, second] = await draft.beginWith('Cut from the middle', 'tansley', 'pargeter')
    const [, words] = /^(.*?),/.exec(second!.words)!
    await draft.select(` with a clicker,” Meera Tansley said.So: Colm Pargeter said: “${words}`)
    await draft.press('ControlOrMeta+x')
    await draft.toEnd()
    await draft.press('Enter')
    await draft.press('ControlOrMeta+v')
    await draft.hasRuns(
      { ...first!, words: 'They counted us on to that bridge. Somebody stood there' },
      { ...second!, words: second!.words.slice(words!.length) },
      { ...first!, words: ' with a clicker,' },
      { ...second!, words: words! },
    )
    await expect(draft.numbers()).toHaveText(['1', '2', '1', '2'])
  })

  test('between two drafts', async () => {
    const [link] = await draft.beginWith('From here', 'tansley')
    await draft.select(`“${meera}”`)
    await draft.press('ControlOrMeta+c')
    await draft.begin('To there')
    await draft.press('ControlOrMeta+v')
    await draft.hasRuns(link!)
    await expect(draft.checked('exact')).toContainText([meera])
  })
})

test.describe('setting', () => {
  test.afterEach(noteTies)

  test('splits a paragraph in the middle of it, and joins it again', async () => {
    const [link] = await draft.beginWith('Split', 'tansley')
    await draft.caretAfter('that bridge. ')
    await draft.press('Enter')
    await draft.hasRuns(
      { ...link!, words: 'They counted us on to that bridge. ' },
      { ...link!, words: 'Somebody stood there with a clicker,' },
    )
    await draft.press('Backspace')
    await draft.hasRuns(link!)
    await expect(draft.numbers()).toHaveText(['1'])
  })

  test('makes half of it bold: one link, one number', async () => {
    const [link] = await draft.beginWith('Bold', 'tansley')
    await draft.select('Somebody stood there')
    await draft.press('ControlOrMeta+b')
    await expect(draft.text.locator('strong')).toHaveText('Somebody stood there')
    await draft.hasRuns(link!)
    await expect(draft.links()).toHaveCount(1)
    await expect(draft.numbers()).toHaveText(['1'])
    await draft.caretAfter('stood')
    await draft.type(' right')
    await draft.hasRuns({ ...link!, words: meera.replace('stood', 'stood right') })
  })

  test('sets italics over its border', async () => {
    const [link] = await draft.beginWith('Italic', 'tansley')
    await draft.select('a clicker,” Meera')
    await draft.press('ControlOrMeta+i')
    await expect(draft.text.locator('em').first()).toBeVisible()
    await draft.hasRuns(link!)
    await expect(draft.numbers()).toHaveText(['1'])
  })

  test('links it to an address', async () => {
    const [link] = await draft.beginWith('Address', 'tansley')
    await draft.select('that bridge')
    await draft.press('ControlOrMeta+Shift+k')
    await stet.window.getByLabel('Address').fill('https://example.org/bridge')
    await draft.press('Enter')
    await expect(draft.text.locator('a')).toHaveText('that bridge')
    await draft.hasRuns(link!)
    await expect(draft.numbers()).toHaveText(['1'])
  })

  test('makes a block quotation, a list and a crosshead of it, and body text again', async () => {
    const [link] = await draft.beginWith('Blocks', 'tansley')
    for (const [keys, tag] of [
      ['ControlOrMeta+Shift+b', 'blockquote'],
      ['ControlOrMeta+Shift+8', 'ul'],
      ['ControlOrMeta+Shift+7', 'ol'],
      ['ControlOrMeta+Alt+2', 'h2'],
    ] as const) {
      await draft.caretAfter('that bridge')
      await draft.press(keys)
      await expect(draft.text.locator(tag)).toContainText(meera)
      await draft.hasRuns(link!)
      await draft.press(keys)
      await expect(draft.text.locator(tag)).toHaveCount(0)
      await draft.hasRuns(link!)
      await expect(draft.numbers()).toHaveText(['1'])
    }
  })

  test('drags the words elsewhere', async () => {
    const [link] = await draft.beginWith('Drag', 'tansley')
    await draft.press('Enter')
    await draft.type('Here it is to stand.')
    await draft.select('Somebody stood there')
    await draft.dragSelectionTo('is to stand.')
    await expect(draft.text).toContainText('Here it Somebody stood there1is')
    await draft.hasRuns(
      { ...link!, words: 'They counted us on to that bridge.  with a clicker,' },
      { ...link!, words: 'Somebody stood there' },
    )
  })

  test('drags all of it, marks and number, behind another quote', async () => {
    const [link, other] = await draft.beginWith('Drag all', 'tansley', 'pargeter')
    await draft.press('Enter')
    await draft.type('Here it is to stand.')
    await draft.select(`“${meera}”`)
    await draft.dragSelectionTo('is to stand.')
    await expect(draft.text).toContainText(`Here it “${meera}”2is to stand.`)
    await draft.hasRuns(other!, link!)
    await expect(draft.numbers()).toHaveText(['1', '2'])
    await draft.press('ControlOrMeta+z')
    await draft.hasRuns(link!, other!)
  })
})

test.describe('writing', () => {
  test.afterEach(noteTies)

  test('inside it, at its beginning and at its end', async () => {
    const [link] = await draft.beginWith('Typing', 'tansley')
    await draft.caretAfter('counted')
    await draft.type(' all of')
    await draft.caretBefore('They')
    await draft.type('Well. ')
    await draft.caretAfter('clicker,')
    await draft.type(' yes,')
    await expect(draft.text).toContainText(
      'So: “Well. They counted all of us on to that bridge. Somebody stood there with a clicker, yes,”1 Meera',
    )
    await draft.hasRuns({
      ...link!,
      words:
        'Well. They counted all of us on to that bridge. Somebody stood there with a clicker, yes,',
    })
  })

  test('at once after the caret was moved, before the browser has told of the move', async () => {
    const [link] = await draft.beginWith('Fast', 'tansley')
    await draft.select('They')
    await draft.text.evaluate((text) => {
      document.getSelection()!.collapseToStart()
      const typing = { inputType: 'insertText', data: 'Well. ', bubbles: true, cancelable: true }
      text.dispatchEvent(new InputEvent('beforeinput', typing))
    })
    await draft.hasRuns({ ...link!, words: `Well. ${meera}` })
  })

  test('over all of it within the marks', async () => {
    const [link] = await draft.beginWith('Over all', 'tansley')
    await draft.select(meera)
    await draft.type('They counted us,')
    await draft.hasRuns({ ...link!, words: 'They counted us,' })
    await expect(draft.numbers()).toHaveText(['1'])
  })

  test('deletes all of it, and undo brings it back', async () => {
    const [link] = await draft.beginWith('Delete all', 'tansley')
    await draft.select(meera)
    await draft.press('Delete')
    await expect(draft.text).toContainText('So: “” Meera')
    await draft.hasRuns()
    await draft.press('ControlOrMeta+z')
    await draft.hasRuns(link!)
  })

  test('with an input method, also over all of it', async () => {
    const [link] = await draft.beginWith('Composed', 'tansley')
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
    await draft.hasRuns({ ...link!, words: `${meera}hél` })
    await draft.select(`${meera}hél`)
    await compose('橋', '橋の上')
    await expect(draft.text).toContainText('“橋の上”')
    await draft.hasRuns({ ...link!, words: '橋の上' })
    await keys.detach()
  })

  test('lets the spelling checker replace words of it', async () => {
    const [link] = await draft.beginWith('Replaced', 'tansley')
    const replace = (by: string) =>
      stet.app.evaluate(
        ({ BrowserWindow }, words) => BrowserWindow.getAllWindows()[0]!.webContents.replace(words),
        by,
      )
    await draft.select('clicker')
    await replace('counter')
    await draft.hasRuns({ ...link!, words: meera.replace('clicker', 'counter') })
    await draft.select('They')
    await replace('We')
    await draft.hasRuns({
      ...link!,
      words: meera.replace('clicker', 'counter').replace('They', 'We'),
    })
  })

  test('sets straight marks instead of curly ones', async () => {
    const [link] = await draft.beginWith('Marks', 'tansley')
    await draft.select('“')
    await draft.type('"')
    await draft.select('”')
    await draft.type('"')
    await expect(draft.text).toContainText(`"${meera}"1 Meera`)
    await draft.hasRuns(link!)
    await expect(draft.checked('exact')).toContainText([meera])
  })

  test('pastes words into the middle of it', async () => {
    const [link] = await draft.beginWith('Words in the middle', 'tansley')
    await draft.toEnd()
    await draft.type(' all of')
    await draft.select(' all of')
    await draft.press('ControlOrMeta+x')
    await draft.caretAfter('counted')
    await draft.press('ControlOrMeta+v')
    await draft.hasRuns({ ...link!, words: meera.replace('counted', 'counted all of') })
  })

  test('pulls a quote into another one', async () => {
    const [link] = await draft.beginWith('A quote in a quote', 'tansley')
    await draft.caretAfter('that bridge. ')
    await draft.pull('pargeter', '')
    const [before, within, behind] = await draft.runs()
    expect([before, behind]).toEqual([
      { ...link!, words: 'They counted us on to that bridge. ' },
      { ...link!, words: 'Somebody stood there with a clicker,' },
    ])
    expect(within!.quoteId).not.toBe(link!.quoteId)
    await expect(draft.numbers()).toHaveText(['1', '2', '1'])
  })

  test('finds and replaces within it and over its border', async () => {
    const [link] = await draft.beginWith('Replace', 'tansley')
    await replaceAll('counted', 'numbered')
    await draft.hasRuns({ ...link!, words: meera.replace('counted', 'numbered') })
    await replaceAll('clicker,” Meera', 'counter,” Mrs')
    await expect(draft.text).toContainText('a counter,”1 Mrs Tansley')
    await draft.hasRuns({
      ...link!,
      words: meera.replace('counted', 'numbered').replace('clicker', 'counter'),
    })
    await replaceAll('So: “They', 'On it: “We')
    await draft.hasRuns({
      ...link!,
      words: meera.replace('They counted', 'We numbered').replace('clicker', 'counter'),
    })
  })
})

test('after a restart every draft is tied as it was left', async () => {
  const library = path.join(stet.settings, 'Libraries', 'Sample story.stet')
  await draft.saved()
  await stet.quit()
  const stored = storedTies(library)
  expect(Object.keys(left)).not.toEqual([])
  for (const [title, runs] of Object.entries(left))
    expect([title, stored[title]]).toEqual([title, runs])
  await stet.restart()
})

async function noteTies(): Promise<void> {
  const title = await draft.text.locator('h1').textContent()
  left[title!] = (await draft.runs()).map(({ quoteId }) => quoteId)
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
