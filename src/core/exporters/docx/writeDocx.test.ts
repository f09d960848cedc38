import { strFromU8, unzipSync } from 'fflate'
import { DOMParser } from 'linkedom'
import { expect, test } from 'vitest'
import type { DraftNode } from '../../../shared/domain/drafts'
import { exportDraft } from '../exportDraft'
import { passageInNote } from '../../../shared/domain/namedPassages'
import { citation, list, paragraph, quoted, text } from '../../../shared/domain/testing/draftNodes'
import { draftOf, harbourDraft, source } from '../testing/harbourDraft'

type Parts = Record<string, string>

async function partsOf(...content: DraftNode[]): Promise<Parts> {
  const draft = content.length > 0 ? draftOf(content, [source('q1'), source('q2')]) : harbourDraft()
  return unzipped(await exportDraft(draft, 'docx'))
}

function unzipped(file: Uint8Array): Parts {
  return Object.fromEntries(
    Object.entries(unzipSync(file)).map(([name, bytes]) => [name, strFromU8(bytes)]),
  )
}

function elements(parts: Parts, name: string, selector: string): Element[] {
  const document = new DOMParser().parseFromString(parts[name]!, 'text/xml')
  return [...(document.querySelectorAll(selector) as Iterable<Element>)]
}

/** The words and numbers of each paragraph, as Word shows them. */
function shown(parts: Parts, name = 'word/document.xml'): string[] {
  return elements(parts, name, 'w\\:p').map((written) =>
    Array.from(written.querySelectorAll('w\\:t, w\\:footnoteReference, w\\:br'), (part) => {
      if (part.tagName === 'w:footnoteReference') return `[${part.getAttribute('w:id')}]`
      return part.tagName === 'w:br' ? '\n' : part.textContent
    }).join(''),
  )
}

test('the harbour draft has its words, numbers, headings, lists and quotation', async () => {
  const parts = await partsOf()
  expect(shown(parts)).toEqual([
    'Harbour board signed before it saw the survey',
    'The Port Ellery harbour board approved a £4.2 million dredging contract eleven days before the survey that was to justify it was delivered[1], board papers show.',
    '“We did not have the survey in front of us, and nobody asked for it,”[2] said Lena Oduya, who chaired the meeting. The contractor, Calder Marine, declined to comment.',
    'What the papers say',
    'Siltation in the inner basin is within the range of the last forty years. Dredging is not recommended before the winter readings are in.[3]',
    'Three questions went to the board on Monday:',
    'who asked for the vote to be brought forward;',
    'what the board was told of the survey:',
    'in writing,',
    'at the meeting;',
    'whether it was legal and proper.',
    'Ms Oduya said again that “nobody asked for it”2.',
    '*   *   *',
    'Tom Reed contributed.\nCorrections: the news desk.',
  ])
  const styles = elements(parts, 'word/document.xml', 'w\\:pStyle').map((style) =>
    style.getAttribute('w:val'),
  )
  expect(styles).toEqual(expect.arrayContaining(['Heading1', 'Heading2', 'Quote', 'ListParagraph']))
  for (const id of new Set(styles)) expect(parts['word/styles.xml']).toContain(`w:styleId="${id}"`)
})

test('footnotes name outlet, title, day and address, and the passage', async () => {
  const parts = await partsOf()
  const [, , minutes, oduya, report] = shown(parts, 'word/footnotes.xml')
  expect(oduya).toMatch(
    /Northern Wire, “Harbour board approved contract”, by Ada Marsh, 11 March 2025, https/,
  )
  expect([minutes, oduya, report].map((note) => passageInNote(note!)?.start)).toEqual([
    880, 120, 2045,
  ])
  expect(parts['word/_rels/footnotes.xml.rels']).toContain(
    'Target="https://northernwire.example/2025/03/11/harbour"',
  )
})

test('a source that is used again is a cross-reference to its first note', async () => {
  const parts = await partsOf()
  const document = parts['word/document.xml']!
  expect(document.match(/<w:footnoteReference /g)).toHaveLength(3)
  expect(document).toContain('w:instr=" NOTEREF _stet_note_2 \\f \\h "')
  expect(document).toContain('w:name="_stet_note_2"')
})

test('pulled words lie in a bookmark that names their note', async () => {
  const parts = await partsOf()
  expect(bookmarked(parts, 'stet_2')).toBe(
    'We did not have the survey in front of us, and nobody asked for it',
  )
  expect(bookmarked(parts, 'stet_2_2')).toBe('nobody asked for it')
})

