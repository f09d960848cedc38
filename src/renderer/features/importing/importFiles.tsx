import { api } from '../../api/core'
import { act } from '../../api/act'
import { offerDropped } from '../../api/shell'
import { openDialog } from '../../state/dialog'
import { useView } from '../../state/view'
import type { OfferedFile } from '../../../shared/api'
import { ArticleDialog } from './ArticleDialog'
import { importBytes } from './importBytes'
import { openImportsPanel } from './importsPanel'

/** Files and folders chosen in a native dialog, dropped, or opened from outside: one article gets the form, several a report. */
export async function importFiles(files: OfferedFile[]): Promise<void> {
  const [only, ...others] = files
  if (!only) return
  if (others.length === 0 && !only.isFolder) {
    const preview = await act(api.imports.file(only.fileId))
    if (preview === undefined) return
    if (preview) return openDialog(<ArticleDialog preview={preview} />)
  }
  const ids = files.map(({ fileId }) => fileId)
  const job = await act(api.imports.start(ids, useView.getState().storyId))
  if (job) openImportsPanel()
}

/** Files and folders dropped on the window: by their place on the disk, or by their bytes where they have none. */
export async function importDropped(files: File[]): Promise<void> {
  const offered = await act(offerDropped(files))
  if (!offered) return
  await importFiles(offered.filter((file) => file !== null))
  await importBytes(files.filter((_, index) => offered[index] === null))
}

/** What was pasted. */
export async function importPasted(text: string | null, html: string | null): Promise<void> {
  const preview = await act(api.imports.paste({ text, html }))
  if (preview) openDialog(<ArticleDialog preview={preview} />)
}
