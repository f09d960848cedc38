import { expect, test } from 'vitest'
import { canonicalUrlOf, sameAddresses } from './canonicalUrl'

const article = 'https://courier.example/2025/03/ferry-board'

/** Parameters and what stays of them behind an article's address. */
const parameters: [string, string][] = [
  ['utm_source=x', ''],
  ['utm_medium=x&utm_campaign=y&utm_content=z&utm_term=q', ''],
  ['UTM_Source=x', ''],
  ['utm-source=x', ''],
  ['fbclid=x', ''],
  ['gclid=x', ''],
  ['dclid=x&gbraid=y&wbraid=z', ''],
  ['msclkid=x', ''],
  ['yclid=x&ysclid=y', ''],
  ['twclid=x&ttclid=y', ''],
  ['igshid=x&igsh=y', ''],
  ['mc_cid=x&mc_eid=y', ''],
  ['_hsenc=x&_hsmi=y', ''],
  ['mkt_tok=x', ''],
  ['ns_mchannel=social&ns_source=twitter&ns_campaign=z', ''],
  ['xtor=AL-72', ''],
  ['at_medium=RSS&at_campaign=rss', ''],
  ['ICID=ref_fark', ''],
  ['smid=tw-share&smtyp=cur', ''],
  ['CMP=share_btn_tw', ''],
  ['cmpid=x', ''],
  ['ocid=x&ncid=y', ''],
  ['ito=1490', ''],
  ['wt_mc=sm.share', ''],
  ['wt.mc_id=x', ''],
  ['sara_ecid=x&sara_ref=re-so', ''],
  ['ref=twitter', ''],
  ['ref_src=twsrc%5Etfw', ''],
  ['source=rss', ''],
  ['src=share', ''],
  ['cid=social_tw', ''],
  ['partner=rss&emc=rss', ''],
  ['share=twitter', ''],
  ['guccounter=1&guce_referrer=x&guce_referrer_sig=y', ''],
  ['__twitter_impression=true', ''],
  ['outputType=amp', ''],
  ['amp=1', ''],
  ['amp', ''],
  ['spm=a2.b3', ''],
  ['soc_src=x&soc_trk=y', ''],
  ['_ga=1.2&_gl=x', ''],
  ['sc_campaign=x', ''],
  ['mtm_campaign=x&pk_campaign=y&piwik_kwd=z', ''],
  ['srsltid=x', ''],
  ['gad_source=1', ''],
  ['unlocked_article_code=x', ''],
  ['id=7', '?id=7'],
  ['page=2', '?page=2'],
  ['id=7&utm_source=x&page=2', '?id=7&page=2'],
  ['q=utm_source', '?q=utm_source'],
  ['utmost=7', '?utmost=7'],
  ['scale=2', '?scale=2'],
  ['version=print', '?version=print'],
]

test.each(parameters)('of ?%s there stays “%s”', (query, stays) => {
  expect(canonicalUrlOf(`${article}?${query}`)).toBe(`${article}${stays}`)
})

const addresses: [string, string | null][] = [
  ['https://courier.example/a?utm_source=x&id=7&fbclid=y#top', 'https://courier.example/a?id=7'],
  ['https://courier.example:443/a', 'https://courier.example/a'],
  ['http://courier.example:80/a', 'http://courier.example/a'],
  ['https://courier.example:8443/a', 'https://courier.example:8443/a'],
  ['https://courier.example/#!/story/7', 'https://courier.example/#!/story/7'],
  ['https://courier.example/#/story/7', 'https://courier.example/#/story/7'],
  ['https://courier.example/a#comments', 'https://courier.example/a'],
  ['https://name:secret@courier.example/a', 'https://courier.example/a'],
  ['HTTPS://COURIER.example/A', 'https://courier.example/A'],
  ['https://courier.example./a', 'https://courier.example/a'],
  ['  https://courier.example/a\n', 'https://courier.example/a'],
  ['https://courier.example', 'https://courier.example/'],
  ['https://courier.example/a/../b', 'https://courier.example/b'],
  ['https://köln.example/straße', 'https://xn--kln-sna.example/stra%C3%9Fe'],
  [
    'https://новини.example/стаття',
    'https://xn--b1amarcd.example/%D1%81%D1%82%D0%B0%D1%82%D1%82%D1%8F',
  ],
  // Where the path names nothing, these may name the article
  ['https://courier.example/article.php?cid=1234', 'https://courier.example/article.php?cid=1234'],
  ['https://courier.example/?src=1234', 'https://courier.example/?src=1234'],
  ['https://courier.example/news.aspx?ref=88&fbclid=x', 'https://courier.example/news.aspx?ref=88'],
  [`https://web.archive.org/web/20250304120000/${article}`, article],
  [`https://web.archive.org/web/20250304120000id_/${article}?utm_source=x`, article],
  ['https://www.google.com/amp/s/courier.example/2025/03/ferry-board', article],
  ['https://courier-example.cdn.ampproject.org/c/s/courier.example/2025/03/ferry-board', article],
  ['javascript:alert(1)', null],
  ['data:text/html,<p>', null],
  ['file:///home/someone/page.html', null],
  ['mailto:tips@courier.example', null],
  ['not an address', null],
  ['', null],
  [`https://courier.example/${'a'.repeat(9_000)}`, null],
]

test.each(addresses)('the canonical address of %s is %s', (address, canonical) => {
  expect(canonicalUrlOf(address)).toBe(canonical)
})

test('an address is read against the page’s own', () => {
  expect(canonicalUrlOf('/2025/03/ferry-board', 'https://courier.example/x')).toBe(article)
  expect(canonicalUrlOf('//courier.example/2025/03/ferry-board', article)).toBe(article)
})

test('it is canonical already', () => {
  for (const [address] of addresses) {
    const canonical = canonicalUrlOf(address)
    if (canonical !== null) expect(canonicalUrlOf(canonical)).toBe(canonical)
  }
})

test('scheme, “www.” and a slash at the end make no other article', () => {
  expect(sameAddresses(article)).toContain('http://www.courier.example/2025/03/ferry-board/')
  expect(sameAddresses('http://www.courier.example/2025/03/ferry-board/')).toContain(article)
  expect(sameAddresses(article)[0]).toBe(article)
  expect(sameAddresses(article)).not.toContain('https://courier.example/2025/03/')
})
