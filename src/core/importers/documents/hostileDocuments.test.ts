import { expect, test } from 'vitest'
import { docxOf, odtOf, wordParagraph } from '../testing/officeFiles'
import { readAll, readOne, refusalOf } from '../testing/readAll'
import { zipOf } from '../testing/zipOf'

const words = 'The harbour board of Port Ellery voted on Tuesday to close the old slipway.'
const outside = '<!DOCTYPE w [<!ENTITY out SYSTEM "file:///etc/hostname">]>\n'
const laughs =
  '<!DOCTYPE w [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY d "&c;&c;&c;&c;&c;&c;&c;&c;&c;&c;">]>\n'
const good = docxOf({ body: wordParagraph(words) })

/** The container that Word's old format and its encryption use, with a stream of that name in its directory. */
function oldContainer(stream: string): Uint8Array {
  const bytes = Buffer.alloc(4096)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.write(stream, 1024, 'utf16le')
  return bytes
}

const refusals: [string, string, Uint8Array, string, RegExp][] = [
  [
    'a Word file that names a file outside',
    'a.docx',
    docxOf({ prolog: outside, body: wordParagraph('<w:r><w:t>&out;</w:t></w:r>') }),
    'unsafe-file',
    /save it as a new file/,
  ],
  [
    'a Word file with a billion laughs',
    'a.docx',
    docxOf({ prolog: laughs, body: wordParagraph('<w:r><w:t>&d;</w:t></w:r>') }),
    'unsafe-file',
    /save it as a new file/,
  ],
  [
    'an OpenDocument text that names a file outside',
    'a.odt',
    odtOf({ prolog: outside, text: '<text:p>&out;</text:p>' }),
    'unsafe-file',
    /save it as a new file/,
  ],
  [
    'an OpenDocument text with a billion laughs',
    'a.odt',
    odtOf({ prolog: laughs, text: '<text:p>&d;</text:p>' }),
    'unsafe-file',
    /save it as a new file/,
  ],
  [
    'a Word file with an entity that nobody defined',
    'a.docx',
    docxOf({ body: wordParagraph('<w:r><w:t>&out;</w:t></w:r>') }),
    'broken-file',
    /damaged/,
  ],
  [
    'a Word file with a password',
    'a.docx',
    oldContainer('EncryptedPackage'),
    'password-protected',
    /take the password off/,
  ],
  ['an old Word file', 'a.doc', oldContainer('WordDocument'), 'unsupported-format', /\.docx/],
  [
    'an old Word file called new',
    'a.docx',
    oldContainer('WordDocument'),
    'unsupported-format',
    /\.docx/,
  ],
  [
    'a message of Outlook',
    'a.msg',
    oldContainer('__substg1.0_0037001F'),
    'unsupported-format',
    /\.eml/,
  ],
  [
    'an OpenDocument text with a password',
    'a.odt',
    odtOf({
      text: '<text:p>x</text:p>',
      manifest: '<manifest:file-entry><manifest:encryption-data/></manifest:file-entry>',
    }),
    'password-protected',
    /take the password off/,
  ],
  [
    'a Word file cut in half',
    'a.docx',
    good.subarray(0, good.length / 2),
    'broken-file',
    /damaged or was cut short/,
  ],
  [
    'a Word file without its text',
    'a.docx',
    zipOf([{ name: '[Content_Types].xml' }, { name: 'word/styles.xml', bytes: '<w:styles/>' }]),
    'broken-file',
    /damaged/,
  ],
  [
    'a Word file whose text breaks off',
    'a.docx',
    docxOf({ body: '<w:p><w:r><w:t>words' }),
    'broken-file',
    /damaged/,
  ],
  ['a Word file without words', 'a.docx', docxOf({ body: '<w:p/>' }), 'no-article-text', /OCR/],
  [
    'a Word file that unpacks to 100 MB',
    'a.docx',
    docxOf({ body: wordParagraph(' '.repeat(100 * 2 ** 20)) }),
    'too-large',
    /save the text/,
  ],
  [
    'a spreadsheet',
    'a.xlsx',
    zipOf([{ name: '[Content_Types].xml' }, { name: 'xl/workbook.xml' }]),
    'unsupported-format',
    /spreadsheet/,
  ],
]

