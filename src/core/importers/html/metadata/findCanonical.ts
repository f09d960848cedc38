import { canonicalUrlOf, parseAddress } from '../../published/canonicalUrl'
import { wordsUnder } from './linkedData'
import type { PageFacts } from './pageFacts'

/**
 * The one address of the article: the canonical link, OpenGraph, JSON-LD, else the address it was got from, without what only
 * follows readers. An address on somebody else's site is where a reprint comes from, not where this is.
 */
export function findCanonical(facts: PageFacts, url: string | null): string | null {
  const article = facts.linkedData.article()
  const named = [
    facts.canonicalLink,
    facts.metas.get('og:url')?.[0],
    wordsUnder(article, 'url'),
    addressOfPage(article?.['mainEntityOfPage']),
  ]
    .map((address) => (address ? canonicalUrlOf(address, url) : null))
    .filter((address) => address !== null)
  const own = url ?? named.find((address) => address !== named[0]) ?? null
  for (const address of named) {
    // A front page as canonical address is a fault of the page's maker
    if (
      isFrontPage(address) &&
      !(url !== null && isFrontPage(url)) &&
      named.length + Number(url !== null) > 1
    )
      continue
    if (own === null || isSameSite(address, own)) return address
  }
  return (url && canonicalUrlOf(url)) || (named.find((address) => !isFrontPage(address)) ?? null)
}

function addressOfPage(page: unknown): string | null {
  if (typeof page === 'string') return page
  const id =
    typeof page === 'object' && page !== null ? (page as Record<string, unknown>)['@id'] : null
  return typeof id === 'string' && /^https?:/.test(id) ? id : null
}

function isFrontPage(address: string): boolean {
  const url = parseAddress(address)
  return url !== null && url.pathname.length <= 1 && url.search === '' && url.hash === ''
}

/** "m.gazette.example" and "www.gazette.example" are one site. */
function isSameSite(one: string, other: string): boolean {
  return siteOf(one) === siteOf(other)
}

function siteOf(address: string): string {
  const labels = (parseAddress(address)?.hostname ?? address).split('.')
  const isCountry = /^(?:co|com|org|net|gov|ac|edu|or|ne|go)$/.test(labels.at(-2) ?? '')
  return labels.slice(isCountry && labels.at(-1)!.length === 2 ? -3 : -2).join('.')
}
