import { describe, expect, test } from 'vitest'
import { draftOf, schema } from '../testing/draftSchema'
import { allQuoteRuns, numberQuotes } from './quoteRuns'

describe('numbers of linked quotes', () => {
  test('go by first use, and the same quote has the same number', () => {
    const runs = allQuoteRuns(draftOf('“[b|One],” she said. “[a|Two].”', '“[b|One] again”'))
    expect(runs.map(({ quoteId }) => quoteId)).toEqual(['b', 'a', 'b'])
    expect([...numberQuotes(runs)]).toEqual([
      ['b', 1],
      ['a', 2],
    ])
  })

  test('stand behind the closing mark, with the stop before it', () => {
    const doc = draftOf('“[a|Words]”, he said', '“[b|words],” he', 'no mark [c|words] here')
    const behind = allQuoteRuns(doc).map(({ to, numberAt }) => doc.textBetween(to, numberAt))
    expect(behind).toEqual(['”', ',”', ''])
  })

  test('do not take an opening mark or an apostrophe for a closing one', () => {
    const doc = draftOf('[a|words]“so', '[b|the council]’s own')
    expect(allQuoteRuns(doc).every(({ to, numberAt }) => to === numberAt)).toBe(true)
  })

  test('bold in the middle leaves one run', () => {
    const link = schema.mark('sourcedQuote', { quoteId: 'a' })
    const doc = draftOf(
      schema.node('paragraph', null, [
        schema.text('One ', [link]),
        schema.text('two', [link, schema.mark('bold')]),
        schema.text(' three', [link]),
      ]),
    )
    expect(allQuoteRuns(doc)).toHaveLength(1)
  })

  test('positions are positions in the document', () => {
    const doc = draftOf('First.', 'Then “[a|these words]”')
    const [run] = allQuoteRuns(doc)
    expect(doc.textBetween(run!.from, run!.to)).toBe('these words')
  })
})
