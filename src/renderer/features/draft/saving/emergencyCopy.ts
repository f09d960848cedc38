import type { DraftDocument } from '../../../../shared/domain/drafts'
import type { DraftId } from '../../../../shared/domain/ids'

/** Words that could not be stored, kept beside the library until they can be. */
export interface EmergencyCopy {
  document: DraftDocument
  /** UTC, ISO 8601. */
  writtenAt: string
}

export function keepEmergencyCopy(id: DraftId, document: DraftDocument): void {
  const copy: EmergencyCopy = { document, writtenAt: new Date().toISOString() }
  try {
    localStorage.setItem(nameOf(id), JSON.stringify(copy))
  } catch {
    // A full store: the words are on the screen, and saving goes on trying.
  }
}

/** The copy, when it is newer than what is stored. */
export function newerEmergencyCopy(id: DraftId, storedAt: string): EmergencyCopy | null {
  try {
    const copy = JSON.parse(localStorage.getItem(nameOf(id)) ?? 'null') as EmergencyCopy | null
    return copy?.document.type === 'doc' && copy.writtenAt > storedAt ? copy : null
  } catch {
    return null
  }
}

export function forgetEmergencyCopy(id: DraftId): void {
  localStorage.removeItem(nameOf(id))
}

function nameOf(id: DraftId): string {
  return `stet.unsaved.${id}`
}
