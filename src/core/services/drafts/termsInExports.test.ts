import { strFromU8, unzipSync } from 'fflate'
import { describe, expect, test } from 'vitest'
import { exportFormats, type ExportFormat } from '../../../shared/api'
import type { DraftNode } from '../../../shared/domain/drafts'
import type { ArticleId, DraftId, QuoteId, StoryId } from '../../../shared/domain/ids'
import type { Terms } from '../../../shared/domain/terms'
import { layOutDraft } from '../../exporters/layOutDraft'
import { drawableText } from '../../exporters/pdf/drawableText'
import { loadPdfFonts } from '../../exporters/pdf/loadPdfFonts'
import { pdfDefinition } from '../../exporters/pdf/pdfDefinition'
import { withhold } from '../../exporters/withhold'
import { openTestDesk, pasteInto, type TestDesk } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { checksService } from '../checking/checks'
import { draftsService, requireDraft } from './drafts'
import { draftUnderTerms } from './draftUnderTerms'
import { draftBytes } from './exports'
import { importsService } from '../importing/imports'
import { quotesService } from '../quotes'

const talk = `Harbour talk with the chair
“We signed before anybody had read the survey,” Lena Oduya said on Monday.
“The money was promised to Calder Marine in January,” Ms Oduya said. “I told the mayor so myself.”
The board meets in Port Ellery on the first Monday of the month.
`

const off: Terms = { kind: 'off record' }
const background: Terms = { kind: 'background' }
const embargo: Terms = { kind: 'embargo', until: '2025-05-03T06:00:00.000Z' }

interface Story {
  desk: TestDesk
  storyId: StoryId
  articleId: ArticleId
  signed: QuoteId
  promised: QuoteId
  mayor: QuoteId
  /** Makes a draft of paragraphs; words in braces are tied to the quote of that name: {signed|words}. */
  draft(...paragraphs: string[]): DraftId
  text(draftId: DraftId, format?: ExportFormat): Promise<string>
  withheld(draftId: DraftId): Promise<{ words: number; names: number }>
}

