import { api } from '../../api/core'
import { act } from '../../api/act'
import { openDialog } from '../../state/dialog'
import { useView } from '../../state/view'
import type { OfferedFile } from '../../../shared/api'
import { ArticleDialog } from './ArticleDialog'
import { ImportProgress } from './ImportProgress'

/** Files and folders chosen in a native dialog, or opened from outside: one article gets the form, several a report. */
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
  if (job) openDialog(<ImportProgress id={job} />)
}

/** Files dropped on the window. */
export async function importDropped(files: File[]): Promise<void> {
  const read = await Promise.all(
    files.map(async (file) => ({
      fileName: file.name,
      bytes: new Uint8Array(await file.arrayBuffer()),
    })),
  )
  if (read.length === 1) {
    const preview = await act(api.imports.drop(read[0]!.fileName, read[0]!.bytes))
    if (preview === undefined) return
    if (preview) return openDialog(<ArticleDialog preview={preview} />)
  }
  if (read.length === 0) return
  const job = await act(api.imports.startDropped(read, useView.getState().storyId))
  if (job) openDialog(<ImportProgress id={job} />)
}

/** What was pasted. */
export async function importPasted(text: string | null, html: string | null): Promise<void> {
  const preview = await act(api.imports.paste({ text, html }))
  if (preview) openDialog(<ArticleDialog preview={preview} />)
}
