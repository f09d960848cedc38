import { create } from 'zustand'
import type { Confidence } from '../../shared/domain/analysis'
import type { ArticleId, VersionId } from '../../shared/domain/ids'
import type { Span } from '../../shared/domain/spans'
import type { ReviewTarget } from '../../shared/pages'

/** Words selected in an article. */
export interface TextSelection extends Span {
  articleId: ArticleId
  versionId: VersionId
  words: string
}

/** Something marked in a text: `entity:…`, `quote:…`, `event:…`, `note:…`, `follow-up:…`. */
export type MarkKey = `${'entity' | 'quote' | 'event' | 'note' | 'follow-up'}:${string}`

/** What suggestions are told apart by: what is told without quotation marks is gone through by itself. */
export type SuggestionKind = ReviewTarget['kind'] | 'indirect'

/** One suggestion of an article, at the place where it first stands. */
export interface Suggestion {
  key: MarkKey
  target: ReviewTarget
  kind: SuggestionKind
  at: Span
  /** How sure the analysis was; null when it did not say. */
  confidence: Confidence | null
}

/** How suggestions are gone through: which of them, in which order, and what comes after the last. */
interface Arrangement {
  only: SuggestionKind | null
  order: 'of the text' | 'surest first'
  /** Steps on beyond the first or last of the article; null goes round. */
  beyond: ((step: 1 | -1) => void) | null
}

/** The article that is being read, for the commands and the inspector. */
interface Reading extends Arrangement {
  articleId: ArticleId | null
  versionId: VersionId | null
  selection: TextSelection | null
  /** All that waits for an answer, in the order of the text, without what was answered just now. */
  waiting: Suggestion[]
  /** Whether that is known already of the article that is read. */
  isOffered: boolean
  /** Those of them that are gone through, in the order in which that is done. */
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
  waiting: [],
  isOffered: false,
  suggestions: [],
  answered: [],
  current: null,
  at: null,
  scrolls: 0,
  only: null,
  order: 'of the text',
  beyond: null,
}))

/** Rings a mark; scrolls to it unless it was pointed at in the text. */
export function showMark(current: MarkKey | null, at: Span | null, scroll = true): void {
  useReading.setState(({ scrolls }) => ({ current, at, scrolls: scroll ? scrolls + 1 : scrolls }))
}

/**
 * Takes what the library suggests now, without what was answered already. If the ringed one was settled along with another,
 * the next one is ringed.
 */
export function offerSuggestions(found: Suggestion[], answered: readonly MarkKey[]): void {
  take(found.filter(({ key }) => !answered.includes(key)))
  useReading.setState({ isOffered: true })
}

/** What was answered just now waits no longer; the next one is ringed. */
export function settleSuggestions(settled: readonly MarkKey[]): void {
  take(useReading.getState().waiting.filter(({ key }) => !settled.includes(key)))
}

/** Goes through other suggestions, or in another order. */
export function arrangeSuggestions(arrangement: Partial<Arrangement>): void {
  useReading.setState(arrangement)
  useReading.setState((reading) => ({ suggestions: arranged(reading.waiting, reading) }))
  const { suggestions, only, current } = useReading.getState()
  const [first] = suggestions
  if (only !== null && first && !suggestions.some(({ key }) => key === current))
    showMark(first.key, first.at)
}

function take(waiting: Suggestion[]): void {
  const before = useReading.getState()
  const suggestions = arranged(waiting, before)
  useReading.setState({ waiting, suggestions })
  const index = before.suggestions.findIndex(({ key }) => key === before.current)
  if (index < 0 || suggestions.some(({ key }) => key === before.current)) return
  const left = new Set(suggestions.map(({ key }) => key))
  const after = before.suggestions.slice(index).find(({ key }) => left.has(key))
  const next = suggestions.find(({ key }) => key === after?.key) ?? suggestions[0] ?? null
  showMark(next?.key ?? null, next?.at ?? null)
}

function arranged(waiting: Suggestion[], { only, order }: Arrangement): Suggestion[] {
  const chosen = waiting.filter(({ kind }) => only === null || kind === only)
  return order === 'of the text' ? chosen : chosen.toSorted(bySureness)
}

/** The surest first; what is only told comes after all that stands there itself. */
function bySureness(one: Suggestion, other: Suggestion): number {
  const told = Number(one.kind === 'indirect') - Number(other.kind === 'indirect')
  return told || (other.confidence ?? 0) - (one.confidence ?? 0)
}

/** The suggestion that waits for an answer: the ringed one, else the first. */
export function currentSuggestion({ suggestions, current }: Reading): Suggestion | null {
  if (current === null) return suggestions[0] ?? null
  return suggestions.find(({ key }) => key === current) ?? null
}

/** Moves on; at the ends round, or to what comes beyond. From a mark that is no suggestion, to the next one in the text. */
export function stepSuggestion(step: 1 | -1): void {
  const { suggestions, current, at, beyond } = useReading.getState()
  const index = suggestions.findIndex(({ key }) => key === current)
  const to = index >= 0 ? index + step : beside(suggestions, at, step)
  if (beyond && !suggestions[to]) return beyond(step)
  const next = suggestions.at(to % suggestions.length)
  if (next) showMark(next.key, next.at)
}

function beside(suggestions: Suggestion[], at: Span | null, step: 1 | -1): number {
  if (!at) return step > 0 ? 0 : suggestions.length - 1
  if (step < 0) return suggestions.findLastIndex((suggestion) => suggestion.at.start < at.start)
  const index = suggestions.findIndex((suggestion) => suggestion.at.start > at.start)
  return index < 0 ? suggestions.length : index
}
