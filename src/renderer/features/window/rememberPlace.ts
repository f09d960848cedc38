import { api } from '../../api/core'
import { useView, type Place } from '../../state/view'
import type { StoryId } from '../../../shared/domain/ids'

/** Where a person left off in this library; in a new one, its first story. */
export async function openRememberedPlace(key: string): Promise<void> {
  stopRemembering?.()
  const stories = await api.stories.list().catch(() => [])
  const saved = readPlace(key)
  const isThere = stories.some(({ id, archivedAt }) => id === saved?.storyId && !archivedAt)
  if (saved && (isThere || saved.storyId === null)) useView.setState(saved)
  else useView.setState({ storyId: stories.find(({ archivedAt }) => !archivedAt)?.id ?? null })
  stopRemembering = useView.subscribe(({ storyId, place }) => {
    localStorage.setItem(nameFor(key), JSON.stringify({ storyId, place }))
  })
}

let stopRemembering: (() => void) | null = null

function readPlace(key: string): { storyId: StoryId | null; place: Place } | null {
  try {
    return JSON.parse(localStorage.getItem(nameFor(key)) ?? 'null') as ReturnType<typeof readPlace>
  } catch {
    return null
  }
}

function nameFor(key: string): string {
  return `place in ${key}`
}
