import { parseHTML } from 'linkedom'
import { expect, test } from 'vitest'
import type { SourceTarget } from '../../../shared/domain/sourceTarget'
import { goldenPdfs } from '../../importers/pdf/testing/goldenPdfs'
import { openTestDesk, type TestDesk } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { draftsService } from '../drafts/drafts'
import { draftBytes } from '../drafts/exports'
import { fieldsOf, importsService } from './imports'
import { checkStoredDraft } from '../checking/wholeCheck'
import { quotesService } from '../quotes'
import { storiesService } from '../stories'

const session = `WEBVTT

00:00:04.500 --> 00:00:08.000
<v Lena Oduya>We are quorate, and the minutes stand.

00:12:04.200 --> 00:12:09.000
<v Ines Calder>Nobody asked the people who use the slipway.
`

/** Imports a file, pulls some words of it and quotes them in a draft. */
async function quoteFrom(fileName: string, bytes: Uint8Array, words: string) {
  const desk = openTestDesk()
  const storyId = storiesService(desk).create('Skerrow ferry', null)
  const { api: imports } = importsService(desk)
  const preview = (await imports.drop(fileName, bytes))!
  const { articleId } = imports.add(preview.previewId, fieldsOf(preview), storyId)
  const { version } = articlesService(desk).get(articleId)!
  const start = version.text.indexOf(words)
  const quoteId = quotesService(desk).pull(version.id, { start, end: start + words.length })
  const draftId = draftsService(desk).create(storyId, 'Follow-up')
  const marks = [{ type: 'sourcedQuote', attrs: { quoteId } }]
  const content = [
    { type: 'text', text: 'She said: “' },
    { type: 'text', text: words, marks },
    { type: 'text', text: '”.' },
  ]
  draftsService(desk).save(draftId, { type: 'doc', content: [{ type: 'paragraph', content }] })
  return { desk, storyId, articleId, version, quoteId, draftId }
}

test('words pulled from a transcript are said by whom their turn is', async () => {
  const words = 'Nobody asked the people'
  const { desk, quoteId } = await quoteFrom('minutes.vtt', new TextEncoder().encode(session), words)
  expect(quotesService(desk).get(quoteId)!.quote).toMatchObject({
    kind: 'fragment',
    speaker: 'Ines Calder',
  })
})

async function exported(
  desk: TestDesk,
  draftId: Parameters<typeof draftBytes>[1],
  format: 'markdown' | 'html',
) {
  return new TextDecoder().decode((await draftBytes(desk, draftId, format, '')).bytes)
}

const cases: [string, Uint8Array, string, string, string][] = [
  [
    'minutes.vtt',
    new TextEncoder().encode(session),
    'Nobody asked the people who use the slipway.',
    '00:12:04',
    't=724.2',
  ],
  [
    'survey.pdf',
    goldenPdfs['headers-footers-and-page-labels']!(),
    'on the quay of Port Ellery on day 2',
    'p. ii',
    'page=2',
  ],
]

test.each(cases)('words of %s are cited by their place, wherever they go', async (...given) => {
  const [fileName, bytes, words, locator, fragment] = given
  const { desk, storyId, quoteId, draftId } = await quoteFrom(fileName, bytes, words)

  const rows = quotesService(desk).list(storyId)
  const row = rows.find(({ quote }) => quote.id === quoteId)!
  expect(row.passage.locator).toBe(locator)
  expect(row.quote.anchor.locator).toBe(locator)

  const [found] = checkStoredDraft(desk, draftId).quotes
  expect(found!.match!.locator).toBe(locator)

  const markdown = await exported(desk, draftId, 'markdown')
  expect(markdown).toContain(`; ${locator}; characters `)

  const { document } = parseHTML(await exported(desk, draftId, 'html'))
  const note = document.querySelector('[data-target]')!
  const target = JSON.parse(note.getAttribute('data-target')!) as SourceTarget
  expect(target.selector[2]).toMatchObject({ type: 'FragmentSelector', value: fragment })
  expect(note.textContent).toContain(`; ${locator}; characters `)
})

test('an article of the web is cited without a page', async () => {
  const text = 'The ferry was late again on Tuesday.\n“It is the wind,” Mara Lindqvist said.\n'
  const bytes = new TextEncoder().encode(text)
  const { desk, draftId, quoteId } = await quoteFrom('late.txt', bytes, 'It is the wind')
  expect(quotesService(desk).get(quoteId)!.passage.locator).toBeNull()
  expect(await exported(desk, draftId, 'markdown')).not.toContain('p. ')
  expect(await exported(desk, draftId, 'html')).not.toContain('FragmentSelector')
})

test('a passage keeps the moment it was pulled at when a newer copy moves it', async () => {
  const words = 'Nobody asked the people who use the slipway.'
  const bytes = new TextEncoder().encode(session)
  const { desk, quoteId, articleId } = await quoteFrom('minutes.vtt', bytes, words)
  const later = new TextEncoder().encode(session.replace('00:12:04.200', '00:12:06.000'))
  const { api: imports } = importsService(desk)
  const preview = (await imports.drop('minutes.vtt', later))!
  imports.addVersion(preview.previewId, articleId)
  const page = articlesService(desk).get(articleId)!
  expect(page.version.locators.map(({ value }) => value)).toEqual([4.5, 726])
  expect(
    articlesService(desk)
      .marks(page.version.id)
      .quotes.map(({ id }) => id),
  ).toContain(quoteId)
  expect(quotesService(desk).get(quoteId)!.passage.locator).toBe('00:12:04')
})
