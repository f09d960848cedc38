import type { DraftMark, DraftNode } from '../../../shared/domain/drafts'
import { isElement, isText, type PageElement, type PageNode } from '../../markup/pageNodes'
import { raisedDigits } from './raisedDigits'

export interface Reading {
  /** The note that a link leads to; null for any other link. */
  noteOf(link: PageElement): string | null
  /** Word writes every space that is meant; HTML does not. */
  keepsSpaces: boolean
}

/** The words of a page as blocks of a draft, in the draft's vocabulary and that of `RoughText`. */
export function blocksFromHtml(root: PageElement, reading: Reading): DraftNode[] {
  let ties = 0
  return blocksOf(root, [])

  function blocksOf(element: PageElement, marks: DraftMark[]): DraftNode[] {
    const blocks: DraftNode[] = []
    let loose: DraftNode[] = []
    addAll(element, marks)
    endLoose()
    return blocks

    function addAll(parent: PageElement, marks: DraftMark[]): void {
      for (const child of parent.childNodes) {
        if (!isElement(child)) loose.push(...textOf(child, marks))
        else if (isBlock(child)) {
          endLoose()
          blocks.push(...blockOf(child, marks))
        } else if (holdsBlocks(child)) addAll(child, withLook(child, marks))
        else loose.push(...inlineOf(child, marks))
      }
    }

    function endLoose(): void {
      blocks.push(...paragraph('paragraph', loose))
      loose = []
    }
  }

  function blockOf(element: PageElement, marks: DraftMark[]): DraftNode[] {
    const name = element.localName
    if (isLeftOut(element)) return []
    if (name === 'hr') return [{ type: 'horizontalRule' }]
    if (/^h[1-6]$/.test(name))
      return paragraph('heading', inlineOf(element, marks), {
        level: Math.min(deepestHeading, Number(name[1])),
      })
    if (name === 'p' && /\brule\b/.test(element.getAttribute('class') ?? ''))
      return [{ type: 'horizontalRule' }]
    if (name === 'blockquote') return framed('blockquote', blocksOf(element, marks))
    if (name === 'ul' || name === 'ol') return listOf(element, marks)
    if (name === 'tr') return paragraph('paragraph', rowOf(element, marks))
    if (name === 'pre') return paragraph('paragraph', linesOf(element, marks))
    return blocksOf(element, marks)
  }

  function listOf(list: PageElement, marks: DraftMark[]): DraftNode[] {
    const entries: DraftNode[] = []
    let isFirst = true
    for (const child of list.childNodes) {
      if (!isElement(child)) continue
      const blocks = blocksOf(child, marks)
      // A list directly in a list belongs to the entry before it.
      if (child.localName !== 'li' && !isFirst) entries.at(-1)?.content?.push(...blocks)
      else if (blocks.length > 0)
        entries.push({ type: 'listItem', content: startingWithWords(blocks) })
      isFirst = entries.length === 0
    }
    if (entries.length === 0) return []
    if (list.localName === 'ul') return [{ type: 'bulletList', content: entries }]
    const start = Math.trunc(Number(list.getAttribute('start') ?? 1))
    return [
      {
        type: 'orderedList',
        attrs: { start: start >= 0 && start < 1e6 ? start : 1 },
        content: entries,
      },
    ]
  }

  function rowOf(row: PageElement, marks: DraftMark[]): DraftNode[] {
    return Array.from(row.children, (cell) => inlineOf(cell, marks)).flatMap((cell, index) =>
      index > 0 ? [{ type: 'text', text: '\t' }, ...cell] : cell,
    )
  }

  function linesOf(pre: PageElement, marks: DraftMark[]): DraftNode[] {
    const lines = (pre.textContent ?? '').replace(/^\n|\n$/g, '').split('\n')
    return lines.flatMap((line, index) => [
      ...(index > 0 ? [{ type: 'hardBreak' }] : []),
      ...(line === '' ? [] : [text(line, marks)]),
    ])
  }

  function inlineOf(element: PageElement, marks: DraftMark[]): DraftNode[] {
    const name = element.localName
    if (isLeftOut(element)) return []
    if (name === 'br') return [{ type: 'hardBreak' }]
    if (name === 'a') {
      const note = reading.noteOf(element)
      if (note !== null)
        return [{ type: 'noteRef', attrs: { note, label: labelOf(element.textContent ?? '') } }]
    }
    const inside = withLook(element, marks)
    const nodes = Array.from(element.childNodes).flatMap((child) =>
      isElement(child) ? inlineOf(child, inside) : textOf(child, inside),
    )
    if (name === 'q') return [text('“', marks), ...nodes, text('”', marks)]
    return name === 'sub' ? raisedDigits(nodes, 'sub') : nodes
  }

  function withLook(element: PageElement, marks: DraftMark[]): DraftMark[] {
    const type = looks[element.localName]
    if (type !== undefined) return withMark(marks, { type })
    if (element.localName === 'a') {
      const href = linkOf(element.getAttribute('href'))
      return href === null ? marks : withMark(marks, { type: 'link', attrs: { href } })
    }
    const note = element.localName === 'span' ? element.getAttribute('data-note') : null
    if (!note || !/^\d{1,6}$/.test(note)) return marks
    return withMark(marks, {
      type: 'tie',
      attrs: { tie: `span ${++ties}`, note: `note-${note}`, sure: true },
    })
  }

  function textOf(node: PageNode, marks: DraftMark[]): DraftNode[] {
    if (!isText(node)) return []
    const words = node.textContent ?? ''
    // No-break spaces are the writer's.
    const folded = reading.keepsSpaces ? words : words.replace(/[ \t\n\f\r]+/g, ' ')
    return folded === '' ? [] : [text(folded, marks)]
  }

  function paragraph(
    type: 'paragraph' | 'heading',
    nodes: DraftNode[],
    attrs?: Record<string, unknown>,
  ): DraftNode[] {
    const content = trimmed(nodes)
    return content.length > 0 ? [{ type, ...(attrs ? { attrs } : {}), content }] : []
  }
}

