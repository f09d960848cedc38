import { useCallback, type MouseEvent } from 'react'
import { showMark } from '../../state/reading'
import type { TextMark } from './marksOfBlocks'

/** A click on marked words shows the mark in the inspector. */
export function usePointedMark(marks: TextMark[]): (event: MouseEvent) => void {
  return useCallback(
    (event) => {
      if (!document.getSelection()?.isCollapsed) return
      const run =
        event.target instanceof Element && event.target.closest<HTMLElement>('[data-start]')
      if (!run) return
      const mark = markAt(marks, Number(run.dataset['start']))
      if (mark) showMark(mark.key, { start: mark.mark.start, end: mark.mark.end }, false)
      else showMark(null, null, false)
    },
    [marks],
  )
}

/** The mark at a place; of several the shortest, which lies on top. */
export function markAt(marks: TextMark[], place: number): TextMark | null {
  return marks
    .filter(({ mark }) => mark.start <= place && place < mark.end)
    .reduce<TextMark | null>(
      (shortest, mark) =>
        !shortest || mark.mark.end - mark.mark.start < shortest.mark.end - shortest.mark.start
          ? mark
          : shortest,
      null,
    )
}
