import { expect, test } from 'vitest'
import { cleanPastedHtml, looksInsteadOfStyles } from './cleanPastedHtml'

test('what has no styles is left as it is, links to quotes with it', () => {
  const html = '<p data-pm-slice="1 1 []">“<span data-quote-id="q">words</span>”</p>'
  expect(cleanPastedHtml(html)).toBe(html)
})

test('of styles only bold and italic stay', () => {
  expect(
    looksInsteadOfStyles(
      `<span style="color:red; font-weight: 700">a</span><i style='font-style:italic'>b</i>` +
        `<p class="x" style="margin:0">c</p><b style="font-weight:normal">d</b>`,
    ),
  ).toBe(
    '<span data-look="bold">a</span><i data-look="italic">b</i>' +
      '<p class="x">c</p><b data-look="plain">d</b>',
  )
})

test('words about style are no style', () => {
  expect(looksInsteadOfStyles('<p>My style= is "plain"</p>')).toBe('<p>My style= is "plain"</p>')
})
