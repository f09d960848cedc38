import { useEffect, type RefObject } from 'react'
import { useEntityLines, type LineKey } from './entityLines'

/** Gives a line the focus when the keys went to it, also when it is drawn only then. */
export function useFocusWhenSteppedTo(key: LineKey, line: RefObject<HTMLElement | null>): void {
  const isWanted = useEntityLines(({ wanted }) => wanted === key)
  useEffect(() => {
    if (!isWanted) return
    line.current?.focus({ preventScroll: true })
    useEntityLines.setState({ wanted: null })
  }, [isWanted, line])
}
