import { decodeEntities } from './decodeEntities'
import { TreeDocument, TreeElement, TreeText } from './pageTree'

const voids = new Set(
  'area base br col embed hr img input link meta source track wbr param'.split(' '),
)
/** No paragraph holds one of these. */
const endingParagraphs = new Set(
  (
    'address article aside blockquote center details dialog dir div dl dt dd fieldset figcaption figure footer form h1 h2 h3 ' +
    'h4 h5 h6 header hgroup hr li main menu nav ol p pre section summary table ul'
  ).split(' '),
)
const attribute = / ([^\s=>]+)="([^"]*)"/y

/**
 * The nodes of tamed markup, where every element is closed, every value is in double quotes and nothing but tags begins
 * with `<`; see `tameMarkup`, whose output alone this reads.
 */
export function growTree(markup: string): TreeDocument {
  const document = new TreeDocument()
  const open: TreeElement[] = []
  let top: TreeElement | null = null
  let at = markup.indexOf('>') + 1
  while (at < markup.length) {
    const bracket = markup.indexOf('<', at)
    const until = bracket === -1 ? markup.length : bracket
    if (until > at && top) top.appendChild(new TreeText(decodeEntities(markup.slice(at, until))))
    if (bracket === -1) break
    if (markup.charCodeAt(bracket + 1) === 0x2f) {
      open.pop()
      top = open.at(-1) ?? null
      at = markup.indexOf('>', bracket) + 1
      continue
    }
    let end = bracket + 1
    while (!isNameEnd(markup.charCodeAt(end))) end++
    const element = new TreeElement(document, markup.slice(bracket + 1, end))
    at = readAttributes(markup, end, element)
    // What follows a block within a paragraph stands beside it, until the paragraph's own closing tag
    while (top?.parentNode && endedBy(top.localName, element.localName)) {
      top = top.parentNode
      open[open.length - 1] = top
    }
    if (top) top.appendChild(element)
    else document.begin(element)
    if (voids.has(element.localName)) continue
    open.push(element)
    top = element
  }
  return document
}

/** The elements that end without a closing tag where another begins, after the HTML standard. */
function endedBy(name: string, next: string): boolean {
  if (name === 'p') return endingParagraphs.has(next)
  if (name === 'td' || name === 'th') return next === 'td' || next === 'th' || next === 'tr'
  return name === 'tr' && next === 'tr'
}

/** A space, a bracket or the end of the markup. */
function isNameEnd(code: number): boolean {
  return code === 0x20 || code === 0x3e || Number.isNaN(code)
}

/** The place after the tag. */
function readAttributes(markup: string, from: number, element: TreeElement): number {
  let at = from
  while (markup.charCodeAt(at) === 0x20) {
    attribute.lastIndex = at
    const found = attribute.exec(markup)
    if (!found) break
    element.setAttribute(found[1]!, decodeEntities(found[2]!))
    at = attribute.lastIndex
  }
  return markup.indexOf('>', at) + 1 || markup.length
}
