import { create } from 'zustand'
import type { EntitySplit } from '../../../shared/domain/entities'
import type { ArticleId, EntityId, MentionId, QuoteId } from '../../../shared/domain/ids'
import type { EntityArticle, MentionRow, QuoteRow } from '../../../shared/pages'

/** A line of an entity's page: an article, a mention in it, those of its mentions that are not read yet, a quote. */
export type EntityLine =
  | { kind: 'article'; key: `article:${string}`; article: EntityArticle }
  | {
      kind: 'mention'
      key: `mention:${string}`
      article: EntityArticle
      mention: MentionRow
      /** The role, where the mention before it gives another or none. */
      role: string | null
    }
  | { kind: 'more'; key: `more:${string}`; article: EntityArticle; left: number }
  | { kind: 'quote'; key: `quote:${string}`; row: QuoteRow }

export type LineKey = EntityLine['key']

/** The page of an entity as it is looked at, for its lists and the commands. */
interface EntityLines {
  entityId: EntityId | null
  tab: 'mentions' | 'quotes'
  /** As far as they are read. */
  lines: EntityLine[]
  /** The one that the keys act on. */
  current: LineKey | null
  /** The one that is to have the focus as soon as it is drawn. */
  wanted: LineKey | null
  /** What is somebody else's. */
  chosen: ReadonlySet<LineKey>
}

const nothing = { current: null, wanted: null, chosen: new Set<LineKey>() }

export const useEntityLines = create<EntityLines>(() => ({
  entityId: null,
  tab: 'mentions',
  lines: [],
  ...nothing,
}))

/** Another entity's page: nothing of the last one is chosen on it. Its lines are its list's to tell. */
export function turnTo(entityId: EntityId): void {
  if (useEntityLines.getState().entityId !== entityId)
    useEntityLines.setState({ entityId, tab: 'mentions', ...nothing })
}

export function showTab(tab: EntityLines['tab']): void {
  useEntityLines.setState({ tab, current: null, wanted: null })
}

/** Goes to the next or the previous mention or quote; stays at the ends. */
export function stepLine(step: 1 | -1): void {
  const { lines, current } = useEntityLines.getState()
  const index = lines.findIndex(({ key }) => key === current)
  const ahead = step > 0 ? lines.slice(index + 1) : lines.slice(0, Math.max(0, index)).toReversed()
  const next = ahead.find(isMark) ?? (index < 0 ? lines.find(isMark) : null)
  if (next) useEntityLines.setState({ current: next.key, wanted: next.key })
}

/** The line that the keys act on; the first one until one is gone to. */
export function currentLine({
  lines,
  current,
}: Pick<EntityLines, 'lines' | 'current'>): MarkLine | null {
  return lines.filter(isMark).find(({ key }) => key === current) ?? lines.find(isMark) ?? null
}

export function toggleChosen(key: LineKey): void {
  const chosen = new Set(useEntityLines.getState().chosen)
  if (!chosen.delete(key)) chosen.add(key)
  useEntityLines.setState({ chosen })
}

export function clearChosen(): void {
  useEntityLines.setState({ chosen: new Set() })
}

/** What was chosen, as the core wants it. */
export function toSplit(chosen: Iterable<LineKey>): EntitySplit {
  const ids = (kind: EntityLine['kind']) =>
    [...chosen].filter((key) => key.startsWith(`${kind}:`)).map((key) => key.slice(kind.length + 1))
  return {
    mentionIds: ids('mention') as MentionId[],
    quoteIds: ids('quote') as QuoteId[],
    articleIds: ids('article') as ArticleId[],
  }
}

export type MarkLine = Extract<EntityLine, { kind: 'mention' | 'quote' }>

export function isMark(line: EntityLine): line is MarkLine {
  return line.kind === 'mention' || line.kind === 'quote'
}
