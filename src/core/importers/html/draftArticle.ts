import type { AsideReason } from '../../../shared/domain/articles'
import { isBylineLine } from '../bylines/splitByline'
import type { DraftBlock } from '../composeArticle'
import { asideReasonOf, endsArticle } from '../furniture/lineRules'
import { isDateLine } from '../text/readHeader'
import type { PageBlock } from './cutBlocks'
import type { PageMetadata } from './metadata/readMetadata'
import type { PageRoles } from './pageRoles'

/** Of what the page put between and after the article's blocks, so much is kept as asides. */
const mostAsideBlocks = 80
const mostAsideLength = 8_000
const mostTrailingBlocks = 10

/** Lays out the chosen blocks with what stood among them set aside, in the order of the page. */
export function draftArticle(
  blocks: PageBlock[],
  chosen: Set<PageBlock>,
  roles: PageRoles,
  metadata: PageMetadata,
): DraftBlock[] {
  const places = [...blocks.keys()].filter((place) => chosen.has(blocks[place]!))
  if (places.length === 0) return []
  const first = afterHeadline(blocks, places, metadata)
  const last = places.at(-1)!
  const parents = new Set([...chosen].map((block) => block.parent))
  const drafted: { draft: DraftBlock; block: PageBlock }[] = []
  for (let place = first; place <= last; place++) {
    const block = blocks[place]!
    if (isHeadline(block, metadata)) continue
    const role = roles.of(block)
    const isArticle = chosen.has(block) || (role === null && belongsAmong(block, parents))
    const aside = isArticle ? reasonFor(block, roles) : (asideFrom(role) ?? 'furniture')
    const type = role === 'caption' ? 'caption' : block.type
    const { text, level } = block
    drafted.push({ block, draft: { text, type, ...(level ? { level } : {}), aside } })
  }
  drafted.push(...trailing(blocks.slice(last + 1), roles, parents))
  setLinkListsAside(drafted)
  const drafts = drafted.map(({ draft }) => draft)
  closeTail(drafts)
  return boundAsides(drafts)
}

/** Right after the article: the note about its writer, what to read next. Not the page's footer. */
function trailing(
  after: PageBlock[],
  roles: PageRoles,
  parents: Set<PageBlock['parent']>,
): { draft: DraftBlock; block: PageBlock }[] {
  const found: { draft: DraftBlock; block: PageBlock }[] = []
  for (const block of after.slice(0, mostTrailingBlocks)) {
    const role = roles.of(block)
    const isNear = role === 'byline' || role === 'promotion' || parents.has(block.parent)
    if (!isNear) break
    const { text, type, level } = block
    const aside = asideFrom(role) ?? asideReasonOf(text) ?? 'furniture'
    found.push({ block, draft: { text, type, ...(level ? { level } : {}), aside } })
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
  return words === title || (block.level === 1 && words.length > 8 && title.includes(words))
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

/** A paragraph that Readability dropped though it stands beside the others and reads like them. */
function belongsAmong(block: PageBlock, parents: Set<PageBlock['parent']>): boolean {
  if (block.type === 'quotation') return true
  if (block.type === 'list-item' && block.linkLength === 0 && block.text.length > 15) return true
  if (!parents.has(block.parent) || block.type === 'caption') return false
  const { text, linkLength } = block
  if (linkLength > text.length * 0.4) return false
  return text.length > 60 && (linkLength === 0 || /[.!?…"”»。]$/.test(text))
}

function reasonFor(block: PageBlock, roles: PageRoles): AsideReason | null {
  const byRole = asideFrom(roles.of(block))
  if (byRole !== null) return byRole
  const byWords = asideReasonOf(block.text)
  if (byWords !== null) return byWords
  return isBylineLine(block.text) || isDateLine(block.text) ? 'byline' : null
}

/** A caption has no place in the text without its picture. */
function asideFrom(role: ReturnType<PageRoles['of']>): AsideReason | null {
  return role === 'caption' ? 'furniture' : role
}

/** A line or a list that is nothing but links leads away from the article. */
function setLinkListsAside(drafted: { draft: DraftBlock; block: PageBlock }[]): void {
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

function isLink(block: PageBlock): boolean {
  const { text, linkLength } = block
  return linkLength >= text.length * 0.85 && text.length >= 12 && !/[.。]["”]?$/.test(text)
}

/** "Most read" near the end closes the article, and a heading with nothing under it is no part of it. */
function closeTail(drafts: DraftBlock[]): void {
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

function boundAsides(drafts: DraftBlock[]): DraftBlock[] {
  let count = 0
  let length = 0
  return drafts.filter((draft) => {
    if (draft.aside === null) return true
    count++
    length += draft.text.length
    return count <= mostAsideBlocks && length <= mostAsideLength
  })
}
