import type { DraftBlock } from '../composeArticle'
import { asideReasonOf } from '../furniture/lineRules'
import { decodeEntities } from '../../markup/decodeEntities'

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
