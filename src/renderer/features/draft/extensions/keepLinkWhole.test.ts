import { EditorState, TextSelection } from '@tiptap/pm/state'
import { describe, expect, test } from 'vitest'
import { draftOf, schema } from '../testing/draftSchema'
import { keepLinkWhole } from './keepLinkWhole'
import { allQuoteRuns } from './quoteRuns'

describe('the link', () => {
  test('does not stretch over what is typed behind the quotation', () => {
    expect(typed('“[a|words]”', 8, ' she said')).toEqual(['words'])
  })

  test('takes in what is typed before the closing mark', () => {
    expect(typed('“[a|words]” she said', 7, ' more')).toEqual(['words more'])
  })

  test('stays when the last word is replaced', () => {
    expect(replaced('“[a|no real figures],”', 'figures', 'numbers')).toEqual(['no real numbers'])
  })

  test('stays when all the words are replaced', () => {
    expect(replaced('“[a|no figures],”', 'no figures', 'nothing')).toEqual(['nothing'])
  })

  test('takes in unlinked words that are put in its middle', () => {
    expect(replaced('“[a|no real figures],”', 'real', 'REAL')).toEqual(['no REAL figures'])
  })

  test('is not given to a new sentence in place of the whole quotation', () => {
    expect(replaced('So: “[a|words]” she said', '“words”', 'Nothing')).toEqual([])
  })

  test('is on both sides of a split paragraph', () => {
    const state = stateOf('“[a|one two]”')
    const after = state.apply(state.tr.split(6))
    expect(linked(after)).toEqual(['one ', 'two'])
  })

  test('is not broken by bold', () => {
    const state = stateOf('“[a|one two three]”')
    const after = state.apply(state.tr.addMark(6, 9, schema.mark('bold')))
    expect(linked(after)).toEqual(['one two three'])
  })
})

function stateOf(written: string): EditorState {
  return EditorState.create({ doc: draftOf(written), plugins: [keepLinkWhole()] })
}

function typed(written: string, at: number, words: string): string[] {
  let state = stateOf(written)
  state = state.apply(state.tr.setSelection(TextSelection.create(state.doc, at)))
  for (const letter of words) state = state.apply(state.tr.insertText(letter))
  return linked(state)
}

/** As find and replace does it: plain words in place of others. */
function replaced(written: string, words: string, by: string): string[] {
  const state = stateOf(written)
  const from = state.doc.textContent.indexOf(words) + 1
  return linked(state.apply(state.tr.replaceWith(from, from + words.length, schema.text(by))))
}

function linked({ doc }: EditorState): string[] {
  return allQuoteRuns(doc).map(({ from, to }) => doc.textBetween(from, to))
}
