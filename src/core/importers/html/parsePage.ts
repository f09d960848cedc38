import { parseHTML } from 'linkedom'
import type { PageDocument } from './pageNodes'
import { tameMarkup } from './tameMarkup'

/** A page as nodes; no script has run and nothing has been loaded. */
export interface Page {
  document: PageDocument
  jsonLd: string[]
  /** The tamed markup, to parse it once more where an attempt has changed the nodes. */
  markup: string
}

export function parsePage(html: string): Page {
  const { markup, jsonLd } = tameMarkup(html)
  return { document: parseTamed(markup), jsonLd, markup }
}

export function parseTamed(markup: string): PageDocument {
  return (parseHTML(markup) as { document: PageDocument }).document
}
