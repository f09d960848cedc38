import { createContext, useContext } from 'react'
import type { ArticleId, VersionId } from '../../shared/domain/ids'
import type { Span } from '../../shared/domain/spans'
import { go } from './view'

/** A stretch of a stored copy. */
export interface PassagePlace extends Span {
  articleId: ArticleId
  versionId?: VersionId
}

/** Where passages open: in the library, unless a screen shows them beside what it has. */
export const PassageOpener = createContext<(passage: PassagePlace) => void>(openInLibrary)

/** How a passage is opened from here. */
export function useOpenPassage(): (passage: PassagePlace) => void {
  return useContext(PassageOpener)
}

function openInLibrary({ articleId, versionId, start, end }: PassagePlace): void {
  go({
    screen: 'library',
    articleId,
    ...(versionId ? { versionId } : {}),
    passage: { start, end },
  })
}
