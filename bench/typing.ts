import path from 'node:path'
import { _electron, type CDPSession, type ElectronApplication, type Page } from '@playwright/test'
import type { Editor } from '@tiptap/core'
import { build } from 'vite'
import { DraftPage } from '../e2e/pages/DraftPage.ts'
import { buildIfStale } from '../scripts/build.ts'
import { project } from '../scripts/project.ts'
import type { DraftDocument } from '../src/shared/domain/drafts'
import { withBuilt } from './builtModule.ts'
import { percentile, printRatio } from './figures.ts'
import { withDisplay } from './withDisplay.ts'

/** Turns about, so that what else the machine does falls on both. */
const rounds = 8
const keysPerRound = 40

interface LongDraft {
  makeLongDraft(folder: string): { library: string; title: string }
  bareDocument(isMarked: boolean): DraftDocument
}

/**
 * A key to its frame in a draft of 20,000 words with 500 tied quotes, beside TipTap's own kit on the same words: without
 * the quotes, and with each quote as a link, which is the least that a tie can be.
 */
export async function benchTyping(): Promise<void> {
  await buildIfStale()
  await withBuilt<LongDraft>('longDraft', measureTyping)
}

async function measureTyping(long: LongDraft, out: string): Promise<void> {
  const { library, title } = long.makeLongDraft(out)
  await build({
    root: path.join(project, 'bench/bareEditor'),
    base: './',
    configFile: false,
    logLevel: 'error',
    build: { outDir: path.join(out, 'bare'), emptyOutDir: true },
  })
  await withDisplay(async () => {
    const apps = {
      ours: await launch(project, path.join(out, 'ours'), [library]),
      plain: await launch(path.join(project, 'bench/bareEditor'), path.join(out, 'plain'), []),
      marked: await launch(path.join(project, 'bench/bareEditor'), path.join(out, 'marked'), []),
    }
    try {
      const draft = new DraftPage(await apps.ours.firstWindow())
      await draft.open(title)
      // All of it is checked before anything is measured: a draft that has been open for a while.
      await draft.window.waitForFunction(
        () => document.querySelectorAll('.ProseMirror .checked').length >= 500,
        null,
        { timeout: 120_000 },
      )
      const windows = {
        ours: draft.window,
        plain: await fill(apps.plain, long.bareDocument(false)),
        marked: await fill(apps.marked, long.bareDocument(true)),
      }
      for (const window of Object.values(windows)) await window.evaluate(timeKeys)
      const work = { ours: 0, plain: 0, marked: 0 }
      for (const [where, words] of [
        ['in plain words', 'Berth 257'],
        ['in a tied quote', 'Berth 250'],
      ] as const) {
        const times = await inTurns(windows, words, work)
        for (const [figure, percent] of [
          ['median', 50],
          ['95 of 100', 95],
        ] as const) {
          const of = (name: Name) => percentile(times[name], percent)
          const what = `key ${where}, ${figure}`
          printRatio(what, of('ours'), of('plain'), 'ms', 'bare TipTap, plain words')
          printRatio(what, of('ours'), of('marked'), 'ms', 'bare TipTap, quotes as links')
        }
      }
      const keys = 2 * rounds * keysPerRound
      const of = (name: Name) => work[name] / keys
      const what = 'page’s processor time a key'
      printRatio(what, of('ours'), of('plain'), 'ms', 'bare TipTap, plain words')
      printRatio(what, of('ours'), of('marked'), 'ms', 'bare TipTap, quotes as links')
    } finally {
      for (const app of Object.values(apps)) await app.close()
    }
  })
}

type Name = 'ours' | 'plain' | 'marked'

async function fill(app: ElectronApplication, document: DraftDocument): Promise<Page> {
  const window = await app.firstWindow()
  await window.waitForSelector('.ProseMirror')
  await window.evaluate((document) => {
    const { editor } = window as unknown as { editor: Editor }
    editor.commands.setContent(document)
  }, document)
  return window
}

function launch(folder: string, settings: string, words: string[]): Promise<ElectronApplication> {
  return _electron.launch({
    args: [folder, `--user-data-dir=${settings}`, ...words],
    env: { ...process.env, BARE_EDITOR: path.join(path.dirname(settings), 'bare') },
    chromiumSandbox: process.getuid?.() !== 0,
  })
}

/** Types in each window in turn, behind these words in the middle of the text; milliseconds from key to frame. */
async function inTurns(
  windows: Record<Name, Page>,
  words: string,
  work: Record<Name, number>,
): Promise<Record<Name, number[]>> {
  const times: Record<Name, number[]> = { ours: [], plain: [], marked: [] }
  for (let round = 0; round <= rounds; round++)
    for (const name of ['ours', 'plain', 'marked'] as const) {
      const found = await typeAt(windows[name], words)
      // The first round warms up.
      if (round === 0) continue
      times[name].push(...found.times)
      work[name] += found.work
    }
  return times
}

async function typeAt(window: Page, words: string): Promise<{ times: number[]; work: number }> {
  await window.bringToFront()
  await window.evaluate(placeCaret, words)
  await window.waitForTimeout(400)
  await window.evaluate(() => Object.assign(window, { keyTimes: [] }))
  const session = await window.context().newCDPSession(window)
  await session.send('Performance.enable', { timeDomain: 'threadTicks' })
  const before = await workOf(session)
  for (let key = 0; key < keysPerRound; key++) {
    await window.keyboard.press(key % 6 === 5 ? 'Space' : 'e')
    // As fast as a fast typist; the check and the saving begin in between only once the typing pauses.
    await window.waitForTimeout(70)
  }
  const work = (await workOf(session)) - before
  await session.detach()
  const times = await window.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
  return { times, work }
}

/** Milliseconds of processor time that the page's main thread has worked. */
async function workOf(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return 1000 * metrics.find(({ name }) => name === 'TaskDuration')!.value
}

/** Runs in the window: notes for each key when the frame that shows it was made. */
function timeKeys(): void {
  document.addEventListener(
    'keydown',
    ({ timeStamp }) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel()
        port1.addEventListener('message', () => {
          const { keyTimes } = window as unknown as { keyTimes: number[] }
          keyTimes.push(performance.now() - timeStamp)
          port1.close()
        })
        port1.start()
        port2.postMessage(null)
      })
    },
    { capture: true },
  )
}

/** Runs in the window: puts the caret some words behind these. */
function placeCaret(words: string): void {
  const root = document.querySelector('.ProseMirror') as HTMLElement & { editor: Editor }
  const { editor } = root
  let place: number | null = null
  editor.state.doc.descendants((node, pos) => {
    const at = node.isText ? node.text!.indexOf(`${words} `) : -1
    if (at >= 0) place ??= pos + at + words.length + 20
    return place === null
  })
  if (place === null) throw new Error(`“${words}” is not in the text.`)
  editor.chain().focus(place, { scrollIntoView: true }).run()
}
