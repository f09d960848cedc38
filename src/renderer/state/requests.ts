import { create } from 'zustand'
import type { FetchProgress } from '../../shared/pages'

/** The requests that a person has asked for since the window was opened: the only ones there are. */
interface Requests {
  /** How each getting of a page stands, by its id, in the order in which they were asked for. */
  fetches: ReadonlyMap<string, FetchProgress>
  underWay: number
}

export const useRequests = create<Requests>(() => ({ fetches: new Map(), underWay: 0 }))

/** Keeps how the getting of a page stands, as the core says it. */
export function hearFetch(progress: FetchProgress): void {
  useRequests.setState(({ fetches }) => ({
    fetches: new Map(fetches).set(progress.requestId, progress),
  }))
}

/** Counts a page as being got until it is there or given up. */
export async function countUnderWay<Value>(page: Promise<Value>): Promise<Value> {
  useRequests.setState(({ underWay }) => ({ underWay: underWay + 1 }))
  try {
    return await page
  } finally {
    useRequests.setState(({ underWay }) => ({ underWay: underWay - 1 }))
  }
}

/** Every address that was asked, and every picture that was asked for with its page. */
export function requestsMade(fetches: Requests['fetches']): number {
  return [...fetches.values()].reduce(
    (sum, { hops, pictures, picturesInAll, stage }) =>
      sum + hops.length + (stage === 'done' ? picturesInAll : pictures),
    0,
  )
}

/** The sites that were asked, each once, the last one first. */
export function sitesAsked(fetches: Requests['fetches']): string[] {
  const hosts = [...fetches.values()].flatMap(({ hops }) =>
    hops.map(({ address }) => hostOf(address)),
  )
  return [...new Set(hosts.toReversed())]
}

/** "www.quernby-bell.example"; the words as they are when they are no address. */
export function hostOf(address: string): string {
  return URL.canParse(address) ? new URL(address).host : address
}
