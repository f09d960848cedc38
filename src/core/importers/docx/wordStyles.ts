import type { DraftBlock } from '../composeArticle'
import { readXml } from '../documents/readXml'

/** What a paragraph of a style is. */
export interface WordStyle {
  look: Pick<DraftBlock, 'type' | 'level' | 'aside'>
}

interface StatedStyle {
  name: string
  basedOn: string | null
  outline: number | null
  isList: boolean
}

const paragraph: WordStyle = { look: { type: 'paragraph', aside: null } }
const longestChain = 20

/** The styles of a Word file by their ids; a style that is not there is that of a plain paragraph. */
export async function readWordStyles(
  xml: Uint8Array | null,
  who: string,
): Promise<(id: string) => WordStyle> {
  const stated = new Map<string, StatedStyle>()
  let open: StatedStyle | null = null
  if (xml)
    await readXml(
      xml,
      {
        open(name, { 'w:val': value = '', 'w:styleId': id = '' }) {
          if (name === 'w:style') {
            open = { name: '', basedOn: null, outline: null, isList: false }
            stated.set(id, open)
          } else if (!open) return
          else if (name === 'w:name') open.name = value
          else if (name === 'w:basedOn') open.basedOn = value
          else if (name === 'w:outlineLvl') open.outline = outlineOf(value)
          else if (name === 'w:numId') open.isList = value !== '0'
        },
        close(name) {
          if (name === 'w:style') open = null
        },
      },
      who,
    )
  const known = new Map<string, WordStyle>()
  return (id) => {
    let style = known.get(id)
    if (!style) known.set(id, (style = styleOf(stated, id)))
    return style
  }
}

/** The level of a heading, from 1; null for running text. */
export function outlineOf(value: string): number | null {
  const level = Number(value)
  return Number.isInteger(level) && level >= 0 && level < 9 ? Math.min(6, level + 1) : null
}

/** A style of its own is what the style is that it builds on, unless its name or outline says more. */
function styleOf(stated: Map<string, StatedStyle>, id: string): WordStyle {
  let style = stated.get(id)
  let isList = false
  for (let steps = 0; style && steps < longestChain; steps++) {
    const named = byName(style.name)
    if (named) return named
    if (style.outline !== null) return heading(style.outline)
    isList ||= style.isList
    style = style.basedOn === null ? undefined : stated.get(style.basedOn)
  }
  return isList ? { look: { type: 'list-item', aside: null } } : paragraph
}

/** Word keeps the names of its own styles in English, in every language. */
function byName(styleName: string): WordStyle | null {
  const name = styleName.toLowerCase()
  const level = /^heading (\d)$/.exec(name)?.[1]
  if (level) return heading(Math.min(6, Number(level)))
  if (name === 'title') return heading(1)
  if (name === 'subtitle') return heading(2)
  if (/^(?:intense )?quote$|^block (?:text|quote)$|^quotations$/.test(name))
    return { look: { type: 'quotation', aside: null } }
  if (name === 'caption') return { look: { type: 'caption', aside: null } }
  if (/^list(?: bullet| number)(?: \d)?$/.test(name))
    return { look: { type: 'list-item', aside: null } }
  if (/^toc (?:\d|heading)$|^table of figures$|^index \d$/.test(name))
    return { look: { type: 'paragraph', aside: 'furniture' } }
  return null
}

function heading(level: number): WordStyle {
  return { look: { type: 'heading', level, aside: null } }
}
