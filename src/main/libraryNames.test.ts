import { expect, test } from 'vitest'
import { libraryNames } from './libraryNames'

test('libraries go by their file name, and by their folder’s where two share it', () => {
  expect(libraryNames(['/a/harbour.stet', '/b/port.stet', '/c/port.stet'])).toEqual([
    'harbour.stet',
    'port.stet (b)',
    'port.stet (c)',
  ])
})
