import type { BlockType } from '../../../shared/domain/articles'
import { isElement, isText, type PageElement, type PageNode } from '../../markup/pageNodes'
import { labelsOf } from './elementRole'
import { embeddedPost, type EmbeddedPost } from './embeddedPost'
import { liveEntry } from './liveEntry'

/** One block of a page before anyone has decided what is the article. */
export interface PageBlock {
  text: string
  type: BlockType
  level?: number
  /** Of a post and of the head of a live blog's entry. */
  by?: string
  on?: string
  /** The text nodes that it was made of. */
  nodes: PageNode[]
  /** The nearest block-level element around it. */
  element: PageElement
  /** What held that element in the page as it came. */
  parent: PageElement | null
  /** Of `text`, how many characters stand in links. */
  linkLength: number
}

/** A picture of a page, and the place of the block before which it stands. */
export interface PagePicture {
  element: PageElement
  before: number
}

const mostBlocks = 60_000
// prettier-ignore
const blockTags = new Set([
  'address', 'article', 'aside', 'blockquote', 'body', 'button', 'caption', 'center', 'dd', 'details', 'dialog', 'dir', 'div', 'dl', 'dt',
  'fieldset', 'figcaption', 'figure', 'footer', 'form', 'h1', 'h2', 'h3', 'h4', 'h5', 'h6', 'header', 'hgroup', 'hr', 'html', 'legend',
  'li', 'main', 'menu', 'nav', 'ol', 'option', 'p', 'pre', 'section', 'summary', 'table', 'tbody', 'tfoot', 'thead', 'tr', 'ul', 'video',
])
const unread = new Set(['head', 'title', 'script', 'style', 'meta', 'link', 'input', 'rt', 'rp'])

/** Cuts what stands under an element into blocks, in order. A table row is one block, its cells parted by tabs. */
export function cutBlocks(root: PageElement): PageBlock[] {
  return cutPage(root).blocks
}

/** The same, with the pictures among the blocks. */
export function cutPage(root: PageElement): { blocks: PageBlock[]; pictures: PagePicture[] } {
  const cutter = new Cutter()
  cutter.walk(root, { type: 'paragraph', element: root, inLink: false, pre: false })
  cutter.finish()
  return cutter
}

interface Surroundings {
  type: BlockType
  level?: number
  /** The embedded post that this stands in. */
  post?: EmbeddedPost
  /** The entry of a live blog that this stands in, until its first block, which is its head. */
  entry?: { on: string | null; hasHead: boolean }
  element: PageElement
  inLink: boolean
  pre: boolean
}

class Cutter {
  readonly blocks: PageBlock[] = []
  readonly pictures: PagePicture[] = []
  private parts: string[] = []
  private breaks = 0
  private linkLength = 0
  private nodes: PageNode[] = []
  private around: Surroundings | null = null

  /** Nesting is bounded by tameMarkup, so this may call itself. */
  walk(node: PageNode, around: Surroundings): void {
    for (const child of node.childNodes) {
      if (this.blocks.length >= mostBlocks) return
      if (isText(child)) this.add(child, around)
      else if (isElement(child)) this.enter(child, around)
    }
  }

  finish(): void {
    const text = tidyLines(this.parts.join(''))
    if (text !== '' && this.around) {
      const { type, level, element, post, entry } = this.around
      const isHead = entry !== undefined && !entry.hasHead
      if (isHead) entry.hasHead = true
      const { nodes } = this
      const linkLength = Math.min(this.linkLength, text.length)
      this.blocks.push({
        text,
        type: post ? 'post' : isHead ? 'entry' : type,
        ...(level && !post && !isHead ? { level } : {}),
        ...(post ?? (isHead && entry.on ? { on: entry.on } : {})),
        nodes,
        element,
        parent: element.parentNode,
        linkLength,
      })
    }
    this.parts = []
    this.breaks = 0
    this.linkLength = 0
    this.nodes = []
    this.around = null
  }

  private enter(element: PageElement, around: Surroundings): void {
    const tag = element.localName
    if (unread.has(tag) || element.hasAttribute('hidden')) return
    if (tag === 'img' || tag === 'amp-img')
      this.pictures.push({ element, before: this.blocks.length })
    if (tag === 'br') {
      this.parts.push('\n')
      this.breaks++
      // Two breaks in a row part paragraphs
      if (this.breaks > 1) this.finish()
      return
    }
    if (tag === 'td' || tag === 'th') {
      if (around.type === 'table') {
        if (this.nodes.length > 0) this.parts.push('\t')
        this.walk(element, around)
        return
      }
      // A page laid out by tables: each cell stands for itself
      this.finish()
      this.walk(element, { ...around, element })
      this.finish()
      return
    }
    if (!blockTags.has(tag)) {
      this.walk(element, tag === 'a' ? { ...around, inLink: true } : around)
      return
    }
    if (around.type === 'table' && tag !== 'tr' && tag !== 'table') {
      // Within a row everything stays one line
      this.parts.push(' ')
      this.walk(element, around)
      return
    }
    this.finish()
    this.walk(element, within(element, tag, around))
    this.finish()
  }

  private add(node: PageNode, around: Surroundings): void {
    const raw = node.textContent ?? ''
    if (raw === '') return
    const words = around.pre ? raw : raw.replace(/[\s\u200b\u2060\ufeff]+/g, ' ')
    const isBlank = !/\S/.test(words)
    if (isBlank && this.parts.length === 0) return
    this.parts.push(words)
    if (isBlank) return
    this.breaks = 0
    this.around ??= around
    this.nodes.push(node)
    if (around.inLink) this.linkLength += words.trim().length
  }
}

function within(element: PageElement, tag: string, around: Surroundings): Surroundings {
  const inner: Surroundings = { ...around, element }
  let isEntry = false
  if (element.hasAttribute('class') || element.hasAttribute('itemprop')) {
    const labels = labelsOf(element)
    const post = around.post ? null : embeddedPost(element, labels)
    if (post) inner.post = post
    const entry = liveEntry(element, labels)
    if (entry) inner.entry = { ...entry, hasHead: false }
    isEntry = entry !== null
  }
  const heading = /^h([1-6])$/.exec(tag)
  if (heading) return { ...inner, type: 'heading', level: Number(heading[1]) }
  // The entries of a live blog may be a list to the page; to a reader they are not
  if (isEntry) return inner
  if (tag === 'li' || tag === 'dt' || tag === 'dd') return { ...inner, type: 'list-item' }
  if (tag === 'blockquote') return { ...inner, type: 'quotation' }
  if (tag === 'figcaption' || tag === 'caption') return { ...inner, type: 'caption' }
  if (tag === 'pre') return { ...inner, pre: true }
  if (tag === 'tr') return { ...inner, type: isDataRow(element) ? 'table' : around.type }
  if (tag === 'p' && around.type === 'heading') return inner
  return inner
}

/** Old pages are laid out with tables: a row is data only where its cells are short and there are several. */
function isDataRow(row: PageElement): boolean {
  const cells = [...row.children].filter(
    (cell) => cell.localName === 'td' || cell.localName === 'th',
  )
  if (cells.length < 2 || cells.length > 40) return false
  return cells.every(
    (cell) =>
      (cell.textContent?.length ?? 0) < 300 && cell.querySelector('table, p, div, h1, h2') === null,
  )
}

function tidyLines(text: string): string {
  const lines = text.split('\n').map((line) => line.replace(/[ \u00a0]{2,}/g, ' ').trim())
  return lines
    .filter((line) => line !== '')
    .join('\n')
    .replace(/\t[\t ]+/g, '\t')
}
