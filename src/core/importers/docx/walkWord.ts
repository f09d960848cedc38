import type { DraftImage, DraftPiece } from '../documents/composeDocument'
import { DocumentWriter } from '../documents/DocumentWriter'
import { readXml } from '../documents/readXml'
import { outlineOf, type WordStyle } from './wordStyles'

/** What a part of a Word file needs of the others. */
export interface WordSurroundings {
  style(id: string): WordStyle
  picture(relation: string, alt: string | null): DraftImage | null
  /** The sign of a note where the text refers to it: `¹`. */
  noteSign(kind: 'footnote' | 'endnote', id: string): string
}

/** A text within a part: the body, one note, one comment, one header. */
export interface WordStory {
  attributes: Record<string, string>
  pieces: DraftPiece[]
}

/**
 * Left out with what is in them: what was taken out or moved away, what properties were before a change, the second copy of a text
 * box for old programs, how a word is read aloud, places of tab stops.
 */
const leftOut = new Set(
  'w:del w:moveFrom w:pPrChange w:rPrChange w:sectPrChange w:tblPrChange mc:Fallback w:rt w:tabs w:sectPr'.split(
    ' ',
  ),
)
const stories = new Set('w:body w:footnote w:endnote w:comment w:hdr w:ftr'.split(' '))

/** Reads the stories of one part, what editors put in as text and what they took out left out. */
export async function walkWord(
  xml: Uint8Array,
  around: WordSurroundings,
  who: string,
): Promise<WordStory[]> {
  const found: WordStory[] = []
  let writer = new DocumentWriter()
  let skipped = 0
  let inText = false
  let alt: string | null = null
  let style: WordStyle | null = null
  let isListed = false
  let outline: number | null = null

  await readXml(
    xml,
    {
      open(name, attributes) {
        if (skipped > 0 || leftOut.has(name)) skipped++
        else if (stories.has(name)) {
          writer = new DocumentWriter()
          found.push({ attributes, pieces: [] })
        } else start(name, attributes)
      },
      close(name) {
        if (skipped > 0) skipped--
        else if (stories.has(name)) {
          const story = found.at(-1)
          if (story) story.pieces = writer.finish()
        } else end(name)
      },
      text(words) {
        if (inText && skipped === 0) writer.add(words.replaceAll('\u00AD', ''))
      },
    },
    who,
  )
  return found

  function start(name: string, attributes: Record<string, string>): void {
    const value = attributes['w:val'] ?? ''
    switch (name) {
      case 'w:p':
        return writer.openParagraph()
      case 'w:pPr':
        style = null
        isListed = false
        outline = null
        return
      case 'w:pStyle':
        style = around.style(value)
        return
      case 'w:numId':
        isListed = value !== '0'
        return
      case 'w:outlineLvl':
        outline = outlineOf(value)
        return
      case 'w:t':
      case 'm:t':
        inText = true
        return
      case 'w:tab':
        return writer.add('\t')
      case 'w:br':
      case 'w:cr':
        return writer.add('\n')
      case 'w:noBreakHyphen':
        return writer.add('\u2011')
      case 'w:sym':
        return writer.add(symbolOf(attributes['w:char'] ?? ''))
      case 'w:footnoteReference':
      case 'w:endnoteReference':
        // A mark of the writer's own stands in the text already.
        if (attributes['w:customMarkFollows'] === undefined)
          writer.add(
            around.noteSign(
              name === 'w:footnoteReference' ? 'footnote' : 'endnote',
              attributes['w:id'] ?? '',
            ),
          )
        return
      case 'w:tr':
        return writer.openRow()
      case 'w:tc':
        return writer.openCell()
      case 'w:txbxContent':
        return writer.openBox()
      case 'wp:docPr':
      case 'v:shape':
        alt = attributes['descr'] ?? attributes['alt'] ?? null
        return
      case 'a:blip':
        return addPicture(attributes['r:embed'])
      case 'v:imagedata':
        return addPicture(attributes['r:id'])
    }
  }

  function end(name: string): void {
    switch (name) {
      case 'w:p':
        return writer.closeParagraph()
      case 'w:pPr':
        return writer.look(lookNow())
      case 'w:t':
      case 'm:t':
        inText = false
        return
      case 'w:tr':
        return writer.closeRow()
      case 'w:tc':
        return writer.closeCell()
      case 'w:txbxContent':
        return writer.closeBox()
    }
  }

  function lookNow(): WordStyle['look'] {
    const look = style?.look ?? { type: 'paragraph', aside: null }
    if (outline !== null) return { type: 'heading', level: outline, aside: null }
    // A numbered heading is a heading.
    return isListed && look.type === 'paragraph' ? { type: 'list-item', aside: look.aside } : look
  }

  function addPicture(relation: string | undefined): void {
    const picture = relation === undefined ? null : around.picture(relation, alt)
    if (picture) writer.addImage(picture)
  }
}

/** A sign of a symbol font has no letter of its own, unless its number is one. */
function symbolOf(code: string): string {
  const point = parseInt(code, 16)
  const isLetter = point >= 0x20 && point < 0xe000
  return isLetter ? String.fromCodePoint(point) : ''
}
