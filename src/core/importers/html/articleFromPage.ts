import type { AsideReason } from '../../../shared/domain/articles'
import type { DraftBlock } from '../composeArticle'
import { asideReasonOf, endsArticle } from '../furniture/lineRules'
import { isBylineLine } from '../bylines/splitByline'
import { isDateLine } from '../text/readHeader'
import { cutBlocks, type PageBlock } from './cutBlocks'
import { findArticleBody } from './findArticleBody'
import { roleByElement, type PageRoles } from './pageRoles'
import type { Page } from './parsePage'
import type { PageMetadata } from './metadata/readMetadata'

/** Of what the page itself put between and after the article's blocks, so much is kept as asides. */
const mostAsideBlocks = 80
const mostAsideLength = 8_000

/** The article's blocks, and what stood among them, in the order of the page. */
export function articleFromPage(page: Page, metadata: PageMetadata): DraftBlock[] {
  const { body } = page.document
  const blocks = cutBlocks(body)
  const roles = roleByElement(blocks, body)
  for (const element of roles.removable) element.remove()
  const chosen = chooseBody(page, blocks, roles)
  return draft(blocks, chosen, roles, metadata)
}

/** All of a piece of a page that a person has chosen, with what names itself as furniture set aside. */
export function articleFromFragment(page: Page, metadata: PageMetadata): DraftBlock[] {
  const blocks = cutBlocks(page.document.body)
  const drafts = draft(blocks, new Set(blocks), roleByElement(blocks, page.document.body), metadata)
  if (drafts.some((block) => block.aside === null)) return drafts
  for (const block of drafts) block.aside = null
  return drafts
}

function chooseBody(page: Page, blocks: PageBlock[], roles: PageRoles): Set<PageBlock> {
  const found = findArticleBody(page.document, blocks)
  if (found) return found
  const readable = blocks.filter(
    (block) => roles.of(block) === null && block.linkLength < block.text.length * 0.5,
  )
  return new Set(readable.length > 0 ? readable : blocks)
}

function draft(
  blocks: PageBlock[],
  chosen: Set<PageBlock>,
  roles: PageRoles,
  metadata: PageMetadata,
): DraftBlock[] {
  if (chosen.size === 0) return []
  const places = [...blocks.keys()].filter((place) => chosen.has(blocks[place]!))
  const first = places[0]!
  const last = places.at(-1)!
  const drafts: DraftBlock[] = []
  let asideLength = 0
  let asideBlocks = 0
  for (let place = first; place <= last; place++) {
    const block = blocks[place]!
    const { text, type, level } = block
    if (type === 'heading' && metadata.title?.value === text) continue
    let aside: AsideReason | null = null
    if (!chosen.has(block)) aside = asideOf(roles.of(block))
    else aside = reasonFor(block, roles)
    if (aside !== null) {
      asideBlocks++
      asideLength += text.length
      if (asideBlocks > mostAsideBlocks || asideLength > mostAsideLength) continue
    }
    drafts.push({
      text,
      type: roles.of(block) === 'caption' ? 'caption' : type,
      ...(level ? { level } : {}),
      aside,
    })
  }
  closeTail(drafts)
  return drafts
}

function asideOf(role: ReturnType<PageRoles['of']>): AsideReason {
  return role === null || role === 'caption' ? 'furniture' : role
}

function reasonFor(block: PageBlock, roles: PageRoles): AsideReason | null {
  const role = roles.of(block)
  if (role !== null) return asideOf(role)
  const byWords = asideReasonOf(block.text)
  if (byWords !== null) return byWords
  return isBylineLine(block.text) || isDateLine(block.text) ? 'byline' : null
}

function closeTail(drafts: DraftBlock[]): void {
  const total = drafts.reduce((sum, draft) => sum + draft.text.length, 0)
  let before = 0
  for (const [place, draft] of drafts.entries()) {
    const rest = drafts.slice(place).filter((later) => later.aside === null)
    const restLength = rest.reduce((sum, later) => sum + later.text.length, 0)
    if (before > total * 0.5 && endsArticle(draft.text) && restLength < total * 0.25) {
      for (const later of drafts.slice(place)) later.aside ??= 'furniture'
      return
    }
    before += draft.text.length
  }
}
