import { appendFileSync, mkdirSync, renameSync, statSync } from 'node:fs'
import path from 'node:path'
import { app } from 'electron'
import { saySentence } from './dialogs'

const largestLog = 256 * 1024

let isSaying = false

/** What nobody caught: one sentence for the person, one entry in the log, and the app goes on. */
export function setupErrorLog(): void {
  process.on('uncaughtException', reportError)
  process.on('unhandledRejection', reportError)
}

/**
 * Adds an entry to logs/stet.log beside the settings; the file before is kept as stet.old.log.
 * Where it happened and its code, never an error's own words: those can quote an article.
 */
export function logError(what: string, thrown?: unknown): void {
  try {
    const file = path.join(app.getPath('userData'), 'logs', 'stet.log')
    mkdirSync(path.dirname(file), { recursive: true })
    if (sizeOf(file) > largestLog) renameSync(file, file.replace('.log', '.old.log'))
    appendFileSync(file, `${new Date().toISOString()} ${what}${traceOf(thrown)}\n`)
  } catch {
    // A full disk must not turn a log entry into the next error.
  }
}

function reportError(thrown: unknown): void {
  logError('unexpected error', thrown)
  if (isSaying || !app.isReady()) return
  isSaying = true
  const sentence =
    'Something went wrong that Stet did not expect. Your library is safe; if Stet behaves oddly, quit and open it again.'
  void saySentence(sentence).finally(() => (isSaying = false))
}

function traceOf(thrown: unknown): string {
  if (!(thrown instanceof Error)) return ''
  const code = 'code' in thrown && typeof thrown.code === 'string' ? ` ${thrown.code}` : ''
  const frames = (thrown.stack ?? '').split('\n').filter((line) => /^\s+at /.test(line))
  return [`: ${thrown.name}${code}`, ...frames.slice(0, 20)].join('\n')
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0
}
