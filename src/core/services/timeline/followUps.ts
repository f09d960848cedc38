import type { Api, FollowUpWritten } from '../../../shared/api'
import type { Day } from '../../../shared/domain/days'
import {
  isOverdue,
  localDay,
  settles,
  sortFollowUps,
  type FollowUp,
} from '../../../shared/domain/followUps'
import { newId, type FollowUpId, type StoryId, type VersionId } from '../../../shared/domain/ids'
import type { Span } from '../../../shared/domain/spans'
import { AppError } from '../../../shared/errors'
import type { FollowUpRow, StoryCounts } from '../../../shared/pages'
import { insertAnchor, placeAnchor } from '../../store/anchors'
import {
  countSuggestedFollowUps,
  findFollowUp,
  insertFollowUp,
  insertFollowUpSupport,
  listFollowUps,
  mergeFollowUp,
  openDues,
  setFollowUpState,
  suggestedAt,
  suggestedFollowUps,
  updateFollowUp,
} from '../../store/followUps'
import type { Desk } from '../desk'
import { requireVersion, trimSpan } from '../names/entities'
import { requireDay } from './events'
import { passageReader } from '../passages'
import { requireTitle } from '../stories'

/** Of a library with thousands of articles nobody looks through all suggestions. */
const SHOWN_SUGGESTIONS = 200

export function followUpsService(desk: Desk): Api['followUps'] {
  const { library } = desk

  /** One change to a follow-up that is there. */
  function change(id: FollowUpId, label: string, to: (followUp: FollowUp) => Partial<FollowUp>) {
    const followUp = requireFollowUp(desk, id)
    desk.change(label, () => updateFollowUp(library, id, { ...followUp, ...to(followUp) }))
  }

  return {
    list: (storyId) => ({
      rows: toFollowUpRows(desk, sortFollowUps(listFollowUps(library, storyId))),
      suggestions: toFollowUpRows(
        desk,
        suggestedFollowUps(library, storyId, localDay(desk.now()), SHOWN_SUGGESTIONS),
      ),
      suggested: countSuggestedFollowUps(library, storyId),
    }),
    get: (id) => toFollowUpRows(desk, [requireFollowUp(desk, id)])[0]!,
    create({ storyId, ...given }, support) {
      const id = newId<FollowUpId>()
      const written = requireWritten(given)
      const found = support ? foundAt(desk, support) : []
      const reply = found.map((id) => findFollowUp(library, id)?.reply).find((said) => said) ?? null
      desk.change(`follow-up “${written.title}”`, () => {
        for (const suggestion of found) setFollowUpState(library, suggestion, 'rejected')
        insertFollowUp(library, {
          ...written,
          id,
          storyId: support ? null : storyId,
          state: 'accepted',
          progress: 'open',
          outcome: null,
          reply: written.kind === 'request' ? reply : null,
          askedOn: null,
          answeredOn: null,
          madeAt: desk.now(),
        })
        if (support) addSupport(desk, id, support)
      })
      return id
    },
    edit(id, given) {
      const written = requireWritten(given)
      change(id, `changes to “${written.title}”`, () => ({
        ...written,
        state: 'accepted',
        ...(written.kind === 'request' ? {} : neverAsked),
      }))
    },
    setProgress(id, progress, outcome) {
      const label = { open: 'reopening', done: 'end', dropped: 'dropping' }[progress]
      change(id, `${label} of a follow-up`, () => ({
        state: 'accepted',
        progress,
        outcome: outcome?.trim() || null,
      }))
    },
    setReply(id, { reply, askedOn, answeredOn, outcome }) {
      change(id, 'what came back', ({ kind, progress }) => {
        if (kind !== 'request')
          throw new AppError('not-a-request', 'Only somebody who was asked can answer.')
        return {
          state: 'accepted',
          reply,
          askedOn: askedOn && requireDay(askedOn),
          answeredOn: answeredOn && requireDay(answeredOn),
          outcome: outcome?.trim() || null,
          progress: settles(reply) ? 'done' : progress,
        }
      })
    },
    merge(into, from) {
      if (into === from) return
      const kept = requireFollowUp(desk, into)
      requireFollowUp(desk, from)
      desk.change(`merge into “${kept.title}”`, () => {
        mergeFollowUp(library, into, from)
        setFollowUpState(library, into, 'accepted')
      })
    },
    remove(id) {
      requireFollowUp(desk, id)
      desk.change('removal of the follow-up', () => setFollowUpState(library, id, 'rejected'))
    },
  }
}

/** How many are open, and how many of those past their day, by this machine's calendar. */
export function countFollowUps(
  desk: Desk,
  storyId: StoryId | null,
): Pick<StoryCounts, 'followUps' | 'overdue'> {
  const open = openDues(desk.library, storyId)
  const on = localDay(desk.now())
  return {
    followUps: open.length,
    overdue: open.filter((followUp) => isOverdue(followUp, on)).length,
  }
}

function toFollowUpRows(desk: Desk, followUps: FollowUp[]): FollowUpRow[] {
  const passageOf = passageReader(desk.library)
  return followUps.map((followUp) => ({
    followUp,
    passages: followUp.supports.map(({ articleId, anchor }) => passageOf(articleId, anchor)),
  }))
}

/** What is suggested on a passage: a follow-up that is made of it takes its place, and what it says came back. */
function foundAt(desk: Desk, support: { versionId: VersionId; span: Span }): FollowUpId[] {
  const version = requireVersion(desk, support.versionId)
  return suggestedAt(desk.library, version, trimSpan(version.text, support.span))
}

function addSupport(
  desk: Desk,
  followUpId: FollowUpId,
  support: { versionId: VersionId; span: Span },
): void {
  const { library } = desk
  const version = requireVersion(desk, support.versionId)
  const span = trimSpan(version.text, support.span)
  insertFollowUpSupport(library, {
    id: newId(),
    followUpId,
    articleId: version.articleId,
    anchorId: placeAnchor(library, insertAnchor(library, version, span)),
  })
}

const neverAsked = { reply: null, askedOn: null, answeredOn: null }

function requireWritten({ kind, title, whoId, who, due }: FollowUpWritten): FollowUpWritten {
  return {
    kind,
    title: requireTitle(title),
    whoId,
    who: who?.trim() || null,
    due: due === null ? null : (requireDay(due) satisfies Day),
  }
}

function requireFollowUp(desk: Desk, id: FollowUpId): FollowUp {
  const followUp = findFollowUp(desk.library, id)
  if (!followUp)
    throw new AppError('no-such-follow-up', 'This follow-up is not in the library any more.')
  return followUp
}
