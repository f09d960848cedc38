import { useInfiniteQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { entityQuotes } from '../../api/reads'
import type { EntityId } from '../../../shared/domain/ids'
import type { EntityLine } from './entityLines'
import type { ReadLines } from './useMentionLines'

/** What an entity said, the newest first. */
export function useQuoteLines(id: EntityId): ReadLines {
  const query = useInfiniteQuery(entityQuotes(id))
  const pages = query.data?.pages
  const lines = useMemo(
    () =>
      (pages ?? [])
        .flat()
        .map((row): EntityLine => ({ kind: 'quote', key: `quote:${row.quote.id}`, row })),
    [pages],
  )
  return {
    lines,
    isRead: pages !== undefined,
    error: query.error,
    readOn: () => void (query.hasNextPage && !query.isFetching && query.fetchNextPage()),
    unfold: () => undefined,
  }
}
