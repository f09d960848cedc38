import { app } from 'electron'
import { toFailure } from '../shared/errors'
import { importEndings } from '../shared/importable'
import { core } from './coreSupervisor'
import { saySentence } from './dialogs'
import { extensionOf, filesNamed } from './filesNamed'
import { openFirstLibrary, openLibrary } from './libraries'
import { tellWindows } from './tellWindows'
import { showWindow, whenPageIsReady } from './windows'

const extensions = ['stet', ...importEndings]

const early: string[] = []
let isStarted = false

/** Collects what the system hands over: on the command line, by a double click, to a second copy of the app. */
export function setupOpenFiles(): void {
  early.push(...filesNamed(process.argv.slice(1), process.cwd(), extensions))
  app.on('open-file', (event, file) => {
    event.preventDefault()
    receive([file])
  })
  app.on('second-instance', (_, words, folder) => {
    showWindow()
    receive(filesNamed(words.slice(1), folder, extensions))
  })
}

/** Opens what was handed over before the app was ready; without a library among it, the first one there is. */
export async function openFirstFiles(): Promise<void> {
  isStarted = true
  await openFirstLibrary(early.find(isLibrary) ?? null)
  await offerArticles(early.filter((file) => !isLibrary(file)))
}

function receive(files: string[]): void {
  if (!isStarted) early.push(...files)
  else void openAll(files).catch((thrown: unknown) => saySentence(toFailure(thrown).message))
}

async function openAll(files: string[]): Promise<void> {
  const library = files.find(isLibrary)
  if (library) await openLibrary(library)
  await offerArticles(files.filter((file) => !isLibrary(file)))
}

/** The window shows the import form for them. */
async function offerArticles(paths: string[]): Promise<void> {
  if (paths.length === 0) return
  const files = await core.control.offerFiles(paths)
  await whenPageIsReady()
  tellWindows({ type: 'open-files', files })
}

function isLibrary(file: string): boolean {
  return extensionOf(file) === 'stet'
}
