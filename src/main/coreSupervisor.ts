import path from 'node:path'
import {
  app,
  BrowserWindow,
  MessageChannelMain,
  utilityProcess,
  type UtilityProcess,
  type WebContents,
} from 'electron'
import type { AnswerMessage, ControlApi, Remote } from '../shared/api'
import { AppError } from '../shared/errors'
import { corePortTag } from '../shared/shell'
import { allowance } from './allowance'
import { logError } from './errorLog'
import { resourcesFolder } from './resourcesFolder'

/** What is told of the core's life, to those who know which library it should have open. */
export interface CoreWatcher {
  /** It died and is being started again. */
  restarting(): void
  /** It runs again, with no library open; every window has a new port. */
  restarted(): void
  /** It died too often to be started again by itself. The next call starts it. */
  gaveUp(): void
}

/** What main alone may ask; a call waits until the core runs, and fails with a sentence if it dies meanwhile. */
export const core = remote<ControlApi>()

interface RunningCore {
  child: UtilityProcess
  started: Promise<void>
}

interface Caller {
  resolve(value: unknown): void
  reject(reason: AppError): void
}

const mayRestart = allowance(3, 60_000)
const callers = new Map<number, Caller>()
let running: RunningCore | null = null
let watcher: CoreWatcher | null = null
let isEnding = false
let lastCall = 0

/** Starts the core and keeps it alive. */
export function superviseCore(by: CoreWatcher): void {
  watcher = by
  running = launch()
}

/** Gives a page its own line to the core; calls over it do not pass through main. */
export function connectToCore(page: WebContents): void {
  if (!running || page.isDestroyed()) return
  const { port1, port2 } = new MessageChannelMain()
  running.child.postMessage({ type: 'window-port' }, [port1])
  page.postMessage(corePortTag, null, [port2])
}

/** Closes the library and ends the core: within three seconds, whatever it is doing. */
export async function endCore(): Promise<void> {
  isEnding = true
  if (!running) return
  const { child } = running
  const exited = new Promise<void>((resolve) => child.once('exit', () => resolve()))
  const closed = core.control.close().catch((thrown: unknown) => logError('closing', thrown))
  await Promise.race([closed, later(3000)])
  child.kill()
  await Promise.race([exited, later(500)])
}

function launch(): RunningCore {
  const child = utilityProcess.fork(
    path.join(app.getAppPath(), 'out/main/core.js'),
    [resourcesFolder()],
    {
      serviceName: 'Stet core',
      // Nobody sees a packaged app's output; an error's own words could quote an article.
      stdio: app.isPackaged ? 'ignore' : 'inherit',
    },
  )
  const started = new Promise<void>((resolve, reject) => {
    child.on('message', (message: { type: 'started' } | AnswerMessage) => {
      if ('id' in message) hearAnswer(message)
      else resolve()
    })
    child.once('exit', () => reject(stopped()))
  })
  // Whoever calls awaits it too; without callers it is no error of its own.
  started.catch(() => {})
  child.once('exit', lost)
  return { child, started }
}

function lost(exitCode: number): void {
  running = null
  for (const caller of callers.values()) caller.reject(stopped())
  callers.clear()
  if (isEnding) return
  logError(`the core ended with code ${exitCode}`)
  if (!mayRestart(Date.now())) return watcher?.gaveUp()
  watcher?.restarting()
  restart()
  void running!.started.then(
    () => watcher?.restarted(),
    () => {},
  )
}

function restart(): void {
  running = launch()
  for (const window of BrowserWindow.getAllWindows()) connectToCore(window.webContents)
}

async function call(area: string, verb: string, ...args: unknown[]): Promise<unknown> {
  if (!running) restart()
  const { child, started } = running!
  await started
  if (running?.child !== child) throw stopped()
  return new Promise((resolve, reject) => {
    const id = ++lastCall
    callers.set(id, { resolve, reject })
    // A process, not a window: there is no origin to name.
    child.postMessage({ id, area, verb, args })
  })
}

function hearAnswer(answer: AnswerMessage): void {
  const caller = callers.get(answer.id)
  callers.delete(answer.id)
  if (answer.ok) caller?.resolve(answer.value)
  else caller?.reject(new AppError(answer.error.code, answer.error.message))
}

function stopped(): AppError {
  return new AppError(
    'core-stopped',
    'The part of Stet that keeps your library stopped before this was done. Try again in a moment.',
  )
}

/** The contract as calls: `core.control.open(…)` becomes `call('control', 'open', …)`. */
function remote<Contract>(): Remote<Contract> {
  const verbs = (area: string): object =>
    new Proxy({}, { get: (_, verb: string) => call.bind(null, area, verb) })
  return new Proxy({}, { get: (_, area: string) => verbs(area) }) as Remote<Contract>
}

function later(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds))
}
