import fc from 'fast-check'
import { expect, test } from 'vitest'
import { FeatureRows } from './FeatureRows'

test('features have their rows in their order, and all others none', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(999), { maxLength: 300 }), (found) => {
      const features = found.toSorted((one, other) => one - other)
      const rows = FeatureRows.from(features, 1000)
      const expected = Array.from({ length: 1000 }, (_, feature) => features.indexOf(feature) + 1)
      expect(expected.map((_, feature) => rows.of(feature))).toEqual(expected)
    }),
  )
})
