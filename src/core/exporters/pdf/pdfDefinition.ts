import type { Block, LaidOutDraft, Note, Run } from '../layOutDraft'
import { noteParts, sourceNote } from '../sourceNote'
import type { DrawableText } from './drawableText'

/** The page as pdfmake wants it described, https://pdfmake.github.io/docs/0.3/document-definition-object/. */
export function pdfDefinition(draft: LaidOutDraft, drawable: DrawableText): object {
  const title = drawable.of(draft.title)
  const text = heldTogether(draft.blocks)
  const [firstNote, ...otherNotes] = draft.notes.map(noteOf)
  const sources = firstNote
    ? [{ stack: [sourcesHead, firstNote], unbreakable: firstNote['unbreakable'] }, ...otherNotes]
    : []
  return {
    version: '1.7',
    pageSize: 'A4',
    pageMargins: [87, 76, 87, 84],
    info: { title: draft.title, creationDate: new Date(0) },
    ...(draft.language === null ? {} : { language: draft.language }),
    displayTitle: draft.title !== '',
    defaultStyle: { font: 'Serif', fontSize: 11, lineHeight: 1.16, color: ink },
    content: [...text, ...sources, ...closingLine(draft.closingLine), ...missingLine(drawable)],
    footer: (page: number, pages: number) => footerOf(title, page, pages),
  }

  /** A heading never stands alone at the foot of a page: it is kept with a paragraph that is not too long for it. */
  function heldTogether(blocks: Block[]): Described[] {
    const nodes: Described[] = []
    for (let index = 0; index < blocks.length; index++) {
      const block = blocks[index]!
      const next = blocks[index + 1]
      if (
        block.kind === 'heading' &&
        next?.kind === 'paragraph' &&
        lengthOf([...block.runs, ...next.runs]) < longest
      ) {
        nodes.push({ stack: [nodeOf(block), nodeOf(next)], unbreakable: true })
        index++
      } else nodes.push(nodeOf(block))
    }
    return nodes
  }

  function nodeOf(block: Block): Described {
    if (block.kind === 'paragraph') return { text: inline(block.runs), margin: [0, 0, 0, 8] }
    if (block.kind === 'heading') return { text: inline(block.runs), ...headings[block.level] }
    if (block.kind === 'rule')
      return { text: '*   *   *', alignment: 'center', color: secondInk, margin: [0, 8, 0, 16] }
    if (block.kind === 'quotation') {
      return {
        table: { widths: ['*'], body: [[{ stack: endingFlush(block.blocks.map(nodeOf)) }]] },
        layout: quotationLine,
        margin: [0, 4, 0, 12],
      }
    }
    const entries = block.entries.map((entry) => ({ stack: entry.map(entryBlock) }))
    const list = block.ordered ? { ol: entries, start: block.start } : { ul: entries }
    return { ...list, margin: [0, 0, 0, 6], markerColor: secondInk }
  }

  function entryBlock(block: Block): Described {
    const inset = block.kind === 'paragraph' || block.kind === 'list'
    const bottom = block.kind === 'paragraph' ? 4 : 0
    return { ...nodeOf(block), ...(inset ? { margin: [3, 0, 0, bottom] } : {}) }
  }

  function inline(runs: Run[]): Described[] {
    return runs.flatMap((run): Described[] => {
      if (run.kind === 'break') return [{ text: '\n' }]
      if (run.kind === 'note') {
        const text = `${run.afterNote ? ',' : ''}${run.number}`
        return [{ text, sup: true, color: accent, linkToDestination: `note-${run.number}` }]
      }
      const underline = run.underline || run.href !== null
      const decoration = [underline && 'underline', run.strike && 'lineThrough'].filter(Boolean)
      const look = {
        ...(run.bold ? { bold: true } : {}),
        ...(run.italic ? { italics: true } : {}),
        ...(decoration.length > 0 ? { decoration, decorationThickness: 0.5 } : {}),
        ...(run.href === null ? {} : { link: run.href, color: linkInk }),
      }
      return breakable(drawable.of(run.text)).map((text) => Object.assign({ text }, look))
    })
  }

  function noteOf(note: Note): Described {
    const words = noteParts(note.source).flatMap(({ text, href }) => {
      const look = href === null ? {} : { link: href, color: linkInk }
      return breakable(drawable.of(text)).map((part) => Object.assign({ text: part }, look))
    })
    return {
      columns: [
        { width: numberWidth(draft.notes.length), text: `${note.number}`, color: accent },
        { width: '*', text: words, id: `note-${note.number}` },
      ],
      unbreakable: sourceNote(note.source).length < longest,
      columnGap: 4,
      fontSize: 8.5,
      lineHeight: 1.12,
      color: secondInk,
      margin: [0, 0, 0, 4.5],
    }
  }
}

