import type { Article, CopyFacts, ImportedArticle, Known } from '../../../shared/domain/articles'
import { earliest, type Day } from '../../../shared/domain/days'
import type { ImportFields } from '../../../shared/pages'
import { canonicalUrlOf } from '../../importers/published/canonicalUrl'
import { requireDay } from '../timeline/events'
import { requireTitle } from '../stories'

/** How a value is known that a person gave; no copy that comes in later changes it. */
export const BY_YOU = 'typed by you'

/** An article as a person corrected it: what they changed is known because they typed it. */
export function withFields(article: Article, fields: ImportFields): Article {
  const title = requireTitle(fields.title)
  const byline = tidyNames(fields.byline)
  const outlet = fields.outlet?.trim() || null
  const publishedOn = fields.publishedOn ? requireDay(fields.publishedOn) : null
  const modifiedOn = given(fields.modifiedOn, article.modifiedOn, requireDay)
  const section = given(fields.section, article.section, (words) => words.trim() || null)
  const agencies = fields.agencies ? tidyNames(fields.agencies) : article.agencies
  const url = fields.url?.trim() || null
  return {
    ...article,
    title,
    titleHow: title === article.title ? article.titleHow : BY_YOU,
    byline,
    bylineHow: sameNames(byline, article.byline) ? article.bylineHow : BY_YOU,
    outlet,
    outletHow: outlet === article.outlet ? article.outletHow : BY_YOU,
    publishedOn,
    publishedHow: publishedOn === article.publishedOn ? article.publishedHow : BY_YOU,
    modifiedOn,
    modifiedHow: modifiedOn === article.modifiedOn ? article.modifiedHow : BY_YOU,
    section,
    sectionHow: section === article.section ? article.sectionHow : BY_YOU,
    agencies,
    agenciesHow: sameNames(agencies, article.agencies) ? article.agenciesHow : BY_YOU,
    url,
    canonicalUrl: url === article.url ? article.canonicalUrl : (url && canonicalUrlOf(url)) || url,
  }
}

/**
 * An article after a newer copy of it came in: what a person typed stays, what was not known is filled in, what the newer
 * copy knows as well or better is corrected. Null when nothing changes. What the older copy said stays in its own facts.
 */
export function withNewerCopy(article: Article, copy: CopyFacts): Article | null {
  const isOlder = madeBefore(copy, article)
  const take = <Value>(known: Known<Value> | null, isKnown: boolean) =>
    isOlder && isKnown ? null : known
  const isWritten = !madeUpTitles.has(article.titleHow)
  const title = newer(article.title, article.titleHow, take(copy.title, isWritten))
  const byline = newer(
    article.byline,
    article.bylineHow,
    take(copy.byline, article.byline.length > 0),
  )
  const outlet = newer(
    article.outlet,
    article.outletHow,
    take(copy.outlet, article.outlet !== null),
  )
  const section = newer(
    article.section,
    article.sectionHow,
    take(copy.section, article.section !== null),
  )
  const agencies = newer(
    article.agencies,
    article.agenciesHow,
    take(copy.agencies, article.agencies.length > 0),
  )
  const published = newer(article.publishedOn, article.publishedHow, earlierDay(article, copy))
  const modified = newer(article.modifiedOn, article.modifiedHow, laterDay(article, copy))
  const after: Article = {
    ...article,
    title: title.value,
    titleHow: title.how,
    byline: byline.value,
    bylineHow: byline.how,
    outlet: outlet.value,
    outletHow: outlet.how,
    publishedOn: published.value,
    publishedHow: published.how,
    modifiedOn: modified.value,
    modifiedHow: modified.how,
    section: section.value,
    sectionHow: section.how,
    agencies: agencies.value,
    agenciesHow: agencies.how,
    url: article.url ?? copy.url ?? copy.canonicalUrl,
    canonicalUrl: article.canonicalUrl ?? copy.canonicalUrl,
    language: article.language ?? copy.language,
  }
  return JSON.stringify(after) === JSON.stringify(article) ? null : after
}

/** What a copy says of itself, to be kept with it. */
export function factsOf(imported: ImportedArticle): CopyFacts {
  const { title, byline, outlet, publishedOn, modifiedOn, section, agencies } = imported
  const { url, canonicalUrl, language, kind } = imported
  return {
    title,
    byline,
    outlet,
    publishedOn,
    modifiedOn,
    section,
    agencies,
    url,
    canonicalUrl,
    language,
    kind,
  }
}

/** Headlines that nobody wrote: any copy knows better. */
const madeUpTitles = new Set(['its first words', 'the name of the file'])

/** True of a copy that was made before the one that is known, though it came in later. */
function madeBefore(copy: CopyFacts, article: Article): boolean {
  const day = copy.modifiedOn?.value ?? copy.publishedOn?.value
  const known = article.modifiedOn ?? article.publishedOn
  return day !== undefined && known !== null && earliest(day) < earliest(known)
}

function newer<Value>(
  value: Value,
  how: string,
  found: Known<NonNullable<Value>> | null,
): { value: Value | NonNullable<Value>; how: string } {
  if (how === BY_YOU || found === null || isSame(found.value, value)) return { value, how }
  return isGap(value) || sureness(found.how) >= sureness(how) ? found : { value, how }
}

function isSame(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other)
}

function isGap(value: unknown): boolean {
  return value === null || (Array.isArray(value) && value.length === 0)
}

/** What a page or file states outweighs what was read out of its words or its address. */
function sureness(how: string): number {
  if (madeUpTitles.has(how)) return 0
  return /^the (?:page|file|letter)['’]s |^the headline on the page/.test(how) ? 2 : 1
}

/** Outlets move the day of publication on when they change an article: it was there on the earlier one. */
function earlierDay(article: Article, copy: CopyFacts): Known<Day> | null {
  const found = copy.publishedOn
  if (found === null || article.publishedOn === null) return found
  const isSurer = sureness(found.how) > sureness(article.publishedHow)
  return isSurer || earliest(found.value) < earliest(article.publishedOn) ? found : null
}

function laterDay(article: Article, copy: CopyFacts): Known<Day> | null {
  const isMovedOn = article.publishedHow !== BY_YOU && earlierDay(article, copy) === null
  const found = copy.modifiedOn ?? (isMovedOn ? copy.publishedOn : null)
  const known = article.modifiedOn ?? article.publishedOn
  const isLater = found !== null && (known === null || earliest(found.value) > earliest(known))
  return isLater ? found : null
}

function given<Value>(
  field: Value | null | undefined,
  known: Value | null,
  tidy: (field: Value) => Value | null,
): Value | null {
  if (field === undefined) return known
  return field === null || field === '' ? null : tidy(field)
}

function tidyNames(names: string[]): string[] {
  return names.map((name) => name.trim()).filter((name) => name !== '')
}

function sameNames(one: string[], other: string[]): boolean {
  return one.join('\n') === other.join('\n')
}
