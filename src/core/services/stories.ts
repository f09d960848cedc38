import type { Api } from '../../shared/api'
import { newId, type StoryId } from '../../shared/domain/ids'
import { AppError } from '../../shared/errors'
import { findArticle } from '../store/articles'
import {
  countStory,
  deleteStoryArticle,
  findStory,
  insertStory,
  insertStoryArticle,
  listStories,
  setStoryArchived,
  setStoryRemoved,
  updateStory,
} from '../store/stories'
import { countToReview } from '../store/toReview'
import type { Desk } from './desk'
import { countFollowUps } from './timeline/followUps'

export function storiesService(desk: Desk): Api['stories'] {
  const { library } = desk
  return {
    list: () => listStories(library),
    counts: (id) => ({
      ...countStory(library, id),
      ...countFollowUps(desk, id),
      toReview: id && countToReview(library, id),
    }),
    create(title, place) {
      const id = newId<StoryId>()
      const story = {
        id,
        title: requireTitle(title),
        place: place?.trim() || null,
        createdAt: desk.now(),
      }
      library.transaction(() => {
        insertStory(library, story)
        desk.change(`new story “${story.title}”`, () => setStoryRemoved(library, id, null))
      })
      return id
    },
    rename(id, title, place) {
      requireStory(desk, id)
      desk.change('name of the story', () =>
        updateStory(library, id, requireTitle(title), place?.trim() || null),
      )
    },
    archive(id) {
      requireStory(desk, id)
      desk.change('archiving of the story', () => setStoryArchived(library, id, desk.now()))
    },
    unarchive(id) {
      requireStory(desk, id)
      desk.change('return of the story', () => setStoryArchived(library, id, null))
    },
    addArticle(id, articleId) {
      requireStory(desk, id)
      if (!findArticle(library, articleId)) throw articleMissing()
      desk.change('article added to the story', () =>
        insertStoryArticle(library, id, articleId, desk.now()),
      )
    },
    removeArticle: (id, articleId) =>
      desk.change('article taken out of the story', () =>
        deleteStoryArticle(library, id, articleId),
      ),
  }
}

/** The story, or a sentence when it is gone. */
export function requireStory(desk: Desk, id: StoryId): { title: string } {
  const story = findStory(desk.library, id)
  if (!story) throw new AppError('no-such-story', 'This story is not in the library any more.')
  return story
}

/** A title without surrounding space; throws when nothing is left. */
export function requireTitle(title: string): string {
  const trimmed = title.trim().replace(/\s+/g, ' ')
  if (trimmed === '') throw new AppError('title-missing', 'Give it a title first.')
  return trimmed.slice(0, 500)
}

/** What is said of an article that is gone. */
export function articleMissing(): AppError {
  return new AppError('no-such-article', 'This article is not in the library any more.')
}
