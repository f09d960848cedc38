import type { Aside, Block } from '../../shared/domain/articles'
import type { ArticleId, VersionId } from '../../shared/domain/ids'
import type { Sketch } from '../../shared/domain/lineage/sketch'
import { mergePieces } from './mergePieces'
import { readFact, writeFact } from './libraryFacts'
import type { Library, ReadableLibrary } from './openLibrary'

/** A stored text with what lineage needs of it. */
export interface StoredBody {
  articleId: ArticleId
  outlet: string | null
  text: string
  blocks: Block[]
  asides: Aside[]
}

/** A text that shares shingles with another one. */
export interface SharingText {
  articleId: ArticleId
  /** How many it shares, and how many are kept of it. */
  shared: number
  kept: number
}

/** What looking a text up came to. */
export interface Sharing {
  sharing: SharingText[]
  /** For each shingle that was looked up, those of them that have it. */
  having: Map<number, ArticleId[]>
  /** How many were looked up. */
  asked: number
}

const LEFT_TO_SKETCH = 'texts without sketches'
/** By so many shingles at most a text is looked up, taken evenly from all of it. */
const MOST_LOOKED_UP = 256
/** Of texts with a shingle the newest so many are looked at. */
const MOST_TEXTS = 200
/** A shingle that no more texts have tells as much as one that a single text has. */
const FEW_TEXTS = 8
/** So many texts that share most are told. */
const MOST_SHARING = 96

/** Puts a version's sketch in the place of that of an older version of the article, which stays in the index and is passed over. */
export function writeSketch(
  library: Library,
  articleId: ArticleId,
  versionId: VersionId,
  sketch: Sketch,
  credit: string | null,
): void {
  const { number } = library
    .prepare('SELECT number FROM texts WHERE version_id = ?')
    .get(versionId) as { number: number }
  library
    .prepare(
      `INSERT INTO sketches (article_id, text_number, kept, fingerprint, credit) VALUES (?, ?, ?, ?, ?)
       ON CONFLICT (article_id) DO UPDATE SET text_number = excluded.text_number, kept = excluded.kept,
         fingerprint = excluded.fingerprint, credit = excluded.credit`,
    )
    .run(articleId, number, sketch.kept.length, sketch.fingerprint, credit)
  if (sketch.kept.length > 0)
    library
      .prepare('INSERT INTO texts_sketches (rowid, kept) VALUES (?, ?)')
      .run(BigInt(number), sketch.kept.map(toToken).join(' '))
}

/** The first article with exactly these words, but for this one. */
export function articleWithWords(
  library: ReadableLibrary,
  fingerprint: string,
  except: ArticleId,
): ArticleId | null {
  const row = library
    .prepare(
      `SELECT article_id AS id FROM sketches WHERE fingerprint = ? AND article_id <> ? ORDER BY article_id LIMIT 1`,
    )
    .get(fingerprint, except)
  return (row as { id: ArticleId } | undefined)?.id ?? null
}

export function fingerprintOf(library: ReadableLibrary, id: ArticleId): string | null {
  const row = library.prepare('SELECT fingerprint FROM sketches WHERE article_id = ?').get(id)
  return (row as { fingerprint: string | null } | undefined)?.fingerprint ?? null
}

/** The articles whose newest text shares kept shingles with these; and which of them have which shingle. */
export function articlesSharing(
  library: ReadableLibrary,
  kept: readonly number[],
  except: ArticleId,
): Sharing {
  const step = Math.max(1, kept.length / MOST_LOOKED_UP)
  const shingles = Array.from(
    { length: Math.min(kept.length, MOST_LOOKED_UP) },
    (_, index) => kept[Math.floor(index * step)]!,
  )
  const lists = library
    .prepare(
      `SELECT (SELECT json_group_array(rowid) FROM (
           SELECT rowid FROM texts_sketches WHERE texts_sketches MATCH '"' || token.value || '"'
           ORDER BY rowid DESC LIMIT ${MOST_TEXTS})) AS numbers
       FROM json_each(?) AS token`,
    )
    .all(JSON.stringify(shingles.map(toToken))) as { numbers: string }[]
  const counts = new Map<number, { shared: number; weight: number }>()
  const numbersWith = lists.map(({ numbers }) => JSON.parse(numbers) as number[])
  for (const numbers of numbersWith)
    for (const number of numbers) {
      const count = counts.get(number) ?? { shared: 0, weight: 0 }
      count.shared++
      // What few texts have says more than what hundreds have.
      count.weight += 1 / Math.max(FEW_TEXTS, numbers.length)
      counts.set(number, count)
    }
  const most = [...counts]
    .toSorted(([one, ours], [other, theirs]) => theirs.weight - ours.weight || one - other)
    .slice(0, MOST_SHARING)
    .map(([number]) => number)
  const rows = library
    .prepare(
      `SELECT text_number AS number, article_id AS articleId, kept
       FROM json_each(?) JOIN sketches ON text_number = json_each.value WHERE article_id <> ?`,
    )
    .all(JSON.stringify(most), except) as { number: number; articleId: ArticleId; kept: number }[]
  const articleOf = new Map(rows.map(({ number, articleId }) => [number, articleId]))
  const having = new Map<number, ArticleId[]>()
  for (const [index, numbers] of numbersWith.entries())
    having.set(
      shingles[index]!,
      numbers.flatMap((number) => articleOf.get(number) ?? []),
    )
  const sharing = rows.map(({ number, articleId, kept: theirs }) => ({
    articleId,
    kept: theirs,
    shared: counts.get(number)!.shared,
  }))
  return { sharing, having, asked: shingles.length }
}

