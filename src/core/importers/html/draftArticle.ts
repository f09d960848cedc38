import type { AsideReason } from '../../../shared/domain/articles'
import { isBylineLine, isSameName } from '../bylines/splitByline'
import type { DraftBlock } from '../composeArticle'
import { isCorrectionLine } from '../furniture/correctionLine'
import { asideReasonOf, endsArticle } from '../furniture/lineRules'
import { isDateLine } from '../published/dateLine'
import type { PageElement } from '../../markup/pageNodes'
import type { PageBlock } from './cutBlocks'
import { labelsOf, type ElementRole } from './elementRole'
import type { PageMetadata } from './metadata/readMetadata'
import type { PageRoles } from './pageRoles'
import { proseLength } from './proseLength'

/** Of what the page put between and after the article's blocks, so much is kept as asides. */
const mostAsideBlocks = 80
const mostAsideLength = 8_000
const mostTrailingBlocks = 10
/** Blocks that may stand between the headline and the first words: bylines, buttons, a caption. */
const mostBetween = 30
/** A line shorter than this is in a longer one by accident. */
const shortestRepeat = 40

/** A block of the page that came with it into the article: chosen, or set aside. */
export interface PageDraft extends DraftBlock {
  /** Which block of the page it was. */
  place: number
}

/** Lays out the chosen blocks with what stood among them set aside, in the order of the page. */
export function draftArticle(
  blocks: PageBlock[],
  chosen: Set<PageBlock>,
  roles: PageRoles,
  metadata: PageMetadata,
): PageDraft[] {
  const places = [...blocks.keys()].filter((place) => chosen.has(blocks[place]!))
  if (places.length === 0) return []
  const first = afterHeadline(blocks, places, metadata)
  const last = places.at(-1)!
  const parents = new Set([...chosen].map((block) => block.parent))
  const drafted = leadCaptions(blocks, first, roles, metadata)
  for (let place = first; place <= last; place++) {
    const block = blocks[place]!
    if (isHeadline(block, metadata)) continue
    const role = roles.of(block)
    const isArticle = chosen.has(block) || (role === null && belongsAmong(block, parents))
    const aside = isArticle ? reasonFor(block, roles) : (asideFrom(role) ?? 'furniture')
    drafted.push({ block, draft: draftOf(block, place, role, aside) })
  }
  drafted.push(...trailing(blocks, last + 1, roles, parents))
  setLinkListsAside(drafted)
  setRepeatsAside(drafted)
  const drafts = drafted.map(({ draft }) => draft)
  closeTail(drafts)
  setWritersNoteAside(drafts, metadata)
  return boundAsides(drafts)
}

interface Drafted {
  draft: PageDraft
  block: PageBlock
}

function draftOf(
  { text, type, level, by, on }: PageBlock,
  place: number,
  role: ElementRole | null,
  aside: AsideReason | null,
): PageDraft {
  const isCorrection = type === 'paragraph' && isCorrectionLine(text)
  return {
    place,
    text,
    type: role === 'caption' ? 'caption' : isCorrection ? 'correction' : type,
    ...(level ? { level } : {}),
    ...(by ? { by } : {}),
    ...(on ? { on } : {}),
    aside,
  }
}

/** Between the headline and the first words stands the first picture, and what is said of it. */
function leadCaptions(
  blocks: PageBlock[],
  first: number,
  roles: PageRoles,
  metadata: PageMetadata,
): Drafted[] {
  const drafted: Drafted[] = []
  for (let place = leadOf(blocks, first, metadata); place < first; place++) {
    const block = blocks[place]!
    if (roles.of(block) === 'caption')
      drafted.push({ block, draft: draftOf(block, place, 'caption', 'furniture') })
  }
  return drafted
}

/** The place after the headline that stands before an article's first words; theirs when there is none near. */
export function leadOf(blocks: PageBlock[], first: number, metadata: PageMetadata): number {
  for (let place = first - 1; place >= Math.max(0, first - mostBetween); place--)
    if (isHeadline(blocks[place]!, metadata)) return place + 1
  return first
}

