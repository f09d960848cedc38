import { renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename } from 'node:path'
import type { Day } from '../../../shared/domain/days'
import { sortFollowUps, type FollowUp } from '../../../shared/domain/followUps'
import type { DraftId, StoryId } from '../../../shared/domain/ids'
import { isConflict, sortEvents, type StoryEvent } from '../../../shared/domain/events'
import { keptBack } from '../../../shared/domain/terms'
import type { ExportFormat, TimelineFormat } from '../../../shared/api'
import { AppError } from '../../../shared/errors'
import type { Withheld } from '../../../shared/pages'
import { exportDraft } from '../../exporters/exportDraft'
import { loadPdfFonts } from '../../exporters/pdf/loadPdfFonts'
import { exportTimeline } from '../../exporters/timeline/exportTimeline'
import { withholdTimeline, type EventUnderTerms } from '../../exporters/timeline/withholdTimeline'
import { withhold } from '../../exporters/withhold'
import { findArticle } from '../../store/articles'
import { listEvents } from '../../store/events'
import { listFollowUps } from '../../store/followUps'
import { toStoreError } from '../../store/toStoreError'
import type { Desk } from '../desk'
import { requireDraft } from './drafts'
import { draftUnderTerms } from './draftUnderTerms'
import { passageTerms, type PassageTerms } from './passageTerms'
import { requireStory } from '../stories'

/** The bytes of a draft in one of the formats, with a note for everything it is tied to; what terms keep back is left out. */
export async function draftBytes(
  desk: Desk,
  id: DraftId,
  format: ExportFormat,
  fontFolder: string,
): Promise<{ bytes: Uint8Array; withheld: Withheld }> {
  const { draft, withheld } = withhold(draftUnderTerms(desk, requireDraft(desk, id)), desk.now())
  const assets = format === 'pdf' ? { fonts: loadPdfFonts(fontFolder) } : {}
  return { bytes: await exportDraft(draft, format, assets), withheld }
}

/** The bytes of a story's timeline; suggested events only when asked for. */
export function timelineBytes(
  desk: Desk,
  storyId: StoryId,
  format: TimelineFormat,
  options: { suggested?: boolean } = {},
): { bytes: Uint8Array; withheld: Withheld } {
  const story = requireStory(desk, storyId)
  const listed = sortEvents(listEvents(desk.library, storyId))
  const shown = listed.filter((event) => event.state === 'accepted' || options.suggested)
  const terms = passageTerms(desk)
  const { events, withheld, closingLine } = withholdTimeline(
    shown.map((event) => eventUnderTerms(desk, terms, event)),
    desk.now(),
  )
  const head = { title: story.title, stampedAt: desk.now(), closingLine }
  return { bytes: exportTimeline(events, format, head), withheld }
}

/** A calendar of the accepted follow-ups that are open and have a day, of a story or of the whole library. */
export function followUpsBytes(
  desk: Desk,
  storyId: StoryId | null,
): { bytes: Uint8Array; withheld: Withheld } {
  const of = storyId === null ? '' : `${requireStory(desk, storyId).title}: `
  const terms = passageTerms(desk)
  const due = sortFollowUps(listFollowUps(desk.library, storyId)).flatMap((followUp) =>
    followUp.progress === 'open' && followUp.due !== null
      ? [eventUnderTerms(desk, terms, asEvent(followUp, followUp.due))]
      : [],
  )
  if (due.length === 0)
    throw new AppError('nothing-due', 'No open follow-up has a day, so a calendar would be empty.')
  const { events, withheld, closingLine } = withholdTimeline(due, desk.now())
  const head = { title: `${of}follow-ups`, stampedAt: desk.now(), closingLine }
  return { bytes: exportTimeline(events, 'ics', head), withheld }
}

function asEvent({ id, title, state, supports }: FollowUp, due: Day): DatedPassages {
  return { id, title, state, edtf: due, supports: supports.map((at) => ({ ...at, edtf: due })) }
}

/** An event of the story, or what is still to come. */
type DatedPassages = Pick<StoryEvent, 'title' | 'state' | 'edtf' | 'supports'> & { id: string }

function eventUnderTerms(desk: Desk, terms: PassageTerms, event: DatedPassages): EventUnderTerms {
  const supports = event.supports.map(({ articleId, anchor, edtf }) => {
    const article = findArticle(desk.library, articleId)
    const support = {
      outlet: article?.outlet ?? null,
      title: article?.title ?? 'An article that was taken out',
      url: article?.url ?? null,
      exact: anchor.exact,
      edtf,
    }
    const place = { articleId, versionId: anchor.versionId, start: anchor.start, end: anchor.end }
    return { support, terms: terms.at(place), names: terms.namesAt(place) }
  })
  const open = event.supports.filter(
    (_, index) => keptBack(supports[index]!.terms, desk.now()) !== 'words',
  )
  return {
    id: event.id,
    title: event.title,
    edtf: event.edtf,
    state: event.state,
    // What a passage says that is kept back must not show as a disagreement either.
    conflict: isConflict({ supports: open }),
    supports,
  }
}

/** Writes a file that a person asked for, whole or not at all; a failure says which file and why, in a sentence. */
export function writeExport(desk: Desk, path: string, bytes: Uint8Array): void {
  refuseLibraryItself(desk, path)
  try {
    writeWhole(path, bytes)
  } catch (thrown) {
    const failure = toStoreError(thrown)
    if (!(failure instanceof AppError)) throw thrown
    const reason = failure.code === 'missing' ? 'Its folder is not there.' : failure.message
    throw new AppError(failure.code, `“${basename(path)}” could not be written. ${reason}`)
  }
}

/** The file of the open library is never written over, by whatever name or link it is asked for. */
export function refuseLibraryItself({ library }: Desk, path: string): void {
  const [target, own] = [path, library.database.name].map((file) =>
    statSync(file, { throwIfNoEntry: false }),
  )
  if (target && own && target.dev === own.dev && target.ino === own.ino)
    throw new AppError('same-file', 'That is the library itself. Choose another name.')
}

/** Beside it first, so that a disk that is full never leaves half a file in the place of a whole one. */
function writeWhole(path: string, bytes: Uint8Array): void {
  const there = statSync(path, { throwIfNoEntry: false })
  if (there && !there.isFile()) return writeFileSync(path, bytes)
  const part = `${path}.part`
  try {
    writeFileSync(part, bytes)
    renameSync(part, path)
  } finally {
    rmSync(part, { force: true })
  }
}
