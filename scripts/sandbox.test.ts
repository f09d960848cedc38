import { expect, test } from 'vitest'
import { whyNoSandbox } from './sandbox.ts'

const linux = {
  platform: 'linux',
  isRoot: false,
  namespacesAreBarred: false,
  helperIsReady: false,
} as const

test('the sandbox stays on for a person at an ordinary system', () => {
  expect(whyNoSandbox(linux)).toBeNull()
  expect(whyNoSandbox({ ...linux, platform: 'darwin' })).toBeNull()
})

test('it cannot be had as root', () => {
  expect(whyNoSandbox({ ...linux, isRoot: true })).toBe('root runs it')
})

test('it cannot be had where user namespaces are barred, unless the helper is set up', () => {
  const barred = { ...linux, namespacesAreBarred: true }
  expect(whyNoSandbox(barred)).toBe('this system bars user namespaces')
  expect(whyNoSandbox({ ...barred, helperIsReady: true })).toBeNull()
})
