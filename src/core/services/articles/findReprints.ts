import type { Aside, ArticleVersion } from '../../../shared/domain/articles'
import type { ArticleId } from '../../../shared/domain/ids'
import { agencyNamed, creditedAgency } from '../../../shared/domain/lineage/creditedAgency'
import {
  isReprint,
  isTouching,
  measureOverlap,
  type Copy,
} from '../../../shared/domain/lineage/measureOverlap'
import { longRuns, readBody, type BodyParagraph } from '../../../shared/domain/lineage/readBody'
import { sketchOf, type Sketch } from '../../../shared/domain/lineage/sketch'
import { forgetReprints, insertReprint, reprintsAmong } from '../../store/families'
import type { Library } from '../../store/openLibrary'
import {
  articlesSharing,
  articleWithWords,
  fingerprintOf,
  outletOf,
  stateOfBody,
  storedBody,
  writeSketch,
  type Sharing,
  type SharingText,
} from '../../store/sketches'
import type { Desk } from '../desk'

/** So many texts at most are read to be compared with a new one; after so many that are the same all through, no more. */
const MOST_COMPARED = 16
const ENOUGH_COPIES = 6
/** A text is worth reading when it seems to have so much of the smaller one. */
const WORTH_READING = 0.2
/** What stands in so many articles that have nothing else to do with each other is a formula: a disclaimer, a note on the author. */
const FORMULA = 4
/** So many of these articles are read at most. */
const MOST_WITNESSES = 6
/** A text that has no more than this of what was looked up has little to do with it. */
const STRANGER = 0.3

/**
 * Enters a version, the newest of its article, into the index of reprints, and finds which articles share its words: within the
 * transaction that stores it, once its asides are known.
 */
export function enterLineage(
  desk: Desk,
  version: Pick<ArticleVersion, 'id' | 'articleId' | 'text' | 'blocks'>,
  asides: readonly Aside[],
): void {
  const { library } = desk
  const { articleId } = version
  const body = readBody(version.text, version.blocks, asides)
  const sketch = sketchOf(body)
  const before = fingerprintOf(library, articleId)
  const credit = creditedAgency(version.text, body)
  writeSketch(library, articleId, version.id, sketch, credit && (agencyNamed(credit) ?? credit))
  const left = forgetReprints(library, articleId)
  const found = findReprints(library, articleId, body, sketch)
  if (before !== null && before !== sketch.fingerprint) tieAgain(library, before, left)
  if (found > 0 || left.length > 0)
    library.onceCommitted(() => desk.emit({ type: 'changed', topics: ['families'] }))
}

/** Writes down what an article has in common with others; answers with how many. */
function findReprints(
  library: Library,
  articleId: ArticleId,
  body: readonly BodyParagraph[],
  sketch: Sketch,
): number {
  if (sketch.fingerprint === null) return 0
  // Of ten thousand that are the same each is tied to the first alone.
  const same = articleWithWords(library, sketch.fingerprint, articleId)
  if (same !== null) {
    const size = Math.max(1, new Set(body.flatMap(({ shingles }) => shingles)).size)
    const sizes = { shared: size, oneSize: size, otherSize: size }
    insertReprint(library, { one: same, other: articleId, ...sizes })
    return 1
  }
  const { candidates, formulas } = candidatesFor(library, articleId, sketch)
  const own: Copy = { outlet: outletOf(library, articleId), body }
  let found = 0
  let copies = 0
  for (const candidate of candidates) {
    const copy = copyOf(library, candidate)
    if (!copy) continue
    const overlap = measureOverlap(own, copy, formulas)
    if (!isReprint(overlap) && !isTouching(overlap)) continue
    const { shared, one: oneSize, other: otherSize } = overlap
    insertReprint(library, { one: articleId, other: candidate, shared, oneSize, otherSize })
    found++
    if (shared > 0.8 * Math.max(oneSize, otherSize) && ++copies >= ENOUGH_COPIES) break
  }
  return found
}

/** The articles that may have a good part of a text, those with most first; and the runs of formulas. */
function candidatesFor(
  library: Library,
  articleId: ArticleId,
  sketch: Sketch,
): { candidates: ArticleId[]; formulas: ReadonlySet<number> } {
  const found = articlesSharing(library, sketch.kept, articleId)
  const none: ReadonlySet<number> = new Set()
  const likely = worthReading(found, sketch, none)
  // Formulas take candidates away and add none.
  if (likely.length === 0) return { candidates: likely, formulas: none }
  const formulas = formulasAmong(library, found, sketch)
  return { candidates: worthReading(found, sketch, formulas), formulas }
}

