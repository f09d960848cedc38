import type { JobId } from '../../../shared/domain/ids'
import { act } from '../../api/act'
import { api, onCore } from '../../api/core'
import { openDialog } from '../../state/dialog'
import { addToast } from '../../state/toasts'
import { useView } from '../../state/view'
import { counted } from '../../ui/words'
import { ArticleDialog } from './ArticleDialog'
import { openImportsPanel } from './importsPanel'

/** As the core has it: nothing larger is an article. In bytes. */
const LARGEST = 128 * 2 ** 20
/** So much is in memory at once, in bytes. */
const PORTION = 64 * 2 ** 20

/** Files that have no place on the disk, such as those dragged out of a browser: read in portions, one after the other. */
export async function importBytes(files: File[]): Promise<void> {
  const small = files.filter(({ size }) => size <= LARGEST)
  if (small.length < files.length)
    addToast(
      `${counted(files.length - small.length, 'file')} larger than 128 MB left out. Save to a folder and import from there.`,
      { kind: 'problem' },
    )
  if (small.length === 1) {
    const { fileName, bytes } = await read(small[0]!)
    const preview = await act(api.imports.drop(fileName, bytes))
    if (preview === undefined) return
    if (preview) return openDialog(<ArticleDialog preview={preview} />)
  }
  const { storyId } = useView.getState()
  for (const portion of portionsOf(small)) {
    const contents = await Promise.all(portion.map(read))
    const job = await act(api.imports.startDropped(contents, storyId))
    if (!job) return
    openImportsPanel()
    await endOf(job)
  }
}

async function read(file: File): Promise<{ fileName: string; bytes: Uint8Array }> {
  return { fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()) }
}

function portionsOf(files: File[]): File[][] {
  const portions: File[][] = []
  let size = Infinity
  for (const file of files) {
    if (size + file.size > PORTION) {
      portions.push([])
      size = 0
    }
    portions.at(-1)!.push(file)
    size += file.size
  }
  return portions
}

/** Until the import does not run any more. */
function endOf(job: JobId): Promise<void> {
  return new Promise((resolve) => {
    const stop = onCore((event) => {
      const hasEnded =
        event.type === 'connected' ||
        (event.type === 'import' &&
          event.job.id === job &&
          (event.job.state === 'done' || event.job.state === 'cancelled'))
      if (!hasEnded) return
      stop()
      resolve()
    })
  })
}
