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

  test('takes in what is typed behind the opening mark', () => {
    expect(typed('So: “[a|words]”', 6, 'my ')).toEqual(['my words'])
  })

  test('does not take in what is typed before words without marks', () => {
    expect(typed('So [a|words]', 4, 'few ')).toEqual(['words'])
  })

  test('stays when all of some bare words is replaced', () => {
    expect(replaced('So [a|words] then', 'words', 'letters')).toEqual(['letters'])
  })

  test('keeps to the quotation when a replacement runs over its end', () => {
    expect(replaced('“[a|no figures],” she said', 'figures,” she', 'numbers,” he')).toEqual([
      'no numbers,',
    ])
  })

  test('keeps to the quotation when a replacement runs over its beginning', () => {
    expect(replaced('He said “[a|no figures]”', 'said “no', 'told us “nothing,')).toEqual([
      'nothing, figures',
    ])
  })

  test('stays on words with quotations and apostrophes of their own', () => {
    expect(replaced('“[a|no figures],”', 'no figures', 'don’t ‘ask’ me')).toEqual([
      'don’t ‘ask’ me',
    ])
    expect(replaced('[a|no figures], then', 'no figures', 'I don’t')).toEqual(['I don’t'])
  })

  test.each([
    ['opening', 1, 2],
    ['closing', 7, 8],
  ])('stays when the %s mark is deleted', (_, from, to) => {
    const state = stateOf('“[a|words]” she said')
    expect(linked(state.apply(state.tr.delete(from, to)))).toEqual(['words'])
  })

  test('can be cut', () => {
    const state = stateOf('“[a|words]” she said')
    expect(linked(state.apply(state.tr.removeMark(2, 7, schema.marks['sourcedQuote'])))).toEqual([])
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
