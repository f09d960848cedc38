import { parseAddress } from '../published/canonicalUrl'

/** An address of the web as it is written, but for a scheme that is left out before “www.”; null when it is none. */
export function webAddress(words: string | null | undefined): string | null {
  const given = words?.trim() ?? ''
  // Nothing says that it is https; whoever gets the page tries that first all the same.
  const text = /^www\.[^\s.]/i.test(given) ? `http://${given}` : given
  if (text === '' || text.length > 4096) return null
  const url = parseAddress(text)
  return url && /^https?:$/.test(url.protocol) ? text : null
}

/** The address of a DOI, however it is written: bare, with "doi:", as an address; null when it is none. */
export function doiAddress(words: string | null | undefined): string | null {
  const doi = /\b(10\.\d{4,9}\/\S+)$/.exec(words?.trim().slice(0, 500) ?? '')?.[1]
  return doi === undefined ? null : `https://doi.org/${doi}`
}
