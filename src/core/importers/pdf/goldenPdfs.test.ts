import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { goldenPdfs } from './testing/goldenPdfs'

// They are plain letters, so that git can show what changed; `--update` writes them anew.
test.each(Object.entries(goldenPdfs))('%s is the file that is made for it', async (name, make) => {
  const path = fileURLToPath(new URL(`golden/${name}/page.pdf`, import.meta.url))
  await expect(new TextDecoder().decode(make())).toMatchFileSnapshot(path)
})
