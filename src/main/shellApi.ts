import { ipcMain } from 'electron'
import { AppError, toFailure } from '../shared/errors'
import { shellChannel, type ShellApi } from '../shared/shell'
import { core } from './coreSupervisor'
import {
  chooseArticles,
  chooseFolders,
  chooseLibrary,
  chooseManuscript,
  chooseWhereToSave,
} from './dialogs'
import {
  exportDraft,
  exportFollowUps,
  exportRelations,
  exportTimeline,
  saveCopy,
  saveImportReport,
} from './exports'
import { coreState, createLibrary, openLibrary } from './libraries'
import { libraryNames } from './libraryNames'
import { showCommands } from './menu'
import { openOutside } from './openOutside'
import { recentLibraries } from './recentLibraries'
import { saveSettings, settings } from './settings'
import { requireTrustedSender } from './trustedSender'

/** The same contract, whose answers may take their time: a person has to choose first. */
type ShellAnswers = {
  [Verb in keyof ShellApi]: (
    ...args: Parameters<ShellApi[Verb]>
  ) => ReturnType<ShellApi[Verb]> | Promise<ReturnType<ShellApi[Verb]>>
}

const answers: ShellAnswers = {
  async newLibrary() {
    const kind = { name: 'Stet library', extension: 'stet' }
    const file = await chooseWhereToSave('New library', 'My library.stet', kind)
    return file ? createLibrary(file) : null
  },
  async openLibrary() {
    const file = await chooseLibrary()
    return file ? openLibrary(file) : null
  },
  openRecent(index) {
    const file = recentLibraries()[index]
    return file ? openLibrary(file) : null
  },
  recentLibraries: () => libraryNames(recentLibraries()),
  saveCopy,
  async chooseFiles() {
    const files = await chooseArticles()
    return files.length > 0 ? core.control.offerFiles(files) : []
  },
  async chooseFolders() {
    const folders = await chooseFolders()
    return folders.length > 0 ? core.control.offerFiles(folders) : []
  },
  async chooseManuscript() {
    const file = await chooseManuscript()
    return file ? ((await core.control.offerFiles([file]))[0] ?? null) : null
  },
  exportDraft,
  exportTimeline,
  exportFollowUps,
  exportRelations,
  saveImportReport,
  settings,
  saveSettings,
  setMenu: showCommands,
  openOutside,
  coreState,
}

/** Answers what the window asks of main. Failures go back as sentences, never as exceptions with a stack. */
export function setupShellApi(): void {
  ipcMain.handle(shellChannel, async (event, verb: unknown, args: unknown) => {
    try {
      requireTrustedSender(event)
      return { ok: true, value: await answer(verb, args) }
    } catch (thrown) {
      return { ok: false, error: toFailure(thrown) }
    }
  })
}

function answer(verb: unknown, args: unknown): unknown {
  if (typeof verb !== 'string' || !Object.hasOwn(answers, verb) || !Array.isArray(args))
    throw new AppError('unknown-call', 'Stet’s window asked for something that does not exist.')
  const call = answers[verb as keyof ShellApi] as (...args: unknown[]) => unknown
  return call(...args)
}
