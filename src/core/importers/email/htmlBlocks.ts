import type { PageElement } from '../../markup/pageNodes'
import { cutBlocks } from '../html/cutBlocks'
import { flattenMarkup } from '../html/flattenMarkup'
import { parsePage } from '../html/parsePage'
import type { LetterBlock } from './tellQuotesApart'

/** A block of a message, or the place of a picture by its number. */
export type LetterPiece = LetterBlock | { picture: number; alt: string | null }

const quoteClass =
  /\b(?:gmail_quote|gmail_extra|yahoo_quoted|protonmail_quote|moz-cite-prefix|zmail_extra|tutanota_quote|OutlookMessageHeader)\b/
const quoteId = /^(?:divRplyFwdMsg|appendonsend|mail-editor-reference-message-container)$/

/**
 * The blocks of an HTML part, all of them: a message has no furniture around it as a page has. `pictureAt` gives a picture's number by
 * the address in the part, such as `cid:quay@ellery`.
 */
export function htmlBlocks(
  html: string,
  pictureAt: (address: string) => number | null,
): LetterPiece[] {
  const alts = new Map<number, string>()
  const page = parsePage(withPictureSigns(html, pictureAt, alts))
  if (page.isHuge)
    return flattenMarkup(page.markup).map(({ text, type }) => ({
      text: text.replace(signs, ''),
      type,
      isQuoted: false,
    }))
  let follows = false
  return cutBlocks(page.document.body).flatMap(({ text, type, level, element }) => {
    const around = ancestors(element)
    // Outlook marks where the other's message begins, not what belongs to it.
    follows ||= around.some((outer) => quoteId.test(outer.getAttribute('id') ?? ''))
    const isQuoted =
      follows ||
      around.some(
        (outer) =>
          outer.localName === 'blockquote' || quoteClass.test(outer.getAttribute('class') ?? ''),
      )
    const block: LetterBlock = {
      text: text.replace(signs, '').trim(),
      type,
      isQuoted,
      ...(level ? { level } : {}),
    }
    const pictures = Array.from(text.matchAll(signs), ([, number]) => ({
      picture: Number(number),
      alt: alts.get(Number(number)) || null,
    }))
    return block.text === '' ? pictures : [block, ...pictures]
  })
}

function ancestors(element: PageElement): PageElement[] {
  const all: PageElement[] = []
  // The document around them all is no element.
  for (let outer: PageElement | null = element; outer?.nodeType === 1; outer = outer.parentNode)
    all.push(outer)
  return all
}

/** Noncharacters, which no text may hold, around a picture's number. */
const signs = /\uFDD0(\d+)\uFDD1/g

/** Pictures are put into the words as signs, so that they keep their place when the page is cut into blocks. */
function withPictureSigns(
  html: string,
  pictureAt: (address: string) => number | null,
  alts: Map<number, string>,
): string {
  return html.replace(/[\uFDD0\uFDD1]/g, '').replace(/<img\b[^>]{0,4000}>/gi, (tag) => {
    const number = pictureAt(attributeOf(tag, 'src'))
    if (number === null) return tag
    alts.set(number, attributeOf(tag, 'alt'))
    return `\uFDD0${number}\uFDD1`
  })
}

function attributeOf(tag: string, name: string): string {
  const found = new RegExp(`\\s${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)'|([^\\s>]+))`, 'i').exec(tag)
  return (found?.[1] ?? found?.[2] ?? found?.[3] ?? '').replaceAll('&amp;', '&').trim()
}
