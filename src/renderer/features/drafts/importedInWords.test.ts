import { expect, test } from 'vitest'
import type { DraftNode } from '../../../shared/domain/drafts'
import { importedInWords } from './importedInWords'

const words = (text: string, attrs: Record<string, unknown>): DraftNode => ({
  type: 'text',
  text,
  marks: [{ type: 'sourcedQuote', attrs }],
})
const documentOf = (...content: DraftNode[]): DraftNode => ({
  type: 'doc',
  content: [{ type: 'paragraph', content }],
})

test.each([
  ['Imported.', documentOf({ type: 'text', text: 'Plain.' })],
  [
    'Imported. 1 quote is tied to its source.',
    documentOf(words('One', { quoteId: 'a', target: null })),
  ],
  [
    'Imported. 2 quotes are tied to their sources; 1 citation leads to a stored passage; 1 source is not in this library.',
    documentOf(
      words('One', { quoteId: 'a' }),
      { type: 'text', text: ' and ' },
      words('two', { quoteId: 'b' }),
      { type: 'citation', attrs: { anchorId: 'c' } },
      words('three', { quoteId: 'd', target: '{}' }),
    ),
  ],
])('%s', (sentence, document) => {
  expect(importedInWords(document)).toBe(sentence)
})
