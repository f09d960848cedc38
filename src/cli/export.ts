import { fileURLToPath } from 'node:url'
import type { ExportFormat, TimelineFormat } from '../shared/api'
import { draftBytes, timelineBytes, writeExport } from '../core/services/exports'
import { draftNamed, storyNamed, withLibrary } from './withLibrary'

/** `stet export DRAFT` */
export function exportOneDraft(
  name: string,
  options: { library: string; format: ExportFormat; out: string },
): Promise<boolean> {
  return withLibrary(options.library, {}, async (desk) => {
    const bytes = await draftBytes(desk, draftNamed(desk, name), options.format, fontFolder())
    writeExport(desk, options.out, bytes)
    return true
  })
}

/** `stet timeline` */
export function exportOneTimeline(options: {
  library: string
  story: string
  format: TimelineFormat
  suggested?: boolean
  out?: string
}): Promise<boolean> {
  return withLibrary(options.library, {}, (desk) => {
    const bytes = timelineBytes(desk, storyNamed(desk, options.story), options.format, {
      suggested: options.suggested ?? false,
    })
    if (options.out === undefined) process.stdout.write(bytes)
    else writeExport(desk, options.out, bytes)
    return true
  })
}

/** The command is built to out/main, beside which resources lies two folders up. */
function fontFolder(): string {
  return fileURLToPath(new URL('../../resources/fonts', import.meta.url))
}
