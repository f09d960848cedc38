import { useEffect, useState } from 'react'
import { useView } from '../../state/view'

/** Whether the column beside the draft is shown: as the person wants it, else when there is room for three columns. */
export function useSideShown(): boolean {
  const wanted = useView(({ isInspectorOpen }) => isInspectorOpen)
  const [isWide, setWide] = useState(wide.matches)
  useEffect(() => {
    const changed = (): void => setWide(wide.matches)
    wide.addEventListener('change', changed)
    return () => wide.removeEventListener('change', changed)
  }, [])
  return wanted ?? isWide
}

const wide = window.matchMedia('(min-width: 1121px)')
