import type { Span } from '../../../shared/domain/spans'

/**
 * Between the page and the text: every run of words is one text node in an element with `data-start`, the place of its first
 * code unit in the version's text.
 */

/** What is selected within `root`, without white space at its ends; null when it is nothing of the text. */
export function selectedSpan(root: HTMLElement, text: string): Span | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  if (!root.contains(range.commonAncestorContainer)) return null
  const start = positionOf(root, range.startContainer, range.startOffset)
  const end = positionOf(root, range.endContainer, range.endOffset)
  if (start === null || end === null) return null
  return trimmed(text, { start, end })
}

/** Selects a stretch of the text, as if by mouse. */
export function selectSpan(root: HTMLElement, span: Span): void {
  const range = rangeOf(root, span)
  if (range)
    document
      .getSelection()
      ?.setBaseAndExtent(
        range.startContainer,
        range.startOffset,
        range.endContainer,
        range.endOffset,
      )
}

/** The stretch as a range of the page; null when it is not drawn. */
export function rangeOf(root: HTMLElement, { start, end }: Span): Range | null {
  const from = runAt(root, start)
  const until = runAt(root, Math.max(start, end - 1))
  if (!from || !until) return null
  const range = document.createRange()
  range.setStart(from.words, start - from.start)
  range.setEnd(until.words, Math.min(until.words.length, end - until.start))
  return range
}

/** Brings a stretch into view, in the middle if it is not yet to be seen. */
export function scrollToSpan(root: HTMLElement, scroller: HTMLElement, span: Span): void {
  centre()
  // Blocks that were never drawn have a guessed height: once more, when they have their own.
  requestAnimationFrame(() => requestAnimationFrame(centre))

  function centre(): void {
    const range = rangeOf(root, span)
    if (!range) return
    const words = range.getBoundingClientRect()
    const view = scroller.getBoundingClientRect()
    if (words.top >= view.top + 60 && words.bottom <= view.bottom - 60) return
    scroller.scrollTop += words.top - view.top - view.height / 3
  }
}

function positionOf(root: HTMLElement, node: Node, offset: number): number | null {
  if (node instanceof Text) {
    const run = node.parentElement?.closest<HTMLElement>('[data-start]')
    return run ? Number(run.dataset['start']) + offset : null
  }
  if (!(node instanceof Element)) return null
  // Between elements: the next run's start, else the end of the last run before.
  const runs = [...root.querySelectorAll<HTMLElement>('[data-start]')]
  const point = document.createRange()
  point.setStart(node, offset)
  const next = runs.find((run) => point.comparePoint(run, 0) >= 0)
  if (next) return Number(next.dataset['start'])
  const last = runs.at(-1)
  return last ? Number(last.dataset['start']) + (last.textContent?.length ?? 0) : null
}

function runAt(root: HTMLElement, place: number): { words: Text; start: number } | null {
  for (const block of root.querySelectorAll<HTMLElement>('[data-from]')) {
    if (Number(block.dataset['until']) <= place) continue
    for (const run of block.querySelectorAll<HTMLElement>('[data-start]')) {
      const start = Number(run.dataset['start'])
      const words = run.firstChild
      if (words instanceof Text && start + words.length > place)
        return { words, start: Math.min(start, place) }
    }
    return null
  }
  return null
}

function trimmed(text: string, { start, end }: Span): Span | null {
  const words = text.slice(start, end)
  const from = start + words.length - words.trimStart().length
  const until = end - (words.length - words.trimEnd().length)
  return from < until ? { start: from, end: until } : null
}
