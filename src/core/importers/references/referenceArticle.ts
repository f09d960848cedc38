import { nothingMore, type ImportedArticle, type Known } from '../../../shared/domain/articles'
import type { Day } from '../../../shared/domain/days'
import { composeText, type DraftBlock } from '../composeArticle'
import { guessLanguage } from '../../../shared/domain/guessLanguage'
import { canonicalUrlOf } from '../published/canonicalUrl'
import type { Reference } from './Reference'

const how = 'the list of references'

/** What is known of a source whose own words are not there: its title, its abstract and what was noted of it. */
export function referenceArticle(reference: Reference): ImportedArticle {
  const { title, url, abstract, notes } = reference
  const composed = composeText([
    { text: title ?? url ?? '', type: 'heading', level: 1, aside: null },
    ...paragraphs(abstract ?? '', 'paragraph'),
    ...notes.flatMap((note) => paragraphs(note, 'comment')),
  ])
  return {
    ...nothingMore,
    ...known(reference),
    url,
    canonicalUrl: url && canonicalUrlOf(url),
    language: reference.language ?? guessLanguage(composed.text),
    kind: 'reference',
    ...composed,
  }
}

/** What was noted of a source whose own words stand in a file of its own. */
export function noteArticle(reference: Reference, notes: string[]): ImportedArticle {
  const composed = composeText(notes.flatMap((note) => paragraphs(note, 'paragraph')))
  const { title } = reference
  return {
    ...nothingMore,
    title: title === null ? null : { value: `Note on “${title}”`, how },
    byline: null,
    outlet: null,
    publishedOn: null,
    url: null,
    canonicalUrl: null,
    language: guessLanguage(composed.text),
    kind: 'note',
    ...composed,
  }
}

/**
 * A file's article with what the list says of it, which somebody looked after; a day that the file gives more precisely stays.
 * `anotherFile`: the file's name, where the entry has another one before it. It is a source of its own then, not a copy.
 */
export function withReference(
  article: ImportedArticle,
  reference: Reference,
  anotherFile: string | null,
): ImportedArticle {
  const { title, byline, outlet, publishedOn, section } = known(reference)
  const { url } = reference
  const addresses =
    anotherFile !== null
      ? { url: null, canonicalUrl: null }
      : url !== null && { url, canonicalUrl: canonicalUrlOf(url) }
  const isFiner =
    article.publishedOn !== null &&
    publishedOn !== null &&
    article.publishedOn.value.startsWith(publishedOn.value)
  return {
    ...article,
    ...addresses,
    title:
      title && anotherFile !== null
        ? { value: `${title.value} (${anotherFile})`, how }
        : (title ?? article.title),
    byline: byline ?? article.byline,
    outlet: outlet ?? article.outlet,
    publishedOn: isFiner ? article.publishedOn : (publishedOn ?? article.publishedOn),
    section: section ?? article.section,
    language: reference.language ?? article.language,
  }
}

function known({ title, authors, outlet, publishedOn, section }: Reference): {
  title: Known<string> | null
  byline: Known<string[]> | null
  outlet: Known<string> | null
  publishedOn: Known<Day> | null
  section: Known<string> | null
} {
  const give = <Value>(value: Value | null) => (value === null ? null : { value, how })
  return {
    title: give(title),
    byline: authors.length === 0 ? null : { value: authors, how },
    outlet: give(outlet),
    publishedOn: give(publishedOn),
    section: give(section),
  }
}

function paragraphs(words: string, type: DraftBlock['type']): DraftBlock[] {
  return words
    .split(/\n+/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .map((text) => ({ text, type, aside: null }))
}
