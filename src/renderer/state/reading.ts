import { create } from 'zustand'
import type { ArticleId, VersionId } from '../../shared/domain/ids'
import type { Span } from '../../shared/domain/spans'
import type { ReviewTarget } from '../../shared/pages'

/** Words selected in an article. */
export interface TextSelection extends Span {
  articleId: ArticleId
  versionId: VersionId
  words: string
}

/** Something marked in a text: `entity:…`, `quote:…`, `event:…`, `note:…`. */
export type MarkKey = `${'entity' | 'quote' | 'event' | 'note'}:${string}`

/** One suggestion of an article, at the place where it first stands. */
export interface Suggestion {
  key: MarkKey
  target: ReviewTarget
  at: Span
}

/** The article that is being read, for the commands and the inspector. */
interface Reading {
  articleId: ArticleId | null
  versionId: VersionId | null
  selection: TextSelection | null
  /** In the order of the text. */
  suggestions: Suggestion[]
  /** What is ringed in the text and shown in the inspector. */
  current: MarkKey | null
  /** Which of its mentions was pointed at. */
  at: Span | null
  /** Counts up when the text is to scroll to the current mark. */
  scrolls: number
}

export const useReading = create<Reading>(() => ({
  articleId: null,
  versionId: null,
  selection: null,
  suggestions: [],
  current: null,
  at: null,
  scrolls: 0,
}))

/** Rings a mark; scrolls to it unless it was pointed at in the text. */
export function showMark(current: MarkKey | null, at: Span | null, scroll = true): void {
  useReading.setState(({ scrolls }) => ({ current, at, scrolls: scroll ? scrolls + 1 : scrolls }))
}

/** The suggestion that waits for an answer: the ringed one, else the first. */
export function currentSuggestion({ suggestions, current }: Reading): Suggestion | null {
  if (current === null) return suggestions[0] ?? null
  return suggestions.find(({ key }) => key === current) ?? null
}

/** Moves on in the order of the text, round at the ends. */
export function stepSuggestion(step: 1 | -1): void {
  const { suggestions, current } = useReading.getState()
  if (suggestions.length === 0) return
  const index = suggestions.findIndex(({ key }) => key === current)
  const next =
    index < 0
      ? suggestions[step > 0 ? 0 : suggestions.length - 1]!
      : suggestions[(index + step + suggestions.length) % suggestions.length]!
  showMark(next.key, next.at)
}
