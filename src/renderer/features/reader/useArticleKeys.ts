import type { KeyboardEvent, RefObject } from 'react'
import { showMark, useReading } from '../../state/reading'
import type { ArticlePage } from '../../../shared/pages'
import { keyboardSelection } from './keyboardSelection'
import type { TextMark } from './marksOfBlocks'
import { rangeOf, selectSpan } from './textPositions'
import { markAt } from './usePointedMark'

/** The article's own keys: arrows select words and sentences, Enter shows what is marked there, Escape lets go. */
export function useArticleKeys(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  page: ArticlePage,
  marks: TextMark[],
): (event: KeyboardEvent) => void {
  return (event) => {
    if (!root.current || !scroller.current) return
    if (event.altKey || event.ctrlKey || event.metaKey) return
    const { selection, current } = useReading.getState()
    if (event.key === 'Escape' && (selection || current)) {
      event.preventDefault()
      document.getSelection()?.removeAllRanges()
      if (!selection) showMark(null, null)
    }
    if (event.key === 'Enter' && selection) {
      const mark = markAt(marks, selection.start)
      if (mark) showMark(mark.key, { start: mark.mark.start, end: mark.mark.end }, false)
    }
    if (!event.key.startsWith('Arrow')) return
    event.preventDefault()
    const { text, blocks } = page.version
    const open = blocks.filter(
      ({ start, end }) => !page.asides.some((aside) => aside.start < end && start < aside.end),
    )
    const top = topPlace(root.current, scroller.current)
    const span = keyboardSelection(text, open, selection, event.key, event.shiftKey, top)
    if (!span) return
    selectSpan(root.current, span)
    keepInView(root.current, scroller.current, event.shiftKey ? span.end - 1 : span.start)
  }
}

/** Where the text begins that can be seen. */
function topPlace(root: HTMLElement, scroller: HTMLElement): number {
  const { top } = scroller.getBoundingClientRect()
  for (const block of root.querySelectorAll<HTMLElement>('[data-from]'))
    if (block.getBoundingClientRect().bottom > top + 20) return Number(block.dataset['from'])
  return 0
}

function keepInView(root: HTMLElement, scroller: HTMLElement, place: number): void {
  const words = rangeOf(root, { start: place, end: place + 1 })?.getBoundingClientRect()
  const view = scroller.getBoundingClientRect()
  if (!words) return
  if (words.bottom > view.bottom - 80) scroller.scrollTop += words.bottom - view.bottom + 140
  if (words.top < view.top + 80) scroller.scrollTop -= view.top + 140 - words.top
}
