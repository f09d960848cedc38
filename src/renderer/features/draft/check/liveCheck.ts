import type { Asking } from './asking'

export interface LiveCheck {
  /** The words changed: look again once the typing pauses. */
  wordsChanged(): void
  /** The sources changed: everything is to be looked at again; what is drawn stays until then. */
  sourcesChanged(): void
  /** A person said why something stays, or took that back: everything again, and at once. */
  reasonsChanged(): void
  stop(): void
}

/** How long typing must pause, and how long to wait for a core that stopped, in milliseconds. */
const pause = 250
const again = 1000
/** In a long draft, how often what was found so far is told. */
const news = 500
const mostRounds = 2000

/**
 * Checks a draft beside the typing: only passages that changed, a few at a time, the first subject to its end before the
 * next. `onChecked` is told after every round of questions, also one that found nothing to ask.
 */
export function liveCheck(subjects: readonly Asking[], onChecked: () => void): LiveCheck {
  let timer: ReturnType<typeof setTimeout> | null = null
  let isAsking = false
  let stopped = false
  wait(0)
  return {
    wordsChanged: () => wait(pause),
    sourcesChanged: () => forget(pause),
    reasonsChanged: () => forget(0),
    stop() {
      stopped = true
      if (timer) clearTimeout(timer)
    },
  }

  function forget(milliseconds: number): void {
    for (const subject of subjects) subject.forget()
    wait(milliseconds)
  }

  function wait(milliseconds: number): void {
    if (timer) clearTimeout(timer)
    timer = setTimeout(() => {
      timer = null
      void look()
    }, milliseconds)
  }

  async function look(): Promise<void> {
    if (isAsking || stopped) return
    isAsking = true
    let told = performance.now()
    try {
      // Not while somebody types: then the next pause goes on. Each round leaves less to ask.
      for (let round = 0; round < mostRounds && isFree(); round++) {
        if (!(await askNext())) break
        if (performance.now() - told < news || !isFree()) continue
        onChecked()
        told = performance.now()
      }
    } catch {
      // The core is away; it is started again, and the words are still here.
      if (!stopped) wait(again)
    } finally {
      isAsking = false
    }
    if (!stopped) onChecked()
  }

  function isFree(): boolean {
    return timer === null && !stopped
  }

  async function askNext(): Promise<boolean> {
    for (const subject of subjects) if (isFree() && (await subject.askOnce())) return true
    return false
  }
}
