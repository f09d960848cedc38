const tracking =
  /^(utm_\w*|fbclid|gclid|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_cid|mc_eid|_hsenc|_hsmi|mkt_tok|cmpid|cmp|ito|ncid|ocid|ref|ref_src|ref_url|referrer|source|src|smid|smtyp|partner|share|shared|taid|sr_share|spm|s_cid|cid|xtor|at_\w+|wt_\w+|ns_\w+|__twitter_impression|amp|outputtype|guccounter|guce_referrer\w*|_ga|feature|soc_src|soc_trk)$/i

/** The address without what only follows readers: tracking parameters, fragment, default port; null when it is none. */
export function canonicalUrlOf(address: string, base: string | null = null): string | null {
  const url = parseAddress(address, base)
  if (url === null || !/^https?:$/.test(url.protocol)) return null
  const trackers = [...url.searchParams.keys()].filter((name) => tracking.test(name))
  for (const name of trackers) url.searchParams.delete(name)
  // A fragment that names a route is part of the address
  if (!url.hash.startsWith('#!')) url.hash = ''
  url.username = ''
  url.password = ''
  return url.href
}

/** The address as a URL, read against the page's own where it is relative; null when it is none. */
export function parseAddress(address: string, base: string | null = null): URL | null {
  try {
    return base === null ? new URL(address.trim()) : new URL(address.trim(), base)
  } catch {
    return null
  }
}
