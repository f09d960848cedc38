import { unzlibSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import type { DraftNode } from '../../../shared/domain/drafts'
import { exportDraft } from '../exportDraft'
import { heading, list, paragraph, quoted, text } from '../../../shared/domain/testing/draftNodes'
import { draftOf, harbourDraft, source } from '../testing/harbourDraft'
import { drawableText } from './drawableText'
import { fontCoverage } from './fontCoverage'
import { loadPdfFonts } from './loadPdfFonts'

const fonts = loadPdfFonts()

async function pdf(draft = harbourDraft()): Promise<string> {
  return latin1(await exportDraft(draft, 'pdf', { fonts }))
}

function latin1(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('latin1')
}

test('the harbour draft is one page of A4 in Source Serif', async () => {
  const file = await pdf()
  expect(file.startsWith('%PDF-1.7')).toBe(true)
  expect(file.trimEnd().endsWith('%%EOF')).toBe(true)
  expect(file.match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect(file).toContain('/MediaBox [0 0 595.28 841.89]')
  expect(file).toMatch(/\/FontName \/\w+\+SourceSerif4-Regular/)
  expect(file).toMatch(/\/FontName \/\w+\+SourceSerif4-SemiBold/)
  expect(file).toMatch(/\/FontName \/\w+\+SourceSerif4-Italic/)
})

test('the file says its title and nothing of who made it, where or when', async () => {
  const file = await pdf()
  expect(file).toMatch(/\/Title \d+ 0 R/)
  expect(file).not.toMatch(
    /\/(?:Author|Creator|Producer|CreationDate|ModDate|Metadata)\b|pdfmake|PDFKit/i,
  )
  const streams = [...file.matchAll(/stream\n([\s\S]*?)\nendstream/g)].map(([, stream]) => {
    try {
      return latin1(unzlibSync(Buffer.from(stream!, 'latin1')))
    } catch {
      return ''
    }
  })
  expect(streams.join('\n')).not.toMatch(/pdfmake|PDFKit|\/home\/|node_modules/i)
})

test('numbers lead to their notes and links to their pages, but not to scripts', async () => {
  const file = await pdf(
    draftOf(
      [
        paragraph(
          quoted('q1', 'a'),
          text('b', { type: 'link', attrs: { href: 'javascript:app.alert(1)' } }),
        ),
      ],
      [source('q1', { url: 'javascript:app.alert(2)' })],
    ),
  )
  expect(file).toContain('(note-1)')
  expect(file).not.toMatch(/\/URI|\/JavaScript|app\.alert/)
  expect(await pdf()).toContain('/URI (https://northernwire.example/2025/03/11/harbour)')
})

test('letters that the typeface lacks do no harm', async () => {
  const draft = draftOf([
    paragraph('日本語の文章', ' قال رئيس المجلس ', 'अध्यक्ष 👩‍👩‍👧 \uD800'),
    paragraph('長'.repeat(2000)),
  ])
  expect((await pdf({ ...draft, title: '日本語' })).startsWith('%PDF')).toBe(true)
})

// Half a second; half a minute before words were cut, which is more than a test may take.
test('a word of 20,000 letters is set', async () => {
  const file = await pdf(draftOf([paragraph('x'.repeat(20_000))]))
  expect(file.match(/\/Type \/Page\b/g)!.length).toBeGreaterThan(5)
})

test('headings, paragraphs and notes that are longer than a page go on on the next', async () => {
  const long = 'The board met again on Monday. '.repeat(400)
  const pages = async (...content: DraftNode[]): Promise<number> =>
    (await pdf(draftOf(content, [source('q1', { articleTitle: long })]))).match(/\/Type \/Page\b/g)!
      .length
  const lines = Array.from({ length: 100 }, (): DraftNode => ({ type: 'hardBreak' }))
  expect(await pages(heading(1, long), paragraph('a'))).toBeGreaterThan(8)
  expect(await pages(heading(1, 'a'), paragraph('b', ...lines, 'c'))).toBe(3)
  expect(await pages(paragraph(quoted('q1', 'a')))).toBeGreaterThan(2)
})

test('an empty draft and one of empty list entries are one page each', async () => {
  expect((await pdf(draftOf([]))).match(/\/Type \/Page\b/g)).toHaveLength(1)
  expect((await pdf(draftOf([list('bulletList', [], [])]))).match(/\/Type \/Page\b/g)).toHaveLength(
    1,
  )
})

test('without a typeface there is a sentence', async () => {
  await expect(exportDraft(harbourDraft(), 'pdf')).rejects.toMatchObject({ code: 'fonts-missing' })
})

describe('drawable text', () => {
  test.each([
    ['Latin, Greek, Cyrillic', 'Łódź, Ελλάδα, Київ “a” – €', 'Łódź, Ελλάδα, Київ “a” – €', 0],
    ['a letter and its accent', 'e\u0301', 'é', 0],
    ['a full-width letter', 'ＡＢ', 'AB', 0],
    ['what has no ink', 'a\u200Bb\u00ADc\u200Ed\uFE0F', 'abcd', 0],
    ['a rare blank', 'a\u2003b\u00A0c', 'a\u2003b\u00A0c', 0],
    ['Han', '港', '☐', 1],
    ['an emoji', 'a😀b', 'a☐b', 1],
  ])('%s', (_what, words, drawn, missing) => {
    const drawable = drawableText(fonts)
    expect(drawable.of(words)).toBe(drawn)
    expect(drawable.missing()).toBe(missing)
  })
})

test('a font that is none has no letters', () => {
  expect(fontCoverage(new Uint8Array())(65)).toBe(false)
  expect(fontCoverage(new Uint8Array(100).fill(255))(65)).toBe(false)
})
