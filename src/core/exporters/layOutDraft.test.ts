import { expect, test } from 'vitest'
import { linkedSources, type DraftNode } from '../../shared/domain/drafts'
import type { AnchorId } from '../../shared/domain/ids'
import { layOutDraft, type Block, type Run } from './layOutDraft'
import { writePlainText } from './writePlainText'
import { citation, list, paragraph, quoted, text } from '../../shared/domain/testing/draftNodes'
import { draftOf, harbourDraft, source } from './testing/harbourDraft'

const sources = [source('q1'), source('q2'), source('q3')]

/** A paragraph as plain text, without the notes. */
function shown(...content: (DraftNode | string)[]): string {
  return writePlainText(layOutDraft(draftOf([paragraph(...content)], sources))).split('\n')[0]!
}

test.each<[string, (DraftNode | string)[], string]>([
  ['after the words', [quoted('q1', 'a'), ' b'], 'a[1] b'],
  ['after a closing mark', ['“', quoted('q1', 'a'), '” b'], '“a”[1] b'],
  ['after a comma and a closing mark', ['“', quoted('q1', 'a'), ',” b'], '“a,”[1] b'],
  ['after an ellipsis and a closing mark', ['“', quoted('q1', 'a'), '…” b'], '“a…”[1] b'],
  ['after marks of a nested quotation', ['“‘', quoted('q1', 'a'), '’” b'], '“‘a’”[1] b'],
  ['after a straight mark', ['"', quoted('q1', 'a'), '" b'], '"a"[1] b'],
  ['after a German mark', ['„', quoted('q1', 'a'), '“ b'], '„a“[1] b'],
  ['after a French mark and its space', ['« ', quoted('q1', 'a'), '\u00A0» b'], '« a\u00A0»[1] b'],
  ['after a Japanese mark', ['「', quoted('q1', 'a'), '」b'], '「a」[1]b'],
  [
    'after a mark in another style',
    ['“', quoted('q1', 'a'), text('”', { type: 'bold' }), ' b'],
    '“a”[1] b',
  ],
  [
    'after a stop and a mark in two styles',
    [quoted('q1', 'a'), text(','), text('” b', { type: 'bold' })],
    'a,”[1] b',
  ],
  ['before a full stop with no mark behind it', [quoted('q1', 'a'), '. “b'], 'a[1]. “b'],
  ['before an apostrophe', [quoted('q1', 'Ellery'), '’s b'], 'Ellery[1]’s b'],
  ['before an opening mark', [quoted('q1', 'a'), ' “b”'], 'a[1] “b”'],
  ['at the end of a paragraph', ['“', quoted('q1', 'a'), '”'], '“a”[1]'],
  [
    'once for runs of different styles',
    [quoted('q1', 'a'), quoted('q1', 'b', { type: 'bold' }), ' c'],
    'ab[1] c',
  ],
  ['between two quotes', [quoted('q1', 'a'), quoted('q2', 'b')], 'a[1]b[2]'],
  [
    'between two quotes in marks',
    ['“', quoted('q1', 'a'), '” “', quoted('q2', 'b'), '”'],
    '“a”[1] “b”[2]',
  ],
  [
    'again for a quote that comes back',
    [quoted('q1', 'a'), ' b ', quoted('q2', 'c'), ' ', quoted('q1', 'd')],
    'a[1] b c[2] d[1]',
  ],
  ['in place of a citation', ['a', citation('anchor of q2'), ' b'], 'a[1] b'],
  [
    'after the mark, before a citation',
    ['“', quoted('q1', 'a'), '”', citation('anchor of q2')],
    '“a”[1][2]',
  ],
  [
    'once where quote and citation are one passage',
    [quoted('q1', 'a'), citation('anchor of q1')],
    'a[1]',
  ],
  [
    'in order where a citation cuts a quote',
    [quoted('q1', 'a'), citation('anchor of q2'), quoted('q1', 'b')],
    'a[1][2]b[1]',
  ],
  ['for a quote that is gone', [quoted('q9', 'a'), ' b'], 'a[1] b'],
])('a number stands %s', (_where, content, expected) => {
  expect(shown(...content)).toBe(expected)
})

test('a quote that goes on after a line break has one number', () => {
  const draft = draftOf([
    paragraph(quoted('q1', 'a'), { type: 'hardBreak' }, quoted('q1', 'b'), ' c'),
  ])
  expect(writePlainText(layOutDraft(draft))).toMatch(/^a\nb\[1\] c\n/)
})

test('numbers follow the order of linkedSources', () => {
  const draft = harbourDraft()
  const ids = linkedSources(draft.document).map((tie) =>
    tie.kind === 'quote' ? tie.quoteId : tie.anchorId,
  )
  const noted = layOutDraft(draft).notes.map(({ source }) => source?.quoteId ?? source?.anchorId)
  expect(noted).toEqual([...new Set<string>(ids)])
})

