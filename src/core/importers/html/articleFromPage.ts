import type { DraftBlock } from '../composeArticle'
import { cutPage, type PageBlock, type PagePicture } from './cutBlocks'
import { draftArticle, leadOf, type PageDraft } from './draftArticle'
import { findArticleBody, loose, strict } from './findArticleBody'
import { heldAgainstBody } from './heldAgainstBody'
import { linkedBody, noscriptLines, scriptedBody } from './scriptedText'
import { asideReasonOf } from '../furniture/lineRules'
import { flattenMarkup } from './flattenMarkup'
import type { PageMetadata } from './metadata/readMetadata'
import { bodyContainer, roleByElement, type PageRoles } from './pageRoles'
import { parseTamed, type Page } from './parsePage'
import { proseLength } from './proseLength'
import type { PageDocument, PageElement } from '../../markup/pageNodes'

/** With less text than this a second look is taken. */
const littleText = 400
/** With less than this a page shows a headline and a notice at most. */
const leastShown = 80

/** One reading of a page: its blocks, what they call themselves, and which of them are the article. */
interface Reading {
  blocks: PageBlock[]
  roles: PageRoles
  chosen: Set<PageBlock>
  /** Those that stand in no part that calls itself furniture. */
  pictures: PagePicture[]
}

/** What of a page is the article. */
export interface PageArticle {
  drafts: DraftBlock[]
  pictures: ArticlePicture[]
}

export interface ArticlePicture {
  element: PageElement
  /** Which of the drafts it stands before; their number for one at the end. */
  before: number
}

/** The article's blocks, and what stood among them, in the order of the page. */
export function articleFromPage(page: Page, metadata: PageMetadata): PageArticle {
  if (page.isHuge) return { drafts: flattenMarkup(page.markup), pictures: [] }
  const stated = linkedBody(page.jsonLd)
  let reading = readStrictly(page.document, stated)
  let drafts = draftReading(reading, metadata)
  if (bodyLength(drafts) < littleText) {
    for (const read of [readLoosely, readPlainly, readShown]) {
      // A third look is for pages that show nothing at all
      if (read === readShown && bodyLength(drafts) >= leastShown) break
      const again = read(page.markup)
      const others = draftReading(again, metadata)
      if (bodyLength(others) <= bodyLength(drafts) * 2) continue
      drafts = others
      reading = again
    }
  }
  const pictures = picturesAmong(drafts, reading, metadata)
  if (bodyLength(drafts) >= littleText) return { drafts, pictures }
  const unbuilt = unbuiltText(page, stated)
  const isMore =
    unbuilt !== null &&
    bodyLength(unbuilt) > Math.max(littleText, bodyLength(drafts) * 2) &&
    goesOn(drafts, unbuilt)
  return isMore ? { drafts: unbuilt, pictures: [] } : { drafts, pictures }
}

/** A brief is no beginning of what a page's scripts tell about cookies: where some of the text is there, it must be in both. */
function goesOn(drafts: PageDraft[], unbuilt: DraftBlock[]): boolean {
  if (bodyLength(drafts) < leastShown) return true
  const longest = drafts
    .filter(({ aside }) => aside === null)
    .map(({ text }) => text)
    .reduce((one, other) => (other.length > one.length ? other : one), '')
  const opening = longest.slice(0, 40)
  return unbuilt.some(({ text }) => text.includes(opening))
}

/** The text of a page that its scripts would have built, from what it carries for them or for those who have none. */
function unbuiltText(page: Page, stated: string[] | null): DraftBlock[] | null {
  const lines = stated ?? scriptedBody(page.html) ?? noscriptLines(page.html)
  return lines?.map((text) => ({ text, type: 'paragraph', aside: asideReasonOf(text) })) ?? null
}

function draftReading(reading: Reading, metadata: PageMetadata): PageDraft[] {
  return draftArticle(reading.blocks, reading.chosen, reading.roles, metadata)
}

