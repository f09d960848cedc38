import type { Known } from '../../../../shared/domain/articles'
import { withoutHalfPairs } from '../../../decode/decodeText'
import { foldSpace } from '../../../markup/pageNodes'
import { wordsUnder, type LinkedThing } from './linkedData'
import type { PageFacts } from './pageFacts'

const sectionMetas = [
  'article:section',
  'parsely-section',
  'section',
  'og:article:section',
  'cxenseparse:section',
  'sailthru.section',
  'dc.subject.section',
  'articlesection',
  'channel',
]

/** Names of a front page, which says nothing of where in it an article stood. */
const notSections =
  /^(?:home|homepage|home page|startseite|accueil|inicio|início|portada|strona główna|головна|главная|トップ|ホーム|首页|首頁|الرئيسية|ראשי|article|articles|news article|default|none|null|undefined|uncategorized|other|index|\d+)$/i

/** The part of the outlet in which it stood: "Politics". */
export function findSection(facts: PageFacts, outlet: string | null): Known<string> | null {
  const named: [string | null | undefined, string][] = [
    [wordsUnder(facts.linkedData.article(), 'articleSection'), "the page's JSON-LD"],
    ...sectionMetas.map((name): [string | undefined, string] => [
      facts.metas.get(name)?.[0],
      "the page's meta tags",
    ]),
    [lastCrumb(facts), "the page's trail of sections"],
  ]
  for (const [words, how] of named) {
    const section = foldSpace(withoutHalfPairs(words ?? ''))
      .split(/\s*[|>›»;]\s*/)[0]!
      .trim()
    const isName =
      section !== '' && section.length <= 60 && !/^https?:|^\/|^[^\p{L}]+$/u.test(section)
    if (isName && !notSections.test(section) && section !== outlet) return { value: section, how }
  }
  return null
}

/** The last step of the JSON-LD breadcrumbs before the article itself. */
function lastCrumb(facts: PageFacts): string | null {
  const trail = facts.linkedData.ofType(/^BreadcrumbList$/)?.['itemListElement']
  if (!Array.isArray(trail)) return null
  const names = trail
    .slice(0, 12)
    .map((crumb: unknown) => nameOfCrumb(crumb as LinkedThing | null))
    .filter((name) => name !== null)
    .filter((name) => !notSections.test(name))
  const title = facts.headlines[0]?.toLowerCase().slice(0, 20) ?? ''
  const isArticle = (name: string): boolean =>
    name.split(' ').length > 5 || (title !== '' && name.toLowerCase().startsWith(title))
  return names.filter((name) => !isArticle(name)).at(-1) ?? null
}

function nameOfCrumb(crumb: LinkedThing | null): string | null {
  if (typeof crumb !== 'object' || crumb === null) return null
  const named = wordsUnder(crumb, 'name')
  const item = crumb['item']
  return named ?? (typeof item === 'object' ? wordsUnder(item as LinkedThing, 'name') : null)
}
