import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ImportedImage } from '../../../shared/domain/articles'
import { readSources } from '../readSources'

const png = readFileSync(
  new URL('./golden/a-complete-folder/Ferry back in service_files/pier.png', import.meta.url),
)
const paragraph =
  '<p>The harbour board of Port Ellery voted on Tuesday to close the old slipway, whose timbers could no longer bear the boats.</p>'

function dataAddress(bytes: Uint8Array, type = 'image/png'): string {
  return `data:${type};base64,${Buffer.from(bytes).toString('base64')}`
}

/** The picture's bytes with another length: what follows a PNG's end is not looked at. */
function padded(length: number): Uint8Array {
  const bytes = new Uint8Array(length)
  bytes.set(png)
  return bytes
}

async function picturesOf(
  inside: string,
  beside: Record<string, Uint8Array> = {},
): Promise<ImportedImage[]> {
  const html = `<article><h1>Slipway closed</h1>${paragraph.repeat(3)}${inside}${paragraph.repeat(3)}</article>`
  const file = {
    name: 'page.html',
    bytes: new TextEncoder().encode(html),
    beside: (path: string) => Promise.resolve(beside[path] ?? null),
  }
  for await (const found of readSources(file)) {
    if ('error' in found) throw found.error
    return found.article.images
  }
  return []
}

test('a picture is carried to the byte, with its words and its place', async () => {
  const [image] = await picturesOf(`<img alt="The &quot;old&quot; slip" src="${dataAddress(png)}">`)
  expect(image!.mediaType).toBe('image/png')
  expect(Buffer.from(image!.bytes).equals(png)).toBe(true)
  expect(image!.alt).toBe('The "old" slip')
})

test('of several sizes the largest that came with the file is carried', async () => {
  const small = padded(png.length + 1)
  const large = padded(png.length + 2)
  const [image] = await picturesOf(
    '<img src="a.png" srcset="a.png 320w, b.png 640w, https://far.example/c.png 1280w">',
    { 'a.png': small, 'b.png': large },
  )
  expect(image!.bytes.length).toBe(large.length)
})

test('an address is tried as it is written and as the path that it means', async () => {
  const images = await picturesOf('<img src="page_files/old%20slip.png?w=640#top">', {
    'page_files/old slip.png': png,
  })
  expect(images).toHaveLength(1)
})

const leftOut: [string, string][] = [
  [
    'a drawing, which can hold scripts',
    dataAddress(Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>'), 'image/svg+xml'),
  ],
  [
    'a page that calls itself a picture',
    dataAddress(Buffer.from('<html><script>1</script></html>')),
  ],
  ['a picture cut off within its head', dataAddress(png.subarray(0, 20))],
  ['a data address that is no data', 'data:image/png;base64,%%%%'],
  ['an address of another machine', 'https://tracker.example/slip.png'],
  ['more than 10 MB', dataAddress(padded(10 * 2 ** 20 + 1))],
]

test.each(leftOut)('%s is left out', async (_, address) => {
  expect(await picturesOf(`<img src="${address}">`)).toEqual([])
})

test('no more than 60 MB and 100 pictures are carried', async () => {
  const large = Object.fromEntries(
    Array.from({ length: 8 }, (_, at) => [`${at}.png`, padded(9 * 2 ** 20)]),
  )
  const names = Object.keys(large).map((name) => `<img src="${name}">`)
  expect(await picturesOf(names.join(''), large)).toHaveLength(6)
  const many = Object.fromEntries(Array.from({ length: 120 }, (_, at) => [`${at}.png`, png]))
  const tags = Object.keys(many).map((name) => `<img src="${name}">`)
  expect(await picturesOf(tags.join(''), many)).toHaveLength(100)
})

test('a picture in a part that calls itself related, an author’s portrait and a sign are not the article’s', async () => {
  const address = dataAddress(png)
  expect(
    await picturesOf(
      `<aside class="related-stories"><img src="${address}"></aside><div class="author-bio"><img src="${address}"></div>` +
        `<img src="${address}" width="24" height="24">`,
    ),
  ).toEqual([])
})