/** Right after the article: the note about its writer, what to read next. Not the page's footer. */
function trailing(
  blocks: PageBlock[],
  from: number,
  roles: PageRoles,
  parents: Set<PageBlock['parent']>,
): Drafted[] {
  const found: Drafted[] = []
  const until = Math.min(blocks.length, from + mostTrailingBlocks)
  for (let place = from; place < until; place++) {
    const block = blocks[place]!
    const role = roles.of(block)
    const isNear = role === 'byline' || role === 'promotion' || parents.has(block.parent)
    if (!isNear) break
    const aside = asideFrom(role) ?? asideReasonOf(block.text) ?? 'furniture'
    found.push({ block, draft: draftOf(block, place, null, aside) })
  }
  return found
}

/** The article starts after its headline, where most of what was chosen stands after it. */
function afterHeadline(blocks: PageBlock[], places: number[], metadata: PageMetadata): number {
  const first = places[0]!
  const title = fold(metadata.title?.value ?? '')
  const headline = blocks.findIndex((block) =>
    block.level === 1 ? isHeadline(block, metadata) : title !== '' && fold(block.text) === title,
  )
  if (headline < first) return first
  const before = places.filter((place) => place < headline)
  const length = (some: number[]): number =>
    some.reduce((sum, place) => sum + blocks[place]!.text.length, 0)
  return length(before) < length(places) * 0.25 ? headline + 1 : first
}

