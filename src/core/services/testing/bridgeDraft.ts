import type { DraftDocument, DraftNode } from '../../../shared/domain/drafts'
import type { AnchorId, ArticleId, DraftId, QuoteId, StoryId } from '../../../shared/domain/ids'
import { heading, paragraph, quoted, text } from '../../../shared/domain/testing/draftNodes'
import { openTestDesk, type TestDesk } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { draftsService } from '../drafts/drafts'
import { fieldsOf, importsService } from '../importing/imports'
import { quotesService } from '../quotes'
import { storiesService } from '../stories'

export const talk = `Osier Bridge talk with the surveyor
“We did not have the survey in front of us, and nobody asked for it,” Lena Oduya said on Monday.
“Nobody in Quernby has ever asked for it in writing,” Ms Oduya said.
“The deck moved. I wrote that down the same evening.
“And then I waited for somebody to call me.”
`

export const minutes = `Minutes of the bridge committee
The committee approved £4.2 million for the works before the survey was delivered.
“Siltation at the pier is within the range of the last forty years; dredging isn't recommended,” the report says.
`

export interface BridgeStory {
  desk: TestDesk
  storyId: StoryId
  quotes: Record<'survey' | 'writing' | 'moved' | 'siltation', QuoteId>
  cited: AnchorId
}

/** A library that has the two articles, and what was pulled from them. */
export function openBridgeStory(pullsQuotes = true): BridgeStory {
  const desk = openTestDesk()
  const storyId = storiesService(desk).create('Osier Bridge', 'Quernby')
  const articles = [talk, minutes].map((text, index) => {
    const { api: imports, offerBytes } = importsService(desk)
    const preview = offerBytes(`article-${index}.txt`, new TextEncoder().encode(text))
    return imports.add(
      preview.previewId,
      { ...fieldsOf(preview), outlet: 'Quernby Bell', byline: ['Ines Calder'] },
      storyId,
    ).articleId
  }) as [ArticleId, ArticleId]
  if (!pullsQuotes) return { desk, storyId, quotes: {} as never, cited: '' as AnchorId }
  const place = (article: ArticleId, words: string, until = words) => {
    const { version } = articlesService(desk).get(article)!
    const start = version.text.indexOf(words)
    const end = version.text.indexOf(until, start) + until.length
    if (start < 0 || end <= start) throw new Error(`not there: ${words}`)
    return { versionId: version.id, span: { start, end } }
  }
  const pull = (article: ArticleId, words: string, until?: string) => {
    const { versionId, span } = place(article, words, until)
    return quotesService(desk).pull(versionId, span)
  }
  const cited = place(articles[1], 'approved £4.2 million', 'the survey was delivered')
  return {
    desk,
    storyId,
    quotes: {
      survey: pull(articles[0], 'We did not have', 'nobody asked for it'),
      writing: pull(articles[0], 'Nobody in Quernby has ever asked for it in writing'),
      moved: pull(articles[0], 'The deck moved.', 'for somebody to call me.'),
      siltation: pull(articles[1], 'Siltation at the pier', 'recommended'),
    },
    cited: draftsService(desk).cite(cited.versionId, cited.span),
  }
}

/** A draft with every node and mark, three quotes of two articles and more. */
export function bridgeDraft({ quotes, cited }: BridgeStory): DraftDocument {
  return {
    type: 'doc',
    content: [
      heading(1, 'Nobody asked: the survey of Osier Bridge'),
      paragraph(
        'The committee signed for ',
        text('£4.2 million', { type: 'bold' }),
        ' before it had the survey',
        { type: 'citation', attrs: { anchorId: cited } },
        ', its minutes show. *Not* a [link] & no <tag>, 1 < 2, “a mess” it was.',
      ),
      paragraph(
        '“',
        quoted(quotes.survey, 'We did not have the survey in front of us, and '),
        quoted(quotes.survey, 'nobody asked for it', { type: 'bold' }),
        ',” said Lena Oduya. The contractor, ',
        text('Calder Marine', {
          type: 'link',
          attrs: { href: 'https://caldermarine.example/about?lang=en&year=2025' },
        }),
        ', declined to comment.',
      ),
      heading(2, 'What the papers say'),
      {
        type: 'blockquote',
        content: [
          paragraph(
            quoted(
              quotes.siltation,
              'Siltation at the pier is within the range of the last forty years; dredging isn’t recommended',
            ),
          ),
        ],
      },
      paragraph('She wrote it down:'),
      paragraph('“', quoted(quotes.moved, 'The deck moved. I wrote that down the same evening.')),
      paragraph('“', quoted(quotes.moved, 'And then I waited for somebody to call me.'), '”'),
      {
        type: 'bulletList',
        content: [
          item(paragraph('who brought the vote forward;')),
          item(paragraph('what was said:'), {
            type: 'orderedList',
            attrs: { start: 1 },
            content: [item(paragraph('in writing,')), item(paragraph('at the meeting;'))],
          }),
          item(
            paragraph(
              'whether it was ',
              text('legal', { type: 'underline' }),
              text(' and proper', { type: 'strike' }),
              ' and ',
              text('wise', { type: 'italic' }),
              '.',
            ),
          ),
        ],
      },
      paragraph('She says “', quoted(quotes.survey, 'nobody asked for it'), '”, again.'),
      paragraph('مرحبا بالعالم: “', quoted(quotes.writing, 'Nobody in Quernby'), '”'),
      { type: 'horizontalRule' },
      paragraph('Tom Reed contributed.', { type: 'hardBreak' }, 'Corrections: the news desk.'),
    ],
  }
}

export function storeDraft(
  { desk, storyId }: Pick<BridgeStory, 'desk' | 'storyId'>,
  document: DraftDocument,
): DraftId {
  const id = draftsService(desk).create(storyId, 'Bridge follow-up')
  draftsService(desk).save(id, document)
  return id
}

function item(...content: DraftNode[]): DraftNode {
  return { type: 'listItem', content }
}
