import type { Api } from '../../shared/api'
import type { Desk } from './desk'

/** What ties a draft's words to passages, beyond this library and this editor. */
export function tiesService(_desk: Desk): Pick<Api['drafts'], 'targets' | 'tie' | 'tieWords'> {
  return {
    targets: () => [],
    tie: (_storyId, wanted) => wanted.map(() => null),
    tieWords: () => [],
  }
}
