import { askOnce } from './askOnce'
import { redirectOf, type FetchedPage } from './fetchPage'
import type { Reach } from './reachOf'
import { receive } from './receive'

/** How far the pictures of one page may go. */
export interface PictureBounds {
  /** In milliseconds, for all of them. */
  time: number
  /** In bytes, of all together and of each. */
  together: number
  each: number
  most: number
}

export const pictureBounds: PictureBounds = {
  time: 30_000,
  together: 20 * 2 ** 20,
  each: 10 * 2 ** 20,
  most: 30,
}

const MOST_REDIRECTS = 5

/**
 * Gets pictures that a page just got names, each when it is asked for by its address as the page writes it; null for one that
 * cannot be had within the bounds, and for one further inside the network than the page itself. Rejects only when `signal` gave up.
 */
export function pictureFetcher(
  page: Pick<FetchedPage, 'address' | 'reach'>,
  {
    signal,
    tell,
    bounds = pictureBounds,
  }: {
    signal: AbortSignal
    tell: (asked: number, got: number) => void
    bounds?: PictureBounds
  },
): (address: string) => Promise<Uint8Array | null> {
  const asked = new Set<string>()
  let slow: AbortSignal | null = null
  let got = 0
  let left = bounds.together

  return async (address) => {
    const url = pictureAddress(address, page.address)
    // A picture that was not there under one query is not asked for under another.
    const place = url && url.origin + url.pathname
    if (url === null || asked.has(place!) || asked.size >= bounds.most || left <= 0) return null
    asked.add(place!)
    tell(asked.size, got)
    slow ??= AbortSignal.timeout(bounds.time)
    try {
      const bytes = await getOne(url, AbortSignal.any([signal, slow]))
      if (bytes === null) return null
      left -= bytes.length
      tell(asked.size, ++got)
      return bytes
    } catch {
      signal.throwIfAborted()
      return null
    }
  }

  async function getOne(first: URL, until: AbortSignal): Promise<Uint8Array | null> {
    let url = first
    let furthest: Reach = page.reach
    for (let hops = 0; hops <= MOST_REDIRECTS; hops++) {
      const { response, reach } = await askOnce(url, { signal: until, furthest })
      furthest = Math.min(furthest, reach) as Reach
      const status = response.statusCode ?? 0
      const next = redirectOf(response.headers.location, status, url)
      const type = response.headers['content-type'] ?? 'image/'
      if (next === null && status === 200 && /^image\/|octet-stream/i.test(type)) {
        const longest = Math.min(bounds.each, left)
        return receive(response, url, { longest, signal: until })
      }
      response.destroy()
      if (next === null) return null
      url = next
    }
    return null
  }
}

function pictureAddress(address: string, page: URL): URL | null {
  try {
    const url = new URL(address, page)
    url.username = url.password = url.hash = ''
    return /^https?:$/.test(url.protocol) ? url : null
  } catch {
    return null
  }
}
