import { infiniteQueryOptions, keepPreviousData } from '@tanstack/react-query'
import type { ArticleId, EntityId, QuoteId, StoryId, VersionId } from '../../shared/domain/ids'
import type { Topic } from '../../shared/api'
import { api } from './core'
import { read } from './queryClient'
import { shell } from './shell'

/** What the screens read, each with the areas it depends on: `useQuery(articleList(storyId))`. */

export function libraryStatus() {
  return read(['library', 'articles'], 'library.status', [], () => api.library.status())
}

export function historyState() {
  return read(['history'], 'history.state', [], () => api.history.state())
}

export function storyList() {
  return read(['stories', 'articles'], 'stories.list', [], () => api.stories.list())
}

export function storyCounts(id: StoryId | null) {
  return read(
    ['stories', 'articles', 'marks', 'entities', 'quotes', 'events', 'follow-ups', 'drafts'],
    'stories.counts',
    [id],
    () => api.stories.counts(id),
  )
}

/** What waits for an answer, by article. */
export function articlesToReview(storyId: StoryId | null) {
  return read(
    ['articles', 'stories', 'marks', 'entities', 'quotes', 'events', 'follow-ups'],
    'review.articles',
    [storyId],
    () => api.review.articles(storyId),
  )
}

export function mentionsToReview(entityId: EntityId, storyId: StoryId | null) {
  return read(
    ['articles', 'stories', 'marks', 'entities'],
    'review.mentions',
    [entityId, storyId],
    () => api.review.mentions(entityId, storyId),
  )
}

export function articleList(storyId: StoryId | null) {
  return read(
    ['articles', 'stories', 'marks', 'entities', 'quotes', 'events', 'notes', 'follow-ups'],
    'articles.list',
    [storyId],
    () => api.articles.list(storyId),
  )
}

export function articlePage(id: ArticleId, versionId?: VersionId | null) {
  return read(['articles', 'stories'], 'articles.get', [id, versionId ?? null], () =>
    versionId ? api.articles.get(id, versionId) : api.articles.get(id),
  )
}

export function articleMarks(versionId: VersionId) {
  return {
    ...read(
      ['marks', 'entities', 'quotes', 'events', 'notes', 'follow-ups', 'articles'],
      'articles.marks',
      [versionId],
      () => api.articles.marks(versionId),
    ),
  }
}

/** The imports of many files; how far one is comes by event. */
export function importJobs() {
  return read(['imports'], 'imports.jobs', [], () => api.imports.jobs())
}

export function versionComparison(olderId: VersionId, newerId: VersionId) {
  return read(['articles'], 'versions.compare', [olderId, newerId], () =>
    api.versions.compare(olderId, newerId),
  )
}

export function articleTouched(id: ArticleId) {
  return read(
    ['articles', 'marks', 'quotes', 'events', 'notes', 'drafts'],
    'versions.touched',
    [id],
    () => api.versions.touched(id),
  )
}

/** Folders whose new files come in by themselves. */
export function watchedFolders() {
  return read(['imports'], 'imports.watched', [], () => api.imports.watched())
}

export function familyList(storyId: StoryId | null) {
  return read(['families', 'articles', 'stories'], 'lineage.families', [storyId], () =>
    api.lineage.families(storyId),
  )
}

export function articleLineage(id: ArticleId) {
  return read(['families', 'articles', 'stories'], 'lineage.article', [id], () =>
    api.lineage.article(id),
  )
}

export function additionsOf(versionId: VersionId) {
  return read(['families', 'articles', 'stories'], 'lineage.additions', [versionId], () =>
    api.lineage.additions(versionId),
  )
}

export function articleOriginal(versionId: VersionId) {
  return read([], 'articles.original', [versionId], () => api.articles.original(versionId))
}

export function entityList(storyId: StoryId | null) {
  return read(
    ['entities', 'marks', 'quotes', 'stories', 'articles'],
    'entities.list',
    [storyId],
    () => api.entities.list(storyId),
  )
}

