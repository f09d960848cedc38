import { useEffect, type RefObject } from 'react'
import { useReading } from '../../state/reading'
import type { ArticlePage } from '../../../shared/pages'
import { selectedSpan } from './textPositions'

/** Keeps what is selected in the article where commands and toolbar find it. */
export function useTextSelection(root: RefObject<HTMLElement | null>, page: ArticlePage): void {
  useEffect(() => {
    const { article, version } = page
    let isPointing = false
    const take = (): void => {
      if (isPointing || !root.current) return
      const span = selectedSpan(root.current, version.text)
      const before = useReading.getState().selection
      if (before?.start === span?.start && before?.end === span?.end) return
      useReading.setState({
        selection: span && {
          ...span,
          articleId: article.id,
          versionId: version.id,
          words: version.text.slice(span.start, span.end),
        },
      })
    }
    const point = (event: PointerEvent): void => {
      isPointing = root.current?.contains(event.target as Node) ?? false
    }
    const letGo = (): void => {
      isPointing = false
      // The click that ends a selection may also take it away: after that.
      setTimeout(take, 0)
    }
    document.addEventListener('selectionchange', take)
    document.addEventListener('pointerdown', point)
    document.addEventListener('pointerup', letGo)
    return () => {
      document.removeEventListener('selectionchange', take)
      document.removeEventListener('pointerdown', point)
      document.removeEventListener('pointerup', letGo)
      useReading.setState({ selection: null })
    }
  }, [root, page])
}
