import type { Known } from '../../../../shared/domain/articles'
import { isOutlet, splitByline } from '../../bylines/splitByline'
import { isPersonName, tidyName } from '../../bylines/personName'
import { withoutHalfPairs } from '../../../decode/decodeText'
import { foldSpace, textPieces, type PageElement } from '../../../markup/pageNodes'
import { typesOf, wordsUnder } from './linkedData'
import type { MarkedRole, PageFacts } from './pageFacts'

/** The people who wrote it: JSON-LD, meta tags, microdata, rel=author, the visible byline, in this order. */
export function findByline(facts: PageFacts, outlet: string | null): Known<string[]> | null {
  const sources: [() => string[], string][] = [
    [() => fromLinkedData(facts, outlet), "the page's JSON-LD"],
    [() => fromMetas(facts, outlet), "the page's meta tags"],
    [() => fromMarks(facts, 'itemprop author', outlet), "the page's markup of its author"],
    [() => fromMarks(facts, 'rel author', outlet), "the link to the author's page"],
    [() => fromMarks(facts, 'byline', outlet), 'the visible byline'],
  ]
  let fallback: Known<string[]> | null = null
  for (const [read, how] of sources) {
    const people = read()
    // A login name is better than nothing, a name that the next source spells out is better still
    if (people.some((name) => /\s/.test(name) || /\p{Lo}/u.test(name)))
      return { value: people, how }
    if (people.length > 0) fallback ??= { value: people, how }
  }
  return fallback
}

function fromLinkedData(facts: PageFacts, outlet: string | null): string[] {
  const article = facts.linkedData.article()
  const authors = facts.linkedData.resolve(article?.['author'] ?? article?.['creator'])
  const people = authors
    .filter((author) => !typesOf(author).some((type) => type.endsWith('Organization')))
    .map((author) => wordsUnder(author, 'name') ?? '')
  return namesIn(people, outlet)
}

const authorMetas = [
  'author',
  'article:author_name',
  'byl',
  'byline',
  'parsely-author',
  'sailthru.author',
  'dc.creator',
  'dcterms.creator',
  'dc.contributor',
  'citation_author',
  'article:author',
  'og:article:author',
  'authors',
  'cxenseparse:author',
  'rbauthors',
  'shareaholic:article_author_name',
]

function fromMetas(facts: PageFacts, outlet: string | null): string[] {
  for (const name of authorMetas) {
    const people = namesIn(facts.metas.get(name) ?? [], outlet)
    if (people.length > 0) return people
  }
  return []
}

function fromMarks(facts: PageFacts, role: MarkedRole, outlet: string | null): string[] {
  const people: string[] = []
  let holder: PageElement | null = null
  for (const mark of marksOf(facts, role)) {
    // The first mark that names anyone is the article's; others count where they stand beside it
    if (holder !== null && !isBeside(mark.element, holder)) continue
    const inner = mark.element.querySelector('[itemprop~="name"]')
    const content = foldSpace(mark.element.getAttribute('content'))
    const pieces = inner ? textPieces(inner) : mark.pieces.length > 0 ? mark.pieces : [content]
    if (pieces.join(' ').length > 300) continue
    const isWritten = role === 'byline'
    const names = isWritten ? namesInByline(pieces, outlet) : namesIn([pieces.join('\n')], outlet)
    addNames(names, people)
    if (people.length > 0 && isWritten) break
    if (people.length > 0) holder ??= mark.element.parentNode?.parentNode ?? null
  }
  return people
}

function marksOf(facts: PageFacts, role: MarkedRole): PageFacts['marked'] {
  const marks = facts.marked.filter(
    (mark) => mark.role === role || (role === 'byline' && mark.role === 'written byline'),
  )
  return marks.slice(0, 60)
}

function isBeside(element: PageElement, holder: PageElement): boolean {
  const parent = element.parentNode
  return parent === holder || parent?.parentNode === holder
}

const notNames =
  /\b(?:published|updated|posted|on|last|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?|\d/i
const bylineLead =
  /^(?:(?:written|reported|posted|story) )?(?:by|von|par|por|di|door|author|autor)\b:?/i

/** First and last name in elements of their own. */
function joinSingleWords(pieces: string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const isPart = /^\p{Lu}[\p{Ll}'’-]+$/u.test(piece) && !notNames.test(piece)
    const continues =
      isPart && last !== undefined && /^\p{Lu}[\p{Ll}'’-]+$/u.test(last) && !bylineLead.test(last)
    if (continues) joined[joined.length - 1] = `${last} ${piece}`
    else joined.push(piece)
  }
  return joined
}

/** A visible byline may carry date, outlet, job and more: the names after "By", or else the first names. */
function namesInByline(pieces: string[], outlet: string | null): string[] {
  const lead = pieces.findIndex((piece) => bylineLead.test(piece))
  const later = lead === -1 ? /\sby\s+(\p{Lu}.{2,200})$/iu.exec(pieces.join(' '))?.[1] : null
  const listed = later ? [later] : joinSingleWords(pieces.slice(Math.max(0, lead)))
  const people: string[] = []
  for (const piece of listed) {
    const names = namesIn([piece.split(notNames)[0]!], outlet)
    // After the names come job, date and the like
    if (names.length === 0 && people.length > 0 && !/^(?:and|und|et|y|\W*)$/i.test(piece)) break
    addNames(names, people)
  }
  return people
}

function namesIn(entries: string[], outlet: string | null): string[] {
  const people: string[] = []
  for (const entry of entries.slice(0, 100)) {
    const words = withoutHalfPairs(entry).trim()
    const whole = tidyName(words)
    const isOne = isPersonName(whole) && !/[,;&|]|\s(?:and|und|et|y|with)\s|^by\s/i.test(whole)
    const names = isOne && !isOutlet(whole, outlet) ? [whole] : splitByline(words, outlet)
    addNames(names, people)
  }
  return people
}

function addNames(names: string[], people: string[]): void {
  const bare = (name: string): string => name.toLowerCase().replace(/[\s.]/g, '')
  for (const name of names) {
    const isKnown = people.some((known) => bare(known) === bare(name))
    if (!isKnown) people.push(name)
  }
}
