import { useQuery } from '@tanstack/react-query'
import { act } from '../../api/act'
import { eventList, quoteRow } from '../../api/reads'
import { useApi } from '../../api/useApi'
import { openDialog } from '../../state/dialog'
import { go, useView } from '../../state/view'
import type { EventId, FollowUpId, NoteId, QuoteId } from '../../../shared/domain/ids'
import type { ArticleMarks } from '../../../shared/pages'
import { Button } from '../../ui/Button'
import { termsInWords } from '../../ui/termsInWords'
import { askSpeaker, askTerms, putIntoDraft, removeQuote } from '../quotes/quoteCommands'
import { openFollowUp, withoutFollowUp } from '../followUps/followUpCommands'
import { NoteDialog } from '../reader/NoteDialog'
import { editEvent, removeEvent } from '../timeline/eventActions'
import { wayIntoDraft } from '../quotes/wayIntoDraft'
import styles from './Card.module.css'

/** A suggestion is given its speaker and rejected on the card above. */
export function QuoteWays({ id, isSuggested }: { id: QuoteId; isSuggested: boolean }) {
  const quote = useQuery(quoteRow(id)).data?.quote
  return (
    <div className={styles.ways}>
      <Button onClick={() => putIntoDraft(id)}>
        {quote ? wayIntoDraft(quote) : 'Use in draft'}
      </Button>
      {!isSuggested && <Button onClick={() => askSpeaker(id)}>Speaker…</Button>}
      {quote && <Button onClick={() => askTerms(quote)}>{termsInWords(quote.terms)}</Button>}
      {!isSuggested && <Button onClick={() => void removeQuote(id)}>Remove</Button>}
    </div>
  )
}

/** A suggestion is edited and rejected on the card above. */
export function EventWays({ id, isSuggested }: { id: EventId; isSuggested: boolean }) {
  const storyId = useView(({ storyId }) => storyId)
  const row = useQuery(eventList(storyId)).data?.find(({ event }) => event.id === id)
  return (
    <div className={styles.ways}>
      <Button onClick={() => go({ screen: 'timeline', eventId: id })}>On the timeline</Button>
      {!isSuggested && row && <Button onClick={() => editEvent(row)}>Edit…</Button>}
      {!isSuggested && <Button onClick={() => void removeEvent(id)}>Remove</Button>}
    </div>
  )
}

export function FollowUpWays({ id }: { id: FollowUpId }) {
  return (
    <div className={styles.ways}>
      <Button onClick={() => go({ screen: 'followUps', followUpId: id })}>In Follow-ups</Button>
      <Button onClick={() => void openFollowUp(id)}>Edit…</Button>
      <Button onClick={() => void withoutFollowUp(id)}>Remove</Button>
    </div>
  )
}

export function NoteWays({ id, marks, text }: { id: NoteId; marks: ArticleMarks; text: string }) {
  const { api } = useApi()
  const note = marks.notes.find((mark) => mark.id === id)
  if (!note) return null
  return (
    <div className={styles.ways}>
      <Button
        onClick={() => {
          openNote(text.slice(note.start, note.end), note.body, async (body) => {
            await act(api.notes.edit(id, body))
          })
        }}
      >
        Edit…
      </Button>
      <Button onClick={() => void act(api.notes.remove(id))}>Remove</Button>
    </div>
  )
}

function openNote(words: string, body: string, onSave: (body: string) => Promise<void>): void {
  openDialog(<NoteDialog words={words} body={body} onSave={onSave} />)
}
