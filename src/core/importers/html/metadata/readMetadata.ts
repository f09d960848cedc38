import type { ArticleKind, ImportedArticle } from '../../../../shared/domain/articles'
import { canonicalUrlOf, parseAddress } from '../../published/canonicalUrl'
import type { Page } from '../parsePage'
import { findByline } from './findByline'
import { findModified } from './findModified'
import { findOutlet } from './findOutlet'
import { findPublished } from './findPublished'
import { findSection } from './findSection'
import { findTitle } from './findTitle'
import { wordsUnder } from './linkedData'
import { gatherFacts, type PageFacts } from './pageFacts'

export type PageMetadata = Pick<
  ImportedArticle,
  | 'title'
  | 'byline'
  | 'outlet'
  | 'publishedOn'
  | 'modifiedOn'
  | 'section'
  | 'url'
  | 'canonicalUrl'
  | 'language'
  | 'kind'
>

/**
 * What a page says about itself. For each value: JSON-LD, then OpenGraph and other meta tags, then microdata and
 * rel=author, then what is visible, then the address; each remembers how it was known.
 */
export function readMetadata(page: Page, url: string | null): PageMetadata {
  const facts = gatherFacts(page)
  const canonicalUrl = canonicalOf(facts, url)
  const address = url ?? canonicalUrl
  const language = languageOf(facts)
  const outlet = findOutlet(facts, address)
  const publishedOn = findPublished(facts, address, language)
  return {
    title: findTitle(facts, outlet?.value ?? null),
    byline: findByline(facts, outlet?.value ?? null),
    outlet,
    publishedOn,
    modifiedOn: findModified(facts, publishedOn?.value ?? null, language),
    section: findSection(facts, outlet?.value ?? null),
    url: address,
    canonicalUrl,
    language,
    kind: kindOf(facts, address),
  }
}

function canonicalOf(facts: PageFacts, url: string | null): string | null {
  const named = [
    facts.canonicalLink,
    facts.metas.get('og:url')?.[0],
    wordsUnder(facts.linkedData.article(), 'url'),
  ]
  for (const address of named) {
    const canonical = address && canonicalUrlOf(address, url)
    // A front page as canonical address is a fault of the page's maker
    if (canonical && (url === null || !isFrontPage(canonical) || isFrontPage(url))) return canonical
  }
  return url && canonicalUrlOf(url)
}

function isFrontPage(address: string): boolean {
  const url = parseAddress(address)
  return url !== null && url.pathname.length <= 1 && url.search === ''
}

function languageOf(facts: PageFacts): string | null {
  const named = [
    facts.language,
    wordsUnder(facts.linkedData.article(), 'inLanguage'),
    facts.metas.get('og:locale')?.[0],
    facts.metas.get('content-language')?.[0],
    facts.metas.get('language')?.[0],
  ]
  for (const language of named) {
    const tag = language?.trim().replace('_', '-') ?? ''
    const found = /^([A-Za-z]{2,3})(?:-([A-Za-z]{4}))?(?:-([A-Za-z]{2}))?$/.exec(tag)
    if (!found) continue
    const [, primary, script, region] = found
    return [primary!.toLowerCase(), script, region?.toUpperCase()].filter(Boolean).join('-')
  }
  return null
}

function kindOf(facts: PageFacts, url: string | null): ArticleKind {
  const host = (url && parseAddress(url)?.hostname) ?? ''
  const isRelease =
    /(?:^|\.)(prnewswire|businesswire|globenewswire|presseportal|einpresswire|newswire)\./.test(
      host,
    )
  const type = facts.metas.get('og:type')?.[0] ?? ''
  return isRelease || /press.?release/i.test(type) ? 'press release' : 'web page'
}
