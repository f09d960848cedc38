import type { CallMessage, CoreEvent, CoreMessage } from '../shared/api'
import { openCore } from './openCore'
import { openReaders } from './reading/openReaders'
import { useNameModelBeside } from './reading/useNameModelBeside'
import { answer } from './serve'

/** A port as Electron's utility process gives it; main and every window speak over one. */
interface Port {
  postMessage(message: unknown): void
  on(event: 'message', listener: (event: { data: unknown; ports: Port[] }) => void): void
  on(event: 'close', listener: () => void): void
  start(): void
}

const main = (process as unknown as { parentPort: Port }).parentPort
const windows = new Set<Port>()
/** In milliseconds; main waits for the whole of closing longer than that. */
const patience = 1500
/** Built beside this file; a name that no bundler follows. */
const worker = 'reading.js'
useNameModelBeside(import.meta.url)
const readers = openReaders(new URL(worker, import.meta.url))
const core = openCore(process.argv[2] ?? 'resources', tell, readers)

// Ctrl+C in a terminal reaches every process of the app; main says when the library is closed.
process.on('SIGINT', () => undefined)

main.on('message', ({ data, ports }) => {
  const message = data as { type: 'window-port' } | CallMessage
  if ('type' in message) return serveWindow(ports[0]!)
  void answer(() => ({ control: { ...core.control, close } }), message).then((reply) =>
    main.postMessage(reply),
  )
})
main.postMessage({ type: 'started' })

/**
 * Closes the library once every window has fallen silent: what a window saves as it goes comes over a line of its own, and
 * may arrive after main's word that all are gone. A line that stays open is waited for no longer than `patience`.
 */
async function close(): Promise<void> {
  const until = Date.now() + patience
  while (windows.size > 0 && Date.now() < until)
    await new Promise((resolve) => setTimeout(resolve, 5))
  core.control.close()
}

function serveWindow(port: Port): void {
  windows.add(port)
  port.on('close', () => windows.delete(port))
  port.on('message', ({ data }) => {
    void answer(() => core.api(), data as CallMessage).then((reply) => port.postMessage(reply))
  })
  port.start()
}

function tell(event: CoreEvent): void {
  for (const port of windows) port.postMessage(event satisfies CoreMessage)
}
