import path from 'node:path'
import { _electron, type ElectronApplication, type Page } from '@playwright/test'
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
  bareDocument(): DraftDocument
}

/** A key to its frame in a draft of 20,000 words with 500 tied quotes, beside TipTap's own kit on the same words. */
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
    const ours = await launch(project, out, [library])
    const bare = await launch(path.join(project, 'bench/bareEditor'), out, [])
    try {
      const draft = new DraftPage(await ours.firstWindow())
      await draft.open(title)
      // All of it is checked before anything is measured: a draft that has been open for a while.
      await draft.window.waitForFunction(
        () => document.querySelectorAll('.ProseMirror .checked').length >= 500,
        null,
        { timeout: 120_000 },
      )
      const plain = await bare.firstWindow()
      await plain.waitForSelector('.ProseMirror')
      await plain.evaluate((document) => {
        const { editor } = window as unknown as { editor: Editor }
        editor.commands.setContent(document)
      }, long.bareDocument())
      for (const window of [draft.window, plain]) await window.evaluate(timeKeys)
      for (const [where, words] of [
        ['in plain words', 'Berth 257'],
        ['in a tied quote', 'Berth 250'],
      ] as const) {
        const times = await inTurns(draft.window, plain, words)
        for (const [name, percent] of [
          ['median', 50],
          ['95 of 100', 95],
        ] as const)
          printRatio(
            `key ${where}, ${name}`,
            percentile(times.ours, percent),
            percentile(times.bare, percent),
            'ms',
            'bare TipTap',
          )
      }
    } finally {
      await ours.close()
      await bare.close()
    }
  })
}

function launch(folder: string, out: string, words: string[]): Promise<ElectronApplication> {
  const settings = path.join(out, `settings-${path.basename(folder)}`)
  return _electron.launch({
    args: [folder, `--user-data-dir=${settings}`, ...words],
    env: { ...process.env, BARE_EDITOR: path.join(out, 'bare') },
    chromiumSandbox: process.getuid?.() !== 0,
  })
}

/** Types in both windows in turn, in the middle of the paragraph that has these words; milliseconds from key to frame. */
async function inTurns(
  ours: Page,
  bare: Page,
  words: string,
): Promise<{ ours: number[]; bare: number[] }> {
  const times = { ours: [] as number[], bare: [] as number[] }
  for (let round = 0; round <= rounds; round++)
    for (const [name, window] of [
      ['ours', ours],
      ['bare', bare],
    ] as const) {
      const found = await typeAt(window, words)
      // The first round warms up.
      if (round > 0) times[name].push(...found)
    }
  return times
}

async function typeAt(window: Page, words: string): Promise<number[]> {
  await window.bringToFront()
  await window.evaluate(placeCaret, words)
  await window.waitForTimeout(400)
  await window.evaluate(() => Object.assign(window, { keyTimes: [] }))
  for (let key = 0; key < keysPerRound; key++) {
    await window.keyboard.press(key % 6 === 5 ? 'Space' : 'e')
    // As fast as a fast typist; the check and the saving begin in between only once the typing pauses.
    await window.waitForTimeout(70)
  }
  return window.evaluate(() => (window as unknown as { keyTimes: number[] }).keyTimes)
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
