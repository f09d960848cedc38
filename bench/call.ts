import { mkdtempSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { _electron } from '@playwright/test'
import { project } from '../scripts/project.ts'
import { percentile, printRatio } from './figures.ts'
import { withDisplay } from './withDisplay.ts'

/** One call from the window to the core and its database and back, beside one call to main and back. */
export async function benchCall(): Promise<void> {
  await withDisplay(async () => {
    const settings = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-'))
    const app = await _electron.launch({
      args: [project, `--user-data-dir=${settings}`],
      chromiumSandbox: process.getuid?.() !== 0,
    })
    const page = await app.firstWindow()
    await page.waitForSelector('[role=option]')
    // The page's own port is out of reach, so the page is loaded again with an ear on the message that brings it.
    await page.addInitScript(() => {
      window.addEventListener('message', (event) => {
        if (event.data === 'stet:core-port') Object.assign(window, { benchPort: event.ports[0] })
      })
    })
    await page.reload()
    await page.waitForSelector('[role=option]')
    const { core, main } = await page.evaluate(measureCalls)
    printRatio(
      'core call, median',
      percentile(core, 50),
      percentile(main, 50),
      'ms',
      'call to main, median',
    )
    printRatio(
      'core call, 95 of 100',
      percentile(core, 95),
      percentile(main, 95),
      'ms',
      'call to main, 95 of 100',
    )
    await app.close()
    rmSync(settings, { recursive: true, force: true })
  })
}

/** Runs in the window: 500 calls each, in turn. */
async function measureCalls(): Promise<{ core: number[]; main: number[] }> {
  const { benchPort: port, stet } = window as unknown as {
    benchPort: MessagePort
    stet: { shell(verb: string, args: unknown[]): Promise<unknown> }
  }
  const core: number[] = []
  const main: number[] = []
  for (let id = 1_000_000; id < 1_000_500; id++) {
    const asked = performance.now()
    await new Promise<void>((resolve) => {
      const hear = (event: MessageEvent<{ id?: number }>) => {
        if (event.data.id !== id) return
        port.removeEventListener('message', hear)
        resolve()
      }
      port.addEventListener('message', hear)
      port.postMessage({ id, area: 'history', verb: 'state', args: [] })
    })
    core.push(performance.now() - asked)
    const again = performance.now()
    await stet.shell('settings', [])
    main.push(performance.now() - again)
  }
  return { core, main }
}
