/** The little of the DOM that the importer uses: `growTree` gives it, and so does any other DOM. */
export interface PageNode {
  nodeType: number
  nodeName: string
  parentNode: PageElement | null
  childNodes: Iterable<PageNode>
  textContent: string | null
}

export interface PageElement extends PageNode {
  localName: string
  children: Iterable<PageElement> & { length: number }
  getAttribute(name: string): string | null
  hasAttribute(name: string): boolean
  setAttribute(name: string, value: string): void
  remove(): void
  querySelector(selector: string): PageElement | null
  querySelectorAll(selector: string): Iterable<PageElement>
}

export interface PageDocument {
  documentElement: PageElement
  body: PageElement
}

export function isElement(node: PageNode): node is PageElement {
  return node.nodeType === 1
}

export function isText(node: PageNode): boolean {
  return node.nodeType === 3 || node.nodeType === 4
}

/** The words under a node, a piece for each stretch that no element interrupts: elements part words as much as spaces do. */
export function textPieces(node: PageNode, pieces: string[] = []): string[] {
  let stretch = ''
  for (const child of node.childNodes) {
    if (pieces.length > 200) break
    // An entity in the source splits a text node in two: they are one stretch
    if (isText(child)) stretch += child.textContent ?? ''
    else if (isElement(child)) {
      addPiece(stretch, pieces)
      stretch = ''
      textPieces(child, pieces)
    }
  }
  addPiece(stretch, pieces)
  return pieces
}

function addPiece(stretch: string, pieces: string[]): void {
  const words = foldSpace(stretch)
  if (words !== '') pieces.push(words)
}

/**
 * The words under a node with a space where two elements that hold whole words touch: a kicker and its headline. A large
 * first letter and "The <em>Courier</em>'s view" stay as they are.
 */
export function partedText(node: PageNode): string {
  let words = ''
  function add(inner: PageNode): void {
    for (const child of inner.childNodes) {
      if (isElement(child)) add(child)
      else if (isText(child)) {
        const text = child.textContent ?? ''
        const touches =
          /[\p{L}\p{N}]{2}[:.!?]?$/u.test(words.slice(-3)) && /^[\p{L}\p{N}“"«„]/u.test(text)
        words += touches && before !== inner ? ` ${text}` : text
        before = inner
      }
    }
  }
  let before: PageNode | null = null
  add(node)
  return words
}

/** Text with every run of white space as one space, trimmed. */
export function foldSpace(text: string | null | undefined): string {
  return (text ?? '').replace(/[\s\u200b\u2060\ufeff]+/g, ' ').trim()
}
