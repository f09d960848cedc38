import { QueryClient, type Query } from '@tanstack/react-query'
import type { Topic } from '../../shared/api'
import { AppError } from '../../shared/errors'
import { onCore } from './core'

/** What has been read, by `[topics, …]`: see `read`. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      // The core says when something changed; nothing grows old by itself.
      staleTime: Infinity,
      gcTime: 5 * 60_000,
      networkMode: 'always',
      refetchOnWindowFocus: false,
      refetchOnReconnect: false,
      retry: (failures, error) =>
        failures < 3 && error instanceof AppError && error.code === 'core-stopped',
      retryDelay: 250,
    },
  },
})

/** A query and the areas of the library it depends on; a change to one of them reads it again. */
export function read<Value>(
  topics: Topic[],
  name: string,
  args: unknown[],
  ask: () => Promise<Value>,
) {
  return { queryKey: [topics, name, ...args] as const, queryFn: ask }
}

/** The one rule of freshness: after each change the queries that depend on it are read again. */
export function readAgainWhenChanged(): void {
  onCore((event) => {
    if (event.type === 'connected') void queryClient.invalidateQueries()
    if (event.type !== 'changed') return
    if (event.inBulk) readAgainLater(event.topics)
    else void queryClient.invalidateQueries({ predicate: dependsOn(event.topics) })
  })
}

/** Of the time of an import so much, as one in so many, goes into reading again: a long list takes its time, and the window its frames. */
const SHARE = 10
/** In milliseconds: no longer is anything behind. */
const LONGEST_WAIT = 4000

let waiting: Set<Topic> | null = null
let lastTook = 0

/** Gathers what an import changes, and reads again what depends on it once for all of it. */
function readAgainLater(topics: Topic[]): void {
  if (waiting) return topics.forEach((topic) => waiting?.add(topic))
  waiting = new Set(topics)
  setTimeout(() => void readAgainNow(), Math.min(lastTook * SHARE, LONGEST_WAIT))
}

async function readAgainNow(): Promise<void> {
  const topics = [...(waiting ?? [])]
  waiting = null
  const begun = performance.now()
  await queryClient.invalidateQueries({ predicate: dependsOn(topics) })
  lastTook = performance.now() - begun
}

function dependsOn(changed: Topic[]): (query: Query) => boolean {
  return ({ queryKey }) => {
    const topics = queryKey[0]
    return Array.isArray(topics) && topics.some((topic: Topic) => changed.includes(topic))
  }
}
