import { entitiesService } from '../core/services/names/entities'
import { eventsService } from '../core/services/timeline/events'
import { followUpsService } from '../core/services/timeline/followUps'
import { familiesOf } from '../core/services/articles/lineage'
import { quotesService } from '../core/services/quotes'
import type { Desk } from '../core/services/desk'
import { listArticles } from '../core/store/articles'
import { listDrafts } from '../core/store/drafts'
import type { StoryId } from '../shared/domain/ids'
import type { Family } from '../shared/domain/lineage/families'
import type { Quote } from '../shared/domain/quotes'
import type { FollowUpRow } from '../shared/pages'
import { printJson } from './lines'
import { storyNamed, withLibrary } from './withLibrary'

export const listAreas = [
  'articles',
  'people',
  'quotes',
  'events',
  'followups',
  'drafts',
  'families',
  'relations',
] as const
export type ListArea = (typeof listAreas)[number]

/** `stet list WHAT` */
export function listArea(
  area: ListArea,
  options: { library: string; story?: string; json?: boolean },
): Promise<boolean> {
  return withLibrary(options.library, {}, (desk) => {
    const storyId = options.story === undefined ? null : storyNamed(desk, options.story)
    for (const { line, row } of rowsOf(desk, area, storyId))
      if (options.json) printJson(row)
      else process.stdout.write(`${line}\n`)
    return true
  })
}

function rowsOf(
  desk: Desk,
  area: ListArea,
  storyId: StoryId | null,
): { line: string; row: object }[] {
  switch (area) {
    case 'articles':
      return listArticles(desk.library, storyId).map((row) => ({
        row,
        line: `${row.id}  ${row.publishedOn ?? '-'}  ${row.outlet ?? '-'}  ${row.title}`,
      }))
    case 'people':
      return entitiesService(desk)
        .list(storyId)
        .map((row) => ({
          row,
          line: `${row.type.padEnd(6)}  ${row.name}${row.role ? `, ${row.role}` : ''}  (${row.mentions}${row.suggested ? ', suggested' : ''})`,
        }))
    case 'quotes':
      return quotesService(desk)
        .list(storyId)
        .map((row) => ({
          row,
          line: `${row.quote.state.padEnd(9)}  ${saidInLine(row.quote)} — ${row.quote.speaker ?? 'nobody named'}, ${row.passage.outlet ?? row.passage.articleTitle}${row.passage.locator ? `, ${row.passage.locator}` : ''}`,
        }))
    case 'events':
      return eventsService(desk)
        .list(storyId)
        .map((row) => ({
          row,
          line: `${row.event.state.padEnd(9)}  ${row.event.edtf}  ${row.event.title}${row.conflict ? '  (sources disagree)' : ''}`,
        }))
    case 'followups': {
      const { rows, suggestions } = followUpsService(desk).list(storyId)
      return [...rows, ...suggestions].map((row) => ({ row, line: followUpInLine(row) }))
    }
    case 'drafts':
      return listDrafts(desk.library, storyId).map((row) => ({
        row,
        line: `${row.id}  ${row.title}  (${row.words} words, ${row.sources} sources)`,
      }))
    case 'families':
      return familiesOf(desk, storyId).map((row) => ({ row, line: familyInLines(row) }))
    case 'relations':
      return relationRows(desk, storyId)
  }
}

/** Nobody said these very words: what is told stands between no quotation marks. */
function saidInLine({ kind, anchor }: Quote): string {
  return kind === 'indirect' ? `indirect: ${anchor.exact}` : `“${anchor.exact}”`
}

/** How it stands, its day, what it is, who it is about and what came of it. */
function followUpInLine({ followUp, passages }: FollowUpRow): string {
  const { state, progress, due, title, who, outcome } = followUp
  const about = who && !title.includes(who) ? ` (${who})` : ''
  const source = passages[0] ? `, ${passages[0].outlet ?? passages[0].articleTitle}` : ''
  const standing = state === 'accepted' ? progress : state
  return `${standing.padEnd(9)}  ${due ?? '-'}  ${title}${about}${source}${outcome ? `: ${outcome}` : ''}`
}

/** The first copy and who is credited, then each copy on a line of its own. */
function familyInLines({ members, credit, basis }: Family): string {
  const first = members.find(({ articleId }) => articleId === basis) ?? members[0]!
  const credited = credit ? `, credited to ${credit}` : ''
  const copies = members.map(
    ({ articleId, publishedOn, outlet, title }) =>
      `  ${articleId}  ${publishedOn ?? '-'}  ${outlet ?? '-'}  ${title}`,
  )
  return [`${first.title}  (${members.length} copies${credited})`, ...copies].join('\n')
}

/** Who appears with whom, the closest first: shared paragraphs, shared articles, both names. */
function relationRows(desk: Desk, storyId: StoryId | null): { line: string; row: object }[] {
  const { names, relations } = entitiesService(desk).relations(storyId, null, true)
  const byId = new Map(names.map((name) => [name.id, name]))
  return relations.map(({ a, b, paragraphs, articles }) => {
    const [one, other] = [byId.get(a)!.name, byId.get(b)!.name]
    return {
      row: { a: { id: a, name: one }, b: { id: b, name: other }, paragraphs, articles },
      line: `${String(paragraphs).padStart(4)}  ${String(articles).padStart(4)}  ${one} — ${other}`,
    }
  })
}
