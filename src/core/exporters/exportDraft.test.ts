import { strFromU8, unzipSync } from 'fflate'
import { afterEach, describe, expect, test, vi } from 'vitest'
import type { DraftNode } from '../../shared/domain/drafts'
import { draftFormats, type DraftFormat, type DraftToExport } from './DraftToExport'
import { exportDraft } from './exportDraft'
import { loadPdfFonts } from './pdf/loadPdfFonts'
import { passageInNote } from '../../shared/domain/namedPassages'
import { heading, paragraph, quoted, text } from '../../shared/domain/testing/draftNodes'
import { draftOf, harbourDraft, source } from './testing/harbourDraft'

const fonts = loadPdfFonts()

afterEach(() => void vi.useRealTimers())

function exported(draft: DraftToExport, format: DraftFormat): Promise<Uint8Array> {
  return exportDraft(draft, format, { fonts })
}

/** The text of a file, an archive's parts one after another. */
function contentOf(file: Uint8Array): string {
  if (file[0] === 0x50 && file[1] === 0x4b)
    return Object.values(unzipSync(file))
      .map((part) => strFromU8(part))
      .join('\n')
  return strFromU8(file)
}

const readable = draftFormats.filter((format) => format !== 'pdf')

describe.each(draftFormats)('as %s', (format) => {
  test('the same draft gives the same bytes, whatever was exported before and whenever', async () => {
    vi.useFakeTimers({ toFake: ['Date'], now: new Date('2001-02-03T04:05:06Z') })
    const first = await exported(harbourDraft(), format)
    await exported(manyQuotes(10, 100), format)
    vi.setSystemTime(new Date('2031-12-31T23:59:59Z'))
    expect(Buffer.from(await exported(harbourDraft(), format)).equals(Buffer.from(first))).toBe(
      true,
    )
  })

  test('the draft and its sources are not changed', async () => {
    const draft = harbourDraft()
    await exported(draft, format)
    expect(draft).toEqual(harbourDraft())
  })

  test('20,000 words with 500 quotes take seconds', async () => {
    expect((await exported(manyQuotes(500, 20_000), format)).length).toBeGreaterThan(20_000)
    // Two seconds for PDF and half a one for Word where this was written.
  }, 60_000)

  test.each(['blockquote', 'bulletList', 'orderedList'])(
    '%s in one another, ever deeper, end',
    async (type) => {
      let inner: DraftNode = paragraph('The board met again on Monday.', quoted('q1', 'a'))
      for (let depth = 0; depth < 200; depth++)
        inner = {
          type,
          content: type === 'blockquote' ? [inner] : [{ type: 'listItem', content: [inner] }],
        }
      expect((await exported(draftOf([inner, paragraph('end')]), format)).length).toBeGreaterThan(
        30,
      )
    },
  )

  test('what is hostile in every place does no harm', async () => {
    const bad = '\u0000\u001F<script>alert("x")</script>]]>&\uD800 \u202E %s ${x} \\ {{y}} \uFFFE'
    const draft = draftOf(
      [
        heading(1, bad),
        paragraph(bad, quoted('q1', bad), text(bad, { type: 'link', attrs: { href: bad } })),
        { type: 'constructor', content: [{ type: '__proto__', content: [text(bad)] }] },
      ],
      [
        source('q1', {
          articleTitle: bad,
          outlet: bad,
          byline: [bad],
          url: bad,
          exact: bad,
          speaker: bad,
        }),
      ],
    )
    const file = await exported({ ...draft, title: bad, language: 'en' }, format)
    expect(file.length).toBeGreaterThan(100)
  })
})

describe.each(readable)('as %s', (format) => {
  test('a source that is gone is said to be gone', async () => {
    const file = contentOf(await exported(draftOf([paragraph(quoted('q1', 'a'))]), format))
    expect(file).toContain('source no longer in this library')
  })

  test('every note names the passage that it came from', async () => {
    const file = contentOf(await exported(harbourDraft(), format))
    const notes = file.match(/characters \d+-\d+ of the stored copy[^)]*\)/g) ?? []
    expect(notes.map((note) => passageInNote(note)?.start)).toEqual([880, 120, 2045])
  })

  test('letters of every script come through', async () => {
    const words = 'Łódź, Ελλάδα, Київ, 日本語, العربية, 👩‍👩‍👧, e\u0301'
    expect(contentOf(await exported(draftOf([paragraph(words)]), format))).toContain(words)
  })

  test('no id, path or time of ours goes out', async () => {
    const path = '/home/ada/Stories/harbour.html'
    const given = { url: `file://${path}` }
    const draft = draftOf([paragraph(quoted('q-secret', 'a'))], [source('q-secret', given)])
    const file = contentOf(await exported(draft, format))
    expect(file).not.toContain('q-secret')
    expect(file).not.toContain(path)
    expect(file).not.toMatch(/20\d\d-\d\d-\d\dT\d\d/)
  })
})

/** A long piece: as many words as asked for, in paragraphs of a hundred, with quotes spread over them. */
function manyQuotes(quotes: number, words: number): DraftToExport {
  const ids = Array.from({ length: quotes }, (_, index) => `q${index}`)
  const paragraphs = Math.max(1, words / 100)
  const content = Array.from({ length: paragraphs }, (_, index): DraftNode => {
    const here = ids.slice((index * quotes) / paragraphs, ((index + 1) * quotes) / paragraphs)
    const said = here.flatMap((id) => [text(' “'), quoted(id, 'nobody asked for it'), text('”')])
    return paragraph(text('The board met again on Monday '.repeat(15)), ...said)
  })
  return draftOf(
    content,
    ids.map((id) => source(id)),
  )
}
