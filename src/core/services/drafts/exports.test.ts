import { expect, test } from 'vitest'
import { openTestDesk, pasteInto } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { draftsService } from './drafts'
import { draftBytes } from './exports'
import { quotesService } from '../quotes'

test('a quote keeps its note when its article is taken out of the library', async () => {
  const desk = openTestDesk()
  const text =
    'The ferry was late again on Tuesday.\n“It is the 🌊 and the wind,” Mara Lindqvist said.\n'
  const { storyId, articleId } = pasteInto(desk, text, 'Late again')
  const { version } = articlesService(desk).get(articleId)!
  const start = version.text.indexOf('It is')
  const quoteId = quotesService(desk).pull(version.id, { start, end: start + 24 })
  const draftId = draftsService(desk).create(storyId, 'Follow-up')
  const marks = [{ type: 'sourcedQuote', attrs: { quoteId } }]
  draftsService(desk).save(draftId, {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: 'It is the wind', marks }] }],
  })
  articlesService(desk).remove(articleId)
  const markdown = new TextDecoder().decode((await draftBytes(desk, draftId, 'markdown', '')).bytes)
  expect(markdown).toContain('Harbour Gazette')
})

test('a selection that ends within a letter of two code units takes all of it', () => {
  const desk = openTestDesk()
  const text =
    'The ferry was late again on Tuesday.\n“It is the 🌊 and the wind,” Mara Lindqvist said.\n'
  const { articleId } = pasteInto(desk, text, 'Late again')
  const { version } = articlesService(desk).get(articleId)!
  const wave = version.text.indexOf('🌊')
  const quotes = quotesService(desk)
  const exactOf = (start: number, end: number) =>
    quotes.get(quotes.pull(version.id, { start, end }))!.quote.anchor.exact
  expect(exactOf(wave - 4, wave + 1)).toBe('the 🌊')
  expect(exactOf(wave + 1, wave + 6)).toBe('🌊 and')
  expect(() => exactOf(Number.NaN, Number.NaN)).toThrow('Select some words first.')
})
