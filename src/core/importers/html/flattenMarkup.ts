import type { DraftBlock } from '../composeArticle'
import { asideReasonOf } from '../furniture/lineRules'

const mostBlocks = 60_000
const breaking =
  /<\/?(?:p|div|li|ul|ol|dl|dt|dd|tr|table|section|article|blockquote|h[1-6]|main|aside|nav|header|footer|br|hr|title|figure|figcaption|pre|form)\b[^>]*>/g

/**
 * The words of a page too large to be read as one: a block a line, no headings, no choice of what is the
 * article. Linear in the length of the markup, which must be tamed.
 */
export function flattenMarkup(markup: string): DraftBlock[] {
  const body = markup.replace(/<title[^>]*>[^<]*<\/title>/g, '')
  const words = body.replace(breaking, '\n').replace(/<[^>]*>/g, '')
  const drafts: DraftBlock[] = []
  for (const line of words.split('\n')) {
    const text = decodeEntities(line).replace(/\s+/g, ' ').trim()
    if (text === '') continue
    const last = drafts.at(-1)
    if (drafts.length >= mostBlocks && last) last.text += `\n${text}`
    else drafts.push({ text, type: 'paragraph', aside: asideReasonOf(text) })
  }
  return drafts
}

const named: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  ndash: '–',
  mdash: '—',
  lsquo: '‘',
  rsquo: '’',
  ldquo: '“',
  rdquo: '”',
  hellip: '…',
  copy: '©',
}

/** The commonest named entities and all numbered ones. */
export function decodeEntities(words: string): string {
  if (!words.includes('&')) return words
  return words.replace(
    /&(?:#(\d{1,7})|#x([\da-f]{1,6})|(\w{2,8}));/gi,
    (whole: string, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? Number.parseInt(hex!, 16) : Number(decimal)
      const isCharacter = code > 0x1f && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff)
      return isCharacter ? String.fromCodePoint(code) : ' '
    },
  )
}
