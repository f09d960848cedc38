import { existsSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import type { Api, ControlApi, CoreEvent } from '../shared/api'
import type { DraftId, StoryId } from '../shared/domain/ids'
import { AppError } from '../shared/errors'
import type { Readers } from './reading/PreparedSource'
import { readHere } from './reading/readHere'
import { articlesService } from './services/articles/articles'
import { checksService } from './services/checking/checks'
import { openDesk, type Desk } from './services/desk'
import { draftsService } from './services/drafts/drafts'
import { relationsTable } from './services/names/relationsTable'
import { entitiesService } from './services/names/entities'
import { eventsService } from './services/timeline/events'
import {
  draftBytes,
  refuseLibraryItself,
  followUpsBytes,
  timelineBytes,
  writeExport,
} from './services/drafts/exports'
import { followUpsService } from './services/timeline/followUps'
import { historyService } from './services/history'
import { importsService, type ImportsService } from './services/importing/imports'
import { lineageService } from './services/articles/lineage'
import { libraryService, libraryStatus } from './services/library'
import { importManuscript } from './services/drafts/manuscripts'
import { notesService } from './services/notes'
import { quotesService } from './services/quotes'
import { reviewService } from './services/reviewing/review'
import { installSample } from './services/sampleStory'
import { searchService } from './services/search'
import { tiesService } from './services/drafts/ties'
import { storiesService } from './services/stories'
import { versionsService } from './services/articles/versions'
import { openLibrary } from './store/openLibrary'

/** The whole back end: at most one open library, and everything that can be asked of it. */
export interface Core {
  /** What the window may ask; throws a sentence while no library is open. */
  api(): Api
  /** What main alone may ask. */
  control: ControlApi['control']
  desk: Desk | null
}

/** A window that opens is served first: its folders are looked after so many milliseconds later. */
const WATCHING_AFTER = 3000

/**
 * Starts without a library; `resources` is the folder of fonts and sample story, `emit` hears what the core says of itself,
 * `readers` read what is imported.
 */
export function openCore(
  resources: string,
  emit: (event: CoreEvent) => void,
  readers: Readers = readHere(),
): Core {
  let imports: ImportsService | null = null
  let beforeWatching: NodeJS.Timeout | undefined
  let api: Api | null = null
  const core: Core = {
    desk: null,
    control: controlService(),
    api() {
      if (!api) throw noLibrary()
      return api
    },
  }
  return core

  function controlService(): ControlApi['control'] {
    return {
      open(path, { create, samplePath }) {
        core.control.close()
        const isNew = !existsSync(path)
        const library = openLibrary(path, { create })
        try {
          const desk = openDesk(library, emit)
          if (samplePath !== null) installSample(desk, samplePath)
          serve(desk)
          return libraryStatus(desk)
        } catch (thrown) {
          library.close()
          core.control.close()
          // A library that could not be filled is not left behind half made.
          if (isNew && create)
            for (const end of ['', '-wal', '-shm']) rmSync(path + end, { force: true })
          throw thrown
        }
      },
      async saveCopy(path) {
        // Beside it first, so that a copy that fails half-way never takes the place of a whole one.
        const desk = requireDesk()
        refuseLibraryItself(desk, path)
        const part = `${path}.part`
        try {
          await desk.library.database.backup(part)
          renameSync(part, path)
        } finally {
          rmSync(part, { force: true })
        }
      },
      offerFiles(paths) {
        if (!imports) throw noLibrary()
        return imports.offerFiles(paths)
      },
      saveImportReport(id, path) {
        if (!imports) throw noLibrary()
        writeExport(requireDesk(), path, Buffer.from(`\ufeff${imports.reportAsCsv(id)}`))
      },
      async exportDraft(id, format, path) {
        const desk = requireDesk()
        const { bytes, withheld } = await draftBytes(desk, id, format, join(resources, 'fonts'))
        writeExport(desk, path, bytes)
        return withheld
      },
      async exportTimeline(storyId, format, path) {
        const desk = requireDesk()
        const { bytes, withheld } = timelineBytes(desk, storyId, format)
        writeExport(desk, path, bytes)
        return withheld
      },
      async exportFollowUps(storyId, path) {
        const desk = requireDesk()
        const { bytes, withheld } = followUpsBytes(desk, storyId)
        writeExport(desk, path, bytes)
        return withheld
      },
      exportRelations(scope, path) {
        const desk = requireDesk()
        const { bytes, leftOut } = relationsTable(desk, scope)
        writeExport(desk, path, bytes)
        return leftOut
      },
      close() {
        clearTimeout(beforeWatching)
        imports?.close()
        core.desk?.library.close()
        core.desk = null
        api = null
        imports = null
      },
    }
  }

  function serve(desk: Desk): void {
    imports = importsService(desk, readers)
    core.desk = desk
    beforeWatching = setTimeout(() => imports?.startWatching(), WATCHING_AFTER)
    beforeWatching.unref()
    api = {
      library: libraryService(desk),
      history: historyService(desk),
      stories: storiesService(desk),
      imports: imports.api,
      articles: { ...articlesService(desk), fetch: imports.fetchInto },
      versions: versionsService(desk),
      review: reviewService(desk),
      entities: entitiesService(desk),
      quotes: quotesService(desk),
      events: eventsService(desk),
      followUps: followUpsService(desk),
      notes: notesService(desk),
      search: searchService(desk),
      drafts: { ...draftsService(desk), ...tiesService(desk), importFile },
      lineage: lineageService(desk),
      checks: checksService(desk),
    }
  }

  function importFile(fileId: string, storyId: StoryId): Promise<DraftId> {
    if (!imports) throw noLibrary()
    const { fileName, bytes } = imports.takeFile(fileId)
    return importManuscript(requireDesk(), storyId, fileName, bytes)
  }

  function requireDesk(): Desk {
    if (!core.desk) throw noLibrary()
    return core.desk
  }
}

function noLibrary(): AppError {
  return new AppError('no-library', 'No library is open. Open one or make a new one.')
}
