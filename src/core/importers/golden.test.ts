import { expect, test } from 'vitest'
import { goldenCases } from './testing/golden'

// `npm run golden` accepts what comes out now; look at the difference before you commit it.
for (const golden of goldenCases(new URL('.', import.meta.url)))
  test(`${golden.name} comes out as accepted`, async () => {
    await expect(await golden.read()).toMatchFileSnapshot(golden.accepted)
  })
