import type { Known } from '../../../../shared/domain/articles'
import type { Day } from '../../../../shared/domain/days'
import { readDay } from '../../published/readDay'
import { relativeDay } from '../../published/relativeDay'
import { foldSpace } from '../../../markup/pageNodes'
import { wordsUnder } from './linkedData'
import { marksChange, type Mark, type PageFacts } from './pageFacts'

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

/** What the day of publication is read against. */
export interface DayContext {
  /** The page's address. */
  url: string | null
  /** BCP 47 with the country where it is known: it says whether 03/04 is in March or in April. */
  language: string | null
  /** No article was published after the day on which the person got it. */
  capturedOn: Day | null
}

/**
 * The calendar day of publication as the page writes it (in the page's own zone). JSON-LD, meta tags, microdata, `time`, what
 * is written, the address, "2 hours ago", in this order; what lies in the future is passed over, and JSON-LD that stands
 * alone against meta tags and address, or is later than its own last change, gives way to them.
 */
export function findPublished(facts: PageFacts, context: DayContext): Known<Day> | null {
  const { url, language, capturedOn } = context
  const latest = capturedOn && dayAfter(capturedOn)
  const isPossible = (day: Day | null): day is Day =>
    day !== null && day !== '1970-01-01' && (latest === null || day <= latest)
  const article = facts.linkedData.article()
  const stated = readDay(
    wordsUnder(article, 'datePublished', 'dateCreated', 'uploadDate') ?? '',
    language,
  )
  const modified = readDay(wordsUnder(article, 'dateModified') ?? '', language)
  const metas = dateMetas.map((name) => readDay(facts.metas.get(name)?.[0] ?? '', language))
  const meta = metas.find(isPossible) ?? null
  const addressed = url === null ? null : dayInAddress(url)
  const microdata = fromMarks(facts, 'itemprop date', language, isPossible)
  if (isPossible(stated)) {
    const others = [meta, microdata].filter((day) => day !== null)
    const isLate = modified !== null && isPossible(modified) && stated > modified
    const better = others.find((day) =>
      isLate
        ? day <= modified
        : addressed !== null && isNear(day, addressed) && !isNear(stated, addressed),
    )
    if (better === undefined || isNear(stated, better))
      return { value: stated, how: "the page's JSON-LD" }
    return {
      value: better,
      how: better === meta ? "the page's meta tags" : "the page's markup of its date",
    }
  }
  const found: [Day | null, string][] = [
    [meta, "the page's meta tags"],
    [microdata, "the page's markup of its date"],
    [fromMarks(facts, 'time', language, isPossible), 'the time given on the page'],
    [
      fromMarks(facts, 'date', language, isPossible) ??
        fromMarks(facts, 'byline', language, isPossible) ??
        fromMarks(facts, 'written date', language, isPossible),
      'the date written on the page',
    ],
    [isPossible(addressed) ? addressed : null, 'the address'],
    // Of a page that only says when it was changed
    [isPossible(modified) ? modified : null, "the last change in the page's JSON-LD"],
    [relative(facts, capturedOn), 'the time that had passed when it was captured'],
  ]
  const first = found.find(([day]) => day !== null)
  return first ? { value: first[0]!, how: first[1] } : null
}

function isNear(one: Day, other: Day): boolean {
  return Math.abs(Date.parse(one) - Date.parse(other)) <= 86_400_000
}

/** The other side of the date line is a day ahead. */
function dayAfter(day: Day): Day | null {
  const moment = Date.parse(day)
  return Number.isFinite(moment)
    ? (new Date(moment + 86_400_000).toISOString().slice(0, 10) as Day)
    : null
}

function relative(facts: PageFacts, capturedOn: Day | null): Day | null {
  for (const { role, text } of facts.marked) {
    const day = role === 'time' || role === 'date' ? relativeDay(text, capturedOn) : null
    if (day !== null) return day
  }
  return null
}

/** The first day that marks of a role give; one that is said to be that of a change only where there is no other. */
function fromMarks(
  facts: PageFacts,
  role: string,
  language: string | null,
  isPossible: (day: Day | null) => day is Day,
): Day | null {
  const marks = facts.marked.filter((mark) => mark.role === role && mark.text.length <= 300)
  let changed: Day | null = null
  for (const mark of marks) {
    const day = dayOfMark(mark, language)
    if (!isPossible(day)) continue
    if (!marksChange(mark)) return day
    changed ??= day
  }
  return changed
}

/** The day that a mark gives as an attribute, else in its words. */
export function dayOfMark({ element, text }: Mark, language: string | null): Day | null {
  const attribute = foldSpace(element.getAttribute('datetime') ?? element.getAttribute('content'))
  return (
    readDay(attribute, language) ??
    readDay(text, language) ??
    readDay(foldSpace(element.getAttribute('title')), language)
  )
}

function dayInAddress(url: string): Day | null {
  const numbered = /[/_-](20\d{2}|19\d{2})[/_-]?(\d{1,2})[/_-]?(\d{2})(?=[/_.-]|$)/.exec(url)
  if (numbered) return readDay(`${numbered[1]}-${numbered[2]}-${numbered[3]}`)
  const named = /\/(20\d{2}|19\d{2})\/([a-z]{3})\/(\d{1,2})(?=\/)/i.exec(url)
  return named ? readDay(`${named[3]} ${named[2]} ${named[1]}`) : null
}
