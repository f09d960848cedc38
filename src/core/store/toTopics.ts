import type { Topic } from '../../shared/api'

const topicsOfTable: Record<string, Topic[]> = {
  stories: ['stories'],
  articles: ['articles', 'stories'],
  story_articles: ['articles', 'stories', 'entities', 'quotes', 'events', 'follow-ups'],
  asides: ['articles'],
  anchors: [],
  placements: ['marks'],
  left_behind: ['marks'],
  entities: ['entities', 'marks', 'quotes', 'follow-ups'],
  entity_aliases: ['entities'],
  entity_roles: ['entities'],
  names_apart: ['entities'],
  mentions: ['marks', 'entities', 'articles'],
  quotes: ['marks', 'quotes', 'articles'],
  events: ['marks', 'events', 'articles'],
  event_supports: ['marks', 'events'],
  follow_ups: ['follow-ups'],
  follow_up_supports: ['follow-ups'],
  notes: ['marks', 'notes'],
  drafts: ['drafts', 'stories'],
  silences: ['silences'],
  family_splits: ['families'],
  family_joins: ['families'],
}

/** The topics that a change to these tables concerns; every change concerns the history. */
export function toTopics(tables: string[]): Topic[] {
  return [...new Set<Topic>(['history', ...tables.flatMap((table) => topicsOfTable[table] ?? [])])]
}