/** In letters: what is kept together must fit a page, or pdfmake loses what does not. */
const longest = 1200

/** In letters; a break may take a whole line. */
function lengthOf(runs: Run[]): number {
  return runs.reduce((sum, run) => sum + (run.kind === 'words' ? run.text.length : 80), 0)
}

/** Without space under the last one. */
function endingFlush(nodes: Described[]): Described[] {
  const last = nodes.at(-1)
  return last ? [...nodes.slice(0, -1), { ...last, margin: [0, 0, 0, 0] }] : nodes
}

/** In pieces that fit a line: the printer takes a minute for a word of 20,000 letters. */
function breakable(text: string): string[] {
  if (!/\S{61}/u.test(text)) return [text]
  return text.match(/\s*\S{0,60}\s*/gu)!.filter((piece) => piece !== '')
}

function numberWidth(notes: number): number {
  return 6 + 5 * String(notes).length
}

type Described = Record<string, unknown>

const ink = '#1d1c1a'
const secondInk = '#5c5952'
const accent = '#8f2d1f'
const linkInk = '#2f5f9e'

const headings = {
  1: { bold: true, fontSize: 23, lineHeight: 1, margin: [0, 0, 0, 14] },
  2: { bold: true, fontSize: 14, lineHeight: 1.05, margin: [0, 14, 0, 5] },
  3: { bold: true, fontSize: 11.5, margin: [0, 11, 0, 4] },
  4: { bold: true, margin: [0, 9, 0, 3] },
  5: { bold: true, margin: [0, 9, 0, 3] },
  6: { bold: true, margin: [0, 9, 0, 3] },
}

const sourcesHead = { text: 'Sources', bold: true, fontSize: 10.5, margin: [0, 22, 0, 8] }

/** One line at the left of a quotation, and nothing else of a table. */
const quotationLine = {
  hLineWidth: () => 0,
  vLineWidth: (column: number) => (column === 0 ? 1.5 : 0),
  vLineColor: () => '#c9c4b8',
  paddingLeft: () => 14,
  paddingRight: () => 0,
  paddingTop: () => 0,
  paddingBottom: () => 0,
}

function closingLine(line: string | null): Described[] {
  if (line === null) return []
  return [{ text: line, italics: true, fontSize: 8.5, color: secondInk, margin: [0, 14, 0, 0] }]
}

function missingLine(drawable: DrawableText): Described[] {
  const missing = drawable.missing()
  if (missing === 0) return []
  const letters = missing === 1 ? 'One letter is' : `${missing} letters are`
  return [
    {
      text: `${letters} not in the typeface of this PDF and drawn as ${drawable.box}: the Word and HTML files have them.`,
      italics: true,
      fontSize: 8.5,
      color: secondInk,
      margin: [0, 14, 0, 0],
    },
  ]
}

/** On one line of the footer. */
function shortened(title: string): string {
  return title.length <= 80 ? title : `${title.slice(0, 79).trimEnd()}…`
}

function footerOf(title: string, page: number, pages: number): Described {
  return {
    columns: [
      // The headline stands on the first page.
      { text: page > 1 ? shortened(title) : '' },
      { text: `${page} / ${pages}`, alignment: 'right', width: 60 },
    ],
    fontSize: 8.5,
    color: secondInk,
    margin: [87, 28, 87, 0],
  }
}
