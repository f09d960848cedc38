import type { DraftFormat, DraftToExport, ExportAssets } from './DraftToExport'
import { layOutDraft, type LaidOutDraft } from './layOutDraft'

/**
 * The bytes of a draft in one of the formats. The same draft gives the same bytes, on any machine, at any time: no
 * name, path, id of ours or time goes into a file.
 * Throws `AppError('fonts-missing')` for a PDF without `assets.fonts`.
 */
export async function exportDraft(
  draft: DraftToExport,
  format: DraftFormat,
  assets: ExportAssets = {},
): Promise<Uint8Array> {
  return writers[format](layOutDraft(draft), assets)
}

// Each is loaded when it is needed: Word's and PDF's libraries take half a second of anybody's start-up.
const writers: Record<
  DraftFormat,
  (draft: LaidOutDraft, assets: ExportAssets) => Promise<Uint8Array>
> = {
  docx: async (draft) => (await import('./docx/writeDocx')).writeDocx(draft),
  markdown: async (draft) => utf8((await import('./writeMarkdown')).writeMarkdown(draft)),
  html: async (draft) => utf8((await import('./html/writeHtml')).writeHtml(draft)),
  text: async (draft) => utf8((await import('./writePlainText')).writePlainText(draft)),
  pdf: async (draft, assets) => (await import('./pdf/writePdf')).writePdf(draft, assets),
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text)
}
