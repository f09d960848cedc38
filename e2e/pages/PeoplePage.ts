import { expect, type Locator } from '@playwright/test'
import type { Stet } from '../fixtures/launchStet.ts'
import { LibraryPage } from './LibraryPage.ts'

/** The names of a story, and the page of one of them. */
export class PeoplePage {
  readonly stet: Stet

  constructor(stet: Stet) {
    this.stet = stet
  }

  async open(name: string): Promise<void> {
    await new LibraryPage(this.stet).go('People')
    await this.name(name).click()
    await expect(this.header.getByRole('heading')).toHaveText(name)
    await expect(this.mentions.locator('mark').first()).toBeVisible()
  }

  /** A line of the list. */
  name(name: string): Locator {
    return this.stet.window
      .getByRole('listbox', { name: 'Names' })
      .getByRole('option', { name: new RegExp(name) })
  }

  get header(): Locator {
    return this.stet.window.getByRole('group', { name: 'About the name' })
  }

  get mentions(): Locator {
    return this.stet.window.getByRole('region', { name: /^Mentions of/ })
  }

  get quotes(): Locator {
    return this.stet.window.getByRole('region', { name: /^Quotes of/ })
  }

  /** The mention or quote that the keys went to. */
  get current(): Locator {
    return this.stet.window.locator('#entity button:focus')
  }

  tab(name: 'Mentions' | 'Quotes'): Locator {
    return this.header.getByRole('button', { name: new RegExp(`^${name}`) })
  }

  /** A section beside the page. */
  side(title: string): Locator {
    return this.stet.window.getByRole('region', { name: title })
  }
}
