import { Readability } from '@mozilla/readability'
import { parseHTML } from 'linkedom'
import { bodyOf } from '../src/core/importers/bodyOf'
import { importHtml } from '../src/core/importers/html/importHtml'

/** What one extractor makes of a page. */
export interface Extracted {
  text: string
  title: string | null
  byline: string[] | null
  published: string | null
}

/** Stet's own reading of a page. */
export function readByStet(html: string, url: string): Extracted {
  const article = importHtml(html, { url })
  return {
    text: bodyOf(article).text,
    title: article.title?.value ?? null,
    byline: article.byline?.value ?? null,
    published: article.publishedOn?.value ?? null,
  }
}

/** Mozilla's Readability on linkedom's parse, as its own documentation shows it, with blocks on lines of their own. */
export function readByReadability(html: string): Extracted {
  const { document } = parseHTML(html)
  const parsed = new Readability(document, {
    serializer: (content) => linesOf(content),
  }).parse()
  return {
    text: parsed?.content ?? '',
    title: parsed?.title ?? null,
    byline: parsed?.byline ? [parsed.byline] : null,
    published: parsed?.publishedTime ?? null,
  }
}

/** linkedom's parse of the page as it came, and nothing else. */
export function parseOnly(html: string): void {
  parseHTML(html)
}

interface PageNode {
  nodeType: number
  localName?: string
  textContent: string | null
  childNodes: Iterable<PageNode>
}

const inline = new Set(
  'a abbr b bdi bdo cite code em font i mark s small span strong sub sup u'.split(' '),
)

function linesOf(node: PageNode): string {
  let lines = ''
  for (const child of node.childNodes) {
    if (child.nodeType === 3) lines += child.textContent ?? ''
    else if (child.nodeType === 1)
      lines += inline.has(child.localName ?? '') ? linesOf(child) : `\n${linesOf(child)}\n`
  }
  return lines
}
