import { startVirtualDisplay } from '../scripts/virtualDisplay.ts'

/** Runs something that opens windows; without a display of its own on a virtual one. */
export async function withDisplay(work: () => Promise<void>): Promise<void> {
  if (process.platform !== 'linux' || process.env['DISPLAY'] || process.env['WAYLAND_DISPLAY'])
    return work()
  const display = await startVirtualDisplay()
  process.env['DISPLAY'] = display.display
  try {
    await work()
  } finally {
    delete process.env['DISPLAY']
    display.stop()
  }
}
