import { expect, type Locator, type Page } from '@playwright/test'
import type { Stet } from '../fixtures/launchStet.ts'

/** An article open for reading and marking. */
export class ReaderPage {
  readonly stet: Stet

  constructor(stet: Stet) {
    this.stet = stet
  }

  get window(): Page {
    return this.stet.window
  }

  get article(): Locator {
    return this.window.getByRole('article').first()
  }

  /** The mark in hand, where it stands. */
  get ringed(): Locator {
    return this.article.locator('[aria-current=true]')
  }

  /** Selects words as with the mouse: from the first to the last of them, within one paragraph. */
  async select(words: string): Promise<void> {
    // Again if need be: words are let go of when their paragraph is drawn anew with its suggestions.
    await expect(async () => {
      await this.trySelecting(words)
      await expect(this.window.getByRole('toolbar', { name: 'Selected words' })).toBeVisible({
        timeout: 1_000,
      })
    }).toPass({ timeout: 20_000 })
  }

  private async trySelecting(words: string): Promise<void> {
    await this.article.evaluate((article, wanted) => {
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
      const nodes: { node: Text; start: number }[] = []
      let text = ''
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        nodes.push({ node: node as Text, start: text.length })
        text += node.textContent ?? ''
      }
      const at = text.indexOf(wanted)
      if (at < 0) throw new Error(`“${wanted}” is not on the page`)
      const placeOf = (offset: number) => {
        const found = nodes.findLast(({ start }) => start <= offset)!
        return [found.node, offset - found.start] as const
      }
      const range = document.createRange()
      range.setStart(...placeOf(at))
      const [node, offset] = placeOf(at + wanted.length - 1)
      range.setEnd(node, offset + 1)
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const selection = document.getSelection()!
      selection.removeAllRanges()
      selection.addRange(range)
    }, words)
  }

  /** How many suggestions are left, as the side says; 0 when none. */
  async left(): Promise<number> {
    if (await this.window.getByText('Nothing is left to review').isVisible()) return 0
    const status =
      (await this.window
        .getByText(/suggestions? left/)
        .first()
        .textContent()) ?? ''
    return Number(/\d+/.exec(status)?.[0] ?? 0)
  }
}
