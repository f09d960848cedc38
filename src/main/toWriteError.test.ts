import { expect, test } from 'vitest'
import { AppError } from '../shared/errors'
import { toWriteError } from './toWriteError'

test.each([
  ['ENOSPC: no space left on device, write', 'disk-full'],
  ["EACCES: permission denied, open 'x'", 'no-permission'],
  ["EROFS: read-only file system, open 'x'", 'no-permission'],
  ["EPERM: operation not permitted, open 'x'", 'no-permission'],
  ["EBUSY: resource busy or locked, open 'x'", 'file-in-use'],
])('%s is told as %s, with the file’s name', (message, code) => {
  const failure = toWriteError(new Error(message), 'story.docx')
  expect(failure.code).toBe(code)
  expect(failure.message).toContain('“story.docx”')
  expect(failure.message).not.toMatch(/\bE[A-Z]{3,}/)
})

test('a sentence that the core has found stays', () => {
  const known = new AppError('disk-full', 'The disk is full.')
  expect(toWriteError(known, 'story.docx')).toEqual(known)
})
