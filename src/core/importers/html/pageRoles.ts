import type { PageBlock } from './cutBlocks'
import { roleOf, type ElementRole } from './elementRole'
import type { PageElement } from './pageNodes'

/** The parts of a page that name themselves, where the name can be true. */
export interface PageRoles {
  of(block: PageBlock): ElementRole | null
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
      if (role !== null) removable.add(element)
    }
    roles.set(element, role)
    return role
  }

  const byBlock = new Map<PageBlock, ElementRole | null>()
  for (const block of blocks) byBlock.set(block, blockRole(block, roleFor))
  return { of: (block) => byBlock.get(block) ?? null, removable: [...removable] }
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

/** Of each element, the length of the paragraphs in it: blocks long enough to be one and not made of links. */
function weigh(blocks: PageBlock[], root: PageElement): Map<PageElement, number> {
  const weights = new Map<PageElement, number>()
  for (const { text, linkLength, element } of blocks) {
    if (text.length < 80 || linkLength > text.length * 0.5) continue
    for (let holder: PageElement | null = element; holder; holder = holder.parentNode) {
      weights.set(holder, (weights.get(holder) ?? 0) + text.length)
      if (holder === root) break
    }
  }
  return weights
}
