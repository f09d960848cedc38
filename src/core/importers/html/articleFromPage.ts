import type { DraftBlock } from '../composeArticle'
import { cutBlocks, type PageBlock } from './cutBlocks'
import { draftArticle } from './draftArticle'
import { findArticleBody, loose, strict } from './findArticleBody'
import { flattenMarkup } from './flattenMarkup'
import type { PageMetadata } from './metadata/readMetadata'
import { bodyContainer, roleByElement, type PageRoles } from './pageRoles'
import { parseTamed, type Page } from './parsePage'
import type { PageDocument } from '../../markup/pageNodes'

/** With less text than this a second look is taken. */
const littleText = 400

/** One reading of a page: its blocks, what they call themselves, and which of them are the article. */
interface Reading {
  blocks: PageBlock[]
  roles: PageRoles
  chosen: Set<PageBlock>
}

/** The article's blocks, and what stood among them, in the order of the page. */
export function articleFromPage(page: Page, metadata: PageMetadata): DraftBlock[] {
  if (page.isHuge) return flattenMarkup(page.markup)
  const first = readStrictly(page.document)
  let drafts = draftArticle(first.blocks, first.chosen, first.roles, metadata)
  if (bodyLength(drafts) >= littleText) return drafts
  for (const read of [readLoosely, readPlainly]) {
    const again = read(parseTamed(page.markup))
    const others = draftArticle(again.blocks, again.chosen, again.roles, metadata)
    if (bodyLength(others) > bodyLength(drafts) * 2) drafts = others
  }
  return drafts
}

/** All of a piece of a page that a person has chosen, with what names itself as furniture set aside. */
export function articleFromFragment(page: Page, metadata: PageMetadata): DraftBlock[] {
  if (page.isHuge) return flattenMarkup(page.markup)
  const { body } = page.document
  const blocks = cutBlocks(body)
  const drafts = draftArticle(blocks, new Set(blocks), roleByElement(blocks, body), metadata)
  if (drafts.some((draft) => draft.aside === null)) return drafts
  for (const draft of drafts) draft.aside = null
  return drafts
}

/** What names itself as furniture goes first, then Readability chooses, held against the page's own article body. */
function readStrictly(document: PageDocument): Reading {
  const blocks = cutBlocks(document.body)
  const roles = roleByElement(blocks, document.body)
  const named = bodyContainer(blocks, roles)
  for (const element of roles.removable) element.remove()
  const found = findArticleBody(document, blocks, strict) ?? new Set<PageBlock>()
  const chosen = named && lengthOf(found) < lengthOf(named) * 0.5 ? named : found
  return { blocks, roles, chosen }
}

function readLoosely(document: PageDocument): Reading {
  const blocks = cutBlocks(document.body)
  const chosen = findArticleBody(document, blocks, loose) ?? new Set<PageBlock>()
  return { blocks, roles: noRoles, chosen }
}

/** Without Readability: every block that is not mostly links. */
function readPlainly(document: PageDocument): Reading {
  const blocks = cutBlocks(document.body)
  const roles = roleByElement(blocks, document.body)
  const readable = blocks.filter(
    (block) => roles.of(block) === null && block.linkLength < block.text.length * 0.5,
  )
  const chosen = new Set(readable.length > 0 ? readable : blocks)
  return { blocks, roles: readable.length > 0 ? roles : noRoles, chosen }
}

const noRoles: PageRoles = { of: () => null, removable: [] }

function lengthOf(blocks: Set<PageBlock>): number {
  let length = 0
  for (const { text, linkLength } of blocks) length += text.length - linkLength
  return length
}

function bodyLength(drafts: DraftBlock[]): number {
  return drafts.reduce((sum, draft) => sum + (draft.aside === null ? draft.text.length : 0), 0)
}