/** The newest text of an article, by its sketch; null when there is none yet. */
export function storedBody(library: ReadableLibrary, id: ArticleId): StoredBody | null {
  const row = library
    .prepare(
      `SELECT articles.outlet, version_id AS versionId, body, blocks FROM sketches
         JOIN articles ON articles.id = article_id JOIN texts ON texts.number = text_number
       WHERE article_id = ?`,
    )
    .get(id) as
    { outlet: string | null; versionId: VersionId; body: string; blocks: string } | undefined
  if (!row) return null
  const asides = library
    .prepare(
      'SELECT start, "end", reason FROM asides WHERE version_id = ? AND active = 1 ORDER BY start',
    )
    .all(row.versionId) as Aside[]
  return {
    articleId: id,
    outlet: row.outlet,
    text: row.body,
    blocks: JSON.parse(row.blocks) as Block[],
    asides,
  }
}

export function outletOf(library: ReadableLibrary, id: ArticleId): string | null {
  const row = library.prepare('SELECT outlet FROM articles WHERE id = ?').get(id)
  return (row as { outlet: string | null } | undefined)?.outlet ?? null
}

/** What an article's body depends on beside its words, which never change: which text, its outlet, what is set aside. */
export function stateOfBody(library: ReadableLibrary, id: ArticleId): string | null {
  const row = library
    .prepare(
      `SELECT text_number || ' ' || coalesce(outlet, '') || ' ' || coalesce((
         SELECT group_concat(start || '-' || "end") FROM texts JOIN asides USING (version_id)
         WHERE texts.number = text_number AND active = 1), '') AS state
       FROM sketches JOIN articles ON articles.id = article_id WHERE article_id = ?`,
    )
    .get(id)
  return (row as { state: string } | undefined)?.state ?? null
}

/** The newest text, from this number down, that is an article's newest and has no sketch yet; null when all have one. */
export function nextWithoutSketch(
  library: ReadableLibrary,
): { number: number; versionId: VersionId; articleId: ArticleId } | null {
  const left = readFact(library, LEFT_TO_SKETCH)
  if (left === null) return null
  const row = library
    .prepare(
      `SELECT texts.number, version_id AS versionId, article_id AS articleId
       FROM texts JOIN versions ON versions.id = version_id
       WHERE texts.number <= ?
         AND NOT EXISTS (SELECT 1 FROM sketches WHERE sketches.article_id = versions.article_id)
         AND NOT EXISTS (SELECT 1 FROM versions AS later
                         WHERE later.article_id = versions.article_id AND later.number > versions.number)
       ORDER BY texts.number DESC LIMIT 1`,
    )
    .get(Number(left))
  return (row as { number: number; versionId: VersionId; articleId: ArticleId } | undefined) ?? null
}

/** Remembers how far the older texts are done: below this number they wait; null when none does. */
export function leftToSketch(library: Library, number: number | null): void {
  if (number !== null && number > 0) writeFact(library, LEFT_TO_SKETCH, String(number))
  else library.prepare('DELETE FROM library_facts WHERE name = ?').run(LEFT_TO_SKETCH)
}

/** True while texts of an older library wait for their sketches. */
export function sketchesWait(library: ReadableLibrary): boolean {
  return readFact(library, LEFT_TO_SKETCH) !== null
}

function toToken(shingle: number): string {
  return shingle.toString(36)
}

/** Up to which number texts are in the index. */
export function textsSketched(library: ReadableLibrary): number {
  const row = library.prepare('SELECT max(text_number) AS newest FROM sketches').get()
  return (row as { newest: number | null }).newest ?? 0
}

/** Merges the pieces that the index was written in until so many milliseconds have passed; true when nothing is left to merge. */
export function mergeSketches(library: Library, milliseconds: number): boolean {
  return mergePieces(library, 'texts_sketches', milliseconds)
}
