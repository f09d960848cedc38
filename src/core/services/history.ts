import type { Api } from '../../shared/api'
import type { AnchorId, ArticleId } from '../../shared/domain/ids'
import { AppError } from '../../shared/errors'
import { placeAnchor } from '../store/anchors'
import type { TakenBack } from '../store/history'
import { indexArticle } from '../store/search'
import { toTopics } from '../store/toTopics'
import type { Desk } from './desk'

export function historyService(desk: Desk): Api['history'] {
  return {
    state: () => desk.history.state(),
    undo: () => passingRefused(desk, 'undo', () => announce(desk, () => desk.history.undo())),
    redo: () => passingRefused(desk, 'redo', () => announce(desk, () => desk.history.redo())),
  }
}

/** A change that is refused does not stand in the way of those before it. */
function passingRefused<Result>(
  desk: Desk,
  direction: 'undo' | 'redo',
  step: () => Result,
): Result {
  try {
    return step()
  } catch (thrown) {
    if (thrown instanceof AppError && thrown.code === 'cannot-undo') {
      desk.history.pass(direction)
      desk.emit({ type: 'changed', topics: ['history'] })
    }
    throw thrown
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
