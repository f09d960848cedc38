import type { Known } from '../../../../shared/domain/articles'
import type { StatedCredits } from '../../agencies/findAgencies'
import { statedBylines } from './findByline'
import { namesOf, type LinkedThing } from './linkedData'
import type { PageFacts } from './pageFacts'

const creditKeys = [
  'sourceOrganization',
  'creditText',
  'copyrightHolder',
  'copyrightNotice',
  'provider',
]
const creditMetas = [
  'dc.source',
  'dcterms.source',
  'source',
  'article:source',
  'syndication-source-name',
  'copyright',
  'dc.rights',
  'dcterms.rightsholder',
  'agency',
  'cxenseparse:agency',
]

/** Whom the page credits beside its text: bylines as they are written, JSON-LD's credits, meta tags of the source. */
export function findCredits(facts: PageFacts): StatedCredits {
  const article: LinkedThing | null = facts.linkedData.article()
  const credits: Known<string>[] = []
  for (const key of creditKeys)
    for (const thing of facts.linkedData.resolve(article?.[key]).slice(0, 10))
      for (const name of namesOf(thing))
        credits.push({ value: withoutSign(name), how: "the page's JSON-LD" })
  for (const name of creditMetas)
    for (const words of facts.metas.get(name) ?? [])
      credits.push({ value: withoutSign(words), how: "the page's meta tags" })
  return {
    credits: credits.filter(({ value }) => value.length <= 200).slice(0, 30),
    bylines: statedBylines(facts),
  }
}

/** "© 2025 AFP" */
function withoutSign(words: string): string {
  return words.replace(/^(?:copyright|©|\(c\)|\s|\d{4})+/i, '')
}
