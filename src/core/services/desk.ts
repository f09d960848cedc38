import type { CoreEvent, Topic } from '../../shared/api'
import type { Day, Instant } from '../../shared/domain/days'
import { openHistory, type History } from '../store/history'
import type { Library } from '../store/openLibrary'
import { toTopics } from '../store/toTopics'
import { openAcceptedNames, type AcceptedNames } from './names/acceptedNames'
import { openKnownFamilies, type KnownFamilies } from './articles/knownFamilies'
import { openKnownNames, type KnownNames } from './names/knownNames'
import { openSourceTexts, type SourceTexts } from './checking/sourceTexts'

/** What every service works at: one open library, its history, the clock, and whoever listens. */
export interface Desk {
  library: Library
  history: History
  sourceTexts: SourceTexts
  names: KnownNames
  acceptedNames: AcceptedNames
  families: KnownFamilies
  now(): Instant
  emit(event: CoreEvent): void
  /** One change by a person: all of it or nothing, one step of undo, announced once it is on disk. */
  change<Result>(label: string, work: () => Result): Result
  /** A write that is no step of undo: evidence, suggestions, what was typed into a draft. */
  write<Result>(topics: Topic[], work: () => Result): Result
}

/** Sits down at an open library. */
export function openDesk(
  library: Library,
  emit: (event: CoreEvent) => void,
  now: () => Instant = () => new Date().toISOString() as Instant,
): Desk {
  const history = openHistory(library)
  const names = openKnownNames(library)
  const acceptedNames = openAcceptedNames(library)
  const families = openKnownFamilies(library)
  const tell = (event: CoreEvent) => {
    if (event.type === 'changed') {
      names.heard(event.topics)
      acceptedNames.heard(event.topics)
      families.heard(event.topics)
    }
    emit(event)
  }
  const announce = (topics: Topic[]) =>
    library.onceCommitted(() => tell({ type: 'changed', topics }))
  return {
    library,
    history,
    sourceTexts: openSourceTexts(library),
    names,
    acceptedNames,
    families,
    now,
    emit: tell,
    change(label, work) {
      const { result, tables } = history.record(label, now(), work)
      if (tables.length > 0) announce(toTopics(tables))
      return result
    },
    write(topics, work) {
      const result = library.transaction(work)
      announce(topics)
      return result
    },
  }
}

/** The day it is by the desk's clock, in UTC. */
export function today(desk: Pick<Desk, 'now'>): Day {
  return desk.now().slice(0, 10) as Day
}
