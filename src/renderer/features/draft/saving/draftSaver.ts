import { toFailure } from '../../../../shared/errors'

/** What is said of the words on the screen. */
export type SaveState =
  { state: 'saved' } | { state: 'saving' } | { state: 'not-saved'; sentence: string }

export interface DraftSaver {
  /** Something was typed. */
  wordsChanged(): void
  /** Puts what is not saved yet on disk now; done when it is there, or when it failed. */
  flush(): Promise<void>
  isUnsaved(): boolean
  /** No more timers; whatever is unsaved is the caller's to flush first. */
  stop(): void
}

interface SaverParts {
  /** Reads the words at that moment and stores them. */
  save: () => Promise<void>
  onState: (state: SaveState) => void
}

/** Milliseconds: after the last keystroke; at most after the first unsaved one; after a failure. */
const pause = 400
const atMost = 900
const again = 1000

/** Saves soon after the typing pauses, and every so often while it does not; tries again until the words are stored. */
export function draftSaver({ save, onState }: SaverParts): DraftSaver {
  let timer: ReturnType<typeof setTimeout> | null = null
  let unsavedSince: number | null = null
  let running: Promise<void> | null = null
  let hasFailed = false
  let said: SaveState['state'] = 'saved'
  let stopped = false
  return { wordsChanged, flush, isUnsaved: () => unsavedSince !== null || running !== null, stop }

  function wordsChanged(): void {
    unsavedSince ??= Date.now()
    if (!hasFailed) say('saving')
    if (running || (hasFailed && timer)) return
    wait(Math.max(0, Math.min(pause, unsavedSince + atMost - Date.now())))
  }

  /** Once, not with every letter: whoever hears it draws something anew. */
  function say(state: 'saving' | 'saved'): void {
    if (said !== state) onState({ state })
    said = state
  }

  async function flush(): Promise<void> {
    if (timer) clearTimeout(timer)
    timer = null
    // What was typed while the last save was under way needs one of its own.
    if (running) await running
    if (unsavedSince !== null) await (running ??= store())
  }

  async function store(): Promise<void> {
    unsavedSince = null
    try {
      await save()
      hasFailed = false
      if (unsavedSince === null) say('saved')
    } catch (thrown) {
      hasFailed = true
      said = 'not-saved'
      unsavedSince ??= Date.now()
      onState({ state: 'not-saved', sentence: toFailure(thrown).message })
    } finally {
      running = null
      if (unsavedSince !== null) wait(hasFailed ? again : pause)
    }
  }

  function wait(milliseconds: number): void {
    if (timer) clearTimeout(timer)
    timer = null
    if (stopped) return
    timer = setTimeout(() => {
      timer = null
      void flush()
    }, milliseconds)
  }

  function stop(): void {
    stopped = true
    if (timer) clearTimeout(timer)
    timer = null
  }
}
