import { mkdirSync } from 'node:fs'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { project } from '../scripts/project.ts'
import { answerDialogs } from './fixtures/answerDialogs.ts'
import { launchStet, type Stet } from './fixtures/launchStet.ts'
import { DraftPage } from './pages/DraftPage.ts'
import { LibraryPage } from './pages/LibraryPage.ts'
import { ReaderPage } from './pages/ReaderPage.ts'

/** The tie between quoted words and their source, beyond one draft: other programs, other libraries, sources that change. */

const meera = 'They counted us on to that bridge. Somebody stood there with a clicker,'
const bridgeArticle = path.join(project, 'resources/sample/tallow-row-osier-bridge.html')
const ferryPage = `<!doctype html><html lang="en"><head><title>Ferry late again</title>
  <meta property="og:site_name" content="Harbour Gazette">
  <link rel="canonical" href="https://harbour-gazette.example/ferry-late"></head><body><article><h1>Ferry late again</h1>
  <p>The island ferry was late again on Tuesday, and nobody from the harbour office came to the quay to explain the delay.</p>
  <p>“We waited an hour in the rain,” said Tomas Reyes, who takes the boat to work every morning of the week.</p>
  </article></body></html>`
const arabicPage = `<!doctype html><html lang="ar" dir="rtl"><head><title>جسر أوزير</title></head><body><article><h1>جسر أوزير</h1>
  <p>قالت ميرا تانسلي أمام المجلس يوم الثلاثاء: «لقد عدونا واحدا واحدا على ذلك الجسر، ولم يكتب أحد شيئا». ثم غادرت القاعة.</p>
  <p>ولم يرد المجلس على أسئلة الصحيفة حتى مساء الأربعاء، ولم يقل أحد من كان يعد الناس.</p></article></body></html>`

let stet: Stet
let draft: DraftPage
let library: LibraryPage

test.beforeAll(async () => {
  stet = await launchStet()
  draft = new DraftPage(stet.window)
  library = new LibraryPage(stet)
  mkdirSync(stet.documents, { recursive: true })
  await stet.window.getByRole('button', { name: /^Drafts/ }).waitFor()
})
test.afterAll(async () => {
  await stet.discard()
  expect(stet.complaints, 'what the page complained of').toEqual([])
})

test.describe('through other programs', () => {
  test('as plain text and back: tied again, and undo unties only', async () => {
    const [link] = await draft.beginWith('Plain text', 'tansley')
    await draft.select(`“${meera}” Meera Tansley said.`)
    await draft.press('ControlOrMeta+c')
    await onlyPlainText(meera)
    await draft.begin('From plain text')
    await draft.press('ControlOrMeta+v')
    await draft.hasRuns(link!)
    await draft.press('ControlOrMeta+z')
    await draft.hasRuns()
    await expect(draft.text).toContainText(`“${meera}” Meera`)
    await draft.press('ControlOrMeta+Shift+z')
    await draft.hasRuns(link!)
  })

  test('as HTML that another program kept: tied to the same quote', async () => {
    const [link] = await draft.beginWith('As HTML', 'tansley')
    await draft.select(`“${meera}”`)
    await leavesWithTargets()
    const { html } = await draft.copied()
    await draft.begin('From HTML')
    await draft.pasteHtml(html.replace(/data-stet-clip="[^"]*"|data-pm-slice="[^"]*"/g, ''))
    await draft.hasRuns(link!)
    await expect(draft.numbers()).toHaveText(['1'])
  })

  test('hostile HTML brings words and nothing else', async () => {
    await draft.begin('Hostile')
    const target = JSON.stringify({
      type: 'SpecificResource',
      source: 'https://example.org',
      selector: [],
    })
    await draft.pasteHtml(
      `<p onclick="x()">One <span data-quote-id="&quot;><script>" data-target='${target}'>two</span>` +
        `<span data-quote-id="${'q'.repeat(90)}">three</span><img src=x onerror="window.ran=1">` +
        `<span data-quote-id="kept-id" data-target='{"source":' onmouseover="x()" class="y">four</span>` +
        `<sup data-anchor-id="<b>">5</sup><script>window.ran = 1</script></p>`,
    )
    await expect(draft.text).toContainText('One twothreefour')
    await draft.hasRuns({ quoteId: 'kept-id', words: 'four', isForeign: false })
    expect(await draft.text.innerHTML()).not.toMatch(
      /onmouseover|onclick|onerror|class="y"|data-target/,
    )
    expect(await stet.window.evaluate(() => 'ran' in window)).toBe(false)
  })

  test('a megabyte of plain text with quotations does not stop the typing', async () => {
    await draft.begin('A megabyte')
    const line = 'She said “nothing that anybody had written down” and left the hall at Quernby. '
    const paragraph = line.repeat(12)
    await stet.app.evaluate(
      ({ clipboard }, text) => clipboard.writeText(text),
      Array.from({ length: 1_000_000 / paragraph.length }, () => paragraph).join('\n'),
    )
    const begun = Date.now()
    await draft.press('ControlOrMeta+v')
    await draft.type('Here I am.')
    await expect(draft.text).toContainText('Here I am.')
    expect(Date.now() - begun).toBeLessThan(15_000)
    await draft.press('ControlOrMeta+a')
    await draft.press('Delete')
    await draft.saved()
  })

  test('more than a draft can take in is refused in a sentence', async () => {
    await draft.begin('Too much')
    await draft.type('Kept.')
    await stet.app.evaluate(({ clipboard }) => clipboard.writeText('word '.repeat(700_000)))
    await draft.press('ControlOrMeta+v')
    await expect(stet.window.getByText(/more than a draft can take in at once/)).toBeVisible()
    await draft.type(' Typed on.')
    await expect(draft.text).toContainText('Kept. Typed on.')
  })

  test('words off the record stay in the app, and are whole when they come back', async () => {
    const [link] = await draft.beginWith('Off the record', 'tansley')
    await draft.numbers().first().click()
    await expect(draft.sources.getByRole('document')).toContainText(meera)
    await giveTerms('Off the record')
    await draft.select(`So: “${meera}” Meera Tansley said.`)
    await expect
      .poll(async () => (await draft.copied()).text)
      .toBe('So: “[words withheld: off the record]” Meera Tansley said.')
    expect((await draft.copied()).html).not.toContain('counted us')
    await draft.press('ControlOrMeta+c')
    expect(await clipboardText()).not.toContain('counted us')
    await expect(stet.window.getByText(/1 passage withheld/)).toBeVisible()
    await draft.begin('Off the record, pasted')
    await draft.press('ControlOrMeta+v')
    await draft.hasRuns(link!)
    await draft.numbers().first().click()
    await giveTerms('On the record')
  })
})

