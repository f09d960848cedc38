import { expect, type Locator, type Page } from '@playwright/test'
import type { Editor } from '@tiptap/core'

/** Some words of a draft that are tied to a quote. */
export interface LinkedRun {
  quoteId: string
  words: string
  /** True while the quote is not in this library. */
  isForeign: boolean
}

/** The draft screen, as a reporter sees it. */
export class DraftPage {
  readonly window: Page
  readonly text: Locator
  readonly card: Locator
  readonly sources: Locator
  readonly side: Locator

  constructor(window: Page) {
    this.window = window
    this.text = window.getByRole('textbox', { name: 'Draft', exact: true })
    this.card = window.getByRole('dialog', {
      name: /^(Words changed|Not found|Found|Said|Typo|Perm)/,
    })
    this.sources = window.getByRole('region', { name: 'Sources' })
    this.side = window.getByRole('complementary', { name: 'About this draft' })
  }

  /** From anywhere to a draft of the story. */
  async open(title: string): Promise<void> {
    await this.goToDrafts()
    await this.window.getByRole('button', { name: title, exact: false }).first().click()
    await this.text.waitFor()
  }

  /** Makes a new draft, and stands in its body. */
  async begin(title: string): Promise<void> {
    const name = this.window.getByLabel('Working title')
    // Again if need be: a key that comes while the window is being drawn for the first time is nobody's.
    await expect(async () => {
      await this.window.keyboard.press('ControlOrMeta+n')
      await expect(name).toBeVisible({ timeout: 3_000 })
    }).toPass({ timeout: 20_000 })
    await name.fill(title)
    await this.window.keyboard.press('Enter')
    await this.text.locator('h1', { hasText: title }).waitFor()
    await this.toEnd()
  }

  async goToDrafts(): Promise<void> {
    await this.window.getByRole('button', { name: /^Drafts/ }).click()
  }

  /** Puts the caret at the very end. */
  async toEnd(): Promise<void> {
    await this.text.focus()
    await this.window.keyboard.press('ControlOrMeta+End')
  }

  type(words: string): Promise<void> {
    return this.window.keyboard.type(words)
  }

  press(keys: string): Promise<void> {
    return this.window.keyboard.press(keys)
  }

  /** The words tied to a quote, in reading order. */
  links(): Locator {
    return this.text.locator('[data-quote-id]')
  }

  /** The numbers that stand behind linked words. */
  numbers(): Locator {
    return this.text.locator('.quote-number')
  }

  /** What is underlined with a grade. */
  checked(grade: string): Locator {
    return this.text.locator(`.checked.${grade}`)
  }

  /** What is flagged as one kind. */
  flagged(kind: string): Locator {
    return this.text.locator(`.flag.${kind}`)
  }

  /** The card that is shown under this title. */
  cardOf(title: string): Locator {
    return this.window.getByRole('dialog', { name: new RegExp(`^${title}: `) })
  }

  /** Writes a paragraph at the end, in one go. */
  async write(words: string): Promise<void> {
    await this.toEnd()
    await this.press('Enter')
    await this.window.keyboard.insertText(words)
  }

  /** Sets the caret into marked words, as a click does. */
  async standIn(marked: Locator): Promise<void> {
    await marked.waitFor()
    await this.press('Escape')
    await marked.evaluate((element) => {
      const { editor } = element.closest('.ProseMirror') as unknown as { editor: Editor }
      editor.view.focus()
      editor.chain().setTextSelection(editor.view.posAtDOM(element, 0)).scrollIntoView().run()
    })
  }

  /** Ties words to a quote, also to one that they are not from. */
  async tie(words: string, quoteId: string): Promise<void> {
    await this.text.evaluate(tieWords, [words, quoteId] as const)
  }

  /** Selects words of the draft with the mouse's result, not its path. */
  async select(words: string): Promise<void> {
    await this.text.focus()
    await this.text.evaluate(selectWords, words)
    // The editor hears of it a moment later.
    await this.text.evaluate(hasSelected, words)
  }

  /** Puts the caret before some words, or behind them. */
  async caretBefore(words: string): Promise<void> {
    await this.select(words)
    await this.press('ArrowLeft')
  }

  async caretAfter(words: string): Promise<void> {
    // Again if need be: an editor that is just drawing its marks puts the selection back.
    await expect(async () => {
      await this.select(words)
      await this.press('ArrowRight')
      expect(await this.text.evaluate(isCaret)).toBe(true)
    }).toPass({ timeout: 20_000 })
  }

  /** Writes some words and then, by `@`, the first quote of a speaker. */
  async pull(speaker: string, words = 'So: '): Promise<void> {
    const before = await this.links().count()
    await this.type(`${words}@${speaker}`)
    const popup = this.window.getByRole('listbox', { name: 'Quotes that match' })
    await popup.getByRole('option').first().waitFor()
    await this.press('Enter')
    await expect.poll(() => this.links().count()).toBeGreaterThan(before)
  }

  /** Begins a draft with quotes of these speakers; answers their links. */
  async beginWith(title: string, ...speakers: string[]): Promise<LinkedRun[]> {
    await this.begin(title)
    for (const speaker of speakers) await this.pull(speaker)
    return this.runs()
  }

  /** Waits until exactly these stretches are linked, in this order. */
  async hasRuns(...runs: LinkedRun[]): Promise<void> {
    await expect.poll(() => this.runs()).toEqual(runs)
  }

