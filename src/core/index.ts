import type { CallMessage, CoreEvent, CoreMessage } from '../shared/api'
import { openCore } from './openCore'
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
const core = openCore(process.argv[2] ?? 'resources', tell)

// Ctrl+C in a terminal reaches every process of the app; main says when the library is closed.
process.on('SIGINT', () => undefined)

main.on('message', ({ data, ports }) => {
  const message = data as { type: 'window-port' } | CallMessage
  if ('type' in message) return serveWindow(ports[0]!)
  void answer(() => ({ control: core.control }), message).then((reply) => main.postMessage(reply))
})
main.postMessage({ type: 'started' })

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
