import { resolve } from 'node:path'
import type { CoreEvent } from '../shared/api'
import type { StoryId } from '../shared/domain/ids'
import type { DraftId } from '../shared/domain/ids'
import { AppError } from '../shared/errors'
import type { DraftSummary } from '../shared/pages'
import { openDesk, type Desk } from '../core/services/desk'
import { storiesService } from '../core/services/stories'
import { listDrafts } from '../core/store/drafts'
import { openLibrary } from '../core/store/openLibrary'
import { listStories } from '../core/store/stories'

/** Opens a library for one command and closes it whatever happens. */
export async function withLibrary<Result>(
  path: string,
  options: { create?: boolean; emit?: (event: CoreEvent) => void },
  work: (desk: Desk) => Promise<Result> | Result,
): Promise<Result> {
  // A path and nothing else: `:memory:` would be a library that is gone again.
  const library = openLibrary(resolve(path), options)
  try {
    return await work(openDesk(library, options.emit ?? (() => undefined)))
  } finally {
    library.close()
  }
}

/** The story of that title; throws a sentence that names the stories there are. */
export function storyNamed(desk: Desk, title: string): StoryId {
  const stories = listStories(desk.library)
  const story = stories.find(
    (candidate) => candidate.title.toLowerCase() === title.trim().toLowerCase(),
  )
  if (!story)
    throw new AppError(
      'no-such-story',
      `There is no story “${title}”. ${named('stories', stories)}`,
    )
  return story.id
}

/** The story of that title, made when it is not there. */
export function storyNamedOrNew(desk: Desk, title: string): StoryId {
  const known = listStories(desk.library).find(
    (story) => story.title.toLowerCase() === title.trim().toLowerCase(),
  )
  return known?.id ?? storiesService(desk).create(title, null)
}

/** True when a draft has that id or title. */
export function isDraft(desk: Desk, name: string): boolean {
  return draftsNamed(listDrafts(desk.library, null), name).length > 0
}

/** The draft of that id or title; of two with one title neither is guessed. */
export function draftNamed(desk: Desk, name: string): DraftId {
  const drafts = listDrafts(desk.library, null)
  const [draft, ...others] = draftsNamed(drafts, name)
  if (!draft)
    throw new AppError('no-such-draft', `There is no draft “${name}”. ${named('drafts', drafts)}`)
  if (others.length > 0)
    throw new AppError(
      'several-drafts',
      `${others.length + 1} drafts are called “${draft.title}”. Name the one you mean by its id: ${[
        draft,
        ...others,
      ]
        .slice(0, 8)
        .map(({ id }) => id)
        .join(', ')}.`,
    )
  return draft.id
}

function draftsNamed(drafts: DraftSummary[], name: string): DraftSummary[] {
  const byId = drafts.filter(({ id }) => id === name)
  if (byId.length > 0) return byId
  return drafts.filter(({ title }) => title.toLowerCase() === name.trim().toLowerCase())
}

function named(what: string, things: { title: string }[]): string {
  if (things.length === 0) return `This library has no ${what} yet.`
  return `This library has: ${things
    .slice(0, 8)
    .map(({ title }) => `“${title}”`)
    .join(', ')}.`
}
