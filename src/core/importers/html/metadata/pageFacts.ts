import { isDateLine, tellsOfChange } from '../../published/dateLine'
import { labelsOf, roleOf } from '../elementRole'
import type { Page } from '../parsePage'
import {
  foldSpace,
  isElement,
  isText,
  partedText,
  textPieces,
  type PageElement,
} from '../../../markup/pageNodes'
import { LinkedData } from './linkedData'

/** What a page says about itself, gathered in one walk before anything is taken out of it. */
export interface PageFacts {
  linkedData: LinkedData
  /** `meta` contents by name, property or itemprop in lower case. */
  metas: Map<string, string[]>
  canonicalLink: string | null
  pageTitle: string | null
  /** First-level headings that are not hidden, in order. */
  headlines: string[]
  /** Of those that are put together of several elements, what each holds: a kicker and the headline itself. */
  headlinePieces: Map<string, string[]>
  /** What microdata marks as the headline. */
  markedHeadline: string | null
  /** Elements of the article's head and body (not of related stories, comments or menus). */
  marked: Mark[]
  language: string | null
  /** How many unlabelled lines were looked into. */
  looks: number
}

export interface Mark {
  role: MarkedRole
  element: PageElement
  text: string
  pieces: string[]
}

export type MarkedRole =
  | 'itemprop author'
  | 'rel author'
  | 'byline'
  | 'written byline'
  | 'itemprop date'
  | 'itemprop modified'
  | 'time'
  | 'date'
  | 'written date'

const mostMarked = 400
const mostLooks = 200

export function gatherFacts(page: Page): PageFacts {
  const facts: PageFacts = {
    linkedData: new LinkedData(page.jsonLd, (words) => isShown(words)),
    metas: new Map(),
    canonicalLink: null,
    pageTitle: null,
    headlines: [],
    headlinePieces: new Map(),
    markedHeadline: null,
    marked: [],
    language: page.document.documentElement.getAttribute('lang'),
    looks: 0,
  }
  gather(page.document.body, facts, false)
  return facts

  function isShown(words: string): boolean {
    const shown = [...facts.headlines, ...(facts.metas.get('og:title') ?? [])]
    return shown.some((headline) => headline.toLowerCase().startsWith(words.trim().toLowerCase()))
  }
}

function gather(element: PageElement, facts: PageFacts, inChrome: boolean): void {
  for (const child of element.childNodes) {
    if (isText(child) && !inChrome) markWritten(element, child.textContent ?? '', facts)
    if (!isElement(child)) continue
    const tag = child.localName
    if (tag === 'meta') gatherMeta(child, facts)
    else if (tag === 'link') gatherLink(child, facts)
    else if (tag === 'title') facts.pageTitle ??= foldSpace(child.textContent) || null
    else {
      if (tag === 'h1' && !child.hasAttribute('hidden')) {
        const pieces = textPieces(child)
        const words = foldSpace(partedText(child))
        if (words !== '' && facts.headlines.length < 20) facts.headlines.push(words)
        if (pieces.length > 1) facts.headlinePieces.set(words, pieces)
      }
      const isChrome = inChrome || startsChrome(child)
      if (!isChrome && facts.marked.length < mostMarked) mark(child, facts)
      gather(child, facts, isChrome)
    }
  }
}

function gatherMeta(meta: PageElement, facts: PageFacts): void {
  const content = foldSpace(meta.getAttribute('content'))
  if (content === '') return
  for (const attribute of ['property', 'name', 'itemprop']) {
    const name = meta.getAttribute(attribute)?.trim().toLowerCase()
    if (!name) continue
    const known = facts.metas.get(name)
    if (known === undefined) facts.metas.set(name, [content])
    else if (known.length < 30) known.push(content)
  }
}

function gatherLink(link: PageElement, facts: PageFacts): void {
  if (/(?:^|\s)canonical(?:\s|$)/i.test(link.getAttribute('rel') ?? '')) {
    facts.canonicalLink ??= link.getAttribute('href')
  }
}

/** Menus, related stories and comments have bylines and dates of their own. */
function startsChrome(element: PageElement): boolean {
  const role = roleOf(element)
  if (role !== 'promotion' && role !== 'furniture') return false
  if (element.querySelector('h1') !== null) return false
  // An aside beside the text may hold nothing but the byline
  const isBare = element.localName === 'aside' || element.localName === 'nav'
  if (
    isBare &&
    role === 'furniture' &&
    element.querySelector('[rel~="author"],[itemprop~="author"]')
  ) {
    return false
  }
  const labels = labelsOf(element).join(' ')
  return !/share|social|tool|header|meta|byline|author|tags/.test(labels)
}

