import * as fc from 'fast-check'
import { parseHTML } from 'linkedom'
import { marked } from 'marked'
import { expect, test } from 'vitest'
import type { DraftMark, DraftNode } from '../../shared/domain/drafts'
import { layOutDraft } from './layOutDraft'
import { passageInNote } from '../../shared/domain/namedPassages'
import {
  citation,
  heading,
  list,
  paragraph,
  quoted,
  text,
} from '../../shared/domain/testing/draftNodes'
import { draftOf, harbourDraft, source } from './testing/harbourDraft'
import { writeMarkdown } from './writeMarkdown'

function markdown(...content: DraftNode[]): string {
  return writeMarkdown(layOutDraft(draftOf(content, [source('q1')])))
}

/** What a reader of the Markdown sees. */
function page(written: string): ReturnType<typeof parseHTML>['document'] {
  return parseHTML(`<html><body>${marked.parse(written, { async: false })}</body></html>`).document
}

function shown(written: string): string {
  const { body } = page(written.replace(/^\[\^\d+\]: .*$/gm, ''))
  for (const lineBreak of body.querySelectorAll('br')) lineBreak.replaceWith(' ')
  return (body.textContent ?? '').replace(/\s+/g, ' ').trim()
}

test('the harbour draft is written as a person would write it', () => {
  expect(writeMarkdown(layOutDraft(harbourDraft()))).toMatchInlineSnapshot(`
    "# Harbour board signed before it saw the survey

    The Port Ellery harbour board approved a **£4.2 million** dredging contract eleven days before the survey that was to justify it was delivered[^1], board papers show.

    “We did not have the survey in front of us, and *nobody* asked for it,”[^2] said Lena Oduya, who chaired the meeting. The contractor, [Calder Marine](https://caldermarine.example/about?lang=en&year=2025), declined to comment.

    ## What the papers say

    > Siltation in the inner basin is within the range of the last forty years. Dredging is not recommended before the winter readings are in.[^3]

    Three questions went to the board on Monday:

    - who asked for the vote to be brought forward;
    - what the board was told of the survey:
      1. in writing,
      2. at the meeting;
    - whether it was <u>legal</u> ~~and proper~~.

    Ms Oduya said again that “nobody asked for it”[^2].

    * * *

    Tom Reed contributed.\\
    Corrections: the news desk.

    [^1]: Ellery Harbour Board, “Minutes of the 214th meeting”, 28 February 2025, <https://ellery-harbour.example/minutes/214.pdf>; characters 880-961 of the stored copy (sha256 d7d7d7d7d7d7…)
    [^2]: Northern Wire, “Harbour board approved contract”, by Ada Marsh, 11 March 2025, <https://northernwire.example/2025/03/11/harbour>; quoting Lena Oduya; characters 120-184 of the stored copy (sha256 9c41d2e07b3a…)
    [^3]: Ellery Harbour Board, “Survey of the ‘inner basin’: final report”, March 2025; characters 2045-2181 of the stored copy, version 2 (sha256 b3b3b3b3b3b3…)
    "
  `)
})

test('every note names a passage that can be found again', () => {
  const notes = writeMarkdown(layOutDraft(harbourDraft())).match(/^\[\^\d+\]: .*$/gm)!
  expect(notes.map((note) => passageInNote(note)?.start)).toEqual([880, 120, 2045])
})

test.each([
  '# not a heading',
  '1. not a list',
  '12) not a list',
  '- not a list',
  '+ not a list',
  '* not a list',
  '> not a quotation',
  '--- not a rule',
  '---',
  '===',
  '***',
  '___',
  '~~~',
  '```not code```',
  '    not code',
  ':--|--:',
  'a *b* _c_ **d** __e__ ~~f~~ `g` ==h==',
  '[not a link](https://a.example) ![not an image](b.png)',
  '[^1] is no note, [^1]: neither',
  '[ref]: https://a.example',
  '<b>not a tag</b> <!-- --> <script>alert(1)</script>',
  '&amp; &lt; &#60; &copy; AT&T',
  'https://a.example/b_c_d www.a.example',
  'C:\\Users\\ada\\*',
  'snake_case_name 2*3*4 5 < 6 > 4 | 7',
  'wow! [see]',
  'ends with a backslash\\',
  '$a$ \\(b\\)',
])('%j is shown letter for letter', (words) => {
  expect(shown(markdown(paragraph(words)))).toBe(words.replace(/\s+/g, ' ').trim())
  expect(shown(markdown(paragraph('first', { type: 'hardBreak' }, words)))).toBe(
    `first ${words.replace(/\s+/g, ' ').trim()}`,
  )
  expect(shown(markdown(heading(2, words)))).toBe(words.replace(/\s+/g, ' ').trim())
})

