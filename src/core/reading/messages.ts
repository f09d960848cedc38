import { AppError } from '../../shared/errors'
import type { PreparedSource, ReadTask } from './PreparedSource'

/** What a worker is told. A task has leave for `AHEAD` sources; each `more` is leave for one. */
export type ToWorker =
  | { type: 'read'; id: number; task: ReadTask }
  | { type: 'more'; id: number }
  | { type: 'enough'; id: number }

/** What a worker tells. */
export type FromWorker =
  | { type: 'begun'; id: number }
  | { type: 'found'; id: number; found: PreparedSource | 'several' }
  | { type: 'unread'; id: number; inner: string; error: SentError }
  | { type: 'done'; id: number; error: SentError | null }

/** So many sources are read ahead of who takes them. */
export const AHEAD = 8

/** An error that keeps its code from thread to thread. */
export interface SentError {
  isSentence: boolean
  message: string
  code: string | null
}

export function toSent(thrown: unknown): SentError {
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : null
  return { isSentence: thrown instanceof AppError, message, code }
}

export function fromSent({ isSentence, message, code }: SentError): Error {
  if (isSentence) return new AppError(code ?? 'unexpected', message)
  return Object.assign(new Error(message), code === null ? {} : { code })
}
