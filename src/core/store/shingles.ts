import type { ArticleId, StoryId, VersionId } from '../../shared/domain/ids'
import { shingleTokens, toShingleToken } from '../../shared/domain/verbatim/shingles'
import { readFact, writeFact } from './libraryFacts'
import { mergePieces } from './mergePieces'
import type { Library, ReadableLibrary } from './openLibrary'

/** A stored text that may have a quote's words. */
export interface LikelyText {
  articleId: ArticleId
  versionId: VersionId
  inStory: boolean
}

const LEFT_TO_INDEX = 'texts without shingles'
/** Of a shingle or word that stands in more texts, the newest so many are looked at, and it tells little. */
const COMMON = 400
const COMMON_WEIGHT = 0.05
/** So many texts, those with most in common with the quote first, are asked which article they are of. */
const MOST_TEXTS = 200

/** Takes a text into the index of shingles; an older version of an article stays in it. */
export function indexShingles(library: Library, number: number | bigint, text: string): void {
  indexShingleTokens(library, number, shingleTokens(text))
}

/** The same for shingles that were found already, as words of the index. */
export function indexShingleTokens(
  library: Library,
  number: number | bigint,
  tokens: string,
): void {
  library
    .prepare('INSERT INTO texts_shingles (rowid, shingles) VALUES (?, ?)')
    .run(BigInt(number), tokens)
}

/** How much of the library the index holds; none in one that an older Stet made and that cannot be written to. */
export function shinglesReach(library: ReadableLibrary): 'none' | 'part' | 'whole' {
  const table = library
    .prepare("SELECT 1 FROM sqlite_schema WHERE type = 'table' AND name = 'texts_shingles'")
    .get()
  if (!table) return 'none'
  return readFact(library, LEFT_TO_INDEX) === null ? 'whole' : 'part'
}

/**
 * Takes texts that were stored before there was the index into it, newest first, until so many milliseconds have passed;
 * true when all are in it.
 */
export function indexOlderTexts(library: Library, milliseconds: number): boolean {
  const started = performance.now()
  return library.transaction(() => {
    const next = library.prepare(
      'SELECT number, body FROM texts WHERE number <= ? ORDER BY number DESC LIMIT 1',
    )
    let left = Number(readFact(library, LEFT_TO_INDEX) ?? 0)
    while (left > 0 && performance.now() - started < milliseconds) {
      const text = next.get(left) as { number: number; body: string } | undefined
      if (text) indexShingles(library, text.number, text.body)
      left = text ? text.number - 1 : 0
    }
    if (left > 0) writeFact(library, LEFT_TO_INDEX, String(left))
    else library.prepare('DELETE FROM library_facts WHERE name = ?').run(LEFT_TO_INDEX)
    return left <= 0
  })
}

/** Merges the pieces that the index was written in until so many milliseconds have passed; true when nothing is left to merge. */
export function mergeShingles(library: Library, milliseconds: number): boolean {
  return mergePieces(library, 'texts_shingles', milliseconds)
}

/** How many texts were ever stored, by their numbers. */
export function textsStored(library: ReadableLibrary): number {
  const row = library.prepare('SELECT max(number) AS newest FROM texts').get()
  return (row as { newest: number | null }).newest ?? 0
}

/** Texts by their number, with what they have in common with a quote: the share of its shingles or words, 0 to 1. */
export type SharedWith = Map<number, number>

/** Texts that have some of these shingles. */
export function textsSharing(library: ReadableLibrary, shingles: readonly number[]): SharedWith {
  return shares(library, 'texts_shingles', shingles.map(toShingleToken))
}

/** Newest versions that have some of these phrases of the search index, as `toPhrase` makes them, in their titles or texts. */
export function textsWithPhrases(library: ReadableLibrary, phrases: readonly string[]): SharedWith {
  return shares(library, 'texts_search', phrases)
}

/** The articles of the texts that share most, those left out that were taken out of the library; most in common first. */
export function likelyTexts(
  library: ReadableLibrary,
  shared: SharedWith,
  storyId: StoryId,
): LikelyText[] {
  const numbers = [...shared.keys()]
    .toSorted((one, other) => shared.get(other)! - shared.get(one)! || other - one)
    .slice(0, MOST_TEXTS)
  const rows = library
    .prepare(
      `SELECT article_id AS articleId, version_id AS versionId,
         EXISTS (SELECT 1 FROM story_articles
                 WHERE story_id = @storyId AND story_articles.article_id = versions.article_id) AS inStory
       FROM json_each(@numbers) JOIN texts ON texts.number = json_each.value
         JOIN versions ON versions.id = version_id JOIN articles ON articles.id = article_id
       WHERE removed_at IS NULL ORDER BY json_each.key`,
    )
    .all({ storyId, numbers: JSON.stringify(numbers) }) as (Omit<LikelyText, 'inStory'> & {
    inStory: number
  })[]
  return rows.map((row) => ({ ...row, inStory: row.inStory === 1 }))
}

/** All look-ups in one statement: each on its own would cost as much again. */
function shares(
  library: ReadableLibrary,
  index: 'texts_shingles' | 'texts_search',
  phrases: readonly string[],
): SharedWith {
  const weights: SharedWith = new Map()
  if (phrases.length === 0) return weights
  const lists = library
    .prepare(
      `SELECT (SELECT json_group_array(rowid) FROM (
           SELECT rowid FROM ${index} WHERE ${index} MATCH '"' || phrase.value || '"'
           ORDER BY rowid DESC LIMIT ${COMMON})) AS numbers
       FROM json_each(?) AS phrase`,
    )
    .all(JSON.stringify(phrases)) as { numbers: string }[]
  let whole = 0
  for (const list of lists) {
    const numbers = JSON.parse(list.numbers) as number[]
    const weight = numbers.length < COMMON ? 1 : COMMON_WEIGHT
    whole += weight
    for (const number of numbers) weights.set(number, (weights.get(number) ?? 0) + weight)
  }
  for (const [number, weight] of weights) weights.set(number, weight / whole)
  return weights
}
