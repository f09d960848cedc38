import { lookup as lookUp, type LookupAddress } from 'node:dns'
import { request as askHttp, type IncomingMessage } from 'node:http'
import { request as askHttps } from 'node:https'
import { isIP, type LookupFunction } from 'node:net'
import { AppError } from '../../shared/errors'
import { reachOf, type Reach } from './reachOf'

/** What is said of ourselves, and all of it: no cookies, no referrer, no language of this machine. */
const headers = {
  'User-Agent': 'Stet (a reporter asked for this one page)',
  Accept: 'text/html,application/xhtml+xml,application/pdf,text/*;q=0.9,*/*;q=0.5',
  // What is stored is what was sent, so nothing is to be packed on the way.
  'Accept-Encoding': 'identity',
  Connection: 'close',
}

export interface Answered {
  response: IncomingMessage
  /** Where the machine that answered stands. */
  reach: Reach
}

/**
 * Asks one address once; a redirect is an answer like any other. A machine further inside the network than `furthest` is never
 * spoken to: its address is looked up and judged before the connection is made, and that very address is connected to.
 */
export function askOnce(
  url: URL,
  { signal, furthest }: { signal: AbortSignal; furthest: Reach },
): Promise<Answered> {
  return new Promise((resolve, reject) => {
    const host = url.hostname.replace(/^\[|\]$/g, '')
    if (isIP(host) !== 0 && reachOf(host) > furthest) return reject(leadsInside(url))
    const ask = url.protocol === 'https:' ? askHttps : askHttp
    const asking = ask(url, { headers, signal, agent: false, lookup: lookUpWithin(furthest, url) })
    asking.on('error', reject)
    asking.on('response', (response) => {
      const reach = reachOf(response.socket.remoteAddress ?? '')
      resolve({ response, reach })
    })
    asking.end()
  })
}

function lookUpWithin(furthest: Reach, url: URL): LookupFunction {
  return (host, options, answer) => {
    lookUp(host, { ...options, all: true }, (failure, found: LookupAddress[]) => {
      if (failure) return answer(failure, '')
      const may = found.filter(({ address }) => reachOf(address) <= furthest)
      if (may.length === 0) return answer(leadsInside(url), '')
      if (options.all) answer(null, may)
      else answer(null, may[0]!.address, may[0]!.family)
    })
  }
}

function leadsInside(url: URL): AppError {
  return new AppError(
    'leads-inside',
    `The page sends on to ${url.host}, which is on your own network or machine. Stet does not follow there.`,
  )
}
