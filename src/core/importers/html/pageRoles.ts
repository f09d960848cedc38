import type { PageBlock } from './cutBlocks'
import { headsOtherThings } from '../furniture/lineRules'
import { labelsOf, roleOf, type ElementRole } from './elementRole'
import type { PageElement } from '../../markup/pageNodes'
import { proseLength } from './proseLength'

/** The parts of a page that name themselves, where the name can be true. */
export interface PageRoles {
  of(block: PageBlock): ElementRole | null
  /** The role of a part of the page, asked for before anything is taken out of it. */
  within(element: PageElement): ElementRole | null
  /** Outermost elements that can go before the article is looked for. */
  removable: PageElement[]
}

/** A part that holds more of the page's paragraphs than this is the article, whatever it is called. */
const largestPart = 0.3

export function roleByElement(blocks: PageBlock[], root: PageElement): PageRoles {
  const weights = weigh(blocks, root)
  const total = weights.get(root) ?? 0
  const roles = new Map<PageElement, ElementRole | null>()
  const removable = new Set<PageElement>()

  function roleFor(element: PageElement): ElementRole | null {
    const known = roles.get(element)
    if (known !== undefined) return known
    const parent = element.parentNode
    const outer = parent && element !== root ? roleFor(parent) : null
    let role = outer
    if (outer === null && element !== root && (weights.get(element) ?? 0) <= total * largestPart) {
      role = roleOf(element)
      if (role === 'promotion' && isPaidText(element, weights)) role = null
      if (role !== null) removable.add(element)
    }
    roles.set(element, role)
    return role
  }

  for (const [place, block] of blocks.entries()) {
    if (block.linkLength > 0 || !headsOtherThings(block.text)) continue
    const box = boxUnder(place, blocks)
    if (box === null || box === root || box.querySelector('h1') !== null) continue
    roles.set(box, 'furniture')
    removable.add(box)
  }

  const byBlock = new Map<PageBlock, ElementRole | null>()
  for (const block of blocks) byBlock.set(block, blockRole(block, roleFor))
  for (const [place, block] of blocks.entries())
    if (headsPromotion(block, place, blocks, byBlock)) byBlock.set(block, 'promotion')
  return {
    of: (block) => byBlock.get(block) ?? null,
    within: roleFor,
    removable: [...removable],
  }
}

function blockRole(
  block: PageBlock,
  roleFor: (element: PageElement) => ElementRole | null,
): ElementRole | null {
  const role = roleFor(block.element)
  if (role !== null) return role
  if (block.type === 'caption') return 'caption'
  // A line that stands whole within one labelled inline element
  const inner = block.nodes.map((node) => node.parentNode && roleFor(node.parentNode))
  const [only] = inner
  return only && inner.every((role) => role === only) ? only : null
}

/** True where "paywall" names what stands behind it and not the offer: search engines ask that the text itself be named so. */
function isPaidText(element: PageElement, weights: Map<PageElement, number>): boolean {
  const isNamed = labelsOf(element).some((label) => paidNames.test(label))
  return isNamed && (element.localName === 'p' || (weights.get(element) ?? 0) >= leastPaid)
}

const paidNames = /^(?:paywall|(?:metered|paid|premium)-content)$/
/** In characters of paragraphs: an offer is shorter. */
const leastPaid = 160

/** "Related" over a list that calls itself one, in a box that holds nothing of the article. */
function headsPromotion(
  block: PageBlock,
  place: number,
  blocks: PageBlock[],
  roles: Map<PageBlock, ElementRole | null>,
): boolean {
  if (block.type !== 'heading' || roles.get(block) !== null) return false
  const next = blocks[place + 1]
  if (!next || roles.get(next) !== 'promotion') return false
  const box = boxUnder(place, blocks)
  if (box === null) return false
  for (let at = place + 1; at < blocks.length && isWithin(blocks[at]!.element, box); at++)
    if (roles.get(blocks[at]!) === null) return false
  return true
}

/** The part of the page that begins with a block and holds the next one too; null where there is none such near. */
function boxUnder(place: number, blocks: PageBlock[]): PageElement | null {
  const [before, block, next] = [blocks[place - 1], blocks[place]!, blocks[place + 1]]
  if (!next) return null
  let box = block.parent
  for (let depth = 0; box && depth < 3 && !isWithin(next.element, box); depth++)
    box = box.parentNode
  if (!box || !isWithin(next.element, box) || (before && isWithin(before.element, box))) return null
  return box
}

/** Of each element, the length of the paragraphs in it: blocks long enough to be one and not made of links. */
function weigh(blocks: PageBlock[], root: PageElement): Map<PageElement, number> {
  const weights = new Map<PageElement, number>()
  for (const { text, linkLength, element } of blocks) {
    const length = proseLength(text)
    if (length < 80 || linkLength > text.length * 0.5) continue
    for (let holder: PageElement | null = element; holder; holder = holder.parentNode) {
      weights.set(holder, (weights.get(holder) ?? 0) + length)
      if (holder === root) break
    }
  }
  return weights
}

const bodyNames =
  /^(?:article|story|post|entry|news|content|page|main|single|blog)-?(?:body|content|text|copy|main|container-body|article-body)(?:-?(?:text|content|copy|inner|main))?$|^(?:article|body)-?(?:body|text|copy|content|paragraphs?)/

/** The blocks of the part that calls itself the article's body, where it holds enough to be it; else null. */
export function bodyContainer(blocks: PageBlock[], roles: PageRoles): Set<PageBlock> | null {
  const lengths = new Map<PageElement, number>()
  const own = blocks.filter((block) => roles.of(block) === null)
  for (const { text, linkLength, element } of own) {
    const prose = proseLength(text)
    if (prose < 40 || linkLength > text.length * 0.5) continue
    for (let holder: PageElement | null = element; holder; holder = holder.parentNode) {
      lengths.set(holder, (lengths.get(holder) ?? 0) + prose)
    }
  }
  let best: PageElement | null = null
  for (const [element, length] of lengths) {
    if (length > (best ? lengths.get(best)! : 150) && isBodyNamed(element)) best = element
  }
  if (best === null) return null
  return new Set(own.filter((block) => isWithin(block.element, best)))
}

function isBodyNamed(element: PageElement): boolean {
  if (element.localName === 'body' || element.nodeType !== 1) return false
  if (element.localName === 'article') return true
  return labelsOf(element).some((label) => bodyNames.test(label))
}

function isWithin(element: PageElement, holder: PageElement): boolean {
  for (let outer: PageElement | null = element; outer; outer = outer.parentNode) {
    if (outer === holder) return true
  }
  return false
}
