import { flushSync } from 'react-dom'
import { create } from 'zustand'
import type { CoreEvent } from '../../../shared/api'
import type { JobId } from '../../../shared/domain/ids'
import type { ImportJob } from '../../../shared/pages'
import { queryClient } from '../../api/queryClient'
import { importJobs } from '../../api/reads'
import { addToast } from '../../state/toasts'
import { go, useView } from '../../state/view'
import { finishedInWords } from './importWords'

/** Whether the list of imports stands open over the window's corner. */
export const useImportsPanel = create<{
  isOpen: boolean
  /** It came with an import, and nobody has turned to it: at the end of the work it goes again. */
  isUnasked: boolean
  /** It went, and what came in has not been looked at since. */
  isFolded: boolean
}>(() => ({ isOpen: false, isUnasked: false, isFolded: false }))

/** Opens it, and leaves the focus where one works unless one asked for the panel. */
export function openImportsPanel({ withFocus = false } = {}): void {
  if (!withFocus) {
    const isAsked = useImportsPanel.getState().isOpen && !useImportsPanel.getState().isUnasked
    return useImportsPanel.setState({ isOpen: true, isUnasked: !isAsked, isFolded: false })
  }
  const before = document.activeElement
  // Drawn at once, so that it can take the focus.
  flushSync(() => useImportsPanel.setState({ isOpen: true, isUnasked: false, isFolded: false }))
  const panel = document.querySelector<HTMLElement>('#imports')
  if (panel?.contains(before)) return
  focusBefore = before
  panel?.focus()
}

/** Closes it; a focus that was in it goes back to where one worked. */
export function closeImportsPanel(): void {
  const hadFocus = document.querySelector('#imports')?.contains(document.activeElement)
  useImportsPanel.setState({ isOpen: false, isFolded: false })
  if (hadFocus && focusBefore instanceof HTMLElement) focusBefore.focus()
}

/** Somebody has turned to the list: it stays until it is closed. */
export function keepImportsPanel(): void {
  useImportsPanel.setState({ isUnasked: false })
}

/** Puts the list away that nobody asked for; the status line leads back to it. */
export function foldImportsPanel(): void {
  useImportsPanel.setState({ isOpen: false, isFolded: true })
}

let focusBefore: Element | null = null

/** Keeps what is known of the imports as the core says it, and tells of the end of one that nobody watches. */
export function hearImport({ job }: Extract<CoreEvent, { type: 'import' }>): void {
  const { queryKey } = importJobs()
  const before = queryClient.getQueryData<ImportJob[]>(queryKey)
  if (!before) return
  const known = before.find(({ id }) => id === job.id)
  queryClient.setQueryData<ImportJob[]>(
    queryKey,
    known ? before.map((other) => (other.id === job.id ? job : other)) : [job, ...before],
  )
  if (job.state === 'done' && known?.state !== 'done' && !isWatched(job))
    addToast(finishedInWords(job), {
      action: { title: 'Show report', run: () => showReport(job.id) },
    })
}

/** The report takes the screen, and the list its leave. */
export function showReport(jobId: JobId): void {
  go({ screen: 'imports', jobId })
  closeImportsPanel()
}

/** Imports that a quit or a crash has stopped are offered as soon as their library is open. */
export async function offerInterrupted(): Promise<void> {
  const jobs = await queryClient.fetchQuery(importJobs()).catch(() => [])
  if (jobs.some(({ state }) => state === 'interrupted')) openImportsPanel()
}

function isWatched({ id }: ImportJob): boolean {
  const { place } = useView.getState()
  return useImportsPanel.getState().isOpen || (place.screen === 'imports' && place.jobId === id)
}
