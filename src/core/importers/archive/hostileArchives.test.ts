import { expect, test } from 'vitest'
import { AppError } from '../../../shared/errors'
import { holdsSeveral } from '../readSources'
import { readAll, refusalOf } from '../testing/readAll'
import { zipOf, type TestEntry } from '../testing/zipOf'
import { isPagesBaggage } from './isPagesBaggage'

const words = 'The harbour board of Port Ellery voted on Tuesday to close the old slipway.'
const good: TestEntry = { name: 'good.txt', bytes: words }

/** What came of each place: `read`, or the code of the refusal. */
async function outcomes(bytes: Uint8Array): Promise<Record<string, string>> {
  const found = await readAll('clippings.zip', bytes)
  return Object.fromEntries(
    found.map((source) => [
      source.inner,
      'error' in source
        ? source.error instanceof AppError
          ? source.error.code
          : 'unexpected'
        : 'read',
    ]),
  )
}

test(
  'a file of 300 MB and one that grows a thousandfold are left, the rest comes in',
  { timeout: 20_000 },
  async () => {
    const began = process.cpuUsage()
    const bomb = zipOf([
      { name: 'zeros.txt', bytes: Buffer.alloc(40 * 2 ** 20) },
      { name: 'huge.txt', bytes: words, size: 300 * 2 ** 20 },
      good,
    ])
    expect(await outcomes(bomb)).toEqual({
      'zeros.txt': 'too-large',
      'huge.txt': 'too-large',
      'good.txt': 'read',
    })
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(5_000)
  },
)

test('an archive that unpacks to more than 1 GB is read up to there, also where archives lie in one another', async () => {
  const stored = Buffer.alloc(2 ** 20, 'x')
  // Each says 150 MB and packs to 1 MB: under the bound of a file and of its growth.
  const large = Array.from({ length: 5 }, (_, place): TestEntry => ({
    name: `${place}.txt`,
    bytes: stored,
    isStored: true,
    size: 150 * 2 ** 20,
  }))
  const inner = zipOf(large)
  const outer = zipOf([
    { name: 'one.zip', bytes: inner, isStored: true },
    { name: 'two.zip', bytes: inner, isStored: true },
    good,
  ])
  const seen = await outcomes(outer)
  expect(Object.keys(seen).filter((place) => place.startsWith('one.zip/'))).toHaveLength(5)
  expect(Object.values(seen).filter((outcome) => outcome === 'too-large').length).toBeGreaterThan(0)
  expect(seen['two.zip/4.txt']).toBeUndefined()
})

test(
  '100,000 files are looked at, also where archives lie in one another, and one more is not',
  {
    timeout: 60_000,
  },
  async () => {
    const many = (from: number) =>
      zipOf(
        Array.from({ length: 60_000 }, (_, place): TestEntry => ({
          name: `${from + place}.txt`,
          isStored: true,
        })),
      )
    const found = await readAll(
      'many.zip',
      zipOf([{ name: 'one.zip', bytes: many(0) }, { name: 'two.zip', bytes: many(60_000) }, good]),
    )
    expect(found.length).toBeGreaterThan(99_990)
    expect(found.length).toBeLessThan(100_010)
    expect(found.at(-1)).toMatchObject({ error: { code: 'too-many' } })
  },
)

test('an archive in an archive, ten deep, is looked into four deep', async () => {
  let bytes = zipOf([good])
  for (let depth = 0; depth < 10; depth++)
    bytes = zipOf([
      { name: 'next.zip', bytes },
      { name: `note ${depth}.txt`, bytes: words },
    ])
  const seen = await outcomes(bytes)
  expect(Object.values(seen).filter((outcome) => outcome === 'read')).toHaveLength(4)
  expect(Object.values(seen)).toContain('too-deep')
})

test('a file that cannot be unpacked costs that file only', async () => {
  const bytes = Buffer.from(zipOf([{ name: 'bad.txt', bytes: `${words} ${words}` }, good]))
  const at = bytes.indexOf('bad.txt') + 12
  bytes[at] = bytes[at]! ^ 0x55
  expect(await outcomes(bytes)).toEqual({ 'bad.txt': 'broken-file', 'good.txt': 'read' })
})

test.each([
  ['cut in half', (bytes: Uint8Array) => bytes.subarray(0, bytes.length / 2)],
  ['without its list', (bytes: Uint8Array) => bytes.subarray(0, bytes.length - 40)],
  ['nothing but a signature', () => Uint8Array.of(0x50, 0x4b, 3, 4)],
])('an archive %s is refused with a sentence', async (_, damage) => {
  const { code, message } = await refusalOf(
    'clippings.zip',
    damage(zipOf([good, { name: 'other.txt', bytes: words }])),
  )
  expect(code).toBe('broken-file')
  expect(message).toMatch(/^“clippings\.zip” is damaged or was cut short/)
})

test('an empty archive and one of junk only say so', async () => {
  expect((await refusalOf('empty.zip', zipOf([]))).code).toBe('empty-file')
  expect(
    (
      await refusalOf(
        'junk.zip',
        zipOf([
          { name: '__MACOSX/._a.txt', bytes: 'x' },
          { name: '.DS_Store', bytes: 'x' },
        ]),
      )
    ).code,
  ).toBe('empty-file')
})

test('an archive under another name is an archive, and holds several', async () => {
  const bytes = zipOf([good])
  expect(await outcomes(bytes)).toEqual({ 'good.txt': 'read' })
  for (const name of ['a.txt', 'a.html', 'a.zip', 'a']) {
    expect(holdsSeveral({ name, bytes })).toBe(true)
    expect(await readAll(name, bytes)).toHaveLength(1)
  }
})

test('what is found does not hold on to the whole archive', async () => {
  const bytes = zipOf([
    { ...good, isStored: true },
    { name: 'other.txt', bytes: words.repeat(50) },
  ])
  for (const source of await readAll('clippings.zip', bytes))
    if (!('error' in source)) expect(source.bytes.buffer.byteLength).toBe(source.bytes.byteLength)
})

test('files of a saved page belong to it where the page is, and stand for themselves where it is not', () => {
  const paths = new Set(['2025/ferry.html', '2025/Fähre.htm', 'notes.html'])
  const has = (path: string) => paths.has(path)
  expect(isPagesBaggage('2025/ferry_files/quay.jpg', has)).toBe(true)
  expect(isPagesBaggage('2025/ferry_files/frames/ad.html', has)).toBe(true)
  expect(isPagesBaggage('2025/Fähre-Dateien/kai.jpg', has)).toBe(true)
  expect(isPagesBaggage('notes_files/quay.jpg', has)).toBe(true)
  expect(isPagesBaggage('ferry_files/quay.jpg', has)).toBe(false)
  expect(isPagesBaggage('case_files/report.docx', has)).toBe(false)
  expect(isPagesBaggage('2025/ferry.html', has)).toBe(false)
})
