import type { Api } from '../../shared/api'
import type { AnchorId, ArticleId } from '../../shared/domain/ids'
import { placeAnchor } from '../store/anchors'
import type { TakenBack } from '../store/history'
import { indexArticle } from '../store/search'
import { toTopics } from '../store/toTopics'
import type { Desk } from './desk'

export function historyService(desk: Desk): Api['history'] {
  return {
    state: () => desk.history.state(),
    undo: () => announce(desk, () => desk.history.undo()),
    redo: () => announce(desk, () => desk.history.redo()),
  }
}

function announce(desk: Desk, step: () => TakenBack | null): string | null {
  const taken = desk.library.transaction(() => {
    const taken = step()
    // Search keeps the title an article has now.
    for (const id of taken?.articleIds ?? []) indexArticle(desk.library, id as ArticleId)
    // A newer copy may have come since.
    for (const id of taken?.anchorIds ?? []) placeAnchor(desk.library, id as AnchorId)
    return taken
  })
  if (!taken) return null
  desk.emit({ type: 'changed', topics: toTopics(taken.tables) })
  return taken.label
}