test.each(refusals)(
  '%s is refused with a sentence',
  { timeout: 20_000 },
  async (_, name, bytes, code, says) => {
    const began = process.cpuUsage()
    const refusal = await refusalOf(name, bytes)
    expect(refusal.code).toBe(code)
    expect(refusal.message).toMatch(says)
    expect(refusal.message).toContain(`“${name}”`)
    expect(process.cpuUsage(began).user / 1000).toBeLessThan(10_000)
  },
)

test('a Word file under another name is a Word file', async () => {
  for (const name of ['minutes.txt', 'minutes.md', 'minutes.html', 'minutes.pdf', 'minutes']) {
    const { article } = await readOne(name, good)
    expect(article.text).toBe(words)
  }
})

test('a page or a text under the name of a Word file is what it is', async () => {
  const page = `<!doctype html><html><body><p>${words}</p></body></html>`
  expect((await readOne('minutes.docx', page)).article.kind).toBe('web page')
  expect((await readOne('minutes.odt', words)).article.text).toBe(words)
})

test('elements nested 200,000 deep do no harm', { timeout: 20_000 }, async () => {
  const deep = `${'<w:smartTag>'.repeat(200_000)}<w:r><w:t>${words}</w:t></w:r>${'</w:smartTag>'.repeat(200_000)}`
  const { article } = await readOne('deep.docx', docxOf({ body: wordParagraph(deep) }))
  expect(article.text).toBe(words)
  const lists = `${'<text:list><text:list-item>'.repeat(50_000)}<text:p>${words}</text:p>${'</text:list-item></text:list>'.repeat(50_000)}`
  expect((await readOne('deep.odt', odtOf({ text: lists }))).article.text).toBe(words)
})

test('text boxes within text boxes, tables within tables, notes within notes come out once each', async () => {
  const box = (inside: string) =>
    `<w:r><w:txbxContent>${wordParagraph(inside)}</w:txbxContent></w:r>`
  const nested = `<w:r><w:t>one</w:t></w:r>${box(`<w:r><w:t>two</w:t></w:r>${box('<w:r><w:t>three</w:t></w:r>')}`)}`
  const { article } = await readOne('boxes.docx', docxOf({ body: wordParagraph(nested) }))
  expect(article.text).toBe('one\ntwo\nthree')
})

test('a picture that cannot be unpacked is missing, its document is not', async () => {
  const whole = Buffer.from(
    docxOf({
      body: `${wordParagraph(words)}${wordParagraph('<w:r><w:drawing><a:blip r:embed="rPicture"/></w:drawing></w:r>')}`,
      picture: true,
    }),
  )
  expect((await readOne('a.docx', whole)).article.images).toHaveLength(1)
  const at = whole.indexOf('word/media/image1.png') + 30
  whole[at] = whole[at]! ^ 0xff
  const { article } = await readOne('a.docx', whole)
  expect(article.images).toEqual([])
  expect(article.text).toBe(words)
})

test('a document in 20,000 spaces, a style that builds on itself and a note that refers to itself end', async () => {
  const styles =
    '<w:style w:styleId="A"><w:name w:val="A"/><w:basedOn w:val="B"/></w:style><w:style w:styleId="B"><w:name w:val="B"/><w:basedOn w:val="A"/></w:style>'
  const body = wordParagraph(
    `<w:r><w:t>${words}</w:t><w:footnoteReference w:id="1"/></w:r>`,
    '<w:pStyle w:val="A"/>',
  )
  const footnotes = `<w:footnote w:id="1">${wordParagraph('<w:r><w:footnoteReference w:id="1"/><w:t>itself</w:t></w:r>')}</w:footnote>`
  const found = await readAll('a.docx', docxOf({ body, styles, footnotes }))
  expect(found).toHaveLength(1)
  expect((found[0] as { article: { text: string } }).article.text).toContain('itself')
})
