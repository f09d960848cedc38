import {
  BookmarkEnd,
  BookmarkStart,
  Document,
  ExternalHyperlink,
  Footer,
  FootnoteReferenceRun,
  HeadingLevel,
  ImportedXmlComponent,
  Packer,
  PageNumber,
  Paragraph,
  TextRun,
  type IParagraphOptions,
  type ParagraphChild,
  type XmlComponent,
} from 'docx'
import { groupedBy } from '../groupedBy'
import {
  hrefOf,
  type Block,
  type LaidOutDraft,
  type Note,
  type NoteMark,
  type Run,
  type Words,
} from '../layOutDraft'
import { readsRightToLeft } from '../readsRightToLeft'
import { noteParts } from '../sourceNote'
import { docxNumbering, docxStyles, listStep, quotationStep } from './docxStyles'
import { scrubDocx } from './scrubDocx'

/**
 * A Word document: Word's own styles, real footnotes. Words that were pulled from a quote lie in a bookmark
 * `stet_NOTE` (`stet_NOTE_2` the second time), which Word keeps through editing; the note names the passage.
 * A repeated source is a cross-reference to its first note, which follows when Word renumbers.
 */
export async function writeDocx(draft: LaidOutDraft): Promise<Uint8Array> {
  const bookmarks = bookmarkRegister()
  const lists = { instance: 0, starts: new Set<number>() }
  const paragraphs = draft.blocks.flatMap((block) => paragraphsOf(block, outermost))
  if (draft.closingLine !== null) paragraphs.push(closingParagraph(draft.closingLine))
  const word = new Document({
    title: draft.title,
    styles: docxStyles(draft.language),
    numbering: docxNumbering(lists.starts),
    footnotes: Object.fromEntries(
      draft.notes.map((note) => [note.number, { children: [footnote(note)] }]),
    ),
    sections: [
      {
        properties: { page: { size: a4, margin: margins } },
        footers: { default: new Footer({ children: [pageNumber()] }) },
        children: paragraphs.length > 0 ? paragraphs : [new Paragraph({})],
      },
    ],
  })
  return scrubDocx(new Uint8Array(await Packer.toBuffer(word)), draft.title)

  function paragraphsOf(block: Block, place: Place): Paragraph[] {
    if (block.kind === 'paragraph') return [paragraph(block.runs, setting(place))]
    if (block.kind === 'heading')
      return [paragraph(block.runs, { heading: HeadingLevel[`HEADING_${block.level}`] })]
    if (block.kind === 'rule')
      return [new Paragraph({ style: 'Rule', children: [new TextRun('*   *   *')] })]
    if (block.kind === 'quotation') {
      return block.blocks.flatMap((inner) =>
        paragraphsOf(inner, { ...place, quotations: place.quotations + 1 }),
      )
    }
    if (block.ordered) lists.starts.add(block.start)
    const numbering = {
      reference: block.ordered ? `numbered-from-${block.start}` : 'bullets',
      level: Math.min(place.lists, 8),
      instance: ++lists.instance,
    }
    const inside = { ...place, lists: place.lists + 1 }
    return block.entries.flatMap((entry) => {
      const [first, ...rest] = entry
      const opening = first?.kind === 'paragraph' ? first.runs : []
      const others = first?.kind === 'paragraph' ? rest : entry
      return [
        paragraph(opening, { ...setting(inside, listStep), numbering }),
        ...others.flatMap((inner) => paragraphsOf(inner, inside)),
      ]
    })
  }

  function paragraph(runs: Run[], options: IParagraphOptions): Paragraph {
    const text = runs.map((run) => (run.kind === 'words' ? run.text : '')).join('')
    const direction = readsRightToLeft(text) ? { bidirectional: true } : {}
    const children = groupedBy(runs, (run) => run.pulledFrom).flatMap((stretch) => {
      const number = stretch[0]!.pulledFrom
      return number === null ? linked(stretch) : bookmarks.around(`stet_${number}`, linked(stretch))
    })
    return new Paragraph({ ...options, ...direction, children: inParagraph(children) })
  }

  function linked(runs: Run[]): XmlComponent[] {
    return groupedBy(runs, hrefOf).flatMap((stretch) => {
      const link = hrefOf(stretch[0]!)
      const children = stretch.flatMap(childrenOf)
      return link === null
        ? children
        : [new ExternalHyperlink({ link, children: inParagraph(children) })]
    })
  }

  function childrenOf(run: Run): XmlComponent[] {
    if (run.kind === 'words') return [textRun(run)]
    if (run.kind === 'break') return [new TextRun({ break: 1 })]
    const comma = run.afterNote ? [new TextRun({ text: ', ', style: 'FootnoteReference' })] : []
    return [...comma, ...noteMark(run)]
  }

  function noteMark({ number, repeated }: NoteMark): XmlComponent[] {
    if (!repeated)
      return bookmarks.around(`_stet_note_${number}`, [new FootnoteReferenceRun(number)])
    return [
      ImportedXmlComponent.fromXmlString(
        `<w:fldSimple w:instr=" NOTEREF _stet_note_${number} \\f \\h "><w:r><w:rPr>` +
          `<w:rStyle w:val="FootnoteReference"/></w:rPr><w:t>${number}</w:t></w:r></w:fldSimple>`,
      ),
    ]
  }
}

