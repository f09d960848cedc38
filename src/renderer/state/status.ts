import { useEffect } from 'react'
import { create } from 'zustand'

/** What the status line says: how things stand, and the keys that lead on. */
interface Status {
  sentence: string | null
  keys: { keys: string; title: string }[]
}

export const useStatus = create<Status>(() => ({ sentence: null, keys: [] }))

/** Says on the status line how things stand on this screen, for as long as it is shown. */
export function useStatusLine(sentence: string | null, keys: Status['keys'] = []): void {
  const written = JSON.stringify(keys)
  useEffect(() => {
    useStatus.setState({ sentence, keys: JSON.parse(written) as Status['keys'] })
    return () => useStatus.setState({ sentence: null, keys: [] })
  }, [sentence, written])
}
