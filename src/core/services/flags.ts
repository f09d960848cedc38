import type { BlockToCheck, CheckedFlag } from '../../shared/pages'
import { blocksToCheck } from '../../shared/domain/blocksToCheck'
import type { DraftNode } from '../../shared/domain/drafts'
import type { DraftId, StoryId } from '../../shared/domain/ids'
import type { Desk } from './desk'
import { requireDraft } from './drafts'

/** What a checker would ask about in these blocks, beside the quotations. */
export function flagBlocks(desk: Desk, draftId: DraftId, blocks: BlockToCheck[]): CheckedFlag[] {
  return flagsOfStory(desk, requireDraft(desk, draftId).storyId, blocks)
}

/** The same for a whole document, also one that is not stored. */
export function flagsOfDocument(desk: Desk, storyId: StoryId, document: DraftNode): CheckedFlag[] {
  return flagsOfStory(desk, storyId, blocksToCheck(document))
}

function flagsOfStory(_desk: Desk, _storyId: StoryId, _blocks: BlockToCheck[]): CheckedFlag[] {
  return []
}
