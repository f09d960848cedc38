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
  /** In the order of the text, without what was answered just now. */
  suggestions: Suggestion[]
  /** Answers of the person that what was read of the library does not show yet. */
  answered: readonly MarkKey[]
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
  answered: [],
  current: null,
  at: null,
  scrolls: 0,
}))

/** Rings a mark; scrolls to it unless it was pointed at in the text. */
export function showMark(current: MarkKey | null, at: Span | null, scroll = true): void {
  useReading.setState(({ scrolls }) => ({ current, at, scrolls: scroll ? scrolls + 1 : scrolls }))
}

/** Takes what the library suggests now, without what was answered already. If the ringed one was settled along with another, the next in the text is ringed. */
export function offerSuggestions(found: Suggestion[], answered: readonly MarkKey[]): void {
  const { suggestions, current } = useReading.getState()
  const left = found.filter(({ key }) => !answered.includes(key))
  useReading.setState({ suggestions: left })
  const ringed = suggestions.find(({ key }) => key === current)
  if (!ringed || left.some(({ key }) => key === current)) return
  const next = left.find(({ at }) => at.start >= ringed.at.start) ?? left[0] ?? null
  showMark(next?.key ?? null, next?.at ?? null)
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
