import { expect, test } from 'vitest'
import { nodeProblem } from './nodeVersion.mjs'

test('a Node that runs TypeScript files is accepted', () => {
  expect(nodeProblem('22.18.0', 'darwin')).toBeNull()
  expect(nodeProblem('24.21.0', 'linux')).toBeNull()
  expect(nodeProblem('26.0.0', 'win32')).toBeNull()
})

test('an older Node is refused with what to type', () => {
  expect(nodeProblem('22.17.9', 'linux')).toContain('npm ci --include=optional')
  expect(nodeProblem('20.20.2', 'darwin')).toBe(
    "Stet's scripts need Node 22.18.0 or newer, and this is Node 20.20.2. " +
      'Install Node 24 (brew install node@24, or nodejs.org), then type: npm ci',
  )
})
