import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { ImportedArticle } from '../../shared/domain/articles'
import { AppError } from '../../shared/errors'
import { importBytes } from './importBytes'
import { importPaste } from './importPaste'

const words = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 60 }),
  fc.constantFrom(
    'The harbour board voted on Tuesday to close the old slipway, whose timbers had rotted through.',
    'By Ana Ruiz and Jo Lee',
    'Advertisement',
    'About the writer',
    '11 March 2026',
    '© 2026 Port Ellery Courier',
    '“We have run out of planks,” she said. 😀👩‍🚀',
    '港の町で新しい橋が開通した。',
    '\u{1F469}',
    '- a list entry',
    '> a quotation',
    '',
    '   ',
  ),
)
const tags = fc.constantFrom(
  ...'<p> </p> <div> </div> <ul><li> </ul> <h1> </h1> <h2> <blockquote> </blockquote> <br> <table><tr><td> </table> <!-- --> <script> </script> <a\u00a0href=x> </a> <article> <p\u00a0class="byline"> <figure><figcaption> </figure> <aside> &amp; &#xD83D; &#0; < > " <svg> <template> <body> </html> <![CDATA[ <?xml'
    .split(' ')
    .map((tag) => tag.replaceAll('\u00a0', ' ')),
)
const lines = fc.array(words, { maxLength: 30 })
const ends = fc.constantFrom('\n', '\r\n', '\r', '\n\n')
const markup = fc.array(fc.oneof(words, tags), { maxLength: 60 })

function check(article: ImportedArticle): void {
  const { text, blocks, asides } = article
  expect(text).not.toContain('\r')
  expect(text).not.toContain('\0')
  let last = 0
  for (const { start, end } of blocks) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(text.length)
    expect(splitsPair(text, start) || splitsPair(text, end)).toBe(false)
    last = end
  }
  const starts = new Set(blocks.map((block) => block.start))
  const finishes = new Set(blocks.map((block) => block.end))
  last = 0
  for (const { start, end } of asides) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(starts.has(start) && finishes.has(end)).toBe(true)
    last = end
  }
}

function splitsPair(text: string, at: number): boolean {
  return /[\uD800-\uDBFF]/.test(text.charAt(at - 1)) && /[\uDC00-\uDFFF]/.test(text.charAt(at))
}

function checkUnlessRefused(read: () => ImportedArticle): void {
  try {
    check(read())
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown
  }
}

test('whatever the text, its blocks are in order, apart and whole, and asides cover whole blocks', () => {
  fc.assert(
    fc.property(lines, ends, fc.constantFrom('a.txt', 'a.md'), (lines, end, name) => {
      checkUnlessRefused(() => importBytes(new TextEncoder().encode(lines.join(end)), { name }))
    }),
    { numRuns: 300 },
  )
})

test('whatever the page, its blocks are in order, apart and whole, and asides cover whole blocks', () => {
  fc.assert(
    fc.property(markup, (markup) => {
      const html = markup.join('')
      checkUnlessRefused(() => importBytes(new TextEncoder().encode(html), { name: 'a.html' }))
      checkUnlessRefused(() => importPaste({ text: null, html }))
    }),
    { numRuns: 200 },
  )
})

test('whatever the bytes, they are imported or refused with a sentence', () => {
  fc.assert(
    fc.property(
      fc.uint8Array({ maxLength: 400 }),
      fc.constantFrom('a.txt', 'a.md', 'a.html', null),
      (bytes, name) => checkUnlessRefused(() => importBytes(bytes, { name })),
    ),
    { numRuns: 500 },
  )
})

test('a plain text keeps every character where it was', () => {
  fc.assert(
    fc.property(lines, (lines) => {
      const text = lines
        .join('\n')
        .replace(/\r/g, '')
        .replaceAll('\0', '')
        .replace(/^\uFEFF+/, '')
      const bytes = new TextEncoder().encode(`A line.\n${text}`)
      checkUnlessRefused(() => {
        const article = importBytes(bytes, { name: 'a.txt' })
        expect(article.text).toBe(`A line.\n${text}`)
        return article
      })
    }),
    { numRuns: 200 },
  )
})
