import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { act } from '../../api/act'
import { entityList } from '../../api/reads'
import { useApi } from '../../api/useApi'
import { closeDialog } from '../../state/dialog'
import { addToast } from '../../state/toasts'
import { go, show, useView } from '../../state/view'
import type { Day } from '../../../shared/domain/days'
import { followUpKinds as kinds, type FollowUpKind } from '../../../shared/domain/followUps'
import type { FollowUpId, StoryId, VersionId } from '../../../shared/domain/ids'
import type { Span } from '../../../shared/domain/spans'
import type { FollowUpRow } from '../../../shared/pages'
import { Button } from '../../ui/Button'
import { DayField, dayProblem, typedDay } from '../../ui/DayField'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { Choice, Field } from '../../ui/Field'
import styles from './FollowUpDialog.module.css'
import { followUpKinds } from './followUpKinds'

/** Makes a follow-up, by hand or of a passage, or mends one. */
export function FollowUpDialog({
  row,
  storyId,
  kind: suggestedKind = 'question',
  title: suggestedTitle = '',
  due: suggestedDue = null,
  support = null,
}: {
  row: FollowUpRow | null
  storyId: StoryId | null
  kind?: FollowUpKind
  title?: string
  due?: Day | null
  /** The words it stands on. */
  support?: { versionId: VersionId; span: Span; words: string } | null
}) {
  const { api } = useApi()
  const followUp = row?.followUp ?? null
  const known = useQuery(entityList(storyId)).data ?? []
  const namesId = useId()
  const [kind, setKind] = useState(followUp?.kind ?? suggestedKind)
  const [title, setTitle] = useState(followUp?.title ?? suggestedTitle)
  const [who, setWho] = useState(followUp?.who ?? '')
  const [due, setDue] = useState<string>(followUp?.due ?? suggestedDue ?? '')
  const isWhole = title.trim() !== '' && dayProblem(due) === null

  async function save(): Promise<void> {
    if (!isWhole) return
    closeDialog()
    const name = who.trim().toLowerCase()
    const whoId =
      name === followUp?.who?.toLowerCase()
        ? followUp.whoId
        : (known.find((entity) => entity.name.toLowerCase() === name)?.id ?? null)
    const written = {
      kind,
      title: title.trim(),
      who: who.trim() || null,
      whoId,
      due: typedDay(due),
    }
    if (followUp) {
      await act(api.followUps.edit(followUp.id, written))
      return
    }
    const id = await act(api.followUps.create({ ...written, storyId }, support))
    if (id) showMade(id)
  }

  return (
    <Dialog title={followUp ? 'Edit follow-up' : 'New follow-up'}>
      <form
        onSubmit={(submitted) => {
          submitted.preventDefault()
          void save()
        }}
      >
        {support && <blockquote className={styles.words}>{support.words}</blockquote>}
        <Field
          label="What"
          value={title}
          autoFocus
          onFocus={(focused) => focused.target.select()}
          onChange={(changed) => setTitle(changed.target.value)}
        />
        <Choice
          label="Kind"
          value={kind}
          choices={kinds.map((name) => [name, followUpKinds[name].word])}
          onChoose={setKind}
        />
        <Field
          label="Who"
          value={who}
          list={namesId}
          placeholder={kind === 'request' ? 'Whom to hear from' : 'Who it is about, if anybody'}
          onChange={(changed) => setWho(changed.target.value)}
        />
        <datalist id={namesId}>
          {known
            .filter(({ type }) => type !== 'PLACE')
            .map(({ id, name }) => (
              <option key={id} value={name} />
            ))}
        </datalist>
        <DayField label="Due" value={due} onType={setDue} problem={dayProblem(due)} />
        <DialogActions>
          <Button onClick={closeDialog}>Cancel</Button>
          <Button type="submit" look="primary" disabled={!isWhole}>
            {followUp ? 'Save' : 'Make follow-up'}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  )
}

/** On the list it is chosen; from an article one stays there, with a way to it. */
function showMade(followUpId: FollowUpId): void {
  document.getSelection()?.removeAllRanges()
  const place = { screen: 'followUps', followUpId } as const
  if (useView.getState().place.screen === 'followUps') return show(place)
  addToast('Kept as a follow-up.', { action: { title: 'Show', run: () => go(place) } })
}