test('a citation of a quoted passage shares the note of the quote, speaker and all', () => {
  const cited = { ...source('q1'), quoteId: null, speaker: null }
  const draft = draftOf(
    [paragraph('a', citation('anchor of q1'), quoted('q1', 'b'))],
    [cited, source('q1')],
  )
  expect(layOutDraft(draft).notes).toMatchObject([{ number: 1, source: { speaker: 'Lena Oduya' } }])
})

test('two quotes without a stored anchor are two notes', () => {
  const bare = ['q1', 'q2'].map((id) => source(id, { anchorId: null }))
  const draft = draftOf([paragraph(quoted('q1', 'a'), quoted('q2', 'b'))], bare)
  expect(layOutDraft(draft).notes).toHaveLength(2)
})

test('a source that is missing leaves a note without one', () => {
  const draft = draftOf([paragraph(quoted('q1', 'a'), citation('gone'))])
  expect(layOutDraft(draft).notes).toEqual([
    { number: 1, source: null },
    { number: 2, source: null },
  ])
})

test('nodes that nobody knows keep their words', () => {
  const draft = draftOf([
    { type: 'callout', content: [paragraph('in a box')] },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph('in a cell')] }] },
      ],
    },
    { type: 'codeBlock', content: [text('in code')] },
    paragraph('a ', { type: 'mention', content: [text('mentioned')] }, ' person'),
    { type: 'image', attrs: { src: 'x' } },
    text('on its own'),
  ])
  expect(wordsOf(layOutDraft(draft).blocks)).toEqual([
    'in a box',
    'in a cell',
    'in code',
    'a mentioned person',
    'on its own',
  ])
})

test('marks that nobody knows are dropped, their words kept', () => {
  expect(shown(text('a', { type: 'highlight' }), ' b')).toBe('a b')
})

test('blocks that say nothing are left out', () => {
  const draft = draftOf([
    { type: 'heading', attrs: { level: 1 } },
    { type: 'paragraph' },
    paragraph('  ', { type: 'hardBreak' }, '\u0000'),
    { type: 'blockquote', content: [{ type: 'paragraph' }] },
  ])
  expect(layOutDraft(draft).blocks).toEqual([])
  expect(layOutDraft(draftOf([])).blocks).toEqual([])
})

test('a link that may not stand in a file becomes plain words', () => {
  const draft = draftOf([
    paragraph(text('click', { type: 'link', attrs: { href: 'javascript:alert(1)' } })),
  ])
  expect(layOutDraft(draft).blocks).toMatchObject([{ runs: [{ text: 'click', href: null }] }])
})

test('an impossible level, start or mark does no harm', () => {
  const draft = draftOf([
    { type: 'heading', attrs: { level: 99 }, content: [text('a')] },
    { ...list('orderedList', [paragraph('b')]), attrs: { start: -5 } },
    paragraph(text('c', { type: 'sourcedQuote', attrs: { quoteId: 7 } }), { type: 'citation' }),
  ])
  expect(layOutDraft(draft).blocks).toMatchObject([
    { level: 1 },
    { start: 1 },
    { kind: 'paragraph' },
  ])
  expect(layOutDraft(draft).notes).toEqual([])
})

test('fifty quotations in one another keep their words and notes, a thousand their words', () => {
  let inner: DraftNode = paragraph('deep ', quoted('q1', 'words'))
  for (let depth = 0; depth < 50; depth++) inner = { type: 'blockquote', content: [inner] }
  const fifty = layOutDraft(draftOf([inner]))
  expect(wordsOf(fifty.blocks)).toEqual(['deep words'])
  expect(fifty.notes).toHaveLength(1)
  for (let depth = 0; depth < 1000; depth++) inner = { type: 'blockquote', content: [inner] }
  expect(wordsOf(layOutDraft(draftOf([inner])).blocks)).toEqual(['deep  words'])
})

test('a source with the same anchor under two quotes is one note', () => {
  const anchorId = 'shared' as AnchorId
  const draft = draftOf(
    [paragraph(quoted('q1', 'a'), ' ', quoted('q2', 'b'))],
    [source('q1', { anchorId }), source('q2', { anchorId })],
  )
  expect(layOutDraft(draft).notes).toHaveLength(1)
})

function wordsOf(blocks: Block[]): string[] {
  return blocks.flatMap((block): string[] => {
    if (block.kind === 'rule') return []
    if (block.kind === 'quotation') return wordsOf(block.blocks)
    if (block.kind === 'list') return block.entries.flatMap(wordsOf)
    return [block.runs.map((run: Run) => (run.kind === 'words' ? run.text : '')).join('')]
  })
}
