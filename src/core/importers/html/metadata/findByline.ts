import type { Known } from '../../../../shared/domain/articles'
import { bylineLead } from '../../bylines/leads'
import { inNormalCase } from '../../bylines/normalCase'
import { isOutlet, isSameName, splitByline } from '../../bylines/splitByline'
import { decodeEntities } from './decodeEntities'
import { isPersonName, tidyName } from '../../bylines/personName'
import { withoutHalfPairs } from '../../../decode/decodeText'
import { foldSpace, textPieces, type PageElement } from '../../../markup/pageNodes'
import { namesOf, typesOf } from './linkedData'
import type { MarkedRole, PageFacts } from './pageFacts'

/**
 * The people who wrote it: JSON-LD, meta tags, microdata, rel=author, the visible byline, the card for social media, and at
 * last the address of the author's page, in this order. Null when nobody is named: an agency, a desk or the outlet is nobody.
 */
export function findByline(facts: PageFacts, outlet: string | null): Known<string[]> | null {
  const sources: [() => string[], string][] = [
    [() => fromLinkedData(facts, outlet), "the page's JSON-LD"],
    [() => fromMetas(facts, outlet), "the page's meta tags"],
    [() => fromMarks(facts, 'itemprop author', outlet), "the page's markup of its author"],
    [() => fromMarks(facts, 'rel author', outlet), "the link to the author's page"],
    [() => fromMarks(facts, 'byline', outlet), 'the visible byline'],
    [() => fromSocialCard(facts, outlet), "the page's card for social media"],
    [() => fromAddress(facts, outlet), "the address of the author's page"],
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

/** What the page says of its authors as it says it, agencies and desks and all. */
export function statedBylines(facts: PageFacts): string[] {
  const article = facts.linkedData.article()
  const things = facts.linkedData.resolve([article?.['author'] ?? [], article?.['creator'] ?? []])
  const metas = authorMetas.flatMap((name) => facts.metas.get(name) ?? [])
  const shown = marksOf(facts, 'byline')
    .slice(0, 3)
    .map((mark) => mark.text)
  return [...things.flatMap(namesOf), ...metas, ...shown]
    .filter((words) => words.length <= 300)
    .slice(0, 40)
}

function fromLinkedData(facts: PageFacts, outlet: string | null): string[] {
  const { linkedData } = facts
  const article = linkedData.article()
  for (const key of ['author', 'creator']) {
    const people: string[] = []
    for (const thing of linkedData.resolve(article?.[key])) {
      const types = typesOf(thing)
      if (types.some((type) => /(?:Organization|Corporation|Brand|WebSite)$/.test(type))) continue
      const isPerson = types.some((type) => type.endsWith('Person'))
      addNames(namesIn(namesOf(thing), outlet, isPerson), people)
    }
    if (people.length > 0) return people
  }
  return []
}

/** ".../authors/ines-calder" says who wrote it where nothing else does. */
function fromAddress(facts: PageFacts, outlet: string | null): string[] {
  const addresses = [
    ...(facts.metas.get('article:author') ?? []),
    ...(facts.metas.get('author') ?? []),
  ]
  return addresses.flatMap((address) => {
    const slug =
      /^https?:\/\/[^/]+\/(?:[\w-]+\/){0,3}(?:authors?|editors?|people|profiles?|journalists?|reporters?|autor(?:es|en|i)?|auteurs?|by|staff|contributors?)\/([a-z]{2,}(?:-[a-z]{2,}){1,3})\/?$/.exec(
        address,
      )?.[1]
    const name = slug?.replace(/(?:^|-)[a-z]/g, (letter) => letter.replace('-', ' ').toUpperCase())
    return name ? namesIn([name], outlet) : []
  })
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
    const stated = facts.metas.get(name) ?? []
    const isTurned = turnedMetas.has(name)
    const people = namesIn(isTurned ? stated.map(turned) : stated, outlet, true)
    if (people.length > 0) return people
  }
  // An account is no name
  const creators = (facts.metas.get('twitter:creator') ?? []).filter((words) =>
    /^[^@]+ [^@]+$/.test(words),
  )
  return namesIn(creators, outlet)
}

/** What WordPress tells the social networks: the person who posted it, who need not be its author. */
function fromSocialCard(facts: PageFacts, outlet: string | null): string[] {
  for (const place of ['1', '2']) {
    const label = facts.metas.get(`twitter:label${place}`)?.[0] ?? ''
    const people = writtenBy.test(label)
      ? namesIn(facts.metas.get(`twitter:data${place}`) ?? [], outlet, true)
      : []
    if (people.length > 0) return people
  }
  return []
}

/** Libraries write the family name first: "Calder, Ines". */
const turnedMetas = new Set(['citation_author', 'dc.creator', 'dcterms.creator', 'dc.contributor'])

function turned(name: string): string {
  const found = /^(\p{Lu}[\p{L}'’-]+),\s*(\p{Lu}[\p{L}.'’ -]*)$/u.exec(name.trim())
  return found ? `${found[2]!} ${found[1]!}` : name
}

const writtenBy =
  /^(?:written by|author|verfasst von|geschrieben von|écrit par|rédigé par|escrito por|scritto da|autore|geschreven door|skriven av|skrevet av|napisane przez|автор|написано|написав|كتب(?:ه)?|נכתב(?: על ידי)?|投稿者|執筆者|作者|作成者)/iu

function fromMarks(facts: PageFacts, role: MarkedRole, outlet: string | null): string[] {
  const people: string[] = []
  let holder: PageElement | null = null
  for (const mark of marksOf(facts, role)) {
    // The first mark that names anyone is the article's; others count where they stand beside it
    if (holder !== null && !isBeside(mark.element, holder)) continue
    const inner = [...mark.element.querySelectorAll('[itemprop~="name"]')].slice(0, 40)
    const content = foldSpace(mark.element.getAttribute('content'))
    const pieces =
      inner.length > 0
        ? inner.flatMap((name) => textPieces(name))
        : mark.pieces.length > 0
          ? mark.pieces
          : [content]
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
  /(?<!\p{L})(?:published|updated|posted|on|last|mon|tue|wed|thu|fri|sat|sun|monday|tuesday|wednesday|thursday|friday|saturday|sunday|(?:january|february|march|april|may|june|july|august|september|october|november|december|jan|feb|mar|apr|jun|jul|aug|sept?|oct|nov|dec)\.?(?=\s+\d))(?!\p{L})\.?|\d/iu

/** First and last name in elements of their own. */
function joinSingleWords(pieces: string[]): string[] {
  const joined: string[] = []
  for (const piece of pieces) {
    const last = joined.at(-1)
    const isPart = /^\p{Lu}[\p{Ll}'’-]+$/u.test(piece) && !notNames.test(piece)
    const continues =
      isPart && last !== undefined && /^\p{Lu}[\p{Ll}'’-]+$/u.test(last) && !isLead(last)
    if (continues) joined[joined.length - 1] = `${last} ${piece}`
    else joined.push(piece)
  }
  return joined
}

/** A visible byline may carry date, outlet, job and more: the names after "By", or else the first names. */
function namesInByline(pieces: string[], outlet: string | null): string[] {
  const lead = pieces.findIndex((piece) => isLead(piece))
  const later = lead === -1 ? /\sby\s+(\p{Lu}.{2,200})$/iu.exec(pieces.join(' '))?.[1] : null
  const listed = later ? [later] : joinSingleWords(pieces.slice(Math.max(0, lead)))
  const people: string[] = []
  for (const piece of listed) {
    const names = namesIn([withoutLead(piece.split(notNames)[0]!)], outlet)
    // After the names come job, date and the like
    if (
      names.length === 0 &&
      people.length > 0 &&
      !/^(?:and|und|et|y|e|i|og|och|en|та|і|и|\W*)$/iu.test(piece)
    )
      break
    addNames(names, people)
  }
  return people
}

function isLead(piece: string): boolean {
  return bylineLead.test(`${piece} `)
}

/** "di Mario Rossi" without its "di"; "di Stefano" is a name. */
function withoutLead(piece: string): string {
  const bare = piece.replace(bylineLead, '')
  return bare.trim().split(' ').length >= 2 || /\p{Lo}/u.test(bare) || /[:：]/.test(piece)
    ? bare
    : piece
}

function namesIn(entries: string[], outlet: string | null, isStated = false): string[] {
  const people: string[] = []
  for (const entry of entries.slice(0, 100)) {
    const words = decodeEntities(withoutHalfPairs(entry)).trim()
    const whole = tidyName(isStated ? capitalised(words) : words)
    const isOne =
      isPersonName(whole, isStated) &&
      !/[,;&|/、・،؛，；]|\s(?:and|und|et|y|e|i|with|та|и|і|ו\S+|و\S+)\s|^by\s/i.test(whole)
    const names =
      isOne && !isOutlet(whole, outlet)
        ? [inNormalCase(whole)]
        : splitByline(words, outlet, isStated)
    addNames(names, people)
  }
  return people
}

/** "ines calder" where a page states it. */
function capitalised(name: string): string {
  const isLower = /^\p{Ll}{2,}(?: \p{Ll}{2,}){1,2}$/u.test(name)
  return isLower ? name.replace(/(?<=^| )\p{Ll}/gu, (letter) => letter.toUpperCase()) : name
}

function addNames(names: string[], people: string[]): void {
  for (const name of names) if (!people.some((known) => isSameName(known, name))) people.push(name)
}
