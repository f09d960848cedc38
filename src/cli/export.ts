import { fileURLToPath } from 'node:url'
import type { ExportFormat, TimelineFormat } from '../shared/api'
import { withheldInWords } from '../shared/domain/terms'
import type { Withheld } from '../shared/pages'
import {
  draftBytes,
  followUpsBytes,
  timelineBytes,
  writeExport,
} from '../core/services/drafts/exports'
import { draftNamed, storyNamed, withLibrary } from './withLibrary'

/** `stet export DRAFT` */
export function exportOneDraft(
  name: string,
  options: { library: string; format: ExportFormat; out: string },
): Promise<boolean> {
  return withLibrary(options.library, {}, async (desk) => {
    const id = draftNamed(desk, name)
    const { bytes, withheld } = await draftBytes(desk, id, options.format, fontFolder())
    writeExport(desk, options.out, bytes)
    sayWithheld(withheld)
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
    const { bytes, withheld } = timelineBytes(
      desk,
      storyNamed(desk, options.story),
      options.format,
      {
        suggested: options.suggested ?? false,
      },
    )
    if (options.out === undefined) process.stdout.write(bytes)
    else writeExport(desk, options.out, bytes)
    sayWithheld(withheld)
    return true
  })
}

/** `stet list followups --ics` */
export function printFollowUpCalendar(options: {
  library: string
  story?: string
}): Promise<boolean> {
  return withLibrary(options.library, {}, (desk) => {
    const storyId = options.story === undefined ? null : storyNamed(desk, options.story)
    const { bytes, withheld } = followUpsBytes(desk, storyId)
    process.stdout.write(bytes)
    sayWithheld(withheld)
    return true
  })
}

/** On standard error, so that what is written to standard output is the file and nothing else. */
function sayWithheld(withheld: Withheld): void {
  const sentence = withheldInWords(withheld)
  if (sentence !== null) process.stderr.write(`stet: ${sentence}\n`)
}

/** The command is built to out/main, beside which resources lies two folders up. */
function fontFolder(): string {
  return fileURLToPath(new URL('../../resources/fonts', import.meta.url))
}