const bylineLabel =
  /(?:^|-)(?:by-?lines?|authors?(?:-?(?:name|names|link|links|byline|title))?|writers?|contributors?(?:-?(?:name|names))?|written-?by|posted-?by|article-?author|post-?author|entry-?author|story-?author|contrib|reporter|journalist|fn|creator|autor|auteur|metadata-author)(?:-|$)/
const dateLabel =
  /(?:^|-)(?:date|dates?-?(?:line|published|time|created)?|datetime|dateline|timestamps?|time|pub-?date|pubdate|published?(?:-?(?:date|on|at|time))?|publish-?(?:date|time|info)|publication-?date|post-?date|posted-?(?:on|at|date)?|entry-?date|article-?date|story-?date|created|submitted|datum|fecha)(?:-|$)/

function mark(element: PageElement, facts: PageFacts): void {
  const itemprop = element.getAttribute('itemprop') ?? ''
  const add = (role: MarkedRole): void => addMark(role, element, facts)
  if (/\bheadline\b/i.test(itemprop)) {
    facts.markedHeadline ??= foldSpace(partedText(element)) || null
  }
  if (/\bauthor\b/i.test(itemprop)) add('itemprop author')
  if (/\bauthor\b/i.test(element.getAttribute('rel') ?? '')) add('rel author')
  if (/\bdate(?:Published|Created)\b/i.test(itemprop)) add('itemprop date')
  if (/\bdateModified\b/i.test(itemprop)) add('itemprop modified')
  if (element.localName === 'time') add('time')
  const labels = labelsOf(element)
  if (labels.some((label) => bylineLabel.test(label))) add('byline')
  if (labels.some((label) => dateLabel.test(label))) add('date')
}

/** True of a date that is said to be that of a change: "Updated 12 March", "Updated: <time>", `class="updated"`. */
export function marksChange({ element, text }: Mark): boolean {
  if (tellsOfChange(text)) return true
  if (labelsOf(element).some((label) => changeLabel.test(label))) return true
  const around = [...(element.parentNode?.childNodes ?? [])]
  const before = around
    .slice(0, around.indexOf(element))
    .findLast((node) => foldSpace(node.textContent) !== '')
  return before !== undefined && tellsOfChange(foldSpace(before.textContent).slice(-30))
}

const changeLabel =
  /(?:^|-)(?:updated?|modified|last-mod|date-?modified|aktualisiert|mise-a-jour)(?:-|$)/

function addMark(role: MarkedRole, element: PageElement, facts: PageFacts): void {
  const raw = element.textContent ?? ''
  const pieces = raw.length > 3_000 ? [] : textPieces(element)
  facts.marked.push({ role, element, text: pieces.join(' '), pieces })
}

function markWritten(holder: PageElement, words: string, facts: PageFacts): void {
  if (words.length > 200 || facts.marked.length >= mostMarked) return
  const line = words.trim()
  if (line === '' || facts.looks >= mostLooks) return
  markWrittenByline(holder, line, facts)
  if (line.length < 80 && isDateLine(line)) addMark('written date', holder, facts)
}

/** How a line begins that names its writer: "By Ana Ruiz", "Автор: …", "记者 张三"; or that is nothing but a Korean reporter. */
const writtenLead =
  /^(?:(?:by|von|par|por|di|door|av|oleh)(?:\s+\p{Lu}|\s*:?\s*$)|(?:文|記者|取材|作者|记者|執筆|著者|筆者|撰文|글|기자|автор(?:и|ы|ка)?|текст|autor[ei]?|autorin|autorzy|autorka|auteurs?|haber|yazan|szerző|penulis|लेखक|रिपोर्ट|كتبت?|إعداد|بقلم|מאת)\s*[:：]|(?:بقلم|מאת)\s|(?:本报|本報|新华社|新華社)?(?:记者|記者)\s?\p{sc=Han}{2,4}(?!\p{sc=Han})|\p{sc=Hangul}{2,4} (?:기자|특파원)(?!\p{L}))/iu

/** "By Ana Ruiz" in an element that no one has labelled. */
function markWrittenByline(holder: PageElement, line: string, facts: PageFacts): void {
  if (!writtenLead.test(line)) return
  facts.looks++
  if ((holder.textContent?.length ?? 0) > 300) return
  const isLeadOnly = (holder.textContent?.trim().length ?? 0) <= 4 && holder.parentNode !== null
  addMark('written byline', isLeadOnly ? holder.parentNode! : holder, facts)
}
