import type { EntityId } from './ids'

/** Two names that appear together, the better known first. */
export interface Relation {
  a: EntityId
  b: EntityId
  /** Paragraphs that name both. */
  paragraphs: number
  /** Articles that name both, wherever in them. */
  articles: number
}

/** Whom one article names, and in which of its paragraphs: whole numbers of any kind. */
export interface NamesOfArticle {
  mentions: { entityId: EntityId; paragraph: number }[]
}

/** How close two names are: a paragraph that they share counts twice an article. */
export function closeness({
  paragraphs,
  articles,
}: Pick<Relation, 'paragraphs' | 'articles'>): number {
  return articles + 2 * paragraphs
}

/**
 * Who of `names` appears with whom, the closest first; with `of`, only its own relations. Takes time in proportion to the
 * pairs in each article, whatever the articles' length.
 */
export function countRelations(
  articles: NamesOfArticle[],
  names: EntityId[],
  of: EntityId | null,
): Relation[] {
  const places = new Map(names.map((id, place) => [id, place]))
  const size = names.length
  const counted = {
    articles: new Uint32Array(size * size),
    paragraphs: new Uint32Array(size * size),
  }
  for (const { mentions } of articles) {
    const all = new Set<number>()
    const ofParagraphs = new Map<number, Set<number>>()
    for (const { entityId, paragraph } of mentions) {
      const place = places.get(entityId)
      if (place === undefined) continue
      all.add(place)
      const within = ofParagraphs.get(paragraph)
      if (within) within.add(place)
      else ofParagraphs.set(paragraph, new Set([place]))
    }
    countPairs(all, counted.articles, size)
    for (const within of ofParagraphs.values()) countPairs(within, counted.paragraphs, size)
  }
  const relations: Relation[] = []
  for (let one = 0; one < size; one++)
    for (let other = one + 1; other < size; other++) {
      const [a, b] = [names[one]!, names[other]!]
      const at = one * size + other
      if (counted.articles[at] === 0 || (of && a !== of && b !== of)) continue
      relations.push({
        a,
        b,
        paragraphs: counted.paragraphs[at]!,
        articles: counted.articles[at]!,
      })
    }
  return relations.toSorted((one, other) => closeness(other) - closeness(one))
}

function countPairs(places: Set<number>, counts: Uint32Array, size: number): void {
  const sorted = [...places].toSorted((one, other) => one - other)
  for (const [index, one] of sorted.entries())
    for (let next = index + 1; next < sorted.length; next++) {
      const at = one * size + sorted[next]!
      counts[at] = counts[at]! + 1
    }
}
