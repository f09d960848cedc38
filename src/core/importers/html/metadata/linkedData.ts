import { mendJson } from './mendJson'

/** One thing of a page's JSON-LD. */
export type LinkedThing = Record<string, unknown>

const articleTypes =
  /(?:Article|BlogPosting|LiveBlogPosting|Posting|Report|Review|Analysis|Opinion|Obituary|CreativeWork|WebPage|VideoObject|PodcastEpisode)$/
const realArticle = /(?:Article|Posting|Report|Review|Obituary)$/
const mostThings = 2_000
/** In values looked at, whatever they are: an end to what nests or repeats without one. */
const mostSteps = 20_000
const mostAuthors = 100

/** Everything that the page's JSON-LD says, `@graph` laid flat. Broken blocks are mended where that is simple. */
export class LinkedData {
  private readonly things: LinkedThing[] = []
  private readonly byId = new Map<string, LinkedThing>()
  private steps = 0

  /** True of what the page shows as its headline: it tells the article from those it links to. */
  private readonly isHeadline: (words: string) => boolean

  constructor(blocks: string[], isHeadline: (words: string) => boolean = () => false) {
    this.isHeadline = isHeadline
    for (const block of blocks) for (const value of mendJson(block)) this.gather(value, 0)
  }

  /** The thing that is this page's article: the one with the page's headline, or any headline, where there is a choice. */
  article(): LinkedThing | null {
    this.chosen ??= { article: this.choose() }
    return this.chosen.article
  }
  private chosen: { article: LinkedThing | null } | null = null

  private choose(): LinkedThing | null {
    const articles = this.things.filter((thing) =>
      typesOf(thing).some((type) => realArticle.test(type)),
    )
    const titled = articles.filter((thing) => wordsUnder(thing, 'headline', 'name') !== null)
    const same =
      titled.length > 1
        ? titled.find((thing) => this.isHeadline(wordsUnder(thing, 'headline', 'name')!))
        : null
    const loose = this.things.find(
      (thing) =>
        typesOf(thing).some((type) => articleTypes.test(type)) &&
        (thing['headline'] !== undefined || thing['datePublished'] !== undefined),
    )
    return same ?? titled[0] ?? articles[0] ?? loose ?? null
  }

  ofType(pattern: RegExp): LinkedThing | null {
    return this.things.find((thing) => typesOf(thing).some((type) => pattern.test(type))) ?? null
  }

  /** A value as things: references by `@id` followed, bare strings as names, lists laid out. */
  resolve(value: unknown, depth = 0): LinkedThing[] {
    if (typeof value === 'string') return [{ name: value }]
    if (Array.isArray(value) && depth < 4)
      return value.slice(0, mostAuthors).flatMap((entry) => this.resolve(entry, depth + 1))
    if (!isThing(value)) return []
    if (Array.isArray(value['@list']) && depth < 4) return this.resolve(value['@list'], depth + 1)
    const id = value['@id']
    const known = typeof id === 'string' && value['name'] === undefined ? this.byId.get(id) : null
    return [known ?? value]
  }

  private gather(value: unknown, depth: number): void {
    if (depth > 8 || this.things.length >= mostThings || ++this.steps > mostSteps) return
    if (Array.isArray(value)) {
      for (const entry of value.slice(0, mostThings)) this.gather(entry, depth + 1)
      return
    }
    if (!isThing(value)) return
    this.things.push(value)
    const id = value['@id']
    if (typeof id === 'string' && (!this.byId.has(id) || value['name'] !== undefined))
      this.byId.set(id, value)
    for (const inner of [
      '@graph',
      'mainEntity',
      'mainEntityOfPage',
      'author',
      'publisher',
      'itemReviewed',
      'isPartOf',
    ]) {
      if (value[inner] !== undefined) this.gather(value[inner], depth + 1)
    }
  }
}

export function typesOf(thing: LinkedThing): string[] {
  const type = thing['@type']
  const types = Array.isArray(type) ? type : [type]
  return types.filter((name) => typeof name === 'string')
}

/** The first words under any of the keys; lists and `{"@value": …}` are looked into. */
export function wordsUnder(thing: LinkedThing | null, ...keys: string[]): string | null {
  for (const key of keys) {
    const value = thing?.[key]
    const first: unknown = Array.isArray(value) ? value[0] : value
    const words = isThing(first) ? (first['@value'] ?? first['name']) : first
    if (typeof words === 'string' && words.trim() !== '') return words.slice(0, 5_000)
  }
  return null
}

/** The names of a thing: one, several, or put together of its given and its family name. */
export function namesOf(thing: LinkedThing): string[] {
  const value = thing['name']
  const names = (Array.isArray(value) ? value : [value]).filter((name) => typeof name === 'string')
  if (names.length > 0) return names.slice(0, mostAuthors).map((name) => name.slice(0, 1_000))
  const single = wordsUnder(thing, 'name')
  if (single !== null) return [single]
  const parts = [wordsUnder(thing, 'givenName'), wordsUnder(thing, 'familyName')]
  return parts.includes(null) ? [] : [parts.join(' ')]
}

function isThing(value: unknown): value is LinkedThing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
