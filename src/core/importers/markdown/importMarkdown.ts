import { nothingMore, type ImportedArticle, type Known } from '../../../shared/domain/articles'
import { splitByline, isBylineLine } from '../bylines/splitByline'
import { composeText, type DraftBlock } from '../composeArticle'
import { asideReasonOf } from '../furniture/lineRules'
import type { ImportHint } from '../ImportHint'
import { guessLanguage } from '../../../shared/domain/guessLanguage'
import { canonicalUrlOf } from '../published/canonicalUrl'
import { readDay } from '../published/readDay'
import { importText } from '../text/importText'
import { isDateLine } from '../published/dateLine'
import { draftBlocks } from './draftBlocks'
import { readFrontMatter, type FrontMatter } from './frontMatter'

const how = "the file's front matter"
/** Beyond this Markdown is read as plain text: its grammar is not linear. */
const longestMarkdown = 2_000_000

/** An article from Markdown: clean text without its marks, metadata from front matter where there is some. */
export function importMarkdown(text: string, hint: ImportHint): ImportedArticle {
  const { values, body } = readFrontMatter(text)
  const drafts = body.length > longestMarkdown ? null : draftBlocks(body)
  if (drafts === null || drafts.length === 0) return importText(text, hint)
  const title = titleOf(values, drafts)
  const byline = bylineOf(values) ?? bylineLine(drafts)
  const publishedOn = dayOf(values) ?? dateLine(drafts)
  for (const draft of drafts) draft.aside ??= asideReasonOf(draft.text)
  if (drafts.every((draft) => draft.aside !== null)) for (const draft of drafts) draft.aside = null
  const composed = composeText(drafts)
  const url =
    hint.url ??
    first(values, ['url', 'link', 'source', 'source_url', 'original', 'canonical'], isAddress)
  const outlet = first(
    values,
    ['outlet', 'publication', 'publisher', 'site', 'source'],
    (value) => !isAddress(value),
  )
  return {
    ...nothingMore,
    title,
    byline,
    outlet: outlet === null ? null : { value: outlet, how },
    publishedOn,
    url,
    canonicalUrl: url && canonicalUrlOf(url),
    language: first(values, ['lang', 'language'], isLanguage) ?? guessLanguage(composed.text),
    kind: url ? 'web page' : 'document',
    ...composed,
  }
}

function titleOf(values: FrontMatter['values'], drafts: DraftBlock[]): Known<string> | null {
  const named = first(values, ['title', 'headline'])
  if (named !== null) return { value: named, how }
  const opening = drafts.slice(0, 3).find((draft) => draft.type === 'heading' && draft.level === 1)
  return opening ? { value: opening.text.replace(/\s+/g, ' '), how: 'the first heading' } : null
}

function bylineOf(values: FrontMatter['values']): Known<string[]> | null {
  const entries = ['author', 'authors', 'byline', 'by', 'creator'].flatMap(
    (key) => values.get(key) ?? [],
  )
  const people = [...new Set(entries.flatMap((entry) => splitByline(entry)))]
  return people.length > 0 ? { value: people, how } : null
}

function dayOf(values: FrontMatter['values']): ImportedArticle['publishedOn'] {
  for (const key of ['date', 'published', 'publishedon', 'pubdate', 'created', 'publish_date']) {
    const day = readDay(values.get(key)?.[0] ?? '')
    if (day) return { value: day, how }
  }
  return null
}

function bylineLine(drafts: DraftBlock[]): Known<string[]> | null {
  const line = drafts.slice(0, 6).find((draft) => isBylineLine(draft.text))
  if (!line) return null
  line.aside = 'byline'
  return { value: splitByline(line.text), how: 'the byline in the text' }
}

function dateLine(drafts: DraftBlock[]): ImportedArticle['publishedOn'] {
  const line = drafts.slice(0, 6).find((draft) => isDateLine(draft.text))
  const day = line && readDay(line.text)
  if (!line || !day) return null
  line.aside = 'byline'
  return { value: day, how: 'the date line in the text' }
}

function first(
  values: FrontMatter['values'],
  keys: string[],
  fits: (value: string) => boolean = () => true,
): string | null {
  for (const key of keys) {
    const value = values.get(key)?.[0]
    if (value && fits(value)) return value
  }
  return null
}

function isAddress(value: string): boolean {
  return /^https?:\/\/\S+$/i.test(value)
}

function isLanguage(value: string): boolean {
  return /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(value)
}
