import type { Known } from '../../../../shared/domain/articles'
import type { Day } from '../../../../shared/domain/days'
import { readDay } from '../../published/readDay'
import { dayOfMark } from './findPublished'
import { wordsUnder } from './linkedData'
import { marksChange, type PageFacts } from './pageFacts'

const modifiedMetas = [
  'article:modified_time',
  'article:modified',
  'og:updated_time',
  'article:updated_time',
  'og:article:modified_time',
  'datemodified',
  'date_modified',
  'last-modified',
  'lastmod',
  'modified_date',
  'article:modified_date',
  'dcterms.modified',
  'dc.date.modified',
  'cxenseparse:recs:updatetime',
  'updated_at',
  'revised',
]

/** The day of the last change, where the page states one that is later than its publication. */
export function findModified(
  facts: PageFacts,
  publishedOn: Day | null,
  { language, capturedOn }: { language: string | null; capturedOn: Day | null },
): Known<Day> | null {
  const stated = wordsUnder(facts.linkedData.article(), 'dateModified') ?? ''
  const found: [Day | null, string][] = [
    [readDay(stated, language), "the page's JSON-LD"],
    ...modifiedMetas.map((name): [Day | null, string] => [
      readDay(facts.metas.get(name)?.[0] ?? '', language),
      "the page's meta tags",
    ]),
    [inMarkup(facts, language), "the page's markup of its date"],
    [asWritten(facts, language), 'the change written on the page'],
  ]
  for (const [day, how] of found) {
    // A day after the capture is the page maker's fault; a day ahead is the other side of the date line
    if (day === null || (capturedOn !== null && daysAfter(capturedOn, day) > 1)) continue
    return publishedOn !== null && day <= publishedOn ? null : { value: day, how }
  }
  return null
}

function inMarkup(facts: PageFacts, language: string | null): Day | null {
  for (const mark of facts.marked) {
    if (mark.role !== 'itemprop modified' || mark.text.length > 300) continue
    const day = dayOfMark(mark, language)
    if (day) return day
  }
  return null
}

/** "Updated 12 March 2026" and a date that calls itself that of the last change. */
function asWritten(facts: PageFacts, language: string | null): Day | null {
  for (const mark of facts.marked) {
    const isDate = mark.role === 'time' || mark.role === 'date' || mark.role === 'written date'
    if (!isDate || mark.text.length > 120 || !marksChange(mark)) continue
    const day = dayOfMark(mark, language)
    if (day) return day
  }
  return null
}

function daysAfter(capturedOn: Day, day: Day): number {
  return (Date.parse(day) - Date.parse(capturedOn)) / 86_400_000
}
