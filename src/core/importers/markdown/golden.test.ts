import { expect, test } from 'vitest'
import { goldenCases } from '../testing/golden'

// UPDATE_GOLDEN=1 npx vitest run src/core/importers accepts what comes out now
for (const golden of goldenCases(new URL('golden/', import.meta.url))) {
  test(`${golden.name.replaceAll('-', ' ')} comes out as accepted`, () => {
    if (process.env['UPDATE_GOLDEN']) golden.accept()
    else expect(golden.actual).toEqual(golden.expected)
  })
}
