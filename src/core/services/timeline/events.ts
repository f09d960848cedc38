import type { Api } from '../../../shared/api'
import { dayInWords, parseDay, type Day } from '../../../shared/domain/days'
import { disagree, isConflict, sortEvents, type StoryEvent } from '../../../shared/domain/events'
import { newId, type EventId, type VersionId } from '../../../shared/domain/ids'
import { contains, type Span } from '../../../shared/domain/spans'
import { AppError } from '../../../shared/errors'
import type { EventRow } from '../../../shared/pages'
import { insertAnchor, placeAnchor } from '../../store/anchors'
import { marksOfVersion } from '../../store/marks'
import {
  findEvent,
  insertEvent,
  insertEventSupport,
  listEvents,
  mergeEvent,
  setEventState,
  updateEvent,
} from '../../store/events'
import type { Desk } from '../desk'
import { requireVersion, trimSpan } from '../names/entities'
import { passageReader } from '../passages'
import { requireTitle } from '../stories'

export function eventsService(desk: Desk): Api['events'] {
  const { library } = desk
  return {
    list: (storyId) => toEventRows(desk, sortEvents(listEvents(library, storyId))),
    create({ title, edtf, storyId }, support) {
      const id = newId<EventId>()
      const event = {
        id,
        storyId: support ? null : storyId,
        title: requireTitle(title),
        edtf: requireDay(edtf),
      }
      desk.change(`event “${event.title}”`, () => {
        insertEvent(library, { ...event, state: 'accepted', madeAt: desk.now() })
        if (support) addSupport(desk, id, { ...support, edtf: event.edtf })
      })
      return id
    },
    edit(id, fields) {
      requireEvent(desk, id)
      const { title, edtf } = { title: requireTitle(fields.title), edtf: requireDay(fields.edtf) }
      desk.change(`changes to “${title}”`, () => {
        updateEvent(library, id, { title, edtf })
        setEventState(library, id, 'accepted')
      })
    },
    addSupport(id, support) {
      requireEvent(desk, id)
      desk.change('passage for the event', () =>
        addSupport(desk, id, { ...support, edtf: requireDay(support.edtf) }),
      )
    },
    merge(into, from) {
      if (into === from) return
      const kept = requireEvent(desk, into)
      requireEvent(desk, from)
      desk.change(`merge into “${kept.title}”`, () => {
        mergeEvent(library, into, from)
        setEventState(library, into, 'accepted')
      })
    },
    remove: (id) =>
      desk.change('removal of the event', () => setEventState(library, id, 'rejected')),
  }
}

/** Events with the passages they stand on. */
export function toEventRows(desk: Desk, events: StoryEvent[]): EventRow[] {
  const passageOf = passageReader(desk.library)
  return events.map((event) => ({
    event,
    passages: event.supports.map((support) => passageOf(support.articleId, support.anchor)),
    conflict: isConflict(event),
  }))
}

/** The passage, the date expression in it where there is one; what was suggested for that date is this event now. */
function addSupport(
  desk: Desk,
  eventId: EventId,
  support: { versionId: VersionId; span: Span; edtf: Day },
): void {
  const { library } = desk
  const version = requireVersion(desk, support.versionId)
  const span = trimSpan(version.text, support.span)
  const { events } = marksOfVersion(library, version.articleId, version.id)
  const dated = events.find(
    (mark) =>
      mark.id !== eventId &&
      mark.state === 'suggested' &&
      !disagree(mark.edtf, support.edtf) &&
      contains(span, mark),
  )
  if (dated) setEventState(library, dated.id, 'rejected')
  insertEventSupport(library, {
    id: newId(),
    eventId,
    articleId: version.articleId,
    anchorId: placeAnchor(library, insertAnchor(library, version, span)),
    dateAnchorId: dated ? placeAnchor(library, insertAnchor(library, version, dated)) : null,
    edtf: support.edtf,
  })
}

/** The day, or a sentence that says how dates are written. */
export function requireDay(text: string): Day {
  const day = parseDay(text)
  if (!day)
    throw new AppError(
      'not-a-date',
      `“${text}” is not a date Stet understands. Write 2025-03-11, 2025-03, 2025~ or 2025-02-18/2025-02-28, for example (${dayInWords('2025-02-18/2025-02-28' as Day)}).`,
    )
  return day
}

function requireEvent(desk: Desk, id: EventId): StoryEvent {
  const event = findEvent(desk.library, id)
  if (!event) throw new AppError('no-such-event', 'This event is not in the library any more.')
  return event
}
