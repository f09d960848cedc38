import { Document, FootnoteReferenceRun, Packer, Paragraph, TextRun } from 'docx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { plainText, type DraftNode } from '../../shared/domain/drafts'
import { AppError } from '../../shared/errors'
import { readManuscript } from './readManuscript'

async function wordFile(...lines: string[]): Promise<Uint8Array> {
  const children = lines.map((line) => new Paragraph({ children: [new TextRun(line)] }))
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })))
}

async function withPart(bytes: Uint8Array, name: string, edit: (xml: string) => string) {
  const parts = unzipSync(bytes)
  return zipSync({ ...parts, [name]: strToU8(edit(strFromU8(parts[name]!))) })
}

async function refusal(
  bytes: Uint8Array,
  name: string,
): Promise<{ code: string; message: string }> {
  const failure = await readManuscript(bytes, name).then(
    () => null,
    (thrown: unknown) => thrown,
  )
  expect(failure).toBeInstanceOf(AppError)
  const { code, message } = failure as AppError
  expect(message).toContain(`“${name}”`)
  expect(message).toMatch(/\.$/)
  return { code, message }
}

const encode = (text: string) => new TextEncoder().encode(text)
const ole = Uint8Array.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
const wide = (text: string) =>
  Uint8Array.from(Array.from(text).flatMap((sign) => [sign.charCodeAt(0), 0]))

test.each<[string, Uint8Array, string, string]>([
  ['nothing', new Uint8Array(), 'piece.docx', 'empty-file'],
  ['only blanks', encode(' \n\n \t'), 'piece.md', 'empty-file'],
  [
    'a page without words',
    encode('<!doctype html><html><body><p> </p></body></html>'),
    'piece.html',
    'empty-file',
  ],
  ['a PDF', encode('%PDF-1.7\nrest'), 'piece.docx', 'unsupported-format'],
  ['rich text', encode('{\\rtf1\\ansi Words}'), 'piece.txt', 'unsupported-format'],
  [
    'an old Word file',
    Uint8Array.from([...ole, ...new Uint8Array(600)]),
    'piece.doc',
    'unsupported-format',
  ],
  [
    'a file with a password',
    Uint8Array.from([...ole, ...new Uint8Array(504), ...wide('EncryptedPackage')]),
    'piece.docx',
    'password-protected',
  ],
  ['an archive', zipSync({ 'letter.txt': strToU8('words') }), 'piece.docx', 'unsupported-format'],
  [
    'an OpenDocument text',
    zipSync(
      {
        mimetype: strToU8('application/vnd.oasis.opendocument.text'),
        'content.xml': strToU8('<a/>'),
      },
      { level: 0 },
    ),
    'piece.odt',
    'unsupported-format',
  ],
  [
    'a picture',
    Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 1]),
    'piece.md',
    'not-text',
  ],
  [
    'a Word file cut off',
    zipSync({ 'word/document.xml': strToU8('<w:document><w:body><w:p>') }),
    'piece.docx',
    'broken-file',
  ],
  [
    'an archive cut off',
    Uint8Array.from([0x50, 0x4b, 3, 4, ...encode('word/document.xml')]),
    'piece.docx',
    'broken-file',
  ],
])('%s is refused in a sentence', async (_, bytes, name, code) => {
  expect((await refusal(bytes, name)).code).toBe(code)
})

test('more text than a draft can be is refused before anything is looked for in it', async () => {
  const long = new TextEncoder().encode('“We knew” '.repeat(400_001))
  expect((await refusal(long, 'long.txt')).code).toBe('too-large')
})

