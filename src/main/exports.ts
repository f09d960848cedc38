import path from 'node:path'
import { type ExportFormat, type TimelineFormat } from '../shared/api'
import type { DraftId, JobId, StoryId } from '../shared/domain/ids'
import { AppError } from '../shared/errors'
import type { RelationsScope, Withheld } from '../shared/pages'
import type { Exported, ExportedTable } from '../shared/shell'
import { core } from './coreSupervisor'
import { chooseWhereToSave } from './dialogs'
import { exportFileName } from './exportFileName'
import { openLibraryPath } from './libraries'
import { toWriteError } from './toWriteError'

interface FileKind {
  name: string
  extension: string
}

const draftKinds: Record<ExportFormat, FileKind> = {
  docx: { name: 'Word document', extension: 'docx' },
  markdown: { name: 'Markdown', extension: 'md' },
  html: { name: 'Web page', extension: 'html' },
  pdf: { name: 'PDF', extension: 'pdf' },
  text: { name: 'Plain text', extension: 'txt' },
}

const spreadsheet: FileKind = { name: 'Spreadsheet', extension: 'csv' }

const timelineKinds: Record<TimelineFormat, FileKind> = {
  timelinejs: { name: 'TimelineJS', extension: 'json' },
  csv: spreadsheet,
  ics: { name: 'Calendar', extension: 'ics' },
  html: { name: 'Web page', extension: 'html' },
}

/** Asks where to, writes the draft there and answers the file's name; null when the person changed their mind. */
export function exportDraft(
  id: DraftId,
  title: string,
  format: ExportFormat,
): Promise<Exported | null> {
  return save('Export draft', title, kindOf(draftKinds, format), (file) =>
    core.control.exportDraft(id, format, file),
  )
}

/** The same for the timeline of a story. */
export function exportTimeline(
  storyId: StoryId,
  title: string,
  format: TimelineFormat,
): Promise<Exported | null> {
  return save('Export timeline', title, kindOf(timelineKinds, format), (file) =>
    core.control.exportTimeline(storyId, format, file),
  )
}

/** What is open and due, as a calendar. */
export function exportFollowUps(storyId: StoryId | null, title: string): Promise<Exported | null> {
  return save('Export follow-ups', title, timelineKinds.ics, (file) =>
    core.control.exportFollowUps(storyId, file),
  )
}

/** Who appears with whom as a table; null when the person changed their mind. */
export async function exportRelations(
  scope: RelationsScope,
  title: string,
): Promise<ExportedTable | null> {
  let leftOut = 0
  const saved = await save('Export relations', title, spreadsheet, async (file) => {
    leftOut = await core.control.exportRelations(scope, file)
    return { words: 0, names: 0 }
  })
  return saved && { fileName: saved.fileName, leftOut }
}

/** A whole copy of the library that is open, while it is in use. */
export async function saveCopy(): Promise<string | null> {
  const library = openLibraryPath()
  if (!library) throw new AppError('no-library', 'No library is open.')
  const title = `${path.basename(library, '.stet')} copy`
  const kind = { name: 'Stet library', extension: 'stet' }
  const saved = await save('Save a copy', title, kind, async (file) => {
    if (path.resolve(file) === path.resolve(library))
      throw new AppError(
        'same-file',
        'That is the library itself. Choose another name for the copy.',
      )
    await core.control.saveCopy(file)
    return { words: 0, names: 0 }
  })
  return saved?.fileName ?? null
}

/** The report of an import as a table; answers the file's name, null when the person changed their mind. */
export async function saveImportReport(id: JobId, label: string): Promise<string | null> {
  const saved = await save('Save report', `Import of ${label}`, spreadsheet, async (file) => {
    await core.control.saveImportReport(id, file)
    return { words: 0, names: 0 }
  })
  return saved?.fileName ?? null
}

async function save(
  question: string,
  title: string,
  kind: FileKind,
  write: (file: string) => Promise<Withheld>,
): Promise<Exported | null> {
  const file = await chooseWhereToSave(question, exportFileName(title, kind.extension), kind)
  if (!file) return null
  const fileName = path.basename(file)
  try {
    return { fileName, withheld: await write(file) }
  } catch (thrown) {
    throw toWriteError(thrown, fileName)
  }
}

function kindOf(kinds: Record<string, FileKind>, format: string): FileKind {
  const kind = Object.hasOwn(kinds, format) ? kinds[format] : null
  if (!kind) throw new AppError('unknown-format', 'Stet cannot write this format.')
  return kind
}
