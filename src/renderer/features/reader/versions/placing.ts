import { create } from 'zustand'
import type { AnchorId, ArticleId, VersionId } from '../../../../shared/domain/ids'
import { commandsChanged } from '../../../commands/command'

/** A passage that lost its place, while a person looks for it in the newest copy. */
export interface Sought {
  anchorId: AnchorId
  articleId: ArticleId
  versionId: VersionId
  words: string
}

export const usePlacing = create<{ sought: Sought | null }>(() => ({ sought: null }))

/** Begins to look, or ends it. */
export function seek(sought: Sought | null): void {
  usePlacing.setState({ sought })
  commandsChanged()
}
