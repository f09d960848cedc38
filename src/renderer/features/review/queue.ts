import { create } from 'zustand'
import type { ArticleToReview } from '../../../shared/pages'
import type { MarkKey, Suggestion, SuggestionKind } from '../../state/reading'

/** A line of the queue: an article, and beneath the open one what waits in it. */
export type QueueRow =
  | { kind: 'article'; key: string; article: ArticleToReview; left: number; isOpen: boolean }
  | { kind: 'suggestion'; key: MarkKey; suggestion: Suggestion }

/** The suggestions whose lines can be seen whole just now, which are all that may be accepted at once. */
export const useQueue = create<{ inView: readonly string[] }>(() => ({ inView: [] }))

export type QueueFilter = SuggestionKind | null

/** What can be gone through by itself. */
export const reviewKinds: { kind: QueueFilter; title: string }[] = [
  { kind: null, title: 'All' },
  { kind: 'entity', title: 'Names' },
  { kind: 'quote', title: 'Quotes' },
  { kind: 'indirect', title: 'Indirect' },
  { kind: 'event', title: 'Events' },
  { kind: 'follow-up', title: 'Follow-ups' },
]

/** The lines, the articles in their order; those without anything of the kind that is looked for are left out, but for the open one. */
export function queueRows(
  articles: ArticleToReview[],
  openId: string | null,
  suggestions: Suggestion[],
  only: QueueFilter,
): QueueRow[] {
  return articles.flatMap((article): QueueRow[] => {
    const isOpen = article.id === openId
    const left = isOpen ? suggestions.length : countOf(article, only)
    if (left === 0 && !isOpen) return []
    return [
      { kind: 'article', key: article.id, article, left, isOpen },
      ...(isOpen
        ? suggestions.map((suggestion) => ({
            kind: 'suggestion' as const,
            key: suggestion.key,
            suggestion,
          }))
        : []),
    ]
  })
}

export function countOf(
  { names, quotes, indirect, events, followUps }: ArticleToReview,
  only: QueueFilter,
): number {
  if (only === null) return names + quotes + indirect + events + followUps
  return { entity: names, quote: quotes, indirect, event: events, 'follow-up': followUps }[only]
}

/** The next article, or the one before, in which something of the kind waits; null when there is none that way. */
export function articleBeside(
  articles: ArticleToReview[],
  id: string | null,
  step: 1 | -1,
  only: QueueFilter,
): ArticleToReview | null {
  const index = articles.findIndex((article) => article.id === id)
  const others = step > 0 ? articles.slice(index + 1) : articles.slice(0, index).toReversed()
  return others.find((article) => countOf(article, only) > 0) ?? null
}