function worthReading(
  { sharing, having, asked }: Sharing,
  sketch: Sketch,
  formulas: ReadonlySet<number>,
): ArticleId[] {
  const shared = new Map<ArticleId, { count: number; weight: number }>()
  for (const [shingle, ids] of having) {
    if (formulas.has(shingle)) continue
    for (const id of ids) {
      const known = shared.get(id) ?? { count: 0, weight: 0 }
      known.count++
      // What few articles have says more than what many have.
      known.weight += 1 / ids.length
      shared.set(id, known)
    }
  }
  const scale = sketch.kept.length / Math.max(1, asked)
  const weightOf = ({ articleId }: SharingText) => shared.get(articleId)?.weight ?? 0
  return sharing
    .filter(({ articleId, kept }) => {
      const count = shared.get(articleId)?.count ?? 0
      const smaller = Math.min(kept, sketch.kept.length)
      return count >= (smaller <= 4 ? 1 : 2) && count * scale >= smaller * WORTH_READING
    })
    .toSorted((one, other) => weightOf(other) - weightOf(one))
    .slice(0, MOST_COMPARED)
    .map(({ articleId }) => articleId)
}

/**
 * Runs of words that stand in articles which have nothing to do with the text nor with each other: paragraphs are looked for
 * that several such articles have, and what two of these share with one another is a formula.
 */
function formulasAmong(
  library: Library,
  { sharing, having, asked }: Sharing,
  sketch: Sketch,
): ReadonlySet<number> {
  const strangers = new Set(
    sharing
      .filter(({ shared, kept }) => shared <= STRANGER * Math.max(asked, kept))
      .map(({ articleId }) => articleId),
  )
  if (strangers.size < FORMULA) return new Set()
  const groups = new Map<ArticleId, ArticleId>()
  const groupOf = (id: ArticleId): ArticleId => {
    const group = groups.get(id) ?? id
    return group === id ? id : groupOf(group)
  }
  for (const [one, other] of reprintsAmong(library, [...strangers]))
    groups.set(groupOf(one), groupOf(other))
  const witnesses = new Set<ArticleId>()
  for (const [shingle, ids] of having) {
    if (!sketch.ofParagraphs.has(shingle)) continue
    const unrelated = new Map(
      ids.filter((id) => strangers.has(id)).map((id) => [groupOf(id), id] as const),
    )
    if (unrelated.size < FORMULA || witnesses.size >= MOST_WITNESSES) continue
    for (const id of [...unrelated.values()].slice(0, 2)) witnesses.add(id)
  }
  return runsInSeveral(library, witnesses)
}

function runsInSeveral(library: Library, ids: ReadonlySet<ArticleId>): ReadonlySet<number> {
  const seen = new Set<number>()
  const inSeveral = new Set<number>()
  for (const id of ids) {
    const copy = copyOf(library, id)
    if (!copy) continue
    for (const run of new Set(copy.body.flatMap(longRuns)))
      if (seen.has(run)) inSeveral.add(run)
      else seen.add(run)
  }
  return inSeveral
}

/** So many bodies are kept: in an import of many the same few are asked for again and again. */
const KEPT_COPIES = 96
const keptCopies = new WeakMap<Library, Map<string, Copy>>()

/** An article's newest text as lineage compares it; null when it has no sketch yet. */
function copyOf(library: Library, id: ArticleId): Copy | null {
  const state = stateOfBody(library, id)
  if (state === null) return null
  let kept = keptCopies.get(library)
  if (!kept) keptCopies.set(library, (kept = new Map()))
  const key = `${id} ${state}`
  const known = kept.get(key)
  if (known) {
    kept.delete(key)
    kept.set(key, known)
    return known
  }
  const stored = storedBody(library, id)
  if (!stored) return null
  const body = readBody(stored.text, stored.blocks, stored.asides)
  const copy: Copy = { outlet: stored.outlet, body }
  kept.set(key, copy)
  if (kept.size > KEPT_COPIES) kept.delete(kept.keys().next().value!)
  return copy
}

/** The first of many that were the same has other words now: the next of them takes its place. */
function tieAgain(library: Library, fingerprint: string, left: readonly ArticleId[]): void {
  const same = left.filter((id) => fingerprintOf(library, id) === fingerprint).toSorted()
  const next = same[0]
  if (next === undefined) return
  const stored = storedBody(library, next)
  if (!stored) return
  const body = readBody(stored.text, stored.blocks, stored.asides)
  const sketch = sketchOf(body)
  for (const id of same.slice(1)) {
    forgetReprints(library, id)
    findReprints(library, id, body, sketch)
  }
  findReprints(library, next, body, { ...sketch, fingerprint: `${sketch.fingerprint} first` })
}
