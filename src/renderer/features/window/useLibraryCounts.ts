import { useQuery } from '@tanstack/react-query'
import { articleList, entityList, eventList, quoteList } from '../../api/reads'
import type { StoryCounts } from '../../../shared/pages'

/** The rail's counts for the whole library, which has no drafts of its own. */
export function useLibraryCounts(enabled: boolean): StoryCounts | undefined {
  const articles = useQuery({ ...articleList(null), enabled }).data
  const people = useQuery({ ...entityList(null), enabled }).data
  const quotes = useQuery({ ...quoteList(null), enabled }).data
  const events = useQuery({ ...eventList(null), enabled }).data
  if (!enabled || !articles || !people || !quotes || !events) return undefined
  return {
    articles: articles.length,
    people: people.filter(({ suggested }) => !suggested).length,
    quotes: quotes.filter(({ quote }) => quote.state === 'accepted').length,
    events: events.filter(({ event }) => event.state === 'accepted').length,
    drafts: 0,
  }
}
