import type { Locator } from '@playwright/test'
import { answerDialogs } from '../fixtures/answerDialogs.ts'
import type { Stet } from '../fixtures/launchStet.ts'

/** Imports of many files: the panel over the window's corner, and the report. */
export class ImportsPage {
  readonly stet: Stet

  constructor(stet: Stet) {
    this.stet = stet
  }

  get panel(): Locator {
    return this.stet.window.getByRole('region', { name: 'Imports' })
  }

  /** The card of one import, by its label. */
  job(label: string): Locator {
    return this.panel.getByRole('article', { name: label })
  }

  get report(): Locator {
    return this.stet.window.getByRole('main')
  }

  /** A line of the report, by words of it. */
  line(words: string): Locator {
    return this.report.getByRole('option').filter({ hasText: words }).first()
  }

  async showReport(label: string): Promise<void> {
    await this.job(label).getByRole('button', { name: 'Show report' }).click()
    await this.report.getByRole('heading', { name: label }).waitFor()
  }

  /** Shows the lines of one outcome: “Came in”, “Not imported”. */
  async filter(outcome: string): Promise<void> {
    await this.report.getByRole('button', { name: outcome }).click()
  }

  /** Saves the whole report where the native dialog is told to. */
  async saveReport(path: string): Promise<void> {
    await answerDialogs(this.stet, { save: path })
    await this.report.getByRole('button', { name: 'Save report…' }).click()
    await this.stet.window.getByText('The report is written').waitFor()
  }

  /** Drags files and folders from the desktop onto the window, through the system's own drag and drop. */
  async dropFromDesktop(...paths: string[]): Promise<void> {
    const { window } = this.stet
    const session = await window.context().newCDPSession(window)
    const data = { items: [], files: paths, dragOperationsMask: 1 }
    const at = { x: 600, y: 400 }
    await session.send('Input.dispatchDragEvent', { type: 'dragEnter', ...at, data })
    await session.send('Input.dispatchDragEvent', { type: 'dragOver', ...at, data })
    await window.getByText('Drop to import').waitFor()
    await session.send('Input.dispatchDragEvent', { type: 'drop', ...at, data })
    await session.detach()
  }
}
