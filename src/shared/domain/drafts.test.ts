import { expect, test } from 'vitest'
import { blocksToCheck } from './blocksToCheck'
import { countWords, linkedSources, plainText, type DraftNode } from './drafts'

const text = (words: string, ...marks: DraftNode['marks'] & object) => ({
  type: 'text',
  text: words,
  marks,
})
const sourced = (quoteId: string) => ({ type: 'sourcedQuote', attrs: { quoteId } })
const paragraph = (...content: DraftNode[]) => ({ type: 'paragraph', content })
const doc = (...content: DraftNode[]) => ({ type: 'doc', content })

test('a quote that is bold by half is one tie', () => {
  const document = doc(
    paragraph(
      text('“'),
      text('Every member ', sourced('q1')),
      text('voted', sourced('q1'), { type: 'bold' }),
      text('”'),
    ),
  )
  expect(linkedSources(document)).toEqual([
    { kind: 'quote', quoteId: 'q1', text: 'Every member voted' },
  ])
})

test('the same quote in two places is two ties', () => {
  const document = doc(
    paragraph(text('one', sourced('q1')), text(' and '), text('two', sourced('q1'))),
    paragraph(text('three', sourced('q1'))),
  )
  expect(linkedSources(document)).toHaveLength(3)
})

test('a citation is a tie', () => {
  const document = doc(paragraph(text('A fact.'), { type: 'citation', attrs: { anchorId: 'a1' } }))
  expect(linkedSources(document)).toEqual([{ kind: 'citation', anchorId: 'a1' }])
})

test('a mark without an id is no tie', () => {
  expect(linkedSources(doc(paragraph(text('words', { type: 'sourcedQuote' }))))).toEqual([])
})

test('paragraphs through which a quotation runs on are compared together', () => {
  const document = doc(
    { type: 'heading', content: [text('Title')] },
    paragraph(text('One “begins')),
    paragraph(text('“and ends.”', sourced('q1'))),
    { type: 'blockquote', content: [paragraph(text('Quoted.'))] },
    paragraph(text('Last.')),
  )
  const blocks = blocksToCheck(document)
  expect(blocks.map(({ key, text, isQuotation }) => [key, text, isQuotation])).toEqual([
    ['0', 'Title', false],
    ['1', 'One “begins\n“and ends.”', false],
    ['3', 'Quoted.', true],
    ['4', 'Last.', false],
  ])
  const [link] = blocks[1]!.links
  expect(blocks[1]!.text.slice(link!.start, link!.end)).toBe('“and ends.”')
})

test('words are counted as newsrooms do', () => {
  expect(countWords('The board’s £4.2m contract, signed 18/02 — well-known.')).toBe(7)
  expect(countWords('')).toBe(0)
})

test('plain text parts blocks by line breaks', () => {
  expect(
    plainText(
      doc(paragraph(text('One')), paragraph(text('Two'), { type: 'hardBreak' }, text('three'))),
    ),
  ).toBe('One\nTwo\nthree')
})
