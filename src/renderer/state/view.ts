import { create } from 'zustand'
import type {
  ArticleId,
  DraftId,
  EntityId,
  EventId,
  FollowUpId,
  JobId,
  QuoteId,
  StoryId,
  VersionId,
} from '../../shared/domain/ids'
import type { Span } from '../../shared/domain/spans'

/** Where a person is. */
export type Place =
  | { screen: 'library'; articleId: ArticleId | null; versionId?: VersionId; passage?: Span }
  | { screen: 'review'; articleId: ArticleId | null }
  | { screen: 'people'; entityId: EntityId | null }
  /** Who appears with whom: of all, or of one. */
  | { screen: 'relations'; of: EntityId | null }
  | { screen: 'quotes'; quoteId: QuoteId | null }
  | { screen: 'timeline'; eventId: EventId | null }
  | { screen: 'followUps'; followUpId: FollowUpId | null }
  | { screen: 'drafts'; draftId: DraftId | null }
  | { screen: 'search' }
  | { screen: 'imports'; jobId: JobId | null }

export type ScreenName = Place['screen']

interface View {
  storyId: StoryId | null
  place: Place
  past: Place[]
  future: Place[]
  /** Null while nobody asked: the window's width decides. */
  isInspectorOpen: boolean | null
}

const start: Place = { screen: 'library', articleId: null }

export const useView = create<View>(() => ({
  storyId: null,
  place: start,
  past: [],
  future: [],
  isInspectorOpen: null,
}))

/** Goes to a place; Back leads here again. */
export function go(place: Place): void {
  useView.setState((view) => ({
    place,
    past: [...view.past, view.place].slice(-100),
    future: [],
  }))
}

/** Another thing on the same screen, such as the next article of a list: no step of its own. */
export function show(place: Place): void {
  if (useView.getState().place.screen !== place.screen) return go(place)
  useView.setState({ place })
}

export function goBack(): void {
  useView.setState(({ place, past, future }) =>
    past.length === 0
      ? {}
      : { place: past.at(-1)!, past: past.slice(0, -1), future: [place, ...future] },
  )
}

export function goForward(): void {
  useView.setState(({ place, past, future }) =>
    future.length === 0
      ? {}
      : { place: future[0]!, past: [...past, place], future: future.slice(1) },
  )
}

/** The screen, with whatever was last looked at there. */
export function goToScreen(screen: ScreenName): void {
  const { place, past } = useView.getState()
  if (place.screen === screen && !('draftId' in place)) return
  const last = past.findLast((other) => other.screen === screen)
  go(place.screen !== screen && last ? last : emptyPlace(screen))
}

/** Null is the whole library. */
export function openStory(storyId: StoryId | null): void {
  if (useView.getState().storyId === storyId) return
  useView.setState(({ place }) => ({
    storyId,
    place: emptyPlace(place.screen),
    past: [],
    future: [],
  }))
}

export function toggleInspector(): void {
  const isWide = window.matchMedia('(min-width: 1121px)').matches
  useView.setState(({ isInspectorOpen }) => ({ isInspectorOpen: !(isInspectorOpen ?? isWide) }))
}

/** Another library: nothing of where one was has a meaning any more. */
export function resetView(): void {
  useView.setState({ storyId: null, place: start, past: [], future: [] })
}

function emptyPlace(screen: ScreenName): Place {
  return emptyPlaces[screen]
}

const emptyPlaces: Record<ScreenName, Place> = {
  library: { screen: 'library', articleId: null },
  review: { screen: 'review', articleId: null },
  people: { screen: 'people', entityId: null },
  relations: { screen: 'relations', of: null },
  quotes: { screen: 'quotes', quoteId: null },
  timeline: { screen: 'timeline', eventId: null },
  followUps: { screen: 'followUps', followUpId: null },
  drafts: { screen: 'drafts', draftId: null },
  search: { screen: 'search' },
  imports: { screen: 'imports', jobId: null },
}
