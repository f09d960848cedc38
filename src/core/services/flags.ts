import type { BlockToCheck, CheckedFlag } from '../../shared/pages'
import type { DraftId } from '../../shared/domain/ids'
import type { Desk } from './desk'

/** What a checker would ask about in these blocks, beside the quotations. */
export function flagBlocks(_desk: Desk, _draftId: DraftId, _blocks: BlockToCheck[]): CheckedFlag[] {
  return []
}