/** The pictures between the headline and the last words. */
function picturesAmong(
  drafts: PageDraft[],
  { blocks, chosen, pictures }: Reading,
  metadata: PageMetadata,
): ArticlePicture[] {
  const body = drafts.filter(({ aside }) => aside === null)
  const [first, last] = [body[0]?.place, body.at(-1)?.place]
  if (first === undefined || last === undefined) return []
  const from = leadOf(blocks, first, metadata)
  const parents = new Set([...chosen].map((block) => block.parent))
  const among: ArticlePicture[] = []
  let before = 0
  for (const picture of pictures) {
    if (picture.before < from || picture.before > last + 1) continue
    if (picture.before > last && !standsAmong(picture.element, parents)) continue
    while (before < drafts.length && drafts[before]!.place < picture.before) before++
    among.push({ element: picture.element, before })
  }
  return among
}

/** After the last words, what stands beside the article's paragraphs is still its own. */
function standsAmong(element: PageElement, parents: Set<PageBlock['parent']>): boolean {
  let holder = element.parentNode
  for (let depth = 0; holder && depth < 4; depth++, holder = holder.parentNode)
    if (parents.has(holder)) return true
  return false
}

/** All of a piece of a page that a person has chosen, with what names itself as furniture set aside. */
export function articleFromFragment(page: Page, metadata: PageMetadata): PageArticle {
  if (page.isHuge) return { drafts: flattenMarkup(page.markup), pictures: [] }
  const { body } = page.document
  const { blocks, pictures } = cutPage(body)
  const roles = roleByElement(blocks, body)
  const reading: Reading = { blocks, roles, chosen: new Set(blocks), pictures }
  const drafts = draftReading(reading, metadata)
  if (drafts.every((draft) => draft.aside !== null)) for (const draft of drafts) draft.aside = null
  return { drafts, pictures: picturesAmong(drafts, reading, metadata) }
}

/** What names itself as furniture goes first, then Readability chooses, held against the page's own article body. */
function readStrictly(document: PageDocument, stated: string[] | null): Reading {
  const { blocks, pictures } = cutPage(document.body)
  const roles = roleByElement(blocks, document.body)
  const own = ownPictures(pictures, roles)
  const named = bodyContainer(blocks, roles)
  for (const element of roles.removable) element.remove()
  const found = findArticleBody(document, blocks, strict) ?? new Set<PageBlock>()
  const likely = named && lengthOf(found) < lengthOf(named) * 0.5 ? named : found
  const chosen = stated ? heldAgainstBody(likely, blocks, roles, stated) : likely
  return { blocks, roles, chosen, pictures: own }
}

function readLoosely(markup: string): Reading {
  const document = parseTamed(markup)
  const { blocks, pictures } = cutPage(document.body)
  const chosen = findArticleBody(document, blocks, loose) ?? new Set<PageBlock>()
  return { blocks, roles: noRoles, chosen, pictures }
}

/** Without Readability: every block that is not mostly links. */
function readPlainly(markup: string): Reading {
  const document = parseTamed(markup)
  const { blocks, pictures } = cutPage(document.body)
  const roles = roleByElement(blocks, document.body)
  const readable = blocks.filter(
    (block) => roles.of(block) === null && block.linkLength < block.text.length * 0.5,
  )
  // A headline alone is no text: then the names of the parts are not to be believed
  const isText = readable.some(({ type }) => type !== 'heading')
  return {
    blocks,
    roles: isText ? roles : noRoles,
    chosen: new Set(isText ? readable : blocks),
    pictures: ownPictures(pictures, roles),
  }
}

/** With what is hidden: some pages are, until their script has run. */
function readShown(markup: string): Reading {
  return readStrictly(parseTamed(markup.replaceAll(/ hidden="[^"]*"/g, '')), null)
}

/** Not the small portraits, the teasers of other articles, the signs of the networks. */
function ownPictures(pictures: PagePicture[], roles: PageRoles): PagePicture[] {
  return pictures.filter(({ element }) => {
    const role = roles.within(element)
    return role === null || role === 'caption'
  })
}

const noRoles: PageRoles = { of: () => null, within: () => null, removable: [] }

function lengthOf(blocks: Set<PageBlock>): number {
  let length = 0
  for (const { text, linkLength } of blocks) length += text.length - linkLength
  return length
}

function bodyLength(drafts: DraftBlock[]): number {
  return drafts.reduce(
    (sum, draft) => sum + (draft.aside === null ? proseLength(draft.text) : 0),
    0,
  )
}
