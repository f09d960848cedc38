import type { Day } from '../../../../../shared/domain/days'
import { parsePage } from '../../parsePage'
import { readMetadata } from '../readMetadata'

export interface PageParts {
  lang?: string
  /** Of JSON-LD, each a block: an object, or text as it stands. */
  json?: (object | string)[]
  head?: string
  body?: string
  title?: string
}

const text =
  '<p>The ferry board of Skerrow met on Tuesday to settle a tender that the islands have waited for since spring.</p>'.repeat(
    3,
  )

/** A page of a ferry board with these parts. */
export function pageOf({
  lang = 'en',
  json = [],
  head = '',
  body = '',
  title = 'Board meets',
}: PageParts) {
  const scripts = json.map((block) => {
    const words = typeof block === 'string' ? block : JSON.stringify(block)
    return `<script type="application/ld+json">${words}</script>`
  })
  return `<!doctype html><html lang="${lang}"><head><title>${title}</title>${head}${scripts.join('')}</head><body><article>${body}${text}</article></body></html>`
}

export const captured = '2026-03-20' as Day
export const url = 'https://www.gazette.example/islands/ferry-board-meets'

/** What is read of a page, as `value (how)`; null where nothing is. */
export function readPage(parts: PageParts, address: string | null = url) {
  const { metadata } = readMetadata(parsePage(pageOf(parts)), address, captured)
  const say = (known: { value: unknown; how: string } | null) =>
    known && `${[known.value].flat().join(' + ')} (${known.how})`
  return {
    title: say(metadata.title),
    byline: say(metadata.byline),
    outlet: say(metadata.outlet),
    published: say(metadata.publishedOn),
    modified: say(metadata.modifiedOn),
    section: say(metadata.section),
    language: metadata.language,
    canonical: metadata.canonicalUrl,
  }
}

/** The JSON-LD of the page. */
export const news = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Board meets at last',
}
export const meta = (name: string, content: string) => `<meta name="${name}" content="${content}">`

/** What a page is, its parts, and what is to be read of it. */
export type Case = [string, PageParts, Partial<ReturnType<typeof readPage>>]
