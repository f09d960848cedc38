import { useEffect, type RefObject } from 'react'
import { findingsAt, needsPerson } from './check/findings'
import { openDraftNow, showCard, useWriting } from './writing'

/** Resting the pointer on words that need a person shows their card, unless one is open. */
export function useHoveredQuote(column: RefObject<HTMLDivElement | null>): void {
  useEffect(() => {
    const element = column.current
    let timer: ReturnType<typeof setTimeout> | undefined
    const rest = (event: MouseEvent): void => {
      clearTimeout(timer)
      const { target } = event
      if (!(target instanceof Element) || !target.closest('.checked, .flag') || event.buttons > 0)
        return
      timer = setTimeout(() => showAt(event.clientX, event.clientY), 450)
    }
    const leave = (): void => clearTimeout(timer)
    element?.addEventListener('mousemove', rest)
    element?.addEventListener('mouseleave', leave)
    return () => {
      clearTimeout(timer)
      element?.removeEventListener('mousemove', rest)
      element?.removeEventListener('mouseleave', leave)
    }
  }, [column])
}

function showAt(left: number, top: number): void {
  const { editor } = openDraftNow() ?? {}
  if (!editor || useWriting.getState().card) return
  const pos = editor.view.posAtCoords({ left, top })?.pos
  const [finding] = pos === undefined ? [] : findingsAt(editor.state, pos)
  if (finding && needsPerson(finding)) showCard(finding)
}
