import type { BlockToCheck, CheckedFlag } from '../../../shared/pages'
import { blocksToCheck } from '../../../shared/domain/blocksToCheck'
import type { DraftNode } from '../../../shared/domain/drafts'
import type { DraftId, StoryId } from '../../../shared/domain/ids'
import type { Facts } from '../../flags/BlockToFlag'
import { findFlags } from '../../flags/findFlags'
import { publicationDays } from '../../store/articles'
import { silencesOf } from '../../store/silences'
import type { Desk } from '../desk'
import { requireStoryOfDraft } from '../drafts/drafts'
import { evidenceReader } from './evidence'
import { passageReader } from '../passages'

/** What a checker would ask about in these blocks, beside the quotations. */
export function flagBlocks(desk: Desk, draftId: DraftId, blocks: BlockToCheck[]): CheckedFlag[] {
  return flagsOfStory(desk, requireStoryOfDraft(desk, draftId), blocks)
}

/** The same for a whole document, also one that is not stored. */
export function flagsOfDocument(desk: Desk, storyId: StoryId, document: DraftNode): CheckedFlag[] {
  return flagsOfStory(desk, storyId, blocksToCheck(document))
}

function flagsOfStory(desk: Desk, storyId: StoryId, blocks: BlockToCheck[]): CheckedFlag[] {
  const { library } = desk
  const facts: Facts = {
    names: desk.names.ofStory(storyId),
    now: desk.now(),
    published: publicationDays(library, storyId),
  }
  const silences = silencesOf(library, storyId)
  const passageOf = passageReader(library)
  const restingOf = evidenceReader(library, facts.now)
  return blocks.flatMap((block) =>
    findFlags({ ...block, resting: restingOf(block) }, facts).map(({ evidence, ...flag }) => ({
      ...flag,
      key: block.key,
      passage: evidence && passageOf(evidence.articleId, evidence.anchor),
      reason: silences.reasonFor(flag.kind, flag.about),
    })),
  )
}