test.describe('while its source changes', () => {
  test('a new version comes in: still compared with the copy it was pulled from', async () => {
    await library.drop('ferry-late.html', ferryPage)
    const form = stet.window.getByRole('dialog', { name: 'Import article' })
    await expect(form.getByLabel('Headline')).toHaveValue('Ferry late again')
    await stet.window.keyboard.press('Enter')
    await expect(new ReaderPage(stet).article).toContainText('late again on Tuesday')
    await draft.begin('New version')
    await draft.openSource('Ferry late again')
    await draft.selectInSource('We waited an hour in the rain,')
    await draft.press('ControlOrMeta+Shift+q')
    await expect(draft.links()).toHaveCount(1)
    const [link] = await draft.runs()
    await library.drop('ferry-late.html', ferryPage.replace('an hour', 'two hours'))
    await form.getByRole('button', { name: /new version/i }).click()
    await expect(stet.window.getByRole('button', { name: /Versions 2/ })).toBeVisible()
    await draft.goToDrafts()
    await draft.hasRuns(link!)
    await expect(draft.checked('exact')).toContainText(['We waited an hour in the rain,'])
    await expect(draft.side).toContainText(
      'The newest copy of the source no longer has these words',
    )
  })

  test('it is removed while the draft is open, and brought back', async () => {
    const [link] = await draft.beginWith('Removed', 'tansley')
    await draft.numbers().first().click()
    await expect(draft.sources.getByRole('document')).toContainText(meera)
    await library.run('Remove from the library')
    await expect(stet.window.getByText('was removed.')).toBeVisible()
    await draft.toEnd()
    await draft.type(' More.')
    await draft.hasRuns(link!)
    await stet.window.getByRole('button', { name: 'Undo', exact: true }).click()
    await draft.hasRuns(link!)
    await expect(draft.checked('exact')).toContainText([meera])
    await draft.saved()
  })

  test('words that run from right to left are pulled, cut and pasted', async () => {
    const words = 'لقد عدونا واحدا واحدا على ذلك الجسر، ولم يكتب أحد شيئا'
    await library.drop('jisr.html', arabicPage)
    const form = stet.window.getByRole('dialog', { name: 'Import article' })
    await expect(form.getByLabel('Headline')).toHaveValue('جسر أوزير')
    await stet.window.keyboard.press('Enter')
    await expect(new ReaderPage(stet).article).toContainText(words)
    await draft.begin('Right to left')
    await draft.openSource('جسر أوزير')
    await draft.selectInSource(words)
    await draft.press('ControlOrMeta+Shift+q')
    await expect(draft.links()).toHaveText([words])
    const [link] = await draft.runs()
    // The first letter stands at the right, with no more than the opening mark before it.
    expect(await draft.links().evaluate(spaceBeforeFirstLetter)).toBeLessThan(40)
    await draft.select('على ذلك الجسر')
    await draft.press('ControlOrMeta+x')
    await draft.press('ControlOrMeta+v')
    await draft.hasRuns(link!)
    await draft.select(words)
    await draft.press('ControlOrMeta+x')
    await draft.hasRuns()
    await draft.press('ControlOrMeta+v')
    await draft.hasRuns(link!)
    await expect(draft.numbers()).toHaveText(['1'])
  })
})