/** The editor's own: smaller headings than this it does not have. */
const deepestHeading = 3

const looks: Record<string, string> = {
  b: 'bold',
  strong: 'bold',
  i: 'italic',
  em: 'italic',
  cite: 'italic',
  u: 'underline',
  s: 'strike',
  strike: 'strike',
  del: 'strike',
  sup: 'raised',
}

const blockNames = new Set(
  (
    'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer ' +
    'form h1 h2 h3 h4 h5 h6 header hgroup hr li main nav ol p pre section summary table tbody td tfoot th thead tr ul'
  ).split(' '),
)
const leftOut = new Set('title meta link nav input button img picture video head option'.split(' '))

function isBlock(element: PageElement): boolean {
  return blockNames.has(element.localName)
}

/** An inline element that a page maker has put around blocks. */
function holdsBlocks(element: PageElement): boolean {
  for (const child of element.children) if (isBlock(child) || holdsBlocks(child)) return true
  return false
}

function isLeftOut(element: PageElement): boolean {
  return leftOut.has(element.localName) || element.hasAttribute('hidden')
}

function framed(type: string, content: DraftNode[]): DraftNode[] {
  return content.length > 0 ? [{ type, content }] : []
}

function startingWithWords(blocks: DraftNode[]): DraftNode[] {
  return blocks[0]?.type === 'paragraph' ? blocks : [{ type: 'paragraph' }, ...blocks]
}

function withMark(marks: DraftMark[], mark: DraftMark): DraftMark[] {
  return [...marks.filter(({ type }) => type !== mark.type), mark]
}

function text(words: string, marks: DraftMark[]): DraftNode {
  return marks.length > 0 ? { type: 'text', text: words, marks } : { type: 'text', text: words }
}

/** Without white space and breaks at either end. */
function trimmed(nodes: DraftNode[]): DraftNode[] {
  const isBlank = (node: DraftNode): boolean =>
    node.type === 'hardBreak' || (node.type === 'text' && node.text!.trim() === '')
  const first = nodes.findIndex((node) => !isBlank(node))
  const last = nodes.findLastIndex((node) => !isBlank(node))
  const kept = nodes.slice(Math.max(0, first), last + 1).map((node) => ({ ...node }))
  const [opening, closing] = [kept[0], kept.at(-1)]
  if (opening?.type === 'text') opening.text = opening.text!.replace(/^[ \t\n]+/, '')
  if (closing?.type === 'text') closing.text = closing.text!.replace(/[ \t\n]+$/, '')
  return withoutDoubleSpaces(kept)
}

/** What HTML folds into one space may lie in two runs, or after a break. */
function withoutDoubleSpaces(nodes: DraftNode[]): DraftNode[] {
  return nodes.filter((node, index) => {
    const before = nodes[index - 1]
    if (node.type === 'text' && before?.type === 'hardBreak')
      node.text = node.text!.replace(/^[ \n]+/, '')
    return node.type !== 'text' || node.text !== ''
  })
}

function labelOf(words: string): string {
  return words.replace(/[[\]]/g, '').trim().slice(0, 20)
}

/** http, https and mailto only: what a draft may hold. */
function linkOf(address: string | null): string | null {
  if (address === null || address.length > 8000) return null
  try {
    const url = new URL(address.trim())
    return ['http:', 'https:', 'mailto:'].includes(url.protocol) ? url.href : null
  } catch {
    return null
  }
}
