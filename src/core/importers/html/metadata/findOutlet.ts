import type { Known } from '../../../../shared/domain/articles'
import { withoutHalfPairs } from '../../../decode/decodeText'
import { parseAddress } from '../../published/canonicalUrl'
import { foldSpace } from '../../../markup/pageNodes'
import { decodeEntities } from './decodeEntities'
import { wordsUnder } from './linkedData'
import type { PageFacts } from './pageFacts'

/** Who published it; at worst the host of the address. */
export function findOutlet(facts: PageFacts, url: string | null): Known<string> | null {
  const { linkedData, metas } = facts
  const publisher = linkedData.resolve(linkedData.article()?.['publisher'])[0] ?? null
  const named: [string | null | undefined, string][] = [
    [wordsUnder(publisher, 'name'), "the page's JSON-LD"],
    [metas.get('og:site_name')?.[0], "the page's OpenGraph tags"],
    [wordsUnder(linkedData.ofType(/NewsMediaOrganization$/), 'name'), "the page's JSON-LD"],
    [
      metas.get('citation_journal_title')?.[0] ?? metas.get('dc.publisher')?.[0],
      "the page's meta tags",
    ],
    [wordsUnder(linkedData.ofType(/^(?:WebSite|Organization)$/), 'name'), "the page's JSON-LD"],
    [metas.get('application-name')?.[0], "the page's meta tags"],
    [titleEnding(facts), "the end of the page's title"],
  ]
  for (const [words, how] of named) {
    const name = tidyOutlet(foldSpace(decodeEntities(withoutHalfPairs(words ?? ''))))
    if (name !== '' && name.length <= 80 && !/^https?:|^@|^#/.test(name))
      return { value: name, how }
  }
  const host = url && parseAddress(url)?.hostname.replace(/^(?:www|m|amp|edition)\./, '')
  return host ? { value: host, how: 'the address' } : null
}

/** "Harbour Gazette | News of the coast" → "Harbour Gazette", "www.gazette.example" → "gazette.example". */
function tidyOutlet(words: string): string {
  const [name, ...taglines] = words.split(
    /\s+[|–—·•»-]\s+|\s*[｜|]\s*|:\s+(?=\p{L}+ \p{L}+ \p{L}+)/u,
  )
  const isName =
    taglines.length > 0 &&
    name!.length >= 2 &&
    !/^(?:home|homepage|news|startseite|accueil|inicio)$/i.test(name!)
  return (isName ? name! : words).replace(/^(?:https?:\/\/)?www\./i, '').replace(/[\s/.]+$/, '')
}

/** "Headline | Outlet", where the headline stands on the page as well. */
function titleEnding(facts: PageFacts): string | null {
  const title = facts.pageTitle ?? ''
  const headline = facts.headlines.find((words) => words.length > 8 && title.startsWith(words))
  const ending =
    headline && /^\s*[|–—»·•:-]+\s*([^|–—»·•]{2,50})$/.exec(title.slice(headline.length))?.[1]
  return ending?.trim() ?? null
}
