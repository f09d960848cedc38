import { act } from '../../api/act'
import { shell } from '../../api/shell'
import { command } from '../../commands/command'
import { openDialog } from '../../state/dialog'
import { AddressDialog } from './AddressDialog'
import { importFiles } from './importFiles'
import { openImportsPanel } from './importsPanel'
import { PasteDialog } from './PasteDialog'
import { WatchedFoldersDialog } from './WatchedFoldersDialog'

export const pasteArticle = command({
  id: 'import.paste',
  title: 'Paste article…',
  menu: 'file',
  group: 2,
  run: () => openDialog(<PasteDialog />),
})

export const chooseFiles = command({
  id: 'import.files',
  title: 'Import files…',
  keys: 'Mod+I',
  menu: 'file',
  group: 2,
  // In a draft Mod+I makes words italic.
  whileTyping: false,
  run: async () => {
    const files = await act(shell.chooseFiles())
    if (files && files.length > 0) await importFiles(files)
  },
})

export const chooseFolders = command({
  id: 'import.folder',
  title: 'Import folder…',
  menu: 'file',
  group: 2,
  run: async () => {
    const folders = await act(shell.chooseFolders())
    if (folders && folders.length > 0) await importFiles(folders)
  },
})

export const importAddress = command({
  id: 'import.address',
  title: 'Import from web address…',
  keys: 'Mod+L',
  menu: 'file',
  group: 2,
  run: () => openDialog(<AddressDialog />),
})

export const showWatchedFolders = command({
  id: 'import.watched',
  title: 'Watched folders…',
  menu: 'file',
  group: 2,
  run: () => openDialog(<WatchedFoldersDialog />),
})

export const showImports = command({
  id: 'import.show',
  title: 'Show imports',
  keys: 'Mod+J',
  menu: 'file',
  group: 2,
  run: () => openImportsPanel({ withFocus: true }),
})
