import { parseHTML } from 'linkedom'
import { passageOfTarget } from '../../../shared/domain/sourceTarget'
import type { PageDocument, PageElement } from '../../markup/pageNodes'
import { tameMarkup } from '../../markup/tameMarkup'
import type { ForeignPassage, RoughNote, RoughText } from '../Manuscript'
import { blocksFromHtml, type Reading } from './blocksFromHtml'

/** A page as a manuscript: no script has run and nothing was loaded. */
export function readHtml(
  html: string,
  { keepsSpaces = false }: { keepsSpaces?: boolean } = {},
): RoughText {
  const { markup } = tameMarkup(html)
  const { body } = (parseHTML(markup) as { document: PageDocument }).document
  const title = body.querySelector('title')?.textContent?.trim() || null
  const saysWhichWords = body.querySelector('[data-note], [data-target]') !== null
  const elements = notesOf(body)
  const reading: Reading = {
    keepsSpaces,
    noteOf: (link) => {
      const id = targetOf(link)
      return id !== null && elements.has(id) ? id : null
    },
  }
  const notes = new Map<string, RoughNote>()
  for (const [id, element] of elements) {
    const within = element.parentNode
    // Its links back mean nothing in a draft.
    for (const link of Array.from(element.querySelectorAll('a')))
      if (isBacklink(link)) link.remove()
    element.remove()
    notes.set(id, {
      text: (element.textContent ?? '').trim(),
      target: targetIn(element),
      blocks: blocksFromHtml(element, { ...reading, noteOf: () => null }),
    })
    if (within && within.children.length === 0) removeNotesSection(within)
  }
  return { title, blocks: blocksFromHtml(articleIn(body), reading), notes, saysWhichWords }
}

/** The notes that the text refers to, by their ids, in the order of the page. */
function notesOf(body: PageElement): Map<string, PageElement> {
  const referred = new Set<string>()
  for (const link of body.querySelectorAll('a')) {
    const id = targetOf(link)
    if (id !== null && isReference(link)) referred.add(id)
  }
  const notes = new Map<string, PageElement>()
  if (referred.size === 0) return notes
  for (const element of body.querySelectorAll('[id]')) {
    const id = element.getAttribute('id')!
    const isNote = ['li', 'aside', 'p', 'div', 'dd'].includes(element.localName)
    if (isNote && referred.has(id) && !notes.has(id)) notes.set(id, element)
  }
  return notes
}

function isReference(link: PageElement): boolean {
  if (link.getAttribute('role') === 'doc-noteref') return true
  if (link.hasAttribute('data-footnote-ref')) return true
  const parent = link.parentNode
  return parent?.localName === 'sup' && /^\[?[\w*†‡]{1,8}\]?$/.test(link.textContent?.trim() ?? '')
}

function isBacklink(link: PageElement): boolean {
  if (link.getAttribute('role') === 'doc-backlink') return true
  return targetOf(link) !== null && /^(?:[↩↑⏎^\d\s]|\uFE0E|\uFE0F)*$/.test(link.textContent ?? '')
}

function targetOf(link: PageElement): string | null {
  const href = link.getAttribute('href')
  if (!href?.startsWith('#') || href.length < 2) return null
  try {
    return decodeURIComponent(href.slice(1))
  } catch {
    return href.slice(1)
  }
}

/** An empty list of notes goes, with the heading over it. */
function removeNotesSection(list: PageElement): void {
  const section = list.parentNode
  const isSection =
    section?.localName === 'section' &&
    (section.getAttribute('role') === 'doc-endnotes' ||
      /\bfootnotes\b/.test(section.getAttribute('class') ?? ''))
  if (isSection && section.querySelector('li') === null) section.remove()
  else list.remove()
}

function articleIn(body: PageElement): PageElement {
  const articles = [...body.querySelectorAll('article')]
  if (articles.length === 1) return articles[0]!
  return body.querySelector('main') ?? body
}

function targetIn(element: PageElement): ForeignPassage | null {
  const written = element.getAttribute('data-target')
  if (written === null) return null
  try {
    const passage = passageOfTarget(JSON.parse(written))
    return passage && { ...passage, versionNumber: null }
  } catch {
    return null
  }
}
