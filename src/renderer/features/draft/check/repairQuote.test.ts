import { EditorState } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import type { CheckedFlag, CheckedQuote } from '../../../../shared/pages'
import type { QuoteId } from '../../../../shared/domain/ids'
import type { PlacedFlag } from '../extensions/FlagMarks'
import { allQuoteRuns } from '../extensions/quoteRuns'
import { draftOf, schema } from '../testing/draftSchema'
import { relinkQuote, repairQuote, replacements, takeSuggestion } from './repairQuote'

describe('repair', () => {
  test('replaces the words that differ, and nothing else', () => {
    expect(replacements('There were no real figures', 'There were no figures')).toEqual([
      { start: 14, end: 19, words: '' },
    ])
    expect(replacements('We were ordered to wait', 'We were told to wait')).toEqual([
      { start: 8, end: 15, words: 'told' },
    ])
  })

  test('gives the source’s words, keeps the marks, the link and what is bold', () => {
    const link = schema.mark('sourcedQuote', { quoteId: 'q' })
    const doc = draftOf(
      schema.node('paragraph', null, [
        schema.text('“'),
        schema.text('We were ordered ', [link]),
        schema.text('to wait', [link, schema.mark('bold')]),
        schema.text('” he said'),
      ]),
    )
    const after = repaired(doc, 'We were ordered to wait', 'We were told to wait', 'q')
    expect(after.textContent).toBe('“We were told to wait” he said')
    expect(allQuoteRuns(after)).toMatchObject([{ quoteId: 'q' }])
    const bold = after.firstChild!.children.find(({ marks }) => marks.length === 2)
    expect(bold?.text).toBe('to wait')
  })

  test('the link comes to cover the whole quotation again', () => {
    const after = repaired(draftOf('“[q|We were] told”'), 'We were told', 'We were asked', 'q')
    const [run] = allQuoteRuns(after)
    expect(after.textBetween(run!.from, run!.to)).toBe('We were asked')
  })

  test('works over paragraphs: each keeps its beginning, and no paragraph is lost', () => {
    const link = schema.mark('sourcedQuote', { quoteId: 'q' })
    const doc = draftOf(
      schema.node('paragraph', null, [
        schema.text('“'),
        schema.text('We were ordered to wait.', [link]),
      ]),
      schema.node('paragraph', null, [
        schema.text('“'),
        schema.text('Nobody ever wrote it down', [link]),
        schema.text('”'),
      ]),
    )
    const text = 'We were ordered to wait.\n“Nobody ever wrote it down'
    for (const repair of [
      'We were told to wait. Nobody wrote it down',
      'We were told to wait.\n“Nobody wrote it down',
      'We were told to wait.\n\nNobody wrote it down',
    ]) {
      const state = EditorState.create({ doc })
      const check = { from: 1, to: doc.content.size - 1, found: checked(text, repair, 'q') }
      const after = repairQuote(state, check)!.doc
      expect(after.children.map((block) => block.textContent)).toEqual([
        '“We were told to wait.',
        '“Nobody wrote it down”',
      ])
    }
  })

  test('what reaches over a paragraph’s end is mended on both sides of it', () => {
    const doc = draftOf('“We were told to wait', '“for the walk”')
    const text = 'We were told to wait\n“for the walk'
    const state = EditorState.create({ doc })
    const repair = 'We were told to stay until after the walk'
    const check = { from: 1, to: doc.content.size - 1, found: checked(text, repair, null) }
    const after = repairQuote(state, check)!.doc
    expect(after.childCount).toBe(2)
    expect(after.textBetween(0, after.content.size, ' ').replace(/\s+/g, ' ')).toBe(
      '“We were told to stay “until after the walk”',
    )
  })

  test('a line break in the source is no line break in the draft; one in the draft stays', () => {
    const after = repaired(
      draftOf('“We were ordered to wait”'),
      'We were ordered to wait',
      'We were\ntold to wait',
      'q',
    )
    expect(after.textContent).toBe('“We were told to wait”')
    const verse = schema.node('paragraph', null, [
      schema.text('“We were ordered'),
      schema.node('hardBreak'),
      schema.text('to wait”'),
    ])
    const lines = repaired(draftOf(verse), 'We were ordered\nto wait', 'We were told to wait', 'q')
    expect(lines.textBetween(0, lines.content.size, '', '/')).toBe('“We were told/to wait”')
  })

  test('a citation among the words stays', () => {
    const cited = schema.node('paragraph', null, [
      schema.text('“We were ordered'),
      schema.node('citation', { anchorId: 'a' }),
      schema.text(' to wait”'),
    ])
    const after = repaired(
      draftOf(cited),
      'We were ordered\u200B to wait',
      'We were told to wait',
      'q',
    )
    expect(after.textBetween(0, after.content.size, '', '*')).toBe('“We were told* to wait”')
  })

  test('leaves words alone that are not those that were checked', () => {
    const state = EditorState.create({ doc: draftOf('“Something else”') })
    const check = { from: 1, to: 17, found: checked('We were told', 'We were asked', null) }
    expect(repairQuote(state, check)).toBeNull()
  })

  test('a new link takes the place of the old one', () => {
    const state = EditorState.create({ doc: draftOf('“[old|words]” he said') })
    const tr = relinkQuote(state, { from: 1, to: 8, found: checked('words', null, 'old') }, 'new')
    expect(allQuoteRuns(tr!.doc)).toMatchObject([{ quoteId: 'new', from: 2, to: 7 }])
  })
})

describe('a suggestion', () => {
  test('takes the place of the flagged words, with their look', () => {
    const doc = draftOf(
      schema.node('paragraph', null, [
        schema.text('Then Meera '),
        schema.text('Tansly', [schema.mark('bold')]),
        schema.text(' left.'),
      ]),
    )
    const after = takeSuggestion(EditorState.create({ doc }), flagged(12, 'Tansly', 'Tansley'))!.doc
    expect(after.textContent).toBe('Then Meera Tansley left.')
    expect(after.nodeAt(13)!.marks).toHaveLength(1)
  })

  test('is left alone when other words stand there by now, or there is none', () => {
    const state = EditorState.create({ doc: draftOf('Then Meera Tansley left.') })
    expect(takeSuggestion(state, flagged(12, 'Tansly', 'Tansley'))).toBeNull()
    expect(takeSuggestion(state, flagged(12, 'Tansley', null))).toBeNull()
  })
})

function flagged(from: number, text: string, suggestion: string | null): PlacedFlag {
  return { from, to: from + text.length, found: { text, suggestion } as CheckedFlag }
}

function repaired(doc: ReturnType<typeof draftOf>, text: string, repair: string, quoteId: string) {
  const state = EditorState.create({ doc })
  const from = doc.textBetween(0, doc.content.size, '', ' ').indexOf('“') + 1
  const check = { from, to: from + text.length + 2, found: checked(text, repair, quoteId) }
  return repairQuote(state, check)!.doc
}

/** A string of these words within marks of one character each. */
function checked(text: string, repair: string | null, quoteId: string | null): CheckedQuote {
  const inner = { start: 1, end: text.length + 1 }
  const span = { start: 0, end: text.length + 2 }
  return { ...span, inner, text, repair, quoteId: quoteId as QuoteId | null } as CheckedQuote
}
