/** Markup that is safe to give to a parser, and what was taken out of it. */
export interface TamedMarkup {
  /** Always one html, one head, one body; depth, attributes and their lengths bounded. */
  markup: string
  /** The texts of `<script type="application/ld+json">`. */
  jsonLd: string[]
  /** How many tags were opened. */
  tags: number
  /** What the page says of its pictures; the markup has only `data-picture`, the place in this list. */
  pictures: TamedPicture[]
}

/** The attributes of an `img`, or of a `source` in a `picture`, that say where its bytes are and how large they are drawn. */
export type TamedPicture = Map<string, string>

/** Browsers stop nesting at 512; no page that a person wrote comes near this. */
const deepest = 200
const mostAttributes = 40
const longestAttribute = 4_000
/** The notes of an exported draft hold whole passages as JSON. */
const longestData = 200_000
const mostJsonLd = 60
const mostPictures = 2_000
const pictureTags = new Set(['img', 'amp-img', 'source'])
const pictureAttributes = new Set(
  (
    'src srcset alt width height type data-src data-srcset data-original data-original-src data-lazy-src data-lazy-srcset data-lazy ' +
    'data-img-src data-image data-hi-res-src data-full-src data-large-file data-savepage-src data-actualsrc'
  ).split(' '),
)

/** Left out with all that is in them: they hold no words of an article, or would run or load. */
const dropped = new Set(
  'script style noscript template iframe svg object embed canvas audio select textarea noembed noframes map xmp'.split(
    ' ',
  ),
)
const voids = new Set(
  'area base br col embed hr img input link meta source track wbr param'.split(' '),
)
const closedByTheirKind = new Set('p li dt dd tr td th option thead tbody tfoot'.split(' '))
const breaking = new Set(
  'p div li ul ol dl dt dd tr table section article blockquote h1 h2 h3 h4 h5 h6 main aside'.split(
    ' ',
  ),
)
const kept = new Set(
  (
    'class id itemprop itemtype itemscope rel property name content href datetime lang dir role title hidden ' +
    'aria-hidden aria-label data-testid data-component data-type pubdate start data-note data-target data-footnote-ref'
  ).split(' '),
)

/**
 * Reads markup once, in linear time, as a browser's tokenizer would, and writes it anew: scripts, styles and
 * frames gone, unknown attributes gone, nesting cut at 200 (the words stay). Repairs what `growTree` does not:
 * fragments, pages without a body, closing tags that match nothing.
 */
export function tameMarkup(html: string): TamedMarkup {
  const out: string[] = []
  const jsonLd: string[] = []
  const pictures: TamedPicture[] = []
  const open: { name: string; written: boolean }[] = []
  const openCounts = new Map<string, number>()
  const withoutEnd = new Set<string>()
  let rootAttributes = ''
  let bodyAttributes = ''
  let tags = 0
  let at = 0

  function openTag(name: string, attributes: string, selfClosing: boolean): void {
    tags++
    if (voids.has(name)) {
      out.push(`<${name}${attributes}>`)
      return
    }
    if (closedByTheirKind.has(name) && open.at(-1)?.name === name) closeTop()
    const written = open.length < deepest
    if (written) out.push(`<${name}${attributes}>`)
    else if (breaking.has(name)) breakLine()
    open.push({ name, written })
    openCounts.set(name, (openCounts.get(name) ?? 0) + 1)
    if (selfClosing && name.includes('-')) closeTop()
  }

  /** In the place of an element too deep to be written. */
  function breakLine(): void {
    if (out.at(-1) !== '<br>') out.push('<br>')
  }

  function closeTop(): void {
    const top = open.pop()!
    openCounts.set(top.name, openCounts.get(top.name)! - 1)
    if (top.written) out.push(`</${top.name}>`)
    else if (breaking.has(top.name)) breakLine()
  }

  function closeTag(name: string): void {
    if (name === 'br' || (name === 'p' && !openCounts.get('p'))) out.push('<br>')
    if (!openCounts.get(name)) return
    while (open.at(-1)!.name !== name) closeTop()
    closeTop()
  }

  /** The place after the element's closing tag, or null when it is never closed. */
  function endOfDropped(name: string, from: number): { until: number; after: number } | null {
    if (withoutEnd.has(name)) return null
    const closing = new RegExp(`</${name}(?=[\\s/>])`, 'gi')
    closing.lastIndex = from
    const found = closing.exec(html)
    if (!found) {
      withoutEnd.add(name)
      return null
    }
    const bracket = html.indexOf('>', found.index)
    return { until: found.index, after: bracket === -1 ? html.length : bracket + 1 }
  }

  while (at < html.length) {
    const bracket = html.indexOf('<', at)
    if (bracket === -1) {
      out.push(html.slice(at))
      break
    }
    if (bracket > at) out.push(html.slice(at, bracket))
    const next = html.charCodeAt(bracket + 1)
    if (next === 0x21 || next === 0x3f) {
      at = afterComment(html, bracket, withoutEnd)
    } else if (next === 0x2f && isLetter(html.charCodeAt(bracket + 2))) {
      const name = nameAt(html, bracket + 2)
      const end = html.indexOf('>', bracket)
      at = end === -1 ? html.length : end + 1
      if (name !== 'html' && name !== 'body' && name !== 'head') closeTag(name)
    } else if (isLetter(next)) {
      const name = nameAt(html, bracket + 1)
      const picture: TamedPicture | null =
        pictureTags.has(name) && pictures.length < mostPictures ? new Map() : null
      const tag = readAttributes(html, bracket + 1 + name.length, name === 'meta', picture)
      if (picture && picture.size > 0) {
        tag.attributes += ` data-picture="${pictures.length}"`
        pictures.push(picture)
      }
      at = tag.after
      if (name === 'html') rootAttributes ||= tag.attributes
      else if (name === 'body') bodyAttributes ||= tag.attributes
      else if (name === 'head') continue
      else if (dropped.has(name)) {
        if (tag.selfClosing && name !== 'script') continue
        const end = endOfDropped(name, at)
        if (name === 'script' && end && /ld\+json/i.test(tag.type) && jsonLd.length < mostJsonLd) {
          jsonLd.push(html.slice(at, end.until))
        }
        if (end) at = end.after
        else if (name === 'script' || name === 'style') at = html.length
      } else openTag(name, tag.attributes, tag.selfClosing)
    } else {
      out.push('&lt;')
      at = bracket + 1
    }
  }
  while (open.length > 0) closeTop()
  const markup = `<!doctype html><html${rootAttributes}><head></head><body${bodyAttributes}>${out.join('')}</body></html>`
  return { markup, jsonLd, tags, pictures }
}

