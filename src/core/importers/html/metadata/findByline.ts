import type { Known } from '../../../../shared/domain/articles'
import { isOutlet, splitByline } from '../../bylines/splitByline'
import { isPersonName, tidyName } from '../../bylines/personName'
import { withoutHalfPairs } from '../../decode/decodeText'
import { foldSpace } from '../pageNodes'
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
  for (const [read, how] of sources) {
    const people = read()
    if (people.length > 0) return { value: people, how }
  }
  return null
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
  const marks = facts.marked.filter((mark) => mark.role === role)
  // The first mark that names anyone is the article's; its neighbours count when they are marked alike
  const people: string[] = []
  for (const mark of marks.slice(0, 40)) {
    const inner = mark.element.querySelector('[itemprop~="name"]')
    const content = mark.element.getAttribute('content')
    const words = foldSpace(inner?.textContent) || mark.text || foldSpace(content)
    if (words === '' || words.length > 300) continue
    const names = role === 'byline' ? namesInByline(words, outlet) : namesIn([words], outlet)
    for (const name of names) if (!people.includes(name)) people.push(name)
    if (people.length > 0 && role === 'byline') break
    if (people.length > 12) break
  }
  return people
}

/** A visible byline may carry date, outlet and more: the words after "By" up to the first of these. */
function namesInByline(words: string, outlet: string | null): string[] {
  const afterBy =
    /(?:^|[\s|•·-])(?:by|von|par|por|di|door)\s*:?\s+(\p{Lu}.{2,200})$/iu.exec(words)?.[1] ?? words
  const head = afterBy.split(
    /\b(?:published|updated|posted|on|last|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|january|february|march|april|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\b\.?|\d/i,
  )[0]!
  return namesIn([head], outlet)
}

function namesIn(entries: string[], outlet: string | null): string[] {
  const people: string[] = []
  for (const entry of entries.slice(0, 100)) {
    const words = foldSpace(withoutHalfPairs(entry))
    const whole = tidyName(words)
    const isOne = isPersonName(whole) && !/[,;&|]|\s(?:and|und|et|y|with)\s|^by\s/i.test(whole)
    const names = isOne && !isOutlet(whole, outlet) ? [whole] : splitByline(words, outlet)
    for (const name of names) {
      if (!people.some((known) => known.toLowerCase() === name.toLowerCase())) people.push(name)
    }
  }
  return people
}
