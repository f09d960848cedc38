import type { Day } from '../../../shared/domain/days'
import type { DraftDocument, DraftNode } from '../../../shared/domain/drafts'
import type { AnchorId, QuoteId } from '../../../shared/domain/ids'
import {
  citation,
  heading,
  list,
  paragraph,
  quoted,
  text,
} from '../../../shared/domain/testing/draftNodes'
import type { DraftToExport, ExportedSource } from '../DraftToExport'

/** A half-page follow-up about a harbour that does not exist, with every node and mark that a draft may hold. */
export function harbourDraft(): DraftToExport {
  return draftOf(
    [
      heading(1, 'Harbour board signed before it saw the survey'),
      paragraph(
        'The Port Ellery harbour board approved a ',
        text('£4.2 million', { type: 'bold' }),
        ' dredging contract eleven days before the survey that was to justify it was delivered',
        citation('anchor-minutes'),
        ', board papers show.',
      ),
      paragraph(
        '“',
        quoted('q-oduya', 'We did not have the survey in front of us, and '),
        quoted('q-oduya', 'nobody', { type: 'italic' }),
        quoted('q-oduya', ' asked for it'),
        ',” said Lena Oduya, who chaired the meeting. The contractor, ',
        text('Calder Marine', {
          type: 'link',
          attrs: { href: 'https://caldermarine.example/about?lang=en&year=2025' },
        }),
        ', declined to comment.',
      ),
      heading(2, 'What the papers say'),
      { type: 'blockquote', content: [paragraph(quoted('q-report', reportWords))] },
      paragraph('Three questions went to the board on Monday:'),
      list(
        'bulletList',
        [paragraph('who asked for the vote to be brought forward;')],
        [
          paragraph('what the board was told of the survey:'),
          list('orderedList', [paragraph('in writing,')], [paragraph('at the meeting;')]),
        ],
        [
          paragraph(
            'whether it was ',
            text('legal', { type: 'underline' }),
            text(' and proper', { type: 'strike' }),
            '.',
          ),
        ],
      ),
      paragraph('Ms Oduya said again that “', quoted('q-oduya', 'nobody asked for it'), '”.'),
      { type: 'horizontalRule' },
      paragraph('Tom Reed contributed.', { type: 'hardBreak' }, 'Corrections: the news desk.'),
    ],
    [
      source('q-oduya', {
        anchorId: 'anchor-oduya' as AnchorId,
        speaker: 'Lena Oduya',
        exact: 'We did not have the survey in front of us, and nobody asked for it',
      }),
      source('q-report', {
        articleTitle: 'Survey of the “inner basin”: final report',
        outlet: 'Ellery Harbour Board',
        byline: [],
        publishedOn: '2025-03' as Day,
        speaker: null,
        url: null,
        exact: reportWords,
        start: 2045,
        end: 2045 + reportWords.length,
        versionSha256: 'b3'.repeat(32),
        versionNumber: 2,
      }),
      {
        ...source('', { speaker: null, start: 880, end: 961, versionSha256: 'd7'.repeat(32) }),
        quoteId: null,
        anchorId: 'anchor-minutes' as AnchorId,
        articleTitle: 'Minutes of the 214th meeting',
        outlet: 'Ellery Harbour Board',
        byline: [],
        publishedOn: '2025-02-28' as Day,
        url: 'https://ellery-harbour.example/minutes/214.pdf',
      },
    ],
  )
}

/** A draft of these blocks, in English. */
export function draftOf(content: DraftNode[], sources: ExportedSource[] = []): DraftToExport {
  const document: DraftDocument = { type: 'doc', content }
  return { title: 'Harbour follow-up', language: 'en-GB', document, sources, closingLine: null }
}

/** The passage of a quote in a fictional wire story; `given` replaces what a test cares about. */
export function source(quoteId: string, given: Partial<ExportedSource> = {}): ExportedSource {
  return {
    quoteId: quoteId as QuoteId,
    anchorId: `anchor of ${quoteId}` as AnchorId,
    articleTitle: 'Harbour board approved contract',
    outlet: 'Northern Wire',
    byline: ['Ada Marsh'],
    publishedOn: '2025-03-11' as Day,
    url: 'https://northernwire.example/2025/03/11/harbour',
    exact: 'We did not have the survey in front of us',
    prefix: 'The chair said: “',
    suffix: '.” The board',
    start: 120,
    end: 184,
    versionSha256: '9c41d2e07b3a'.padEnd(64, '0'),
    versionNumber: 1,
    speaker: 'Lena Oduya',
    ...given,
  }
}

const reportWords =
  'Siltation in the inner basin is within the range of the last forty years. Dredging is not recommended before the ' +
  'winter readings are in.'