test('a heading may end in #', () => {
  expect(shown(markdown(heading(2, 'C #')))).toBe('C #')
  expect(shown(markdown(heading(2, '##')))).toBe('##')
})

const awkward = fc.string({
  unit: fc.constantFrom(...'ab1 *_`[]()<>#+-.!~|\\&;:=$^“”’"\'é/{}@%,?'.split('')),
  minLength: 1,
  maxLength: 30,
})
const marks = fc.subarray<DraftMark>([
  { type: 'bold' },
  { type: 'italic' },
  { type: 'underline' },
  { type: 'strike' },
  { type: 'link', attrs: { href: 'https://a.example/(b)_c' } },
])

test('whatever is written, in whatever style, is shown letter for letter', () => {
  const run = fc.tuple(awkward, marks).map(([words, style]) => text(words, ...style))
  fc.assert(
    fc.property(fc.array(run, { minLength: 1, maxLength: 6 }), (runs) => {
      const expected = runs.map((part) => part.text).join('')
      expect(shown(markdown(paragraph(...runs)))).toBe(expected.replace(/\s+/g, ' ').trim())
    }),
    { numRuns: 1000 },
  )
})

test.each<[string, DraftNode[], string]>([
  ['bold', [text('a '), text('b', { type: 'bold' }), text(' c')], 'a **b** c'],
  [
    'inside a word',
    [text('un'), text('believ', { type: 'italic' }), text('able')],
    'un*believ*able',
  ],
  ['blanks outside the signs', [text('a'), text(' b ', { type: 'bold' }), text('c')], 'a **b** c'],
  [
    'a closing mark before a letter',
    [text('“b”', { type: 'bold' }), text('c')],
    '<strong>“b”</strong>c',
  ],
  [
    'two styles side by side',
    [text('a', { type: 'bold' }), text('b', { type: 'italic' })],
    '<strong>a</strong><em>b</em>',
  ],
  ['all at once', [text('a', { type: 'bold' }, { type: 'italic' })], '***a***'],
  ['underline', [text('a', { type: 'underline' })], '<u>a</u>'],
  ['strike', [text('a', { type: 'strike' })], '~~a~~'],
])('emphasis: %s', (_what, runs, written) => {
  expect(markdown(paragraph(...runs))).toBe(`${written}\n`)
})

test('a link keeps its emphasis and gives way to a note', () => {
  const href = { type: 'link', attrs: { href: 'https://a.example/(b)' } }
  const linked = paragraph(
    text('one ', href),
    text('two', href, { type: 'bold' }),
    citation('anchor of q1'),
    text(' three', href),
  )
  expect(markdown(linked)).toMatch(
    /^\[one \*\*two\*\*\]\(https:\/\/a\.example\/%28b%29\)\[\^1\]\[ three\]\(https:\/\/a\.example\/%28b%29\)\n/,
  )
})

test('what follows a note cannot make a link or a definition of it', () => {
  const written = markdown(
    paragraph(quoted('q1', 'a'), '(b) c'),
    paragraph(citation('anchor of q1'), ': d'),
  )
  expect(written).toContain('a[^1]\\(b) c')
  expect(written).toContain('[^1]\\: d')
})

test('lists and quotations that follow one another stay apart', () => {
  const document = page(
    markdown(
      list('bulletList', [paragraph('a')], [paragraph('b')]),
      list('bulletList', [paragraph('c')]),
      { type: 'blockquote', content: [paragraph('d')] },
      { type: 'blockquote', content: [paragraph('e')] },
    ),
  )
  expect(document.querySelectorAll('ul').length).toBe(2)
  expect(document.querySelectorAll('blockquote').length).toBe(2)
})

test('lists in lists, with every kind of block in them, keep their shape', () => {
  const document = page(
    markdown(
      list(
        'orderedList',
        [paragraph('a'), list('bulletList', [paragraph('b')], [paragraph('c')]), paragraph('d')],
        [],
        [{ type: 'blockquote', content: [paragraph('e')] }],
        [paragraph('f'), { ...list('orderedList', [paragraph('g')]), attrs: { start: 4 } }],
      ),
    ),
  )
  expect(document.querySelectorAll('body > ol > li').length).toBe(4)
  expect(document.querySelectorAll('ol > li > ul > li').length).toBe(2)
  expect(document.querySelector('li > blockquote')?.textContent?.trim()).toBe('e')
  expect(document.querySelector('li > ol')?.getAttribute('start')).toBe('4')
})

test('an empty draft is an empty file', () => {
  expect(markdown()).toBe('')
})
