import { EditorState } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import type { CheckedQuote } from '../../../../shared/pages'
import type { QuoteId } from '../../../../shared/domain/ids'
import { allQuoteRuns } from '../extensions/quoteRuns'
import { draftOf, schema } from '../testing/draftSchema'
import { relinkQuote, repairQuote, replacements } from './repairQuote'

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

  test('leaves words alone that are not those that were checked', () => {
    const state = EditorState.create({ doc: draftOf('“Something else”') })
    const check = { from: 1, to: 17, checked: checked('We were told', 'We were asked', null) }
    expect(repairQuote(state, check)).toBeNull()
  })

  test('a new link takes the place of the old one', () => {
    const state = EditorState.create({ doc: draftOf('“[old|words]” he said') })
    const tr = relinkQuote(state, { from: 1, to: 8, checked: checked('words', null, 'old') }, 'new')
    expect(allQuoteRuns(tr!.doc)).toMatchObject([{ quoteId: 'new', from: 2, to: 7 }])
  })
})

function repaired(doc: ReturnType<typeof draftOf>, text: string, repair: string, quoteId: string) {
  const state = EditorState.create({ doc })
  const from = doc.textContent.indexOf('“') + 1
  const check = { from, to: from + text.length + 2, checked: checked(text, repair, quoteId) }
  return repairQuote(state, check)!.doc
}

function checked(text: string, repair: string | null, quoteId: string | null): CheckedQuote {
  return { text, repair, quoteId: quoteId as QuoteId | null } as CheckedQuote
}
