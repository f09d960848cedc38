import { existsSync } from 'node:fs'
import { setTimeout as wait } from 'node:timers/promises'
import { expect, test, vi } from 'vitest'
import { missingFromSystem } from './setup/systemPackages.ts'
import { startVirtualDisplay } from './virtualDisplay.ts'

const hasXvfb = process.platform === 'linux' && !missingFromSystem('/bin/true').includes('Xvfb')

test.runIf(hasXvfb)(
  'a virtual display comes up under a free number and ends when told',
  async () => {
    const first = await startVirtualDisplay()
    const second = await startVirtualDisplay()
    expect(first.display).toMatch(/^:\d+$/)
    expect(second.display).not.toBe(first.display)
    expect(existsSync(socketOf(first.display))).toBe(true)

    first.stop()
    second.stop()
    for (let tries = 0; tries < 50 && existsSync(socketOf(first.display)); tries++) await wait(50)
    expect(existsSync(socketOf(first.display))).toBe(false)
  },
)

test.runIf(process.platform === 'linux')('a missing Xvfb is told with what to type', async () => {
  vi.stubEnv('PATH', '/nowhere')
  await expect(startVirtualDisplay()).rejects.toThrow('Xvfb is missing. Type: npm run setup')
  vi.unstubAllEnvs()
})

function socketOf(display: string): string {
  return `/tmp/.X11-unix/X${display.slice(1)}`
}
