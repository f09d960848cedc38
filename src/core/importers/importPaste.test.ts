import { expect, test } from 'vitest'
import { importPaste } from './importPaste'

const words =
  'The harbour board of Port Ellery voted on Wednesday to close the old slipway.\nEleven crews were offered berths at the north quay.'

test('a pasted piece of a page keeps its headings, lists and quotations', () => {
  const html = `<meta charset='utf-8'><h2>What happens to the boats</h2><p>Eleven crews move.</p><ul><li>North quay</li></ul><blockquote>We have run out of planks.</blockquote>`
  const { blocks, text } = importPaste({ text: 'What happens to the boats', html })
  expect(blocks.map((block) => `${block.type}: ${text.slice(block.start, block.end)}`)).toEqual([
    'heading: What happens to the boats',
    'paragraph: Eleven crews move.',
    'list-item: North quay',
    'quotation: We have run out of planks.',
  ])
})

test('pasted text without HTML is kept as it is', () => {
  expect(importPaste({ text: words, html: null }).text).toBe(words)
})

test('HTML that lost the words gives way to the text', () => {
  const { text } = importPaste({ text: words, html: '<img src="x"><p>The harbour</p>' })
  expect(text).toBe(words)
})

test('Windows clipboard headers are not part of the text, but tell the address', () => {
  const html = `Version:0.9\nStartHTML:0001\nSourceURL:https://courier.example/slipway?utm_source=x\n<html><body><!--StartFragment--><p>${words}</p><!--EndFragment--></body></html>`
  const article = importPaste({ text: null, html })
  expect(article.text).not.toContain('Version')
  expect(article.canonicalUrl).toBe('https://courier.example/slipway')
})

test('an address that the person gives wins', () => {
  const url = 'https://courier.example/given'
  expect(importPaste({ text: words, html: null }, { url }).url).toBe(url)
})

test('an empty clipboard is refused with a sentence', () => {
  expect(() => importPaste({ text: ' ', html: null })).toThrow('The clipboard holds no words')
})

test('promotions in a pasted piece are set aside, the rest is kept', () => {
  const html = `<p>The harbour board voted.</p><p>Advertisement</p><p>Eleven crews move.</p>`
  const { asides, text } = importPaste({ text: null, html })
  expect(asides.map((aside) => text.slice(aside.start, aside.end))).toEqual(['Advertisement'])
})