export function entityPage(id: EntityId) {
  return read(aboutEntity, 'entities.get', [id], () => api.entities.get(id))
}

/** So many articles or quotes of an entity are read at once. */
const PAGE = 20

/** Page by page. */
export function entityArticles(id: EntityId) {
  return pages(aboutEntity, 'entities.articles', [id], (from) =>
    api.entities.articles(id, from, PAGE),
  )
}

/** Page by page. */
export function entityQuotes(id: EntityId) {
  return pages([...aboutEntity, 'drafts'], 'entities.quotes', [id], (from) =>
    api.entities.quotes(id, from, PAGE),
  )
}

/** Page by page. */
export function sharedSources(
  a: EntityId,
  b: EntityId,
  storyId: StoryId | null,
  withSuggested: boolean,
) {
  return pages(
    [...aboutEntity, 'stories'],
    'entities.shared',
    [a, b, storyId, withSuggested],
    (from) => api.entities.shared(a, b, storyId, withSuggested, from, PAGE),
  )
}

export function entityRelations(
  storyId: StoryId | null,
  of: EntityId | null,
  withSuggested: boolean,
) {
  return read([...aboutEntity, 'stories'], 'entities.relations', [storyId, of, withSuggested], () =>
    api.entities.relations(storyId, of, withSuggested),
  )
}

/** All that one article has, however long it is: so many at most. */
export function entityMentions(id: EntityId, articleId: ArticleId) {
  return read(aboutEntity, 'entities.mentions', [id, articleId], () =>
    api.entities.mentions(id, articleId, 0, 500),
  )
}

export function entityEvents(id: EntityId) {
  return read([...aboutEntity, 'events'], 'entities.events', [id], () => api.entities.events(id))
}

export function likelySame(storyId: StoryId | null) {
  return read(['entities', 'marks', 'stories'], 'entities.likelySame', [storyId], () =>
    api.entities.likelySame(storyId),
  )
}

const aboutEntity: Topic[] = ['entities', 'marks', 'quotes', 'articles']

function pages<Row>(
  topics: Topic[],
  name: string,
  args: unknown[],
  ask: (from: number) => Promise<Row[]>,
) {
  return infiniteQueryOptions({
    queryKey: [topics, name, ...args],
    initialPageParam: 0,
    queryFn: ({ pageParam }) => ask(pageParam),
    getNextPageParam: (last: Row[], all: Row[][]) =>
      last.length < PAGE ? null : all.length * PAGE,
  })
}

export function quoteList(storyId: StoryId | null) {
  return read(
    ['quotes', 'marks', 'entities', 'articles', 'stories', 'drafts'],
    'quotes.list',
    [storyId],
    () => api.quotes.list(storyId),
  )
}

export function quoteRow(id: QuoteId) {
  return read(['quotes', 'entities', 'articles'], 'quotes.get', [id], () => api.quotes.get(id))
}

export function eventList(storyId: StoryId | null) {
  return read(['events', 'marks', 'articles', 'stories'], 'events.list', [storyId], () =>
    api.events.list(storyId),
  )
}

export function followUpList(storyId: StoryId | null) {
  return read(['follow-ups', 'entities', 'articles', 'stories'], 'followUps.list', [storyId], () =>
    api.followUps.list(storyId),
  )
}

export function draftList(storyId: StoryId | null) {
  return read(['drafts', 'draft-words', 'stories'], 'drafts.list', [storyId], () =>
    storyId ? api.drafts.list(storyId) : Promise.resolve([]),
  )
}

/** What was found before stays on the screen until the next answer is there. */
export function searchPage(query: string, storyId: StoryId | null) {
  return {
    ...read(['articles', 'stories'], 'search.articles', [query, storyId], () =>
      api.search.articles(query, storyId, 200),
    ),
    placeholderData: keepPreviousData,
    enabled: query.trim() !== '',
  }
}

export function recentLibraries() {
  return read(['library'], 'shell.recentLibraries', [], () => shell.recentLibraries())
}
