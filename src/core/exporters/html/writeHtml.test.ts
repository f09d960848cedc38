import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import { locate } from '../../../shared/domain/anchors'
import type { DraftNode } from '../../../shared/domain/drafts'
import { layOutDraft } from '../layOutDraft'
import { citation, paragraph, quoted, text } from '../../../shared/domain/testing/draftNodes'
import { draftOf, harbourDraft, source } from '../testing/harbourDraft'
import type { SourceTarget } from '../../../shared/domain/sourceTarget'
import { writeHtml } from './writeHtml'

function html(...content: DraftNode[]): string {
  const draft = content.length > 0 ? draftOf(content, [source('q1'), source('q2')]) : harbourDraft()
  return writeHtml(layOutDraft(draft))
}

function page(written: string) {
  return parseHTML(written).document
}

test('the harbour draft is a page of plain, meaningful elements', () => {
  const document = page(html())
  expect(document.querySelector('title')?.textContent).toBe('Harbour follow-up')
  expect(document.documentElement.getAttribute('lang')).toBe('en-GB')
  expect(document.querySelector('article > h1')?.textContent).toMatch(/^Harbour board signed/)
  expect(document.querySelectorAll('article > ul > li').length).toBe(3)
  expect(document.querySelectorAll('article > ul > li > ol > li').length).toBe(2)
  expect(document.querySelector('article strong')?.textContent).toBe('£4.2 million')
  expect(document.querySelector('article em')?.textContent).toBe('nobody')
  expect(document.querySelector('article u')?.textContent).toBe('legal')
  expect(document.querySelector('article s')?.textContent).toBe(' and proper')
  expect(document.querySelector('article p a')?.getAttribute('href')).toMatch(/^#note-1/)
  expect(document.querySelector('blockquote p')?.textContent).toMatch(/readings are in\.3$/)
  expect(document.querySelectorAll('hr, br').length).toBe(2)
})

test('a number leads to its note and the note back to each place', () => {
  const document = page(html())
  const marks = [...document.querySelectorAll('[role=doc-noteref]')]
  expect(marks.map((mark) => mark.textContent)).toEqual(['1', '2', '3', '2'])
  for (const mark of marks) {
    const note = document.querySelector(mark.getAttribute('href')!)
    const back = [...note!.querySelectorAll('[role=doc-backlink]')]
    expect(back.map((link) => link.getAttribute('href'))).toContain(`#${mark.id}`)
  }
})

test('the tie between words and source is read back from the page', () => {
  const document = page(html())
  const ties = Array.from(document.querySelectorAll('[data-note]'), (words) => {
    const note = document.querySelector(`#note-${words.getAttribute('data-note')}`)!
    const target = JSON.parse(note.getAttribute('data-target')!) as SourceTarget
    return { words: words.textContent, source: target.source, selector: target.selector }
  })
  expect(ties.map((tie) => tie.words)).toEqual([
    'We did not have the survey in front of us, and nobody asked for it',
    expect.stringMatching(/^Siltation/),
    'nobody asked for it',
  ])
  expect(ties[0]!.source).toBe(`urn:sha256:${source('q').versionSha256}`)
  const [position, quote] = ties[0]!.selector
  const stored = `${' '.repeat(120 - quote.prefix.length)}${quote.prefix}${quote.exact}${quote.suffix}`
  expect(locate({ ...position, ...quote }, stored)).toEqual({
    start: 120,
    end: 120 + quote.exact.length,
  })
})

test('what is hostile in a text stays text', () => {
  const words = '<script>alert(1)</script><img src=x onerror=alert(1)> &amp; "\'`'
  const hostile = source('q1', {
    articleTitle: words,
    outlet: '"><script>alert(2)</script>',
    exact: `'"><script>alert(3)</script>\u0000\uD800`,
    url: 'javascript:alert(4)',
  })
  const draft = draftOf(
    [
      paragraph(words, quoted('q1', words)),
      paragraph(
        text('x', { type: 'link', attrs: { href: 'https://a.example/"onclick="alert(5)' } }),
      ),
    ],
    [hostile],
  )
  const written = writeHtml(
    layOutDraft({ ...draft, title: '</title><script>alert(6)</script>', language: '"x' }),
  )
  const document = page(written)
  expect(
    document.querySelectorAll('script, img, [onerror], [onclick], [href^="javascript"]').length,
  ).toBe(0)
  expect(written).not.toMatch(/<script|<img/)
  expect(document.querySelector('article p')?.textContent).toBe(`${words}${words}1`)
  expect(document.querySelector('title')?.textContent).toBe('</title><script>alert(6)</script>')
  const target = document.querySelector('#note-1')!.getAttribute('data-target')!
  expect(JSON.parse(target)).toMatchObject({
    selector: [{}, { exact: expect.stringContaining('alert(3)') }],
  })
})

test('the page asks for nothing and runs nothing', () => {
  const written = html()
  expect(written).toContain("default-src 'none'; style-src 'unsafe-inline'")
  expect(written).not.toMatch(/<(?:link|script|img|iframe)\b|@import|url\(/)
  const document = page(written)
  expect(document.querySelectorAll('[src], [style]').length).toBe(0)
})

test('no id of ours is in the page', () => {
  expect(html()).not.toMatch(/q-oduya|anchor-/)
})

test('two notes in one place are parted by a comma', () => {
  const document = page(html(paragraph(quoted('q1', 'a'), citation('anchor of q2'))))
  expect(document.querySelector('article p')?.textContent).toBe('a1,2')
})

test('an empty draft is an empty page with a title', () => {
  const document = page(writeHtml(layOutDraft({ ...draftOf([]), title: '', language: null })))
  expect(document.querySelector('title')?.textContent).toBe('Untitled')
  expect(document.querySelector('article')?.textContent?.trim()).toBe('')
  expect(document.querySelector('[role=doc-endnotes]')).toBeNull()
})
