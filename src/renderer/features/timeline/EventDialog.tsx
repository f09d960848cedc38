import type { Day } from '../../../shared/domain/days'
import type { StoryId, VersionId } from '../../../shared/domain/ids'
import type { Span } from '../../../shared/domain/spans'
import type { EventRow } from '../../../shared/pages'
import { useState } from 'react'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { closeDialog } from '../../state/dialog'
import { showMark } from '../../state/reading'
import { go, useView } from '../../state/view'
import { Button } from '../../ui/Button'
import { DayField, dayProblem, typedDay } from '../../ui/DayField'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Field } from '../../ui/Field'
import styles from './EventDialog.module.css'

/** Makes an event of a date and a line, or mends one. */
export function EventDialog({
  event,
  storyId,
  title: suggestedTitle = '',
  day: suggestedDay = null,
  support = null,
}: {
  event: EventRow | null
  storyId: StoryId | null
  title?: string
  day?: Day | null
  /** The words it stands on. */
  support?: { versionId: VersionId; span: Span; words: string } | null
}) {
  const { api } = useApi()
  const [title, setTitle] = useState(event?.event.title ?? suggestedTitle)
  const [day, setDay] = useState<string>(event?.event.edtf ?? suggestedDay ?? '')
  const edtf = typedDay(day)
  const isWhole = title.trim() !== '' && edtf !== null

  async function save(): Promise<void> {
    if (!edtf || title.trim() === '') return
    closeDialog()
    const fields = { title: title.trim(), edtf }
    if (event) {
      await act(api.events.edit(event.event.id, fields))
      return
    }
    const id = await act(api.events.create({ ...fields, storyId }, support))
    if (!id) return
    document.getSelection()?.removeAllRanges()
    if (support) showMark(`event:${id}`, support.span, false)
    else if (useView.getState().place.screen === 'timeline') go({ screen: 'timeline', eventId: id })
  }

  return (
    <Dialog title={event ? 'Edit event' : 'New event'}>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault()
          void save()
        }}
      >
        {support && <blockquote className={styles.words}>{support.words}</blockquote>}
        <Field
          label="What happened"
          value={title}
          autoFocus
          onChange={(changed) => setTitle(changed.target.value)}
        />
        <DayField label="When" value={day} onType={setDay} problem={dayProblem(day)} />
        <DialogActions>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button type="submit" look="primary" disabled={!isWhole}>
            {event ? 'Save' : 'Make event'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}