function openStory(): Story {
  const desk = openTestDesk()
  const { storyId, articleId } = pasteInto(desk, talk, 'Harbour talk with the chair')
  const { version, article } = articlesService(desk).get(articleId)!
  articlesService(desk).edit(articleId, {
    title: article.title,
    byline: ['Ines Calder'],
    outlet: 'Harbour Gazette',
    publishedOn: article.publishedOn,
    url: 'https://harbourgazette.example/talk-with-the-chair',
  })
  const quotes = quotesService(desk)
  const pulled = (words: string) => {
    const start = version.text.indexOf(words)
    expect(start).toBeGreaterThan(0)
    const id = quotes.pull(version.id, { start, end: start + words.length })
    quotes.edit(id, { speakerId: null, speaker: 'Lena Oduya', kind: 'full' })
    return id
  }
  const ids = {
    signed: pulled('We signed before anybody had read the survey'),
    promised: pulled('The money was promised to Calder Marine in January'),
    mayor: pulled('I told the mayor so myself'),
  }
  return {
    desk,
    storyId,
    articleId,
    ...ids,
    draft(...paragraphs) {
      const draftId = draftsService(desk).create(storyId, 'Follow-up')
      const content = paragraphs.map((words): DraftNode => {
        const isHeading = words.startsWith('# ')
        const parts = words.replace(/^# /, '').split(/[{}]/).filter(Boolean)
        const nodes = parts.map((part): DraftNode => {
          const tied = /^(signed|promised|mayor)\|(.*)$/s.exec(part)
          if (!tied) return { type: 'text', text: part }
          const quoteId = ids[tied[1] as keyof typeof ids]
          return {
            type: 'text',
            text: tied[2]!,
            marks: [{ type: 'sourcedQuote', attrs: { quoteId } }],
          }
        })
        return isHeading
          ? { type: 'heading', attrs: { level: 1 }, content: nodes }
          : { type: 'paragraph', content: nodes }
      })
      draftsService(desk).save(draftId, { type: 'doc', content })
      return draftId
    },
    async text(draftId, format = 'text') {
      return contentOf((await draftBytes(desk, draftId, format, 'resources/fonts')).bytes, format)
    },
    async withheld(draftId) {
      return (await draftBytes(desk, draftId, 'text', '')).withheld
    },
  }

  function contentOf(bytes: Uint8Array, format: ExportFormat): string {
    if (format !== 'docx') return strFromU8(bytes)
    return Object.values(unzipSync(bytes))
      .map((part) => strFromU8(part))
      .join('\n')
  }
}

/** Everything that a file would be made of, as the PDF's printer gets it. */
function described(story: Story, draftId: DraftId): string {
  const { desk } = story
  const { draft } = withhold(draftUnderTerms(desk, requireDraft(desk, draftId)), desk.now())
  return JSON.stringify(pdfDefinition(layOutDraft(draft), drawableText(loadPdfFonts())))
}

/** What must not be found of the article and its quotes, in any spelling that a file may have. */
function secretsOf(story: Story): string[] {
  const { version } = articlesService(story.desk).get(story.articleId)!
  return [
    'signed before anybody',
    'read the survey',
    'promised to Calder',
    'in January',
    'mayor so myself',
    'Harbour talk',
    'Harbour Gazette',
    'harbourgazette.example',
    'Ines Calder',
    'Oduya',
    version.sha256.slice(0, 12),
  ]
}

describe.each(exportFormats)('as %s', (format) => {
  async function fileOf(story: Story, draftId: DraftId): Promise<string> {
    const file = await story.text(draftId, format)
    return format === 'pdf' ? described(story, draftId) : file
  }

  test.each<[string, Terms, string]>([
    ['off the record', off, 'words withheld: off the record'],
    ['under embargo', embargo, 'words withheld: embargo until 3 May 2025, 06:00 UTC'],
  ])('nothing of an article %s goes out', async (_, terms, line) => {
    const story = openStory()
    const draftId = story.draft(
      '# Board signed early',
      '“{signed|We signed before anybody had read the survey},” Lena Oduya said.',
      'Of the contract: “{promised|The money was promised}”.',
    )
    expect(await fileOf(story, draftId)).toContain('Harbour Gazette')
    articlesService(story.desk).setTerms(story.articleId, terms)
    const file = await fileOf(story, draftId)
    for (const secret of secretsOf(story)) expect(file).not.toContain(secret)
    expect(file).toContain('Board signed early')
    expect(file.replaceAll('\\', '')).toContain(line)
    expect(file).toContain('2 passages withheld: 2 ')
    expect(await story.withheld(draftId)).toEqual({ words: 2, names: 0 })
  })

  test('words on background stay, and nothing says whose they are', async () => {
    const story = openStory()
    quotesService(story.desk).setTerms(story.signed, background)
    const draftId = story.draft(
      '# Chair Oduya: signed too early',
      'ODUYA was angry. “{signed|We signed before anybody had read the survey},” Lena Oduya said; Oduya’s office did not.',
    )
    const file = await fileOf(story, draftId)
    expect(file).toContain('We signed before anybody had read the survey')
    for (const secret of ['Oduya', 'ODUYA', 'Gazette', 'gazette', 'Harbour talk', 'Ines'])
      expect(file).not.toContain(secret)
    expect(file).toContain('a source on background')
    expect(file).toContain('1 source on background not named.')
    expect(await story.withheld(draftId)).toEqual({ words: 0, names: 1 })
  })

  test('a draft with nothing to withhold says nothing of it', async () => {
    const story = openStory()
    const draftId = story.draft(
      '“{signed|We signed before anybody had read the survey},” she said.',
    )
    expect(await fileOf(story, draftId)).not.toMatch(/\[words|withheld:|not named/)
    expect(await story.withheld(draftId)).toEqual({ words: 0, names: 0 })
  })
})

test('quoted words are withheld without a tie too, however they are spelled or by whom they are said', async () => {
  const story = openStory()
  quotesService(story.desk).setTerms(story.promised, off)
  const draftId = story.draft(
    'He said: "The money was promised to Calder  Marine in January".',
    'Tom Reyes said: “The money was promised … in January”.',
    '“We signed before anybody had read the survey,” Lena Oduya said.',
  )
  const file = await story.text(draftId)
  expect(file).not.toMatch(/money|January/)
  expect(file).toContain('We signed before anybody had read the survey')
  expect(file).toContain('2 passages withheld: 2 off the record.')
})

test('what a person called no quotation stays', async () => {
  const story = openStory()
  quotesService(story.desk).setTerms(story.promised, off)
  const draftId = story.draft('The “money was promised” story was told for years.')
  expect(await story.text(draftId)).not.toContain('money was promised')
  checksService(story.desk).silence(draftId, 'not-a-quotation', 'money was promised', 'A phrase')
  expect(await story.text(draftId)).toContain('“money was promised”')
})

test('words stay when an embargo is over, and the name with the words on background', async () => {
  const story = openStory()
  const until = new Date(Date.parse(story.desk.now()) + 60_000).toISOString()
  articlesService(story.desk).setTerms(story.articleId, { kind: 'embargo', until })
  quotesService(story.desk).setTerms(story.mayor, background)
  const draftId = story.draft(
    '“{signed|We signed before},” she said.',
    '“{mayor|I told the mayor}.”',
  )
  expect(await story.text(draftId)).not.toMatch(/We signed|the mayor/)
  story.desk.wait(60_000)
  const file = await story.text(draftId)
  expect(file).toContain('We signed before')
  expect(file).toContain('I told the mayor')
  expect(file).toContain('[2] a source on background')
})

test('the surroundings of one passage do not tell another', async () => {
  const story = openStory()
  quotesService(story.desk).setTerms(story.promised, off)
  const draftId = story.draft('“{mayor|I told the mayor so myself}.”')
  const file = await story.text(draftId, 'html')
  expect(file).toContain('I told the mayor so myself')
  expect(file).not.toContain('January')
  expect(file).toContain('Ms Oduya said')
})

test('a quotation through two paragraphs is one passage', async () => {
  const story = openStory()
  articlesService(story.desk).setTerms(story.articleId, off)
  const draftId = story.draft(
    '“We signed before anybody had read the survey.',
    '“The money was promised to Calder Marine in January.”',
    'Nothing else.',
  )
  const file = await story.text(draftId)
  expect(file).not.toMatch(/signed|money/)
  expect(file).toContain('Nothing else.')
})

test('the title of the file does not say what the headline may not', async () => {
  const story = openStory()
  quotesService(story.desk).setTerms(story.promised, off)
  const draftId = story.draft(
    '# “{promised|The money was promised to Calder Marine in January}”',
    'The board did not comment.',
  )
  draftsService(story.desk).rename(
    draftId,
    'Chair: the money was promised to Calder Marine in January',
  )
  const file = await story.text(draftId, 'docx')
  expect(file).not.toMatch(/money/i)
  expect(file).toContain('Chair: [words withheld]')
})

test('a cited passage that is kept back is not named, and counted', async () => {
  const story = openStory()
  const { version } = articlesService(story.desk).get(story.articleId)!
  const start = version.text.indexOf('The board meets')
  const anchorId = draftsService(story.desk).cite(version.id, { start, end: start + 60 })
  const draftId = draftsService(story.desk).create(story.storyId, 'Follow-up')
  const content = [
    { type: 'text', text: 'The board meets monthly' },
    { type: 'citation', attrs: { anchorId } },
  ]
  draftsService(story.desk).save(draftId, {
    type: 'doc',
    content: [{ type: 'paragraph', content }],
  })
  articlesService(story.desk).setTerms(story.articleId, embargo)
  const file = await story.text(draftId)
  expect(file).toContain('The board meets monthly[1]')
  expect(file).toContain('[1] withheld: embargo until 3 May 2025, 06:00 UTC')
  expect(file).not.toContain('Gazette')
  expect(file).toContain('1 source under embargo until 3 May 2025, 06:00 UTC not named.')
})

test('a newer copy of the article is under the same terms', async () => {
  const story = openStory()
  const imports = importsService(story.desk).api
  const { previewId } = imports.paste({
    text: talk.replace('on Monday.', 'on Monday, after the meeting.'),
    html: null,
  })
  imports.addVersion(previewId, story.articleId)
  quotesService(story.desk).setTerms(story.promised, off)
  const draftId = story.draft('“The money was promised to Calder Marine in January,” she said.')
  expect(await story.text(draftId)).toContain('[words withheld: off the record]')
})

test('links that lead to what is kept back go, and the words of the link stay', async () => {
  const story = openStory()
  articlesService(story.desk).setTerms(story.articleId, off)
  const draftId = story.draft('“{signed|We signed}.”')
  const document = requireDraft(story.desk, draftId).document
  const href = 'http://www.harbourgazette.example/talk-with-the-chair/?page=2'
  const linked = [{ type: 'text', text: 'as was told', marks: [{ type: 'link', attrs: { href } }] }]
  draftsService(story.desk).save(draftId, {
    ...document,
    content: [...document.content!, { type: 'paragraph', content: linked }],
  })
  const file = await story.text(draftId, 'html')
  expect(file).toContain('as was told')
  expect(file).not.toContain('harbourgazette')
})