  /** What a copy of the selection puts on the clipboard. */
  copied(): Promise<{ html: string; text: string }> {
    return this.text.evaluate((text) => {
      const clipboardData = new DataTransfer()
      text.dispatchEvent(
        new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }),
      )
      const html = clipboardData.getData('text/html')
      return { html, text: clipboardData.getData('text/plain') }
    })
  }

  /** Pastes what another program put on the clipboard. */
  async pasteHtml(html: string): Promise<void> {
    await this.text.evaluate((text, written) => {
      const clipboardData = new DataTransfer()
      clipboardData.setData('text/html', written)
      text.dispatchEvent(
        new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
      )
    }, html)
  }

  /** Drags what is selected with the mouse, and lets it go at the beginning of some words. */
  async dragSelectionTo(words: string): Promise<void> {
    const from = await this.text.evaluate(middleOfSelection)
    const to = await this.text.evaluate(startOfWords, words)
    await this.window.mouse.move(from.x, from.y)
    await this.window.mouse.down()
    await this.window.mouse.move(to.x, to.y - 4, { steps: 4 })
    await this.window.mouse.move(to.x, to.y, { steps: 2 })
    await this.window.mouse.up()
  }

  /** Every linked stretch in reading order, as the editor has it: whole runs, however they are set. */
  runs(): Promise<LinkedRun[]> {
    return this.text.evaluate(linkedRuns)
  }

  /** Selects words in the source beside the draft. */
  async selectInSource(words: string): Promise<void> {
    await this.sources.getByRole('document').evaluate(selectWords, words)
  }

  /** Opens an article in the column beside the draft. */
  async openSource(title: string): Promise<void> {
    await this.sources.getByRole('button', { name: 'Source', exact: true }).click()
    const choice = this.sources.getByLabel('Article', { exact: true })
    const line = this.sources.getByRole('button', { name: title })
    await choice.or(line).first().waitFor()
    if (await choice.isVisible()) {
      const option = choice.locator('option', { hasText: title })
      await choice.selectOption(await option.getAttribute('value'))
    } else await line.click()
    await this.sources.getByRole('heading', { name: title }).waitFor()
  }

  /** Waits until everything typed is on disk. */
  async saved(): Promise<void> {
    await this.window.locator('footer').getByText('Saved', { exact: true }).waitFor()
  }
}

function linkedRuns(root: HTMLElement | SVGElement): LinkedRun[] {
  const { editor } = root as unknown as { editor: Editor }
  const runs: LinkedRun[] = []
  let last: LinkedRun | null = null
  editor.state.doc.descendants((node) => {
    const mark = node.marks.find(({ type }) => type.name === 'sourcedQuote')
    if (node.isTextblock || (node.isText && !mark)) last = null
    if (!node.isText || !mark) return
    const quoteId = mark.attrs['quoteId'] as string
    if (last?.quoteId === quoteId) last.words += node.text ?? ''
    else {
      const isForeign = mark.attrs['target'] !== null
      runs.push((last = { quoteId, words: node.text ?? '', isForeign }))
    }
  })
  return runs
}

function tieWords(
  root: HTMLElement | SVGElement,
  [words, quoteId]: readonly [string, string],
): void {
  const { editor } = root as unknown as { editor: Editor }
  let from = -1
  editor.state.doc.descendants((node, pos) => {
    const at = node.isText ? node.text!.indexOf(words) : -1
    if (at >= 0) from = pos + at
  })
  if (from < 0) throw new Error(`“${words}” is not in the draft.`)
  editor.commands.linkQuote(quoteId, { from, to: from + words.length })
}

function hasSelected(root: HTMLElement | SVGElement, words: string): Promise<void> {
  const { editor } = root as unknown as { editor: Editor }
  return new Promise((resolve) => {
    const look = (): void => {
      const { doc, selection } = editor.state
      if (doc.textBetween(selection.from, selection.to) === words) resolve()
      else setTimeout(look, 10)
    }
    look()
  })
}

/** True once the editor itself, and not only the page, has a caret. */
function isCaret(root: HTMLElement | SVGElement): boolean {
  return (root as unknown as { editor: Editor }).editor.state.selection.empty
}

interface Point {
  x: number
  y: number
}

function middleOfSelection(): Point {
  const [box] = document.getSelection()!.getRangeAt(0).getClientRects()
  return { x: box!.x + box!.width / 2, y: box!.y + box!.height / 2 }
}

function startOfWords(root: HTMLElement | SVGElement, words: string): Point {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    const at = node.data.indexOf(words)
    if (at < 0) continue
    const range = document.createRange()
    range.setStart(node, at)
    range.setEnd(node, at + 1)
    const box = range.getBoundingClientRect()
    return { x: box.x + 1, y: box.y + box.height / 2 }
  }
  throw new Error(`“${words}” is not in the text.`)
}

function selectWords(root: HTMLElement | SVGElement, words: string): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT)
  const pieces: { node: Text; start: number }[] = []
  let text = ''
  while (walker.nextNode()) {
    const node = walker.currentNode as Text
    if (node.parentElement?.closest('.quote-number')) continue
    pieces.push({ node, start: text.length })
    text += node.data
  }
  const start = text.indexOf(words)
  if (start < 0) throw new Error(`“${words}” is not in the text.`)
  const placeOf = (at: number): [Text, number] => {
    const piece = pieces.findLast((candidate) => candidate.start <= at)!
    return [piece.node, at - piece.start]
  }
  const [anchor, anchorAt] = placeOf(start)
  const [focus, focusAt] = placeOf(start + words.length - 1)
  document.getSelection()!.setBaseAndExtent(anchor, anchorAt, focus, focusAt + 1)
}
