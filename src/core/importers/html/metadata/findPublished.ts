import type { Known } from '../../../../shared/domain/articles'
import type { Day } from '../../../../shared/domain/days'
import { readDay } from '../../published/readDay'
import { foldSpace } from '../../../markup/pageNodes'
import { wordsUnder } from './linkedData'
import type { PageFacts } from './pageFacts'

const dateMetas = [
  'article:published_time',
  'article:published',
  'og:published_time',
  'og:article:published_time',
  'datepublished',
  'date_published',
  'pubdate',
  'publishdate',
  'publish-date',
  'publish_date',
  'published_date',
  'published-date',
  'published_at',
  'publication_date',
  'ptime',
  'pdate',
  'parsely-pub-date',
  'sailthru.date',
  'dc.date.issued',
  'dcterms.created',
  'dc.date.created',
  'dcterms.date',
  'dc.date',
  'dcterms.issued',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'article.published',
  'article:post_date',
  'originalpublicationdate',
  'displaydate',
  'cxenseparse:recs:publishtime',
  'rbpubdate',
  'date',
  'sort_date',
  'timestamp',
  'article_date_original',
  'datecreated',
]

/** The calendar day of publication as the page writes it (in the page's own zone). */
export function findPublished(
  facts: PageFacts,
  url: string | null,
  language: string | null,
): Known<Day> | null {
  const fromLinkedData = readDay(
    wordsUnder(facts.linkedData.article(), 'datePublished', 'dateCreated') ?? '',
  )
  if (fromLinkedData) return { value: fromLinkedData, how: "the page's JSON-LD" }
  for (const name of dateMetas) {
    const day = readDay(facts.metas.get(name)?.[0] ?? '', language)
    if (day) return { value: day, how: "the page's meta tags" }
  }
  const microdata = fromMarks(facts, 'itemprop date', language)
  if (microdata) return { value: microdata, how: "the page's markup of its date" }
  const time = fromMarks(facts, 'time', language)
  if (time) return { value: time, how: 'the time given on the page' }
  const written =
    fromMarks(facts, 'date', language) ??
    fromMarks(facts, 'byline', language) ??
    fromMarks(facts, 'written date', language)
  if (written) return { value: written, how: 'the date written on the page' }
  const addressed = url && dayInAddress(url)
  return addressed ? { value: addressed, how: 'the address' } : null
}

function fromMarks(facts: PageFacts, role: string, language: string | null): Day | null {
  for (const mark of facts.marked) {
    if (mark.role !== role || mark.text.length > 300) continue
    const attribute = foldSpace(
      mark.element.getAttribute('datetime') ?? mark.element.getAttribute('content'),
    )
    const day =
      readDay(attribute, language) ??
      readDay(mark.text, language) ??
      readDay(foldSpace(mark.element.getAttribute('title')), language)
    if (day) return day
  }
  return null
}

function dayInAddress(url: string): Day | null {
  const numbered = /[/_-](20\d{2}|19\d{2})[/_-]?(\d{2})[/_-]?(\d{2})(?=[/_.-]|$)/.exec(url)
  if (numbered) return readDay(`${numbered[1]}-${numbered[2]}-${numbered[3]}`)
  const named = /\/(20\d{2}|19\d{2})\/([a-z]{3})\/(\d{1,2})(?=\/)/i.exec(url)
  return named ? readDay(`${named[3]} ${named[2]} ${named[1]}`) : null
}