test('a Word file that unpacks to gigabytes is refused at once, and so is one that lies about its size', async () => {
  const bomb = zipSync({
    ...unzipSync(await wordFile('Words')),
    'word/document.xml': new Uint8Array(40 * 2 ** 20).fill(0x20),
  })
  const started = performance.now()
  expect((await refusal(bomb, 'bomb.docx')).code).toBe('too-large')
  expect(performance.now() - started).toBeLessThan(1500)
  // The table of contents says 1000 bytes: what is beyond is not unpacked.
  const lying = bomb.slice()
  const view = new DataView(lying.buffer)
  for (let at = 0; at < lying.length - 46; at++)
    if (view.getUint32(at, true) === 0x02014b50 && view.getUint32(at + 24, true) > 1e6)
      view.setUint32(at + 24, 1000, true)
  expect((await refusal(lying, 'bomb.docx')).code).toBe('broken-file')
}, 30_000)

test('entities that blow up are refused', async () => {
  const lol = Array.from(
    { length: 12 },
    (_, index) => `<!ENTITY l${index + 1} "${`&l${index};`.repeat(10)}">`,
  )
  const bytes = await withPart(await wordFile('Words'), 'word/document.xml', (xml) =>
    xml
      .replace('<w:document', `<!DOCTYPE w [<!ENTITY l0 "lol">${lol.join('')}]><w:document`)
      .replace('Words', '&l12;'),
  )
  expect((await refusal(bytes, 'bomb.docx')).code).toBe('broken-file')
})

test('a file is read by what it is, whatever its ending', async () => {
  const word = await wordFile('Written in Word.')
  expect(plainText((await readManuscript(word, 'piece.txt')).document)).toBe('Written in Word.')
  const page = encode('<!doctype html><html><body><p>A <b>page</b>.</p></body></html>')
  expect(plainText((await readManuscript(page, 'piece.docx')).document)).toBe('A page.')
  const text = encode('Only words.\n\nAnd more of them.')
  expect(plainText((await readManuscript(text, 'piece.docx')).document)).toBe(
    'Only words.\nAnd more of them.',
  )
})

test('what may run, load or lead elsewhere does not come in', async () => {
  const page = `<!doctype html><html><head><title>Page</title><style>p{}</style></head><body><script>alert(1)</script>
    <p onclick="x()">Words <a href="javascript:alert(1)">here</a>, <a href="file:///etc/passwd">there</a> and
    <a href="https://northernwire.example/a">at the Wire</a><img src="https://tracker.example/x.png" onerror="x()"></p>
    <iframe src="https://tracker.example"></iframe></body></html>`
  const { document, title } = await readManuscript(encode(page), 'page.html')
  expect(title).toBe('Page')
  expect(plainText(document)).toBe('Words here, there and at the Wire')
  expect(JSON.stringify(document)).not.toMatch(/javascript|file:|tracker|script/)
  expect(JSON.stringify(document)).toContain('https://northernwire.example/a')
})

test('notes of the writer’s own keep their words, at the end', async () => {
  const file = new Document({
    footnotes: { 1: { children: [new Paragraph('Minutes of the 214th meeting.')] } },
    sections: [
      {
        children: [
          new Paragraph({
            children: [
              new TextRun('As agreed'),
              new FootnoteReferenceRun(1),
              new TextRun(', they met.'),
            ],
          }),
        ],
      },
    ],
  })
  const word = new Uint8Array(await Packer.toBuffer(file))
  const markdown = encode('As agreed[^a], they met.\n\n[^a]: Minutes of the 214th meeting.\n')
  expect(plainText((await readManuscript(word, 'piece.docx')).document)).toBe(
    'As agreed[1], they met.\n[1] Minutes of the 214th meeting.',
  )
  expect(plainText((await readManuscript(markdown, 'piece.md')).document)).toMatch(
    /^As agreed\[\w\], they met\.\n\[\w\] Minutes of the 214th meeting\.$/,
  )
})

