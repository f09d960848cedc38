import { AppError } from '../../../../shared/errors'
import { importFragment } from '../../html/importHtml'
import { languageTag } from '../languageTag'
import { personInOrder } from '../personInOrder'
import { emptyReference, type AttachedFile, type Entries, type Reference } from '../Reference'
import { referenceDay } from '../referenceDay'
import { doiAddress, webAddress } from '../webAddress'
import { withoutMarkup } from '../withoutMarkup'
import { readRdf, type RdfElement } from './readRdf'

/** What is no source of its own, but names or holds together others. */
const notItems = new Set(['Attachment', 'Memo', 'Collection', 'Journal', 'Seq', 'Description'])

/**
 * The items of a Zotero RDF export with the files and notes that belong to them, in order; then files and notes that belong to
 * none. Collections and tags are left out.
 */
export async function readZotero(text: string, fileName: string): Promise<Entries> {
  const { elements, broken } = await readRdf(text, fileName)
  if (broken && elements.length === 0)
    throw new AppError(
      'broken-list',
      `“${fileName}” is damaged at line ${broken.line}, so its references cannot be read. Export it once more.`,
    )
  return zoteroEntries(elements, broken)
}

function* zoteroEntries(elements: RdfElement[], broken: { line: number } | null): Entries {
  const byName = new Map<string, RdfElement>()
  for (const element of elements) {
    const { about } = element.attributes
    if (about !== undefined) byName.set(about, element)
  }
  const used = new Set<RdfElement>()
  const named = (element: RdfElement, property: string) =>
    childrenOf(element, property).flatMap((child) => {
      const target = byName.get(child.attributes.resource ?? '')
      return target ? [target] : child.children.slice(0, 1)
    })
  let number = 0
  for (const element of elements) {
    if (notItems.has(element.name)) continue
    const attachments = named(element, 'link').filter(({ name }) => name === 'Attachment')
    const memos = named(element, 'isReferencedBy').filter(({ name }) => name === 'Memo')
    for (const part of [...attachments, ...memos]) used.add(part)
    yield {
      ...readItem(element, ++number, named(element, 'isPartOf')[0] ?? null),
      notes: memos.map(noteOf).filter((note) => note !== ''),
      files: attachments.flatMap(fileOf),
    }
  }
  for (const element of elements) {
    if (used.has(element)) continue
    if (element.name === 'Attachment')
      yield { ...readItem(element, ++number, null), files: fileOf(element) }
    else if (element.name === 'Memo') yield readMemo(element, ++number)
  }
  if (broken)
    yield {
      number: ++number,
      sentence: `The list is damaged at line ${broken.line}; what stands before it was read, the rest was not.`,
    }
}

function readItem(element: RdfElement, number: number, whole: RdfElement | null): Reference {
  const words = (name: string) => wordsOf(childrenOf(element, name)[0])
  const publisher = childrenOf(element, 'publisher')[0]
  const identifiers = childrenOf(element, 'identifier')
  const addresses = identifiers.map((child) => webAddress(deepWords(child, 'value')))
  const dois = identifiers.map((child) => doiAddress(child.words))
  const language = words('language')
  return {
    ...emptyReference(number, original(element)),
    title: withoutMarkup(words('title') ?? '').replace(/\s+/g, ' ') || null,
    authors: authorsOf(element),
    outlet:
      (whole && wordsOf(childrenOf(whole, 'title')[0])) ??
      (publisher ? deepWords(publisher, 'name') : null) ??
      words('publisher'),
    publishedOn: referenceDay(words('date') ?? ''),
    section: words('section'),
    url: [...addresses, ...dois].find((address) => address !== null) ?? null,
    language: language && languageTag(language),
    abstract: withoutMarkup(words('abstract') ?? '') || null,
  }
}

/** A note that belongs to no item stands by itself. */
function readMemo(element: RdfElement, number: number): Reference {
  return {
    ...emptyReference(number, original(element)),
    notes: [noteOf(element)].filter((note) => note !== ''),
  }
}

function authorsOf(element: RdfElement): string[] {
  const people = childrenOf(element, 'authors')
    .flatMap((list) => childrenOf(list, 'Seq'))
    .flatMap((list) => childrenOf(list, 'li'))
    .flatMap((place) => place.children)
    .slice(0, 500)
  const names = people.map((person) => {
    const [given] = childrenOf(person, 'givenName').concat(childrenOf(person, 'givenname'))
    const family = deepWords(person, 'surname') ?? deepWords(person, 'name') ?? ''
    return personInOrder(wordsOf(given) ?? '', family)
  })
  return [...new Set(names)].filter((name) => name !== '')
}

function fileOf(attachment: RdfElement): AttachedFile[] {
  const path = childrenOf(attachment, 'resource')[0]?.attributes.resource
  if (path === undefined || webAddress(path) !== null) return []
  const type = wordsOf(childrenOf(attachment, 'type')[0])
  const charset = wordsOf(childrenOf(attachment, 'charset')[0])
  const mediaType = type && charset ? `${type}; charset=${charset}` : type
  return [{ path, mediaType }]
}

/** A note is a piece of a page; its words are taken as of any page. */
function noteOf(memo: RdfElement): string {
  const html = deepWords(memo, 'value') ?? wordsOf(memo) ?? ''
  if (!/\S/.test(html)) return ''
  try {
    const { text, blocks } = importFragment(html, {})
    return blocks.map(({ start, end }) => text.slice(start, end)).join('\n')
  } catch {
    return withoutMarkup(html)
  }
}

function original(element: RdfElement): Reference['original'] {
  return { words: asMarkup(element), mediaType: 'application/rdf+xml' }
}

/** The element as it can be read again, without the prefixes. */
function asMarkup({ name, attributes, words, children }: RdfElement, indent = ''): string {
  const given = Object.entries(attributes).map(([key, value]) => ` ${key}="${escaped(value)}"`)
  const start = `${indent}<${name}${given.join('')}`
  if (children.length === 0)
    return words.trim() === '' ? `${start}/>` : `${start}>${escaped(words)}</${name}>`
  const within = children.map((child) => asMarkup(child, `${indent}  `))
  return [`${start}>`, ...within, `${indent}</${name}>`].join('\n')
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

function childrenOf({ children }: RdfElement, name: string): RdfElement[] {
  return children.filter((child) => child.name === name)
}

function wordsOf(element: RdfElement | undefined): string | null {
  return element?.words.trim() || null
}

/** The first words that stand under that name within an element. */
function deepWords(element: RdfElement, name: string): string | null {
  for (const child of element.children) {
    const words = child.name === name ? wordsOf(child) : deepWords(child, name)
    if (words !== null) return words
  }
  return null
}
