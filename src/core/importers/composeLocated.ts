import type { Aside, Block, Locator } from '../../shared/domain/articles'
import { composeText, type DraftBlock } from './composeArticle'

/** A block before it has a place in the text, with the pages or moments that begin within it. */
export interface LocatedBlock extends DraftBlock {
  /** `at` counts from the block's own beginning, in UTF-16 code units. */
  locators: Locator[]
}

/** Lays blocks out as `composeText` does, and says where pages or moments begin; one that goes on is not said again. */
export function composeLocated(drafts: LocatedBlock[]): {
  text: string
  blocks: Block[]
  asides: Aside[]
  locators: Locator[]
} {
  const kept = drafts.filter(({ text }) => text !== '')
  const composed = composeText(kept)
  const locators: Locator[] = []
  for (const [place, { start }] of composed.blocks.entries())
    for (const locator of kept[place]!.locators) {
      const last = locators.at(-1)
      if (last?.kind === locator.kind && last.value === locator.value) continue
      locators.push({ ...locator, at: start + locator.at })
    }
  return { ...composed, locators }
}
