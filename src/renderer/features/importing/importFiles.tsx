import { api } from '../../api/core'
import { act } from '../../api/act'
import { closeDialog, openDialog } from '../../state/dialog'
import { useSession } from '../../state/session'
import { useView } from '../../state/view'
import { toFailure } from '../../../shared/errors'
import type { OfferedFile } from '../../../shared/api'
import type { ImportPreview, ImportReportLine } from '../../../shared/pages'
import { ArticleDialog } from './ArticleDialog'
import { ImportProgress } from './ImportProgress'
import { ImportReport } from './ImportReport'

/** Something that may become an article, not yet looked at. */
interface Offer {
  fileName: string
  look: () => Promise<ImportPreview>
}

/** Files chosen in a native dialog, or opened from outside. */
export function importFiles(files: OfferedFile[]): Promise<void> {
  return importOffers(
    files.map(({ fileId, fileName }) => ({ fileName, look: () => api.imports.file(fileId) })),
  )
}

/** Files dropped on the window. */
export function importDropped(files: File[]): Promise<void> {
  return importOffers(
    files.map((file) => ({
      fileName: file.name,
      look: async () => api.imports.drop(file.name, new Uint8Array(await file.arrayBuffer())),
    })),
  )
}

/** What was pasted. */
export async function importPasted(text: string | null, html: string | null): Promise<void> {
  const preview = await act(api.imports.paste({ text, html }))
  if (preview) openDialog(<ArticleDialog preview={preview} />)
}

/** One gets the form; several go in one after another, and a report says what became of each. */
async function importOffers(offers: Offer[]): Promise<void> {
  if (offers.length === 1) {
    const preview = await act(offers[0]!.look())
    if (preview) openDialog(<ArticleDialog preview={preview} />)
    return
  }
  if (offers.length > 1) await importSeveral(offers)
}

async function importSeveral(offers: Offer[]): Promise<void> {
  let isCancelled = false
  const cancel = (): void => {
    isCancelled = true
    void act(api.imports.cancel())
  }
  openDialog(<ImportProgress count={offers.length} onCancel={cancel} />)
  const failed: ImportReportLine[] = []
  const previews: ImportPreview[] = []
  for (const [index, offer] of offers.entries()) {
    if (isCancelled) break
    useSession.setState({
      progress: { label: 'Reading files', done: index, total: offers.length },
    })
    try {
      previews.push(await offer.look())
    } catch (thrown) {
      failed.push(failure(offer.fileName, toFailure(thrown).message))
    }
  }
  const ids = previews.map(({ previewId }) => previewId)
  const lines = isCancelled
    ? (await discard(ids), previews.map(({ fileName }) => failure(fileName ?? '', 'Cancelled.')))
    : ((await act(api.imports.addAll(ids, useView.getState().storyId))) ?? [])
  useSession.setState({ progress: null })
  closeDialog()
  openDialog(<ImportReport lines={[...lines, ...failed]} />)
}

async function discard(previewIds: string[]): Promise<void> {
  for (const id of previewIds) await act(api.imports.discard(id))
}

function failure(fileName: string, sentence: string): ImportReportLine {
  return { fileName, outcome: 'failed', articleId: null, sentence }
}
