/** Parameters that follow readers, wherever they stand. */
const tracking = new RegExp(
  `^(?:${[
    // Campaigns
    'utm[_-]\\w*|mtm_\\w+|pk_\\w+|piwik_\\w+|matomo_\\w+|hsa_\\w+|at_\\w+|wt_\\w+|wt\\.\\w+|ns_\\w+|itm_\\w+|oly_\\w+|vero_\\w+|sc_(?:campaign|channel|content|medium|outcome|geo|country|lid|uid|llid|cid|eh|src)',
    'xtor|xtref|xts|icid|s_cid|s_kwcid|ncid|ocid|ito|cmp|cmpid|cvid|ftag|ftcamp|trk|trkcampaign|mkt_tok|intcmp|intcid|icmp|rss_id|wt_mc|wtmc|zanpid|dicbo|_ptid|tblci|campaign_?id|tracking_?id',
    // Clicks
    'fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|ysclid|twclid|ttclid|li_fat_id|igshid|igsh|epik|srsltid|rdt_cid|gad_source|gad_campaignid|_openstat',
    // Letters and shares
    'mc_cid|mc_eid|_hsenc|_hsmi|__hs\\w+|mibextid|smid|smtyp|smprod|sref|srnd|sharetype|share_id|share_token|shareadraft|taid|sr_share|spm|guccounter|guce_referrer\\w*|_ga|_gl|soc_src|soc_trk|nsukey|nlid|newsletter_id|unlocked_article_code|giftcopy|bcmt|__twitter_impression|outputtype|traffic_source|referringsource|instance_id|segment_id|regi_id',
    // Where the reader came from
    'ref_src|ref_url|referrer|referer|sara_\\w+|outbrain\\w*|oborigurl',
    // AMP's own
    'amp_js_v|amp_gsa|usqp|noredirect|_amp',
  ].join('|')})$`,
  'i',
)

/** Parameters that follow readers where the path names the article; else they may be what names it. */
const perhapsTracking =
  /^(?:cid|ref|ref_|refsrc|source|src|partner|share|shared|feature|amp|from|via|campaign|emc|sh|reflink|origin)$/i

/**
 * The address without what only follows readers (tracking parameters, fragment, default port, name and password), out of the
 * archive or AMP cache that has wrapped it; null when it is no address of the web.
 */
export function canonicalUrlOf(address: string, base: string | null = null): string | null {
  if (address.length > 8_000) return null
  const url = parseAddress(unwrapped(address.trim()), base)
  if (url === null || !/^https?:$/.test(url.protocol) || url.hostname === '') return null
  const isNamed = pathNamesArticle(url.pathname)
  const trackers = [...url.searchParams.keys()].filter(
    (name) => tracking.test(name) || (isNamed && perhapsTracking.test(name)),
  )
  for (const name of trackers) url.searchParams.delete(name)
  // A fragment that names a route is part of the address
  if (!/^#!?\//.test(url.hash)) url.hash = ''
  url.username = ''
  url.password = ''
  url.hostname = url.hostname.replace(/\.$/, '')
  return url.href.replace(/\?$/, '')
}

/** The address as a URL, read against the page's own where it is relative; null when it is none. */
export function parseAddress(address: string, base: string | null = null): URL | null {
  try {
    return base === null ? new URL(address.trim()) : new URL(address.trim(), base)
  } catch {
    return null
  }
}

/**
 * A canonical address and those that mean the same article: http or https, with "www." or without, with a slash at the end or
 * without; itself first.
 */
export function sameAddresses(canonical: string): string[] {
  const url = parseAddress(canonical)
  if (url === null) return [canonical]
  const bare = url.host.replace(/^www\./, '')
  const path = url.pathname.replace(/\/$/, '')
  const paths = path === '' ? ['/'] : [path, `${path}/`]
  const rest = url.search + url.hash
  const addresses = ['https:', 'http:'].flatMap((scheme) =>
    [bare, `www.${bare}`].flatMap((host) => paths.map((way) => `${scheme}//${host}${way}${rest}`)),
  )
  return [...new Set([canonical, ...addresses])]
}

/** "/2025/03/ferry-board", not "/article.php" or "/". */
function pathNamesArticle(path: string): boolean {
  const last = path.split('/').findLast((segment) => segment !== '') ?? ''
  return (
    /[\p{L}\d%]{2,}[-_][\p{L}\d%]|\d{5}|\.html?$/iu.test(last) &&
    !/\.(?:php|aspx?|jsp|cgi|do)$/i.test(last)
  )
}

/** The address that an archive or an AMP cache has wrapped in its own. */
function unwrapped(address: string): string {
  const archived = /^https?:\/\/web\.archive\.org\/web\/\d+(?:\w\w_)?\/(https?:\/\/.+)$/i.exec(
    address,
  )
  if (archived) return archived[1]!
  const cached =
    /^https?:\/\/(?:www\.google\.\w+(?:\.\w+)?\/amp|[\w-]+\.cdn\.ampproject\.org\/[cv])\/s\/(.+)$/i.exec(
      address,
    )
  return cached ? `https://${cached[1]!}` : address
}
