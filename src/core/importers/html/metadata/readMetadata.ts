import type { ArticleKind, ImportedArticle } from '../../../../shared/domain/articles'
import type { Day } from '../../../../shared/domain/days'
import type { StatedCredits } from '../../agencies/findAgencies'
import { parseAddress } from '../../published/canonicalUrl'
import type { Page } from '../parsePage'
import { findByline } from './findByline'
import { findCanonical } from './findCanonical'
import { findCredits } from './findCredits'
import { findLanguage, findLocale } from './findLanguage'
import { findModified } from './findModified'
import { findOutlet } from './findOutlet'
import { findPublished } from './findPublished'
import { findSection } from './findSection'
import { findTitle } from './findTitle'
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

/** What a page says of itself, and whom it credits. */
export interface StatedMetadata {
  metadata: PageMetadata
  credits: StatedCredits
}

/**
 * What a page says about itself. Each value is taken from the first of these that has one, and remembers which:
 *
 * | value | order |
 * | --- | --- |
 * | headline | JSON-LD `headline`, OpenGraph, Twitter, meta tags, window title; the visible headline where it says the same |
 * | byline | JSON-LD, meta tags, microdata, `rel=author`, visible byline, card for social media, address of the author's page |
 * | outlet | JSON-LD `publisher`, `og:site_name`, meta tags, end of the window title, host |
 * | published | JSON-LD, meta tags, microdata, `time`, date written, address, time passed (see `findPublished`) |
 * | changed | JSON-LD, meta tags, microdata, what is written; only where later |
 * | address | canonical link, OpenGraph, JSON-LD, where it was got from |
 * | language | `lang`, JSON-LD, OpenGraph, meta tags; held against the text afterwards |
 * | section | JSON-LD, meta tags, breadcrumbs |
 */
export function readMetadata(
  page: Page,
  url: string | null,
  capturedOn: Day | null = null,
): StatedMetadata {
  const facts = gatherFacts(page)
  const canonicalUrl = findCanonical(facts, url)
  const address = url ?? canonicalUrl
  const language = findLanguage(facts)
  const locale = findLocale(facts, language, address)
  const outlet = findOutlet(facts, address)
  const publishedOn = findPublished(facts, { url: address, language: locale, capturedOn })
  const metadata: PageMetadata = {
    title: findTitle(facts, outlet?.value ?? null),
    byline: findByline(facts, outlet?.value ?? null),
    outlet,
    publishedOn,
    modifiedOn: findModified(facts, publishedOn?.value ?? null, { language: locale, capturedOn }),
    section: findSection(facts, outlet?.value ?? null),
    url: address,
    canonicalUrl,
    language,
    kind: kindOf(facts, address),
  }
  return { metadata, credits: findCredits(facts) }
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