function isLetter(code: number): boolean {
  return (code >= 0x61 && code <= 0x7a) || (code >= 0x41 && code <= 0x5a)
}

const tagName = /[A-Za-z][^\s/>]{0,60}/y

function nameAt(html: string, place: number): string {
  tagName.lastIndex = place
  return tagName.exec(html)![0].toLowerCase()
}

function afterComment(html: string, bracket: number, withoutEnd: Set<string>): number {
  if (html.startsWith('<!--', bracket) && !withoutEnd.has('-->')) {
    const end = html.indexOf('-->', bracket + 2)
    if (end !== -1) return end + 3
    // Never closed: only the mark itself goes, the words after it stay
    withoutEnd.add('-->')
    return bracket + 4
  }
  const end = html.indexOf('>', bracket)
  return end === -1 ? html.length : end + 1
}

interface TagAttributes {
  attributes: string
  type: string
  selfClosing: boolean
  after: number
}

const attribute = /[\s/]*([^\s/>=][^\s/>=]*)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"'][^\s>]*)))?/y
/** React sends what was not ready at first in a hidden part, which a script then puts in its place. */
const streamed = / id="S:[\da-f]+"/i
const hiding = /display\s*:\s*none|visibility\s*:\s*hidden/i

function readAttributes(
  html: string,
  from: number,
  isMeta: boolean,
  picture: TamedPicture | null,
): TagAttributes {
  const seen = new Set<string>()
  let attributes = ''
  let type = ''
  let at = from
  for (;;) {
    attribute.lastIndex = at
    const found = attribute.exec(html)
    if (!found) break
    at = attribute.lastIndex
    const name = found[1]!.toLowerCase()
    const value = found[2] ?? found[3] ?? found[4] ?? ''
    if (name === 'type') type = value
    if (picture && pictureAttributes.has(name) && !picture.has(name)) picture.set(name, value)
    const isHidden = name === 'style' && hiding.test(value.slice(0, 500))
    // Some page makers write the value of a meta tag where it does not belong
    const written = isHidden ? 'hidden' : isMeta && name === 'value' ? 'content' : name
    if (!kept.has(written) || seen.has(written) || seen.size >= mostAttributes) continue
    const longest = written === 'data-target' ? longestData : longestAttribute
    if (value.length > longest) continue
    seen.add(written)
    attributes += isHidden ? ' hidden=""' : ` ${written}="${value.replaceAll('"', '&quot;')}"`
  }
  if (seen.has('hidden') && streamed.test(attributes))
    attributes = attributes.replace(/ hidden="[^"]*"/, '')
  const end = html.indexOf('>', at)
  const selfClosing = end > 0 && html.charCodeAt(end - 1) === 0x2f
  return { attributes, type, selfClosing, after: end === -1 ? html.length : end + 1 }
}
