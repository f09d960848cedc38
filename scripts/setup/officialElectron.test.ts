import { expect, test } from 'vitest'
import { failureReason } from './officialElectron.ts'

test('a network without GitHub is told in words', () => {
  const stderr = 'TypeError: fetch failed\n    at Object.processResponse (node:internal/deps)\n'
  expect(failureReason(stderr)).toBe('its download server does not answer')
})

test('any other failure is told as the installer told it', () => {
  const stderr =
    'Error: Checksum does not match for electron.zip.\n    at validate (sumchecker.js:1:1)\n'
  expect(failureReason(stderr)).toBe('Checksum does not match for electron.zip')
})

test('an installer that said nothing gives no reason', () => {
  expect(failureReason('')).toBeNull()
})
