import { spawn } from 'node:child_process'

export interface VirtualDisplay {
  /** Such as `:99`, for the environment variable DISPLAY. */
  display: string
  stop(): void
}

const setup = 'npm run setup'

/** Whether a window could not be opened here without one. */
export function needsVirtualDisplay(): boolean {
  if (process.platform !== 'linux') return false
  return !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY
}

/**
 * Starts Xvfb on the first number that is free. It ends with `stop`, or with this process.
 *
 * @throws a sentence if Xvfb is missing or does not come up
 */
export async function startVirtualDisplay(): Promise<VirtualDisplay> {
  const words = ['-displayfd', '3', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp']
  const server = spawn('Xvfb', words, { stdio: ['ignore', 'ignore', 'ignore', 'pipe'] })
  const stop = () => void server.kill()
  process.once('exit', stop)

  const number = await new Promise<string>((resolve, reject) => {
    server.stdio[3]?.once('data', (chunk) => resolve(String(chunk).trim()))
    server.once('error', () => reject(new Error(`Xvfb is missing. Type: ${setup}`)))
    server.once('exit', () => reject(new Error('Xvfb ended at once. Type: Xvfb -displayfd 1')))
  })
  server.unref()
  return {
    display: `:${number}`,
    stop() {
      process.off('exit', stop)
      stop()
    },
  }
}
