import type { Instant } from '../../../shared/domain/days'
import {
  keptBack,
  stricterTerms,
  unnamedSource,
  wordsWithheld,
  type Terms,
} from '../../../shared/domain/terms'
import { addToast } from '../../state/toasts'
import { lowered, termsInWords } from '../../ui/termsInWords'
import { sourceSelector, termsOf, termsSelector } from '../../ui/underTerms'

/**
 * Terms travel with what is copied from articles and lists: words off the record or under embargo are not put on the
 * clipboard, and of words on background not who said them. A draft has a clipboard of its own.
 */
export function copyByTerms(): void {
  document.addEventListener('copy', (event) => {
    const { target, clipboardData } = event
    if (event.defaultPrevented || !clipboardData || isTypedIn(target)) return
    const selected = copiedFromSelection()
    // What is under no terms the window copies by itself, as it is set.
    const copied = selected?.terms === null ? null : (selected ?? copiedFromList())
    if (!copied) return
    event.preventDefault()
    clipboardData.setData('text/plain', copied.paragraphs.join('\n\n'))
    clipboardData.setData('text/html', copied.paragraphs.map(asHtml).join(''))
    if (copied.terms) addToast(whyNot(copied.terms))
  })
}

interface Copied {
  paragraphs: string[]
  /** Of what was kept back the strictest; null when nothing was. */
  terms: Terms | null
}

function copiedFromSelection(): Copied | null {
  const selection = document.getSelection()
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null
  const range = selection.getRangeAt(0)
  const around = range.commonAncestorContainer
  const element = around instanceof Element ? around : around.parentElement
  return copied(range.cloneContents(), element ? termsAround(element) : null, element)
}

/** Nothing is selected: the words of the row that is chosen in the list one is in. */
function copiedFromList(): Copied | null {
  const row = document.activeElement?.querySelector('[role="option"][aria-selected="true"]')
  const words = row?.querySelector('[data-copied]')
  return words ? copied(words.cloneNode(true), termsAround(words), null) : null
}

function copied(content: Node, around: Terms | null, within: Element | null): Copied {
  const paragraphs: string[] = []
  let kept: Terms | null = null
  let isNew = true
  let last = ''
  const isSource = within?.closest(sourceSelector) != null
  if (around && keptBack(around, now()) === 'words') say(wordsWithheld(around), around)
  else if (isSource && around && keptBack(around, now()) === 'name') say(unnamedSource, around)
  else visit(content, around)
  return { paragraphs: paragraphs.filter((words) => words.trim() !== ''), terms: kept }

  function visit(node: Node, terms: Terms | null): void {
    if (node instanceof Text) return write(node.data)
    if (node instanceof HTMLElement) {
      if (node.matches('button, [aria-hidden="true"]')) return
      const own = node.matches(termsSelector) ? termsOf(node) : null
      if (own && keptBack(own, now()) === 'words') return say(wordsWithheld(own), own)
      if (node.matches(sourceSelector) && terms && keptBack(terms, now()) === 'name')
        return say(unnamedSource, terms)
      if (node.matches('br')) return write('\n')
    }
    const isBlock = node instanceof HTMLElement && node.matches(blocks)
    if (isBlock) isNew = true
    for (const child of node.childNodes) visit(child, terms)
    if (isBlock) isNew = true
  }

  /** Once for pieces that stand side by side. */
  function say(line: string, terms: Terms): void {
    kept = kept ? stricterTerms(kept, terms, now()) : terms
    if (isNew || last !== line) write(line)
    last = line
  }

  function write(words: string): void {
    if (words === '') return
    if (isNew) paragraphs.push(words)
    else paragraphs.push((paragraphs.pop() ?? '') + words)
    isNew = false
    last = ''
  }
}

const blocks = 'p, div, h1, h2, h3, h4, h5, h6, blockquote, pre, li, section, article'

/** The strictest of all that an element stands under. */
function termsAround(element: Element): Terms | null {
  let terms: Terms | null = null
  let under: HTMLElement | null = element.closest<HTMLElement>(termsSelector)
  while (under) {
    terms = terms ? stricterTerms(terms, termsOf(under), now()) : termsOf(under)
    under = under.parentElement?.closest<HTMLElement>(termsSelector) ?? null
  }
  return terms
}

function whyNot(terms: Terms): string {
  if (keptBack(terms, now()) === 'name')
    return 'These words were given on background: what you copied does not name their source.'
  const given =
    terms.kind === 'embargo'
      ? `are under ${lowered(termsInWords(terms)).replace('under ', '')}`
      : 'were given off the record'
  return `These words ${given}: what you copied does not have them. Change their terms to copy them.`
}

function isTypedIn(target: EventTarget | null): boolean {
  const element = target instanceof Element ? target : (target as Node | null)?.parentElement
  return element?.closest('input, textarea, [contenteditable="true"]') != null
}

function asHtml(words: string): string {
  const paragraph = document.createElement('p')
  paragraph.textContent = words
  return paragraph.outerHTML
}

function now(): Instant {
  return new Date().toISOString() as Instant
}
