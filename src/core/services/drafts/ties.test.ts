import { expect, test } from 'vitest'
import { sourceTarget } from '../../../shared/domain/sourceTarget'
import { openTestDesk } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { historyService } from '../history'
import { quotesService } from '../quotes'
import { storiesService } from '../stories'
import { tiesService } from './ties'
import { paragraph, quoted } from '../../../shared/domain/testing/draftNodes'
import { openBridgeStory, storeDraft } from '../testing/bridgeDraft'

const survey = 'We did not have the survey in front of us, and nobody asked for it'

test('where ties lead is said in words that mean the same everywhere, with speaker and the stricter terms', () => {
  const { desk, quotes, cited } = openBridgeStory()
  const { articleId } = quotesService(desk).get(quotes.survey)!.quote
  articlesService(desk).setTerms(articleId, { kind: 'background' })
  const targets = tiesService(desk).targets([
    { kind: 'quote', id: quotes.survey },
    { kind: 'citation', id: cited },
    { kind: 'quote', id: 'of another library' },
  ])
  expect(targets).toHaveLength(2)
  expect(targets[0]).toMatchObject({
    kind: 'quote',
    id: quotes.survey,
    speaker: 'Lena Oduya',
    terms: { kind: 'background' },
    target: { selector: [{ start: 37, end: 37 + survey.length }, { exact: survey }] },
  })
  expect(targets[0]!.target.source).toMatch(/^urn:sha256:[0-9a-f]{64}$/)
  expect(targets[1]).toMatchObject({
    kind: 'citation',
    speaker: null,
    terms: { kind: 'on record' },
  })
})

test('ties of another library are found here, and quotes that had to be made are one step of undo', () => {
  const away = openBridgeStory()
  const here = openBridgeStory(false)
  const wanted = tiesService(away.desk).targets([
    { kind: 'quote', id: away.quotes.survey },
    { kind: 'quote', id: away.quotes.moved },
    { kind: 'citation', id: away.cited },
  ])
  const unknown = sourceTarget({
    versionSha256: 'ab'.repeat(32),
    start: 3,
    end: 20,
    exact: 'Words that nobody has in any library',
    prefix: '',
    suffix: '',
  })
  const ids = tiesService(here.desk).tie(here.storyId, [
    ...wanted,
    { kind: 'quote', target: unknown },
  ])
  expect(ids.map((id) => id !== null)).toEqual([true, true, true, false])
  expect(tiesService(here.desk).tie(here.storyId, wanted)).toEqual(ids.slice(0, 3))
  expect(quotesService(here.desk).get(ids[0] as never)!.quote.anchor.exact).toBe(survey)
  const made = ids.slice(0, 2).map((id) => quotesService(here.desk).get(id as never)!.quote.state)
  expect(made).toEqual(['accepted', 'accepted'])
  historyService(here.desk).undo()
  const states = quotesService(here.desk)
    .list(here.storyId)
    .filter(({ quote }) => quote.state === 'accepted')
  expect(states).toEqual([])
})

test('a passage whose copy is another one is found by its words', () => {
  const away = openBridgeStory()
  const here = openBridgeStory(false)
  const [found] = tiesService(away.desk).targets([{ kind: 'quote', id: away.quotes.survey }])
  const target = { ...found!.target, source: `urn:sha256:${'cd'.repeat(32)}` }
  const [id] = tiesService(here.desk).tie(here.storyId, [{ kind: 'quote', target }])
  expect(quotesService(here.desk).get(id as never)!.quote.anchor).toMatchObject({
    start: 37,
    exact: survey,
  })
})

test('a plain text is tied again where it has the words of a quote between quotation marks', () => {
  const story = openBridgeStory()
  const { desk, storyId, quotes } = story
  storeDraft(story, { type: 'doc', content: [paragraph(quoted(quotes.survey, survey))] })
  const text = [
    `“${survey},” she said.`,
    `"We did not have the survey in front of us,  and nobody asked for it" - twice.`,
    `“We did not see the survey in front of us, and nobody asked for it.”`,
    `Without marks: ${survey}.`,
    '“a mess”',
  ].join('\n')
  const ties = tiesService(desk).tieWords(storyId, text)
  expect(ties.map(({ start, end, quoteId }) => [text.slice(start, end), quoteId])).toEqual([
    [survey, quotes.survey],
    ['We did not have the survey in front of us,  and nobody asked for it', quotes.survey],
  ])
})

test('a story that has no such quote ties nothing', () => {
  const { desk } = openBridgeStory()
  const other = storiesService(desk).create('Harbour of Port Ellery', null)
  expect(tiesService(desk).tieWords(other, `“${survey}”`)).toEqual([])
  expect(() => tiesService(openTestDesk()).tieWords(other, 'x')).toThrow(/not in the library/)
})

test('a text of a megabyte is tied within a second or two', () => {
  const { desk, storyId, quotes } = openBridgeStory()
  const text = `“${survey},” she said. “Or so they say.” `.repeat(9_000)
  const started = performance.now()
  const ties = tiesService(desk).tieWords(storyId, text)
  expect(performance.now() - started).toBeLessThan(4000)
  expect(ties).toHaveLength(9_000)
  expect(new Set(ties.map(({ quoteId }) => quoteId))).toEqual(new Set([quotes.survey]))
})