function isHeadline(block: PageBlock, metadata: PageMetadata): boolean {
  if (block.type !== 'heading' || metadata.title === null) return false
  const [words, title] = [fold(block.text), fold(metadata.title.value)]
  if (words === title) return true
  if (block.level !== 1 || words.length <= 8) return false
  // A kicker may stand in the same element
  return title.includes(words) || (title.length > 20 && words.endsWith(title))
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A paragraph that Readability dropped though it stands beside the others and reads like them. */
function belongsAmong(block: PageBlock, parents: Set<PageBlock['parent']>): boolean {
  if (block.type === 'quotation' || block.type === 'post' || block.type === 'entry') return true
  if (block.type === 'list-item' && block.linkLength === 0 && proseLength(block.text) > 15)
    return true
  if (!parents.has(block.parent) || block.type === 'caption') return false
  const { text, linkLength } = block
  if (linkLength > text.length * 0.4) return false
  return proseLength(text) > 60 && (linkLength === 0 || /[.!?…"”»。]$/.test(text))
}

function reasonFor(block: PageBlock, roles: PageRoles): AsideReason | null {
  const byRole = asideFrom(roles.of(block))
  if (byRole !== null) return byRole
  // The time of an entry is its head
  if (block.type === 'entry') return null
  const byWords = asideReasonOf(block.text)
  if (byWords !== null) return byWords
  return isCreditsLine(block.text) ? 'byline' : null
}

/** "By Ana Ruiz", "11 March 2026", "By Ana Ruiz | Updated 12 March". */
function isCreditsLine(line: string): boolean {
  if (line.length > 300) return false
  const parts = line.split(/\s+[|·•]\s+/)
  return parts.every((part) => isBylineLine(part) || isDateLine(part))
}

/** A caption has no place in the text without its picture. */
function asideFrom(role: ReturnType<PageRoles['of']>): AsideReason | null {
  return role === 'caption' ? 'furniture' : role
}

/** A line or a list that is nothing but links leads away from the article. */
function setLinkListsAside(drafted: Drafted[]): void {
  const listsWithWords = new Set(
    drafted
      .filter(({ draft, block }) => draft.type === 'list-item' && !isLink(block))
      .map(({ block }) => block.parent),
  )
  for (const [place, { draft, block }] of drafted.entries()) {
    if (draft.aside !== null || !isLink(block)) continue
    if (draft.type === 'paragraph') draft.aside = 'promotion'
    if (draft.type !== 'list-item' || listsWithWords.has(block.parent)) continue
    draft.aside = 'promotion'
    const before = drafted[place - 1]?.draft
    // "More from the coast:" above the list goes with it
    if (before?.aside === null && before.type === 'heading' && before.text.length < 60) {
      before.aside = 'promotion'
    }
  }
}

/** Words pulled out of the text to be read large: what stands in another block as it is. */
function setRepeatsAside(drafted: Drafted[]): void {
  const body = drafted.filter(({ draft }) => draft.aside === null)
  const pulled = new Set(body.filter(({ block, draft }) => isPulled(block, draft)))
  if (pulled.size === 0) return
  const words = new Map(body.map((one) => [one, fold(one.draft.text)]))
  for (const one of pulled) {
    const own = words.get(one)!
    if (own.length < shortestRepeat && !/[^\0-\u2fff]{8}/.test(own)) continue
    const isElsewhere = body.some((other) => {
      const whole = words.get(other)!
      return (whole.length > own.length || !pulled.has(other)) && whole.includes(own)
    })
    if (isElsewhere) one.draft.aside = 'repeat'
  }
}

function isPulled(block: PageBlock, draft: PageDraft): boolean {
  if (draft.type === 'quotation') return true
  if (draft.type !== 'paragraph') return false
  let element: PageElement | null = block.element
  for (let depth = 0; element && depth < 4; depth++, element = element.parentNode)
    if (labelsOf(element).some((label) => pullNames.test(label))) return true
  return false
}

const pullNames =
  /(?:^|-)(?:pull-?quotes?|pulled-?quote|quote-?box|block-?quote|zitat|citation|exergue|destacado|highlight)(?:-|$)/

function isLink(block: PageBlock): boolean {
  const { text, linkLength } = block
  const least = /[\u3040-\u9fff\uac00-\ud7a3]/.test(text) ? 4 : 12
  return linkLength >= text.length * 0.8 && text.length >= least && !/[.。]["”]?$/.test(text)
}

/** "Most read" near the end closes the article, and a heading with nothing under it is no part of it. */
function closeTail(drafts: PageDraft[]): void {
  const lengths = drafts.map((draft) => (draft.aside === null ? draft.text.length : 0))
  const total = lengths.reduce((sum, length) => sum + length, 0)
  let before = 0
  for (const [place, draft] of drafts.entries()) {
    if (before > total * 0.5 && endsArticle(draft.text) && total - before < total * 0.25) {
      for (const later of drafts.slice(place)) later.aside ??= 'furniture'
      break
    }
    before += lengths[place]!
  }
  for (const draft of drafts.toReversed()) {
    if (draft.aside !== null) continue
    if (draft.type !== 'heading' || before === 0) break
    draft.aside = 'furniture'
  }
}

/**
 * "Ines Calder covers the harbour for the Gazette", or nothing but the name: under the article, what begins with its
 * writer's name is about them.
 */
function setWritersNoteAside(drafts: PageDraft[], metadata: PageMetadata): void {
  const writers = (metadata.byline?.value ?? []).filter(isWholeName)
  const body = drafts.filter(({ aside }) => aside === null)
  if (writers.length === 0) return
  for (const draft of [...body.slice(0, 1), ...body.slice(-3)])
    if (writers.some((name) => isSameName(name, draft.text))) draft.aside = 'byline'
  if (body.length < 5) return
  for (const draft of body.slice(-3)) {
    const isNote = writers.some(
      (name) => draft.text.startsWith(name) && isAfterName(draft.text.slice(name.length)),
    )
    if (isNote && draft.text.length < 600) draft.aside = 'byline'
  }
}

/** Not a login or a first name, with which a sentence may begin. */
function isWholeName(name: string): boolean {
  return /\S\s\S/.test(name) || /^[\p{sc=Han}\p{sc=Hangul}]{3,}$/u.test(name)
}

function isAfterName(words: string): boolean {
  return /^(?:[ ,，、（(]|は|が|报道|報道|报导|報導|负责|負責|기자)/.test(words)
}

function boundAsides(drafts: PageDraft[]): PageDraft[] {
  let count = 0
  let length = 0
  return drafts.filter((draft) => {
    if (draft.aside === null) return true
    count++
    length += draft.text.length
    return count <= mostAsideBlocks && length <= mostAsideLength
  })
}
