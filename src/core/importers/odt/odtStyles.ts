import type { DraftBlock } from '../composeArticle'
import { readXml } from '../documents/readXml'

type Look = Pick<DraftBlock, 'type' | 'level' | 'aside'>

const longestChain = 20

/** What a paragraph of a style is, by the name of the style that it builds on, as LibreOffice names them in every language. */
export async function readOdtStyles(
  parts: (Uint8Array | null)[],
  who: string,
): Promise<(name: string) => Look> {
  const parents = new Map<string, string>()
  const outlines = new Map<string, number>()
  for (const xml of parts)
    if (xml)
      await readXml(
        xml,
        {
          open(name, attributes) {
            const styleName = attributes['style:name']
            if (name !== 'style:style' || styleName === undefined) return
            const parent = attributes['style:parent-style-name']
            if (parent !== undefined) parents.set(styleName, parent)
            const outline = Number(attributes['style:default-outline-level'])
            if (outline > 0) outlines.set(styleName, Math.min(6, outline))
          },
          close: () => {},
        },
        who,
      )
  return (styleName) => {
    let name: string | undefined = styleName
    for (let steps = 0; name !== undefined && steps < longestChain; steps++) {
      const look = byName(name.replaceAll('_20_', ' '))
      if (look) return look
      const outline = outlines.get(name)
      if (outline !== undefined) return { type: 'heading', level: outline, aside: null }
      name = parents.get(name)
    }
    return { type: 'paragraph', aside: null }
  }
}

function byName(name: string): Look | null {
  if (name === 'Title') return { type: 'heading', level: 1, aside: null }
  if (name === 'Subtitle') return { type: 'heading', level: 2, aside: null }
  if (name === 'Quotations') return { type: 'quotation', aside: null }
  if (/^(?:Caption|Illustration|Figure|Drawing)$/.test(name))
    return { type: 'caption', aside: null }
  if (/^(?:Header|Footer)\b/.test(name)) return { type: 'paragraph', aside: 'furniture' }
  return null
}
