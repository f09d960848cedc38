import type { PageDocument, PageElement, PageNode } from './pageNodes'
import { matcherOf } from './simpleSelector'

/**
 * A page's nodes: as much of the DOM as the importer and Readability ask for, and no more, since a page is read once and
 * thrown away. Children are a linked list; `childNodes` and `children` are lists that are made when somebody asks.
 */
export type TreeNode = TreeElement | TreeText

export class TreeText implements PageNode {
  readonly nodeType = 3
  readonly nodeName = '#text'
  parentNode: TreeElement | null = null
  nextSibling: TreeNode | null = null
  previousSibling: TreeNode | null = null
  readonly childNodes: TreeNode[] = []

  textContent: string

  constructor(text: string) {
    this.textContent = text
  }

  remove(): void {
    this.parentNode?.removeChild(this)
  }

  get nextElementSibling(): TreeElement | null {
    return elementFrom(this.nextSibling)
  }
}

export class TreeElement implements PageElement {
  readonly nodeType = 1
  parentNode: TreeElement | null = null
  nextSibling: TreeNode | null = null
  previousSibling: TreeNode | null = null
  firstChild: TreeNode | null = null
  lastChild: TreeNode | null = null
  localName: string
  tagName: string
  readonly attributes: { name: string; value: string }[] = []
  private nodes: TreeNode[] | null = null
  private elements: TreeElement[] | null = null

  readonly ownerDocument: TreeDocument

  constructor(document: TreeDocument, name: string) {
    this.ownerDocument = document
    this.localName = name
    this.tagName = upperCase(name)
  }

  get nodeName(): string {
    return this.tagName
  }

  get childNodes(): TreeNode[] {
    if (this.nodes) return this.nodes
    const nodes: TreeNode[] = []
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child)
    return (this.nodes = nodes)
  }

  get children(): TreeElement[] {
    if (this.elements) return this.elements
    const elements: TreeElement[] = []
    for (let child = this.firstChild; child; child = child.nextSibling)
      if (child.nodeType === 1) elements.push(child)
    return (this.elements = elements)
  }

  get firstElementChild(): TreeElement | null {
    return elementFrom(this.firstChild)
  }

  get nextElementSibling(): TreeElement | null {
    return elementFrom(this.nextSibling)
  }

  get previousElementSibling(): TreeElement | null {
    let node = this.previousSibling
    while (node && node.nodeType !== 1) node = node.previousSibling
    return node
  }

  get textContent(): string {
    let text = ''
    for (let child = this.firstChild; child; child = child.nextSibling) text += child.textContent
    return text
  }

  set textContent(text: string) {
    while (this.firstChild) this.removeChild(this.firstChild)
    this.appendChild(new TreeText(text))
  }

  /** Readability keeps a page's markup to begin again with, which it is never let do here. */
  get innerHTML(): string {
    return ''
  }

  get className(): string {
    return this.getAttribute('class') ?? ''
  }

  set className(names: string) {
    this.setAttribute('class', names)
  }

  get id(): string {
    return this.getAttribute('id') ?? ''
  }

  set id(id: string) {
    this.setAttribute('id', id)
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value
    return null
  }

  hasAttribute(name: string): boolean {
    return this.attributes.some((attribute) => attribute.name === name)
  }

  setAttribute(name: string, value: string): void {
    const known = this.attributes.find((attribute) => attribute.name === name)
    if (known) known.value = value
    else this.attributes.push({ name, value })
  }

  removeAttribute(name: string): void {
    const place = this.attributes.findIndex((attribute) => attribute.name === name)
    if (place !== -1) this.attributes.splice(place, 1)
  }

  appendChild<Node extends TreeNode>(node: Node): Node {
    return this.insertBefore(node, null)
  }

  insertBefore<Node extends TreeNode>(node: Node, next: TreeNode | null): Node {
    if (node.parentNode) node.parentNode.removeChild(node)
    const before = next ? next.previousSibling : this.lastChild
    node.parentNode = this
    node.previousSibling = before
    node.nextSibling = next
    if (before) before.nextSibling = node
    else this.firstChild = node
    if (next) next.previousSibling = node
    else this.lastChild = node
    this.forgetLists()
    return node
  }

  removeChild<Node extends TreeNode>(node: Node): Node {
    const { previousSibling: before, nextSibling: after } = node
    if (before) before.nextSibling = after
    else this.firstChild = after
    if (after) after.previousSibling = before
    else this.lastChild = before
    node.parentNode = null
    node.previousSibling = null
    node.nextSibling = null
    this.forgetLists()
    return node
  }

  replaceChild<Node extends TreeNode>(node: TreeNode, old: Node): Node {
    if (node === old) return old
    if (node.parentNode) node.parentNode.removeChild(node)
    this.insertBefore(node, old)
    return this.removeChild(old)
  }

  remove(): void {
    this.parentNode?.removeChild(this)
  }

  querySelector(selector: string): TreeElement | null {
    return firstWithin(this, matcherOf(selector))
  }

  querySelectorAll(selector: string): TreeElement[] {
    const found: TreeElement[] = []
    gatherWithin(this, matcherOf(selector), found)
    return found
  }

  getElementsByTagName(name: string): TreeElement[] {
    return this.querySelectorAll(name)
  }

  private forgetLists(): void {
    this.nodes = null
    this.elements = null
  }
}

export class TreeDocument implements PageDocument {
  readonly nodeType = 9
  readonly title = ''
  documentElement!: TreeElement
  /** Says to Readability that an element may be renamed where it stands. */
  readonly firstChild = { __JSDOMParser__: true }

  begin(root: TreeElement): void {
    this.documentElement ??= root
  }

  get body(): TreeElement {
    return this.documentElement.children.find((child) => child.localName === 'body')!
  }

  createElement(name: string): TreeElement {
    return new TreeElement(this, name.toLowerCase())
  }

  createTextNode(text: string): TreeText {
    return new TreeText(text)
  }

  getElementsByTagName(name: string): TreeElement[] {
    return this.querySelectorAll(name)
  }

  querySelector(selector: string): TreeElement | null {
    return this.documentElement.querySelector(selector)
  }

  querySelectorAll(selector: string): TreeElement[] {
    return this.documentElement.querySelectorAll(selector)
  }
}

type Matcher = (element: PageElement) => boolean

function firstWithin(root: TreeElement, matches: Matcher): TreeElement | null {
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== 1) continue
    const found = matches(child) ? child : firstWithin(child, matches)
    if (found) return found
  }
  return null
}

function gatherWithin(root: TreeElement, matches: Matcher, found: TreeElement[]): void {
  for (let child = root.firstChild; child; child = child.nextSibling) {
    if (child.nodeType !== 1) continue
    if (matches(child)) found.push(child)
    gatherWithin(child, matches, found)
  }
}

function elementFrom(start: TreeNode | null): TreeElement | null {
  let node = start
  while (node && node.nodeType !== 1) node = node.nextSibling
  return node
}

const upperCases = new Map<string, string>()

/** A page has few names of elements, and makes thousands of them. */
function upperCase(name: string): string {
  const known = upperCases.get(name)
  if (known !== undefined) return known
  const upper = name.toUpperCase()
  if (upperCases.size < 500) upperCases.set(name, upper)
  return upper
}
