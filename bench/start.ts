import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron } from '@playwright/test'
import { project } from '../scripts/project.ts'
import { median, printRatio } from './figures.ts'
import { usageOfTree } from './processes.ts'
import { withDisplay } from './withDisplay.ts'

const ROUNDS = 7

interface Start {
  /** From launch to the first paint with content, in milliseconds. */
  shown: number
  /** From launch until the data is on the screen. */
  painted: number
  cpu: number
  pss: number
}

/** Start-up of the app on the sample story beside an empty Electron window: shown, data painted, CPU, memory. */
export async function benchStart(): Promise<void> {
  await withDisplay(async () => {
    const settings = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-'))
    const ours: Start[] = []
    const empty: Start[] = []
    // The first start makes the sample library, and both warm the disk's cache.
    await startOnce(project, settings, '[role=option]')
    await startOnce(path.join(project, 'bench/emptyWindow'), settings, '#there')
    for (let round = 0; round < ROUNDS; round++) {
      ours.push(await startOnce(project, settings, '[role=option]'))
      empty.push(await startOnce(path.join(project, 'bench/emptyWindow'), settings, '#there'))
    }
    rmSync(settings, { recursive: true, force: true })
    const of = (starts: Start[], figure: keyof Start) =>
      median(starts.map((start) => start[figure]))
    printRatio('window shown', of(ours, 'shown'), of(empty, 'shown'), 'ms', 'empty window shown')
    printRatio(
      'data painted',
      of(ours, 'painted'),
      of(empty, 'painted'),
      'ms',
      'empty window painted',
    )
    printRatio('CPU until then', of(ours, 'cpu'), of(empty, 'cpu'), 's', 'empty window')
    printRatio('memory (PSS)', of(ours, 'pss'), of(empty, 'pss'), 'MB', 'empty window')
  })
}

async function startOnce(folder: string, settings: string, data: string): Promise<Start> {
  const launched = Date.now()
  const app = await _electron.launch({
    args: [folder, `--user-data-dir=${path.join(settings, path.basename(folder))}`],
    chromiumSandbox: process.getuid?.() !== 0,
  })
  const window = await app.firstWindow()
  await window.waitForSelector(data)
  const painted = Date.now() - launched
  const shown = await window.evaluate(async () => {
    const entry = () => performance.getEntriesByName('first-contentful-paint')[0]
    while (!entry()) await new Promise((resolve) => setTimeout(resolve, 5))
    return performance.timeOrigin + entry()!.startTime
  })
  const usage = usageOfTree(app.process().pid!)
  await app.close()
  return { shown: shown - launched, painted, ...usage }
}
