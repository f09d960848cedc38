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
    const ofParagraphs = new Map<number, number[]>()
    const all: number[] = []
    for (const { entityId, paragraph } of mentions) {
      const place = places.get(entityId)
      if (place === undefined) continue
      all.push(place)
      const within = ofParagraphs.get(paragraph)
      if (within) within.push(place)
      else ofParagraphs.set(paragraph, [place])
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

/** Counts each pair of these once, however often either is there. */
function countPairs(places: number[], counts: Uint32Array, size: number): void {
  if (places.length < 2) return
  const sorted = places.sort((one, other) => one - other)
  for (let one = 0; one < sorted.length; one++) {
    if (sorted[one] === sorted[one - 1]) continue
    for (let next = one + 1; next < sorted.length; next++) {
      if (sorted[next] === sorted[next - 1]) continue
      const at = sorted[one]! * size + sorted[next]!
      counts[at] = counts[at]! + 1
    }
  }
}