test.describe('between libraries', () => {
  test('that have the same article: tied to the other library’s own quote', async () => {
    const [link] = await draft.beginWith('To another library', 'tansley')
    await draft.select(`“${meera}”`)
    await leavesWithTargets()
    await library.newLibrary(path.join(stet.documents, 'second.stet'))
    await library.newStory('Osier Bridge again', 'Quernby')
    await importBridgeArticle()
    await draft.begin('In the second library')
    await draft.press('ControlOrMeta+v')
    await expect(draft.links()).toHaveText([meera])
    await expect.poll(async () => (await draft.runs())[0]!.isForeign).toBe(false)
    expect((await draft.runs())[0]!.quoteId).not.toBe(link!.quoteId)
    await expect(draft.numbers()).toHaveText(['1'])
    await expect(draft.checked('exact')).toContainText([meera])
  })

  test('one without the article keeps the tie, and back home it is tied again', async () => {
    await openLibrary(path.join(stet.settings, 'Libraries', 'Sample story.stet'), 'Osier Bridge')
    const [link] = await draft.beginWith('To a library without it', 'tansley')
    await draft.select(`“${meera}”`)
    await leavesWithTargets()
    await library.newLibrary(path.join(stet.documents, 'third.stet'))
    await library.newStory('Nothing yet', 'Quernby')
    await draft.begin('In the third library')
    await draft.press('ControlOrMeta+v')
    await expect(draft.numbers()).toHaveText(['1?'])
    await draft.hasRuns({ ...link!, isForeign: true })
    await draft.select(`“${meera}”`)
    await draft.press('ControlOrMeta+c')
    await draft.saved()

    await openLibrary(path.join(stet.settings, 'Libraries', 'Sample story.stet'), 'Osier Bridge')
    await draft.begin('Home again')
    await draft.press('ControlOrMeta+v')
    await draft.hasRuns(link!)
    await expect(draft.numbers()).toHaveText(['1'])
    await draft.saved()

    await openLibrary(path.join(stet.documents, 'third.stet'), 'Nothing yet')
    await importBridgeArticle()
    await draft.open('In the third library')
    await expect(draft.numbers()).toHaveText(['1'])
    expect((await draft.runs())[0]).toMatchObject({ words: meera, isForeign: false })
  })
})

/** How far its first letter is from the right of its paragraph, in pixels. */
function spaceBeforeFirstLetter(link: HTMLElement | SVGElement): number {
  const range = document.createRange()
  range.setStart(link.firstChild!, 0)
  range.setEnd(link.firstChild!, 1)
  return link.closest('p')!.getBoundingClientRect().right - range.getBoundingClientRect().right
}

/** Copies until what is copied says where it is from: that is read ahead, a moment after the quote was tied. */
async function leavesWithTargets(): Promise<void> {
  await expect.poll(async () => (await draft.copied()).html).toContain('data-target')
  await draft.press('ControlOrMeta+c')
}

/** The clipboard goes through a program that keeps plain text alone, once the copied words are there. */
async function onlyPlainText(words: string): Promise<void> {
  await expect
    .poll(() => stet.app.evaluate(({ clipboard }) => clipboard.readText()))
    .toContain(words)
  await stet.app.evaluate(async ({ clipboard }) => {
    const text = await clipboard.readText()
    clipboard.clear()
    await clipboard.writeText(text)
  })
}

async function importBridgeArticle(): Promise<void> {
  const form = await library.chooseFiles(bridgeArticle)
  await expect(form.getByLabel('Byline')).toHaveValue('Tobias Renn')
  await stet.window.keyboard.press('Enter')
  await expect(new ReaderPage(stet).article).toContainText(meera.slice(0, 30))
}

function clipboardText(): Promise<string> {
  return stet.app.evaluate(({ clipboard }) => clipboard.readText())
}

async function giveTerms(terms: string): Promise<void> {
  await library.run('Terms…')
  const dialog = stet.window.getByRole('dialog', { name: 'Terms' })
  await dialog.getByLabel('Given').selectOption(terms)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await expect(dialog).toBeHidden()
}

async function openLibrary(file: string, story: string): Promise<void> {
  await answerDialogs(stet, { open: [file] })
  await library.run('Open library')
  await expect(stet.window.getByText(path.basename(file)).first()).toBeVisible()
  const whole = stet.window.getByRole('button', { name: 'Whole library' })
  await whole
    .or(stet.window.getByRole('button', { name: story }))
    .first()
    .waitFor()
  if (await whole.isVisible()) {
    await whole.click()
    await stet.window.getByRole('menuitem', { name: story }).click()
  }
}
