import { expect, type Locator, type Page } from '@playwright/test'
import { answerDialogs } from '../fixtures/answerDialogs.ts'
import type { Stet } from '../fixtures/launchStet.ts'

/** The window's frame: libraries, stories, screens, commands; and the way articles come in. */
export class LibraryPage {
  readonly stet: Stet

  constructor(stet: Stet) {
    this.stet = stet
  }

  get window(): Page {
    return this.stet.window
  }

  /** Runs a command by its name, as a person would from the palette. */
  async run(command: string): Promise<void> {
    await this.window.keyboard.press('Control+k')
    const palette = this.window.getByRole('dialog')
    await palette.getByRole('combobox').fill(command)
    await palette.getByRole('option', { name: command }).first().click()
  }

  async go(
    screen: 'Library' | 'People' | 'Quotes' | 'Timeline' | 'Follow-ups' | 'Drafts' | 'Search',
  ): Promise<void> {
    // At the beginning: the switch of stories may say “Whole library”.
    const name = new RegExp(`^${screen}`)
    await this.window.getByRole('navigation').getByRole('button', { name }).first().click()
  }

  async newLibrary(path: string): Promise<void> {
    await answerDialogs(this.stet, { save: path })
    await this.run('New library')
    await expect(this.window.getByText(path.split('/').at(-1)!).first()).toBeVisible()
  }

  async newStory(name: string, place: string): Promise<void> {
    await this.window.keyboard.press('Control+Shift+N')
    const dialog = this.window.getByRole('dialog', { name: 'New story' })
    await dialog.getByLabel('Name').fill(name)
    await dialog.getByLabel('Where').fill(place)
    await this.window.keyboard.press('Enter')
    await expect(this.window.getByRole('navigation').getByText(name, { exact: true })).toBeVisible()
  }

  /** Chooses files in the native dialog; a single one opens the form. */
  async chooseFiles(...paths: string[]): Promise<Locator> {
    await answerDialogs(this.stet, { open: paths })
    await this.window.keyboard.press('Control+i')
    return this.window.getByRole('dialog', { name: 'Import article' })
  }

  /** Pastes as the paste key does, with what a web page or a text puts on the clipboard. */
  async paste(content: { text?: string; html?: string }): Promise<void> {
    await this.window.evaluate(({ text, html }) => {
      const data = new DataTransfer()
      if (text) data.setData('text/plain', text)
      if (html) data.setData('text/html', html)
      document.body.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }),
      )
    }, content)
  }

  /** Drops a file on the window, as from the desktop. */
  async drop(name: string, content: string): Promise<void> {
    await this.window.evaluate(
      ([name, content]) => {
        const data = new DataTransfer()
        data.items.add(new File([content!], name!))
        for (const type of ['dragenter', 'dragover', 'drop'])
          document
            .querySelector('main')!
            .dispatchEvent(
              new DragEvent(type, { dataTransfer: data, bubbles: true, cancelable: true }),
            )
      },
      [name, content],
    )
  }
}
