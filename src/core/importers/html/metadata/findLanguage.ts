import { parseAddress } from '../../published/canonicalUrl'
import { wordsUnder } from './linkedData'
import type { PageFacts } from './pageFacts'

/** The language that the page states, as BCP 47; null when it states none. It may be wrong: see `settleLanguage`. */
export function findLanguage(facts: PageFacts): string | null {
  for (const stated of statedLanguages(facts)) {
    const language = toTag(stated)
    if (language !== null) return language
  }
  return null
}

/** Where English is written day first. */
const dayFirst =
  /\.(?:uk|ie|au|nz|in|za|sg|hk|pk|ng|ke|gh|mt|lk|bd|my|eu|de|fr|es|it|nl|ua|pl|se|no|dk|fi|gr|cy|il|ae|qa|eg)$/

/**
 * The language with the country that the page or its address names: it says whether 03/04 is in March or in April. English
 * without a country stays `en`, which says neither.
 */
export function findLocale(
  facts: PageFacts,
  language: string | null,
  url: string | null,
): string | null {
  const primary = language?.split('-')[0] ?? null
  for (const stated of statedLanguages(facts)) {
    const tag = toTag(stated)
    if (tag?.includes('-') && (primary === null || tag.startsWith(primary))) return settled(tag)
  }
  const host = (url && parseAddress(url)?.hostname) || ''
  if (primary === 'en' && dayFirst.test(host)) return 'en-GB'
  if (primary === 'en' && /\.(?:us|gov|mil)$/.test(host)) return 'en-US'
  return language && settled(language)
}

/** Canadians write it both ways. */
function settled(language: string): string {
  return language === 'en-CA' ? 'en' : language
}

function statedLanguages(facts: PageFacts): (string | null | undefined)[] {
  return [
    facts.language,
    wordsUnder(facts.linkedData.article(), 'inLanguage'),
    facts.metas.get('og:locale')?.[0],
    facts.metas.get('content-language')?.[0],
    facts.metas.get('language')?.[0],
    facts.metas.get('dc.language')?.[0],
    facts.metas.get('dcterms.language')?.[0],
  ]
}

function toTag(stated: string | null | undefined): string | null {
  const tag =
    stated
      ?.trim()
      .split(/[,;\s]/)[0]!
      .replace('_', '-') ?? ''
  const found = /^([A-Za-z]{2,3})(?:-([A-Za-z]{4}))?(?:-([A-Za-z]{2}))?$/.exec(tag)
  if (!found) return null
  const [, primary, script, region] = found
  return [primary!.toLowerCase(), script, region?.toUpperCase()].filter(Boolean).join('-')
}
