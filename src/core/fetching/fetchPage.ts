import type { FetchHop } from '../../shared/domain/articles'
import { AppError } from '../../shared/errors'
import { askOnce, type Answered } from './askOnce'
import type { Reach } from './reachOf'
import { readAddress } from './readAddress'
import { receive } from './receive'
import { announcedLength, fileNameOf, refuseStatus } from './refuseAnswer'
import { isSilence, toFetchError } from './toFetchError'

/** How far one fetch may go. */
export interface FetchBounds {
  /** In milliseconds: for the page with all its redirects, and for https to answer where http may be asked next. */
  time: number
  patienceForHttps: number
  /** In bytes. */
  size: number
  redirects: number
}

export const fetchBounds: FetchBounds = {
  time: 30_000,
  patienceForHttps: 10_000,
  size: 50 * 2 ** 20,
  redirects: 10,
}

/** What is known while a page is on its way. */
export interface OnTheWay {
  stage: 'asking' | 'receiving'
  hops: FetchHop[]
  bytes: number
  totalBytes: number | null
}

export interface FetchedPage {
  /** Exactly the body of the last answer. */
  bytes: Uint8Array
  /** As a file would be called. */
  fileName: string
  /** As the server said it. */
  contentType: string | null
  /** Where it came from in the end. */
  address: URL
  reach: Reach
  hops: FetchHop[]
}

/**
 * Gets one page: https first where the person did not say, redirects one by one, no cookies, no script, no referrer. The person
 * may name a machine of their own network; a redirect never leads further inside than the way has been so far.
 * Throws AppError with one sentence; `cancelled` when `signal` gave it up.
 */
export async function fetchPage(
  asked: string,
  {
    signal: cancelled,
    tell,
    bounds = fetchBounds,
  }: { signal: AbortSignal; tell: (way: OnTheWay) => void; bounds?: FetchBounds },
): Promise<FetchedPage> {
  const { first, otherwise, insists } = readAddress(asked)
  const slow = AbortSignal.timeout(bounds.time)
  const signal = AbortSignal.any([cancelled, slow])
  const hops: FetchHop[] = []
  const say = (way: Partial<OnTheWay> = {}) =>
    tell({
      stage: 'asking',
      hops: hops.map((hop) => ({ ...hop })),
      bytes: 0,
      totalBytes: null,
      ...way,
    })
  let url = first
  try {
    let answered = await askFirst()
    let furthest = answered.reach
    while (true) {
      const { response } = answered
      const status = response.statusCode ?? 0
      hops.at(-1)!.status = status
      const next = redirectOf(response.headers.location, status, url)
      if (next === null) break
      response.destroy()
      if (hops.length > bounds.redirects || hops.some((hop) => hop.address === next.href)) {
        const isLoop = hops.length <= bounds.redirects
        throw new AppError('redirects', redirectSentence(first, isLoop, bounds.redirects))
      }
      const losesSecrecy = url.protocol === 'https:' && next.protocol === 'http:'
      url = next
      answered = await ask(losesSecrecy ? overPlainHttp : null, furthest, signal)
      furthest = Math.min(furthest, answered.reach) as Reach
    }
    const { response, reach } = answered
    try {
      refuseStatus(response.statusCode ?? 0, url)
      const contentType = response.headers['content-type']?.slice(0, 200) ?? null
      const fileName = fileNameOf(url, contentType)
      const totalBytes = announcedLength(response)
      say({ stage: 'receiving', totalBytes })
      const bytes = await receive(response, url, {
        longest: bounds.size,
        signal,
        tell: (count) => say({ stage: 'receiving', bytes: count, totalBytes }),
      })
      return { bytes, fileName, contentType, address: url, reach, hops }
    } finally {
      response.destroy()
    }
  } catch (thrown) {
    if (cancelled.aborted) throw givenUp()
    if (slow.aborted)
      throw new AppError(
        'slow',
        `${url.host} took longer than ${bounds.time / 1000} seconds. Try again later, or save the page in your browser and import the file.`,
      )
    throw toFetchError(thrown, url)
  }

  async function askFirst(): Promise<Answered> {
    if (otherwise === null) return ask(null, 2, signal)
    try {
      const patience = AbortSignal.timeout(bounds.patienceForHttps)
      return await ask(null, 2, AbortSignal.any([signal, patience]))
    } catch (thrown) {
      signal.throwIfAborted()
      if (thrown instanceof AppError || !(insists || isSilence(thrown))) throw thrown
      hops.at(-1)!.note = 'did not answer over https'
      url = otherwise
      return ask(overPlainHttp, 2, signal)
    }
  }

  function ask(note: string | null, furthest: Reach, until: AbortSignal): Promise<Answered> {
    hops.push({ address: url.href, status: null, note })
    say()
    return askOnce(url, { signal: until, furthest })
  }
}

/** What a fetch fails with that the person gave up. */
export function givenUp(): AppError {
  return new AppError('cancelled', 'Getting the page was given up.')
}

const overPlainHttp = 'over http: what was sent could be read and changed on the way'

/** Where an answer sends on to; null when it does not. Throws for what is no page of the web. */
export function redirectOf(location: string | undefined, status: number, from: URL): URL | null {
  if (![301, 302, 303, 307, 308].includes(status) || location === undefined) return null
  let next: URL
  try {
    next = new URL(location, from)
  } catch {
    throw new AppError('redirects', `${from.host} sends on to something that is no address.`)
  }
  if (next.protocol !== 'https:' && next.protocol !== 'http:')
    throw new AppError(
      'redirects',
      `${from.host} sends on to an address that is no page of the web (${next.protocol}).`,
    )
  next.username = next.password = next.hash = ''
  return next
}

function redirectSentence(first: URL, isLoop: boolean, most: number): string {
  return isLoop
    ? `${first.host} sends round in a circle and never gives the page. Open it in your browser, save it, and import the file.`
    : `${first.host} sends on more than ${most} times. Open the page in your browser, save it, and import the file.`
}
