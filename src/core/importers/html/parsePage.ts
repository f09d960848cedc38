import { growTree } from '../../markup/growTree'
import type { PageDocument } from '../../markup/pageNodes'
import { tameMarkup, type TamedPicture } from '../../markup/tameMarkup'

/** A page as nodes; no script has run and nothing has been loaded. */
export interface Page {
  document: PageDocument
  jsonLd: string[]
  /** What the page says of its pictures, by `data-picture`. */
  pictures: TamedPicture[]
  /** The page as it came. */
  html: string
  /** The tamed markup, to parse it once more where an attempt has changed the nodes. */
  markup: string
  /** Too large for the passes that choose the article: `document` then holds the page's beginning only. */
  isHuge: boolean
}

/** Ten times the largest page of a newspaper. */
const mostTags = 60_000
const mostEntities = 300_000
const longestMarkup = 12_000_000
const beginning = 200_000

export function parsePage(html: string): Page {
  const { markup, jsonLd, tags, pictures } = tameMarkup(html)
  const isHuge = tags > mostTags || markup.length > longestMarkup || hasTooManyEntities(markup)
  const readable = isHuge ? tameMarkup(html.slice(0, beginning)).markup : markup
  return { document: parseTamed(readable), jsonLd, pictures, html, markup, isHuge }
}

export function parseTamed(markup: string): PageDocument {
  return growTree(markup)
}

/** Each entity makes a node of its own. */
function hasTooManyEntities(markup: string): boolean {
  let count = 0
  for (let at = markup.indexOf('&'); at !== -1; at = markup.indexOf('&', at + 1)) {
    if (++count > mostEntities) return true
  }
  return false
}
