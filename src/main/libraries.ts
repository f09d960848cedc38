import { existsSync, mkdirSync } from 'node:fs'
import path from 'node:path'
import { app } from 'electron'
import { AppError, toFailure } from '../shared/errors'
import type { LibraryStatus } from '../shared/pages'
import type { CoreState } from '../shared/shell'
import { core, superviseCore } from './coreSupervisor'
import { forgetLibrary, recentLibraries, rememberLibrary } from './recentLibraries'
import { resourcesFolder } from './resourcesFolder'
import { tellWindows } from './tellWindows'
import { toWriteError } from './toWriteError'

type OpenOptions = Parameters<typeof core.control.open>[1]

const nothingOpen = 'No library is open. Open one, or make a new one.'

let state: CoreState = { state: 'starting' }
let openPath: string | null = null
let lastStep: Promise<unknown> = Promise.resolve()

/** Starts the core, and brings it back with the same library whenever it dies. */
export function setupLibraries(): void {
  superviseCore({
    restarting() {
      say({
        state: 'restarting',
        sentence: 'The part of Stet that keeps your library stopped and is starting again.',
      })
    },
    restarted() {
      void inTurn(reopen)
    },
    gaveUp() {
      openPath = null
      say({
        state: 'no-library',
        sentence:
          'The part of Stet that keeps your library stopped several times in a row. Your library file is kept; open it again, or open a copy.',
      })
    },
  })
}

/** What a window that has just appeared should show. */
export function coreState(): CoreState {
  return state
}

/** The file of the library that is open; null when none is. */
export function openLibraryPath(): string | null {
  return openPath
}

/**
 * The library that was asked for, else the one that was open last, else the sample story.
 * A failure is told to the window as a state, in which it offers New and Open.
 */
export async function openFirstLibrary(asked: string | null): Promise<void> {
  const library = asked ?? recentLibraries()[0]
  await (library ? openLibrary(library) : openSample()).catch(() => {})
}

/** Opens a library in place of the one that is open. If it cannot be opened, the other one is there again. */
export function openLibrary(library: string): Promise<LibraryStatus> {
  return inTurn(() => replaceLibrary(library, { create: false, samplePath: null }))
}

/** Makes an empty library and opens it. */
export function createLibrary(library: string): Promise<LibraryStatus> {
  if (existsSync(library))
    return Promise.reject(
      new AppError(
        'library-exists',
        `“${path.basename(library)}” is already there. Open it, or choose another name.`,
      ),
    )
  return inTurn(() => replaceLibrary(library, { create: true, samplePath: null }))
}

/** The sample story, so that everything can be seen at once; made on the first run, opened if it is there. */
function openSample(): Promise<LibraryStatus> {
  // In the app's own folder: nothing appears among a person's documents before they put it there.
  const library = path.join(app.getPath('userData'), 'Libraries', 'Sample story.stet')
  if (existsSync(library)) return openLibrary(library)
  const samplePath = path.join(resourcesFolder(), 'sample')
  return inTurn(() => replaceLibrary(library, { create: true, samplePath }))
}

async function replaceLibrary(library: string, options: OpenOptions): Promise<LibraryStatus> {
  try {
    if (options.samplePath) mkdirSync(path.dirname(library), { recursive: true })
    const status = await core.control.open(library, options)
    openPath = library
    rememberLibrary(library)
    say({ state: 'ready', library: status })
    return status
  } catch (thrown) {
    const failure = toWriteError(thrown, path.basename(library))
    if (failure.code === 'library-missing') forgetLibrary(library)
    if (openPath) await reopen()
    else say({ state: 'no-library', sentence: failure.message })
    throw failure
  }
}

async function reopen(): Promise<void> {
  if (!openPath) {
    // A failure to open has said its own sentence already.
    if (state.state === 'restarting') say({ state: 'no-library', sentence: nothingOpen })
    return
  }
  try {
    const library = await core.control.open(openPath, { create: false, samplePath: null })
    say({ state: 'ready', library })
  } catch (thrown) {
    openPath = null
    say({ state: 'no-library', sentence: toFailure(thrown).message })
  }
}

/** One library is opened after the other: a crash, a dialog and the system may all ask at once. */
function inTurn<Result>(step: () => Promise<Result>): Promise<Result> {
  const result = lastStep.then(step)
  lastStep = result.catch(() => {})
  return result
}

function say(now: CoreState): void {
  state = now
  tellWindows({ type: 'core', core: now })
}
