import { create } from 'zustand'
import { commandsChanged } from '../commands/command'
import type { AnchorId, QuoteId } from '../../shared/domain/ids'

/** The draft that is open, as others may reach it: set by the draft screen while it is shown. */
export interface DraftReceiver {
  insertQuote(id: QuoteId): void
  insertCitation(id: AnchorId): void
}

type Waiting = { kind: 'quote'; id: QuoteId } | { kind: 'citation'; id: AnchorId }

export const useDraftInbox = create<{ receiver: DraftReceiver | null; waiting: Waiting | null }>(
  () => ({
    receiver: null,
    waiting: null,
  }),
)

/** The draft screen says that it is there, and gets what waited for a draft. Answers how to leave. */
export function receiveInDraft(receiver: DraftReceiver): () => void {
  const { waiting } = useDraftInbox.getState()
  useDraftInbox.setState({ receiver, waiting: null })
  commandsChanged()
  if (waiting) hand(receiver, waiting)
  return () => {
    if (useDraftInbox.getState().receiver !== receiver) return
    useDraftInbox.setState({ receiver: null })
    commandsChanged()
  }
}

/** Puts it into the open draft; false when it has to wait until one is opened. */
export function handToDraft(thing: Waiting): boolean {
  const { receiver } = useDraftInbox.getState()
  if (receiver) hand(receiver, thing)
  else useDraftInbox.setState({ waiting: thing })
  return receiver !== null
}

function hand(receiver: DraftReceiver, thing: Waiting): void {
  if (thing.kind === 'quote') receiver.insertQuote(thing.id)
  else receiver.insertCitation(thing.id)
}
