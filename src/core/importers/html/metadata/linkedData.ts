/** One thing of a page's JSON-LD. */
export type LinkedThing = Record<string, unknown>

const articleTypes =
  /(?:Article|BlogPosting|LiveBlogPosting|Posting|Report|Review|Analysis|Opinion|Obituary|CreativeWork|WebPage)$/
const realArticle = /(?:Article|Posting|Report|Review|Obituary)$/
const mostThings = 2_000

/** Everything that the page's JSON-LD says, `@graph` laid flat. Broken blocks are mended where that is simple. */
export class LinkedData {
  private readonly things: LinkedThing[] = []
  private readonly byId = new Map<string, LinkedThing>()

  constructor(blocks: string[]) {
    for (const block of blocks) this.gather(parseLeniently(block), 0)
  }

  /** The thing that is this page's article: with a headline where there is a choice. */
  article(): LinkedThing | null {
    const articles = this.things.filter((thing) =>
      typesOf(thing).some((type) => realArticle.test(type)),
    )
    const titled = articles.find((thing) => typeof thing['headline'] === 'string')
    const loose = this.things.find(
      (thing) =>
        typesOf(thing).some((type) => articleTypes.test(type)) &&
        (thing['headline'] !== undefined || thing['datePublished'] !== undefined),
    )
    return titled ?? articles[0] ?? loose ?? null
  }

  ofType(pattern: RegExp): LinkedThing | null {
    return this.things.find((thing) => typesOf(thing).some((type) => pattern.test(type))) ?? null
  }

  /** A value as things: references by `@id` followed, bare strings as names, lists laid out. */
  resolve(value: unknown): LinkedThing[] {
    if (typeof value === 'string') return [{ name: value }]
    if (Array.isArray(value)) return value.slice(0, 100).flatMap((entry) => this.resolve(entry))
    if (!isThing(value)) return []
    const id = value['@id']
    const known = typeof id === 'string' && value['name'] === undefined ? this.byId.get(id) : null
    return [known ?? value]
  }

  private gather(value: unknown, depth: number): void {
    if (depth > 8 || this.things.length >= mostThings) return
    if (Array.isArray(value)) {
      for (const entry of value) this.gather(entry, depth + 1)
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

function isThing(value: unknown): value is LinkedThing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

function parseLeniently(block: string): unknown {
  const bare = block
    .replace(/^\s*(?:<!--|\/\*<!\[CDATA\[\*\/|<!\[CDATA\[|\/\/\s*<!\[CDATA\[)/, '')
    .replace(/(?:-->|\/\*\]\]>\*\/|\]\]>|\/\/\s*\]\]>)\s*;?\s*$/, '')
    .trim()
  return (
    parse(bare) ??
    // Raw line breaks inside strings are the commonest fault
    parse(
      bare
        .replace(/\p{Cc}+/gu, ' ')
        .replace(/;\s*$/, '')
        .replace(/,(?=\s*[}\]])/g, ''),
    )
  )
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json)
  } catch {
    return null
  }
}
