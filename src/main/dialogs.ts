import { existsSync } from 'node:fs'
import path from 'node:path'
import { app, BrowserWindow, dialog, type MessageBoxOptions } from 'electron'
import { importEndings, importKinds, upperFirst } from '../shared/importable'

// `dialog.showX` is read at the moment of the call, so that a test can answer in a person's place.

const libraryFilter = { name: 'Stet library', extensions: ['stet'] }

/** The library that the person chose, or null. */
export async function chooseLibrary(): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(...parent(), {
    title: 'Open library',
    filters: [libraryFilter],
    properties: ['openFile'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Files to import; empty when the person changed their mind. */
export async function chooseArticles(): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(...parent(), {
    title: 'Import articles',
    filters: [
      { name: 'All that Stet reads', extensions: [...importEndings] },
      ...importKinds.map(({ name, endings }) => ({
        name: upperFirst(name),
        extensions: [...endings],
      })),
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile', 'multiSelections'],
  })
  return canceled ? [] : filePaths
}

/** Folders to import; empty when the person changed their mind. */
export async function chooseFolders(title = 'Import folder'): Promise<string[]> {
  const { canceled, filePaths } = await dialog.showOpenDialog(...parent(), {
    title,
    properties: ['openDirectory', 'multiSelections'],
  })
  return canceled ? [] : filePaths
}

/** A manuscript to be made a draft, or null. */
export async function chooseManuscript(): Promise<string | null> {
  const { canceled, filePaths } = await dialog.showOpenDialog(...parent(), {
    title: 'Import draft',
    filters: [
      { name: 'Manuscripts', extensions: ['docx', 'md', 'markdown', 'html', 'htm', 'txt'] },
      { name: 'All files', extensions: ['*'] },
    ],
    properties: ['openFile'],
  })
  return canceled ? null : (filePaths[0] ?? null)
}

/** Where to save, with `extension` at the end, or null. `fileName` is what the dialog proposes. */
export async function chooseWhereToSave(
  title: string,
  fileName: string,
  kind: { name: string; extension: string },
): Promise<string | null> {
  const { canceled, filePath } = await dialog.showSaveDialog(...parent(), {
    title,
    defaultPath: path.join(app.getPath('documents'), fileName),
    filters: [{ name: kind.name, extensions: [kind.extension] }],
    properties: ['createDirectory', 'showOverwriteConfirmation'],
  })
  if (canceled || !filePath) return null
  const suffix = `.${kind.extension}`
  if (filePath.toLowerCase().endsWith(suffix)) return filePath
  // Not every system's dialog adds the extension, and what it then asked about replacing is another file.
  const withSuffix = filePath + suffix
  const mayWrite =
    !existsSync(withSuffix) ||
    (await askYesNo(`“${path.basename(withSuffix)}” is already there.`, 'Replace it?', 'Replace'))
  return mayWrite ? withSuffix : null
}

/** A question whose safe answer is the default one. */
export async function askYesNo(message: string, detail: string, yes: string): Promise<boolean> {
  const { response } = await showMessage({
    type: 'question',
    message,
    detail,
    buttons: [yes, 'Cancel'],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  })
  return response === 0
}

/** One sentence to be read. */
export async function saySentence(sentence: string): Promise<void> {
  await showMessage({ type: 'warning', message: sentence, buttons: ['OK'], noLink: true })
}

function showMessage(options: MessageBoxOptions): Promise<{ response: number }> {
  return dialog.showMessageBox(...parent(), options)
}

function parent(): [BrowserWindow] {
  // Electron takes `undefined` for a dialog that stands alone; its types do not say so.
  return [BrowserWindow.getFocusedWindow() ?? BrowserWindow.getAllWindows()[0]] as [BrowserWindow]
}