test('bold, italic, underline, strike and links are what Word calls so', async () => {
  const document = (await partsOf())['word/document.xml']!
  expect(document).toMatch(/<w:b\/>.*£4\.2 million/)
  expect(document).toMatch(/<w:i\/>(?:(?!<w:t).)*<w:t[^>]*>nobody</)
  expect(document).toMatch(/<w:u w:val="single"\/>(?:(?!<w:t).)*<w:t[^>]*>legal</)
  expect(document).toMatch(/<w:strike\/>(?:(?!<w:t).)*<w:t[^>]*> and proper</)
  const link = /<w:hyperlink [^>]*r:id="([^"]+)"/.exec(document)![1]!
  expect((await partsOf())['word/_rels/document.xml.rels']).toContain(
    `Id="${link}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink" Target="https://caldermarine.example/about?lang=en&amp;year=2025"`,
  )
})

test('each numbered list begins at its own number, also inside another', async () => {
  const parts = await partsOf(
    {
      ...list('orderedList', [paragraph('a')], [list('bulletList', [paragraph('b')])]),
      attrs: { start: 4 },
    },
    list('orderedList', [paragraph('c')]),
  )
  const numbering = parts['word/numbering.xml']!
  const used = elements(parts, 'word/document.xml', 'w\\:numPr').map((numbered) => [
    numbered.querySelector('w\\:ilvl')?.getAttribute('w:val'),
    numbered.querySelector('w\\:numId')?.getAttribute('w:val'),
  ])
  expect(used.map(([level]) => level)).toEqual(['0', '0', '1', '0'])
  expect(used[0]![1]).toBe(used[1]![1])
  expect(used[0]![1]).not.toBe(used[3]![1])
  expect(numbering).toContain('<w:start w:val="4"/>')
})

test('two notes in one place are parted by a comma', async () => {
  const parts = await partsOf(paragraph(quoted('q1', 'a'), citation('anchor of q2')))
  expect(shown(parts)[0]).toBe('a[1], [2]')
})

test('text from the right is marked as such', async () => {
  const parts = await partsOf(paragraph('قال رئيس المجلس'), paragraph('left'))
  const [right, left] = parts['word/document.xml']!.split('</w:p>')
  expect(right).toContain('<w:bidi/>')
  expect(right).toContain('<w:rtl/>')
  expect(left).not.toContain('<w:bidi/>')
})

test('no name, time, revision or path is in the file', async () => {
  const parts = await partsOf()
  expect(parts['docProps/core.xml']).toBe(
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>' +
      '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties"' +
      ' xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Harbour follow-up</dc:title>' +
      '<dc:creator></dc:creator><cp:lastModifiedBy></cp:lastModifiedBy></cp:coreProperties>',
  )
  const everything = Object.values(parts).join('\n')
  expect(everything).not.toMatch(
    /rsid|Un-named|w:author|w:date=|dcterms|<Application>|<Company>|file:|Users/i,
  )
  expect(everything).not.toContain('q-oduya')
  expect(everything).not.toMatch(/20\d\d-\d\d-\d\dT/)
})

test('a title with markup in it stays a title', async () => {
  const draft = { ...harbourDraft(), title: 'A & B <c> "d"\u0000' }
  const parts = unzipped(await exportDraft(draft, 'docx'))
  expect(parts['docProps/core.xml']).toContain('<dc:title>A &amp; B &lt;c&gt; "d"</dc:title>')
})

test('words that look like a link id are left as they are', async () => {
  const words = '<w:hyperlink r:id="rId1"> and " r:id="rId2"'
  const parts = await partsOf(
    paragraph(words, text('b', { type: 'link', attrs: { href: 'https://a.example' } })),
  )
  expect(shown(parts)[0]).toBe(`${words}b`)
})

test('an empty draft is a document with one empty paragraph', async () => {
  expect(shown(unzipped(await exportDraft(draftOf([]), 'docx')))).toEqual([''])
})

function bookmarked(parts: Parts, name: string): string {
  const document = parts['word/document.xml']!
  const id = new RegExp(`w:name="${name}" w:id="(\\d+)"`).exec(document)![1]!
  const inside = document.split(`w:id="${id}"/>`)[1]!
  return inside.replace(/<[^>]*>?/g, '')
}