/** docx writes any component here; its types leave out bookmarks' two ends and imported XML. */
function inParagraph(children: XmlComponent[]): ParagraphChild[] {
  return children as ParagraphChild[]
}

/** How deep a paragraph lies. */
interface Place {
  lists: number
  quotations: number
}

const outermost: Place = { lists: 0, quotations: 0 }
const a4 = { width: 11906, height: 16838 }
const margins = { top: 1418, right: 1588, bottom: 1418, left: 1588, header: 708, footer: 708 }

/** `hanging` is what a list's number or bullet stands in, in twips. */
function setting({ lists, quotations }: Place, hanging = 0): IParagraphOptions {
  if (lists === 0 && quotations === 0) return {}
  const left = lists * listStep + quotations * quotationStep
  return {
    style: quotations > 0 ? 'Quote' : 'ListParagraph',
    indent: {
      left: Math.min(left, 5000),
      hanging,
      ...(quotations > 0 ? { right: quotationStep } : {}),
    },
  }
}

function textRun(words: Words): TextRun {
  return new TextRun({
    text: words.text,
    ...(words.href === null ? {} : { style: 'Hyperlink' }),
    ...(words.bold ? { bold: true } : {}),
    ...(words.italic ? { italics: true } : {}),
    ...(words.underline ? { underline: { type: 'single' } } : {}),
    ...(words.strike ? { strike: true } : {}),
    ...(readsRightToLeft(words.text) ? { rightToLeft: true } : {}),
  })
}

function footnote(note: Note): Paragraph {
  const words = noteParts(note.source).map(({ text, href }) =>
    href === null
      ? new TextRun(text)
      : new ExternalHyperlink({
          link: href,
          children: [new TextRun({ text, style: 'Hyperlink' })],
        }),
  )
  return new Paragraph({ style: 'FootnoteText', children: [new TextRun(' '), ...words] })
}

function closingParagraph(line: string): Paragraph {
  const children = [new TextRun({ text: line, italics: true, size: 18 })]
  return new Paragraph({ spacing: { before: 360 }, children })
}

function pageNumber(): Paragraph {
  return new Paragraph({
    style: 'Footer',
    children: [new TextRun({ children: [PageNumber.CURRENT] })],
  })
}

/** Bookmarks with numbers of this document alone: the library's own counter runs on from one file to the next. */
function bookmarkRegister() {
  const uses = new Map<string, number>()
  let last = 0
  return { around }

  function around(name: string, children: XmlComponent[]): XmlComponent[] {
    const use = (uses.get(name) ?? 0) + 1
    uses.set(name, use)
    const number = ++last
    const unique = use > 1 ? `${name}_${use}` : name
    return [new BookmarkStart(unique, number), ...children, new BookmarkEnd(number)]
  }
}
