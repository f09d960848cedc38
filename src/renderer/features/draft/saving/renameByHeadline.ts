import { api } from '../../../api/core'
import type { DraftId } from '../../../../shared/domain/ids'

export interface HeadlineTitle {
  /** To be told the headline whenever typing pauses; null when there is none. */
  follow(headline: string | null): void
  /** Gives the title now, when leaving. */
  flush(): void
}

/** Long enough that a headline is finished, so that its title is one step of undo and not twenty. */
const pause = 1500

/** The draft's first heading is its title: keeps the one in step with the other. */
export function renameByHeadline(id: DraftId, headlineNow: string | null): HeadlineTitle {
  let title = headlineNow
  let wanted: string | null = null
  let timer: ReturnType<typeof setTimeout> | null = null
  return { follow, flush }

  function follow(headline: string | null): void {
    if (headline === null || headline === (wanted ?? title)) return
    wanted = headline
    if (timer) clearTimeout(timer)
    timer = setTimeout(flush, pause)
  }

  function flush(): void {
    if (timer) clearTimeout(timer)
    timer = null
    if (wanted === null || wanted === title) return
    const next = wanted
    wanted = null
    api.drafts.rename(id, next).then(
      () => (title = next),
      // The words themselves are saved with the draft; the title follows with the next change.
      () => {},
    )
  }
}