const hostile: [string, string, string][] = [
  ['emphasis that never ends', 'piece.md', '*a **b _c '.repeat(60_000)],
  ['emphasis in emphasis', 'piece.md', '**a *b '.repeat(740) + 'c* d**'.repeat(740)],
  ['words joined by signs', 'piece.md', 'a_'.repeat(2900)],
  ['brackets in brackets', 'piece.md', '['.repeat(100_000)],
  ['quotations in quotations', 'piece.md', `${'> '.repeat(5000)}words`],
  ['elements in elements', 'piece.html', `<!doctype html>${'<div><b><i>'.repeat(30_000)}words`],
  ['a million notes', 'piece.md', `${'a[^1] '.repeat(40_000)}\n\n${'[^1]: x\n'.repeat(40_000)}`],
  ['quotation marks', 'piece.txt', '“'.repeat(300_000)],
  [
    'numbers in brackets',
    'piece.txt',
    `${'[1]'.repeat(100_000)}\n\nSources\n\n[1] characters 1-2 of the stored copy (sha256 9c41d2e07b3a…)`,
  ],
]
test.each(hostile)('%s take no more than seconds', async (_, name, text) => {
  const started = performance.now()
  await readManuscript(encode(text), name).catch((thrown: unknown) => {
    expect(thrown).toBeInstanceOf(AppError)
  })
  expect(performance.now() - started).toBeLessThan(6000)
})

test('Word’s elements in elements end in a sentence or in words', async () => {
  const deep = await withPart(await wordFile('Words'), 'word/document.xml', (xml) =>
    xml
      .replace('<w:p>', `${'<w:sdt><w:sdtContent>'.repeat(50_000)}<w:p>`)
      .replace('</w:body>', `${'</w:sdtContent></w:sdt>'.repeat(50_000)}</w:body>`),
  )
  expect((await refusal(deep, 'deep.docx')).code).toBe('broken-file')
})

test('whatever bytes come, there is a draft of the editor’s vocabulary or a sentence', async () => {
  const bytes = await wordFile('“Words,” she said.', 'And more.')
  const damaged = fc
    .array(fc.tuple(fc.nat(bytes.length - 1), fc.nat(255)), { minLength: 1, maxLength: 30 })
    .map((changes) => {
      const copy = bytes.slice()
      for (const [at, byte] of changes) copy[at] = byte
      return copy
    })
  const names = fc.constantFrom('a.docx', 'a.md', 'a.html', 'a.txt')
  const any = fc.oneof(
    damaged,
    fc.uint8Array({ maxLength: 3000 }),
    fc.string({ unit: 'grapheme' }).map(encode),
  )
  await fc.assert(
    fc.asyncProperty(any, names, async (file, name) => {
      try {
        requireVocabulary((await readManuscript(file, name)).document)
      } catch (thrown) {
        expect(thrown).toBeInstanceOf(AppError)
      }
    }),
    { numRuns: 250 },
  )
}, 60_000)

const inside: Record<string, string[]> = {
  doc: ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote', 'horizontalRule'],
  blockquote: ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote', 'horizontalRule'],
  listItem: ['paragraph', 'heading', 'bulletList', 'orderedList', 'blockquote', 'horizontalRule'],
  bulletList: ['listItem'],
  orderedList: ['listItem'],
  paragraph: ['text', 'hardBreak', 'citation'],
  heading: ['text', 'hardBreak', 'citation'],
}

/** The editor's own schema: what it does not know it would throw away. */
function requireVocabulary(node: DraftNode): void {
  if (node.type === 'text') expect(node.text).not.toBe('')
  if (node.type === 'listItem') expect(node.content![0]!.type).toBe('paragraph')
  if (['doc', 'blockquote', 'bulletList', 'orderedList'].includes(node.type))
    expect(node.content!.length).toBeGreaterThan(0)
  for (const mark of node.marks ?? [])
    expect(['bold', 'italic', 'underline', 'strike', 'link', 'sourcedQuote']).toContain(mark.type)
  for (const child of node.content ?? []) {
    expect(inside[node.type]).toContain(child.type)
    requireVocabulary(child)
  }
}
