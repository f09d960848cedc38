import { expect, type Locator } from '@playwright/test'
import type { Stet } from '../fixtures/launchStet.ts'

/** The queue of all that waits for an answer in a story. */
export class ReviewPage {
  readonly stet: Stet

  constructor(stet: Stet) {
    this.stet = stet
  }

  get list(): Locator {
    return this.stet.window.getByRole('listbox', { name: 'To review' })
  }

  /** The suggestion whose turn it is. */
  get current(): Locator {
    return this.list.getByRole('option', { selected: true })
  }

  get acceptInView(): Locator {
    return this.stet.window.getByRole('button', { name: /Accept (all|these) \d+$/ })
  }

  async open(): Promise<void> {
    await this.stet.window.keyboard.press('Control+Shift+R')
    await expect(this.current).toBeVisible()
    await expect(this.acceptInView).toBeVisible()
  }

  tab(kind: string): Locator {
    return this.stet.window
      .getByRole('group', { name: 'What to review' })
      .getByRole('button', { name: kind })
  }

  async filter(
    kind: 'All' | 'Names' | 'Quotes' | 'Indirect' | 'Events' | 'Follow-ups',
  ): Promise<void> {
    await this.tab(kind).click()
    await expect(this.tab(kind)).toHaveAttribute('aria-pressed', 'true')
  }

  /** The headline of the article that is gone through. */
  async openArticle(): Promise<string> {
    return (await this.stet.window.getByRole('article').getByRole('heading').first().textContent())!
  }

  /** The suggestions whose lines can be seen whole, by their names. */
  async namesInView(): Promise<string[]> {
    return this.list.evaluate((list) => {
      const view = list.getBoundingClientRect()
      return [...list.querySelectorAll('[role=option]')]
        .filter((row) => {
          const { top, bottom } = row.getBoundingClientRect()
          return row.id.includes(':') && top >= view.top - 1 && bottom <= view.bottom + 1
        })
        .map((row) => row.textContent ?? '')
    })
  }

  /** How many suggestions are left in the story; 0 when none. */
  async left(): Promise<number> {
    const status = await this.stet.window.locator('footer').textContent()
    return Number(/(\d+) suggestions? left/.exec(status ?? '')?.[1] ?? 0)
  }
}
