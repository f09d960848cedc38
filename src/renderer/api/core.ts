import type { Api, CallMessage, CoreEvent, CoreMessage, Remote } from '../../shared/api'
import { AppError } from '../../shared/errors'
import { corePortTag } from '../../shared/shell'

/** All that the core can be asked. A call waits for the core to be there; it fails with a sentence if the core stops meanwhile. */
export const api = remote<Api>()

interface Caller {
  resolve(value: unknown): void
  reject(reason: AppError): void
}

const callers = new Map<number, Caller>()
const listeners = new Set<(event: CoreEvent | { type: 'connected' }) => void>()
const waiting: CallMessage[] = []
let line: MessagePort | null = null
let lastCall = 0

/** Takes each port that the preload hands over: the first, and a new one whenever the core was started again. */
export function listenToCore(): void {
  window.addEventListener('message', (message) => {
    if (message.source === window && message.data === corePortTag && message.ports[0])
      connect(message.ports[0])
  })
}

/** Hears what the core says of itself, and `connected` whenever a new core answers. Answers how to stop. */
export function onCore(listener: (event: CoreEvent | { type: 'connected' }) => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

function connect(port: MessagePort): void {
  line?.close()
  disconnect()
  line = port
  port.addEventListener('message', ({ data }: MessageEvent<CoreMessage>) => hear(data))
  port.addEventListener('close', () => port === line && disconnect())
  port.start()
  for (const call of waiting.splice(0)) port.postMessage(call)
  tell({ type: 'connected' })
}

function disconnect(): void {
  line = null
  for (const [id, caller] of callers) {
    if (waiting.some((call) => call.id === id)) continue
    callers.delete(id)
    caller.reject(
      new AppError(
        'core-stopped',
        'The part of Stet that keeps your library stopped before this was done. It is starting again; try once more.',
      ),
    )
  }
}

function hear(message: CoreMessage): void {
  if (!('id' in message)) return tell(message)
  const caller = callers.get(message.id)
  callers.delete(message.id)
  if (message.ok) caller?.resolve(message.value)
  else caller?.reject(new AppError(message.error.code, message.error.message))
}

function tell(event: CoreEvent | { type: 'connected' }): void {
  for (const listener of listeners) listener(event)
}

function call(area: string, verb: string, args: unknown[]): Promise<unknown> {
  return new Promise((resolve, reject) => {
    const message: CallMessage = { id: ++lastCall, area, verb, args }
    callers.set(message.id, { resolve, reject })
    // A port, not a window: there is no origin to name.
    if (line) line.postMessage(message)
    else waiting.push(message)
  })
}

/** The contract as calls: `api.articles.get(id)` becomes `call('articles', 'get', [id])`. */
function remote<Contract>(): Remote<Contract> {
  const area = (name: string) =>
    new Proxy(
      {},
      {
        get:
          (_, verb: string) =>
          (...args: unknown[]) =>
            call(name, verb, args),
      },
    )
  return new Proxy({}, { get: (_, name: string) => area(name) }) as Remote<Contract>
}
