import type { DraftBlock } from '../composeArticle'
import type { DraftImage, DraftPiece } from '../documents/composeDocument'
import { DocumentWriter } from '../documents/DocumentWriter'
import { readXml } from '../documents/readXml'

type Look = Pick<DraftBlock, 'type' | 'level' | 'aside'>

export interface OdtSurroundings {
  style(name: string): Look
  picture(path: string, alt: string | null): DraftImage | null
}

/** A note or a remark: it is written apart from the text in which it stands. */
interface Apart {
  kind: 'footnote' | 'comment'
  writer: DocumentWriter
  sign: string
  by: string
  on: string
}

/** Left out with what is in them: what was taken out, how a word is read aloud, fields of a form, scripts. */
const leftOut = new Set(
  'text:tracked-changes text:ruby-text office:forms office:scripts office:event-listeners'.split(
    ' ',
  ),
)
const indexes =
  /^text:(?:table-of-content|alphabetical-index|illustration-index|table-index|object-index|user-index|bibliography)$/
const mostSpaces = 200

/** The text of a document's content; notes follow it in their order, remarks follow the notes. */
export async function walkOdt(
  xml: Uint8Array,
  around: OdtSurroundings,
  who: string,
): Promise<DraftPiece[]> {
  const body = new DocumentWriter()
  const open: Apart[] = []
  const notes: DraftPiece[] = []
  const remarks: DraftPiece[] = []
  // Of the paragraphs that are open: notes and boxes hold paragraphs within paragraphs.
  let inParagraphs = 0
  let skipped = 0
  let lists = 0
  let inIndex = 0
  let inBody = false
  /** Which of the words about a note or a picture is being read. */
  let capturing: 'sign' | 'by' | 'on' | 'alt' | null = null
  let frame: { path: string | null; alt: string }[] = []

  await readXml(
    xml,
    {
      open(name, attributes) {
        if (skipped > 0 || leftOut.has(name)) skipped++
        else if (name === 'office:text') inBody = true
        else if (inBody) start(name, attributes)
      },
      close(name) {
        if (skipped > 0) skipped--
        else if (name === 'office:text') inBody = false
        else if (inBody) end(name)
      },
      text(words) {
        if (skipped > 0 || !inBody) return
        if (capturing === 'alt') {
          const last = frame.at(-1)
          if (last) last.alt += words
        } else if (capturing) {
          const apart = open.at(-1)
          if (apart) apart[capturing] += words
        } else if (inParagraphs > 0)
          // White space is written as HTML writes it.
          writer().add(words.replace(/[ \t\n]+/g, ' ').replaceAll('\u00AD', ''))
      },
    },
    who,
  )
  return [...body.finish(), ...notes, ...remarks]

  function writer(): DocumentWriter {
    return open.at(-1)?.writer ?? body
  }

  function start(name: string, attributes: Record<string, string>): void {
    if (indexes.test(name)) inIndex++
    switch (name) {
      case 'text:p':
      case 'text:h':
        inParagraphs++
        return writer().openParagraph(lookOf(name, attributes))
      case 'text:list':
        lists++
        return
      case 'text:s':
        return writer().add(' '.repeat(Math.min(mostSpaces, Number(attributes['text:c']) || 1)))
      case 'text:tab':
        return writer().add('\t')
      case 'text:line-break':
        return writer().add('\n')
      case 'text:note':
        open.push({ kind: 'footnote', writer: new DocumentWriter(), sign: '', by: '', on: '' })
        return
      case 'office:annotation':
        open.push({ kind: 'comment', writer: new DocumentWriter(), sign: '', by: '', on: '' })
        return
      case 'text:note-citation':
        capturing = 'sign'
        return
      case 'dc:creator':
        capturing = 'by'
        return
      case 'dc:date':
        capturing = 'on'
        return
      case 'table:table-row':
        return writer().openRow()
      case 'table:table-cell':
      case 'table:covered-table-cell':
        return writer().openCell()
      case 'draw:text-box':
        return writer().openBox()
      case 'draw:frame':
        frame.push({ path: null, alt: '' })
        return
      case 'draw:image': {
        const last = frame.at(-1)
        if (last) last.path ??= attributes['xlink:href'] ?? null
        return
      }
      case 'svg:title':
      case 'svg:desc':
        capturing = 'alt'
        return
    }
  }

  function end(name: string): void {
    if (indexes.test(name)) inIndex--
    switch (name) {
      case 'text:p':
      case 'text:h':
        inParagraphs--
        return writer().closeParagraph()
      case 'text:list':
        lists--
        return
      case 'text:note-citation':
      case 'dc:creator':
      case 'dc:date':
      case 'svg:title':
      case 'svg:desc':
        capturing = null
        return
      case 'text:note':
      case 'office:annotation':
        return closeApart()
      case 'table:table-row':
        return writer().closeRow()
      case 'table:table-cell':
      case 'table:covered-table-cell':
        return writer().closeCell()
      case 'draw:text-box':
        return writer().closeBox()
      case 'draw:frame':
        return closeFrame()
    }
  }

  function lookOf(name: string, attributes: Record<string, string>): Look {
    if (inIndex > 0) return { type: 'paragraph', aside: 'furniture' }
    const level = Number(attributes['text:outline-level'])
    const styled = around.style(attributes['text:style-name'] ?? '')
    if (name === 'text:h' && styled.type !== 'heading')
      return { type: 'heading', level: Math.min(6, Math.max(1, level || 1)), aside: null }
    if (name === 'text:h') return { ...styled, level: Math.min(6, level || (styled.level ?? 1)) }
    return lists > 0 && styled.type === 'paragraph' ? { type: 'list-item', aside: null } : styled
  }

  function closeApart(): void {
    const apart = open.pop()
    if (!apart) return
    const pieces = apart.writer.finish()
    if (apart.kind === 'comment') {
      const by = apart.by.trim()
      const on = /^\d{4}-\d{2}-\d{2}/.exec(apart.on.trim())?.[0]
      for (const piece of pieces)
        remarks.push(
          'image' in piece
            ? piece
            : {
                text: piece.text,
                type: 'comment',
                aside: null,
                ...(by ? { by } : {}),
                ...(on ? { on } : {}),
              },
        )
      return
    }
    const sign = raised(apart.sign.trim())
    writer().add(sign)
    for (const [place, piece] of pieces.entries())
      notes.push(
        'image' in piece
          ? piece
          : {
              text: place === 0 ? `${sign} ${piece.text}`.trim() : piece.text,
              type: 'footnote',
              aside: null,
            },
      )
  }

  function closeFrame(): void {
    const closed = frame.pop()
    const picture = closed?.path ? around.picture(closed.path, closed.alt.trim() || null) : null
    if (picture) writer().addImage(picture)
  }
}

/** 12 → ¹²; letters, which would read as the end of a word, come in brackets: iv → [iv]. */
function raised(sign: string): string {
  if (/\p{L}/u.test(sign)) return `[${sign}]`
  return sign.replace(/[0-9]/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!)
}
