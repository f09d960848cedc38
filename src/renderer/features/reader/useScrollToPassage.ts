import { useEffect, type RefObject } from 'react'
import { useReading } from '../../state/reading'
import type { Span } from '../../../shared/domain/spans'
import { rangeOf, scrollToSpan } from './textPositions'

const LIT = 1800

/** Scrolls to the passage that was asked for and lights it up; scrolls to the current mark when that steps on. */
export function useScrollToPassage(
  root: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  passage: Span | null,
): void {
  useEffect(() => {
    if (!passage || !root.current || !scroller.current) return undefined
    scrollToSpan(root.current, scroller.current, passage)
    const range = rangeOf(root.current, passage)
    if (!range) return undefined
    const light = new Highlight(range)
    CSS.highlights.set('passage', light)
    const out = setTimeout(() => CSS.highlights.delete('passage'), LIT)
    return () => {
      clearTimeout(out)
      CSS.highlights.delete('passage')
    }
  }, [root, scroller, passage])

  useEffect(
    () =>
      useReading.subscribe(({ scrolls, at }, before) => {
        if (scrolls === before.scrolls || !at || !root.current || !scroller.current) return
        scrollToSpan(root.current, scroller.current, at)
      }),
    [root, scroller],
  )
}
