import { act } from '../../api/act'
import { api } from '../../api/core'
import { offerUndo } from '../../api/offerUndo'
import { queryClient } from '../../api/queryClient'
import { followUpList } from '../../api/reads'
import { shell } from '../../api/shell'
import { command, type CommandContext } from '../../commands/command'
import { closeDialog, openDialog } from '../../state/dialog'
import { addToast } from '../../state/toasts'
import { show, useView } from '../../state/view'
import type { FollowUp, Progress } from '../../../shared/domain/followUps'
import type { FollowUpId } from '../../../shared/domain/ids'
import type { FollowUpRow } from '../../../shared/pages'
import { Picker } from '../../ui/Picker'
import { shortDay } from '../../ui/words'
import { writtenInWords } from '../../ui/writtenInWords'
import { useFollowUpRows } from './followUpGroups'
import { FollowUpDialog } from './FollowUpDialog'
import { OutcomeDialog } from './OutcomeDialog'
import { ReplyDialog } from './ReplyDialog'
import { today } from './useToday'

/** What can be done on the list of follow-ups. */

export const newFollowUp = command({
  id: 'followUps.new',
  title: 'New follow-up…',
  keys: 'N',
  menu: 'mark',
  group: 7,
  when: isOnFollowUps,
  run: ({ storyId }) => openDialog(<FollowUpDialog row={null} storyId={storyId} />),
})

export const acceptFollowUp = command({
  id: 'followUps.accept',
  title: 'Accept follow-up',
  keys: 'A',
  menu: 'mark',
  group: 7,
  when: (context) => chosen(context)?.state === 'suggested',
  run: (context) => decide(context, 'accept'),
})

export const rejectFollowUp = command({
  id: 'followUps.reject',
  title: 'Reject follow-up',
  keys: 'R',
  menu: 'mark',
  group: 7,
  when: (context) => chosen(context)?.state === 'suggested',
  run: (context) => decide(context, 'reject'),
})

export const nextSuggestedFollowUp = command({
  id: 'followUps.nextSuggested',
  title: 'Next suggested follow-up',
  keys: 'J',
  menu: 'mark',
  group: 7,
  when: isOnFollowUps,
  run: (context) => stepTo(context, ({ state }) => state === 'suggested'),
})

export const finishFollowUp = command({
  id: 'followUps.done',
  title: 'Done, or open again',
  keys: 'X',
  menu: 'mark',
  group: 8,
  when: (context) => chosen(context)?.state === 'accepted',
  run: (context) => toggleProgress(context, 'done', 'Done.'),
})

export const dropFollowUp = command({
  id: 'followUps.drop',
  title: 'Drop, or take up again',
  keys: 'D',
  menu: 'mark',
  group: 8,
  when: (context) => chosen(context)?.state === 'accepted',
  run: (context) => toggleProgress(context, 'dropped', 'Dropped.'),
})

export const noteOutcome = command({
  id: 'followUps.outcome',
  title: 'What came of it…',
  keys: 'O',
  menu: 'mark',
  group: 8,
  when: (context) => chosen(context)?.state === 'accepted',
  run: (context) => {
    const followUp = chosen(context)
    if (followUp) openDialog(outcomeDialog(followUp))
  },
})

export const askedToday = command({
  id: 'followUps.asked',
  title: 'Asked today',
  keys: 'S',
  menu: 'mark',
  group: 8,
  when: (context) => chosen(context)?.kind === 'request',
  run: async (context) => {
    const followUp = chosen(context)
    if (!followUp) return
    const { outcome } = followUp
    const reply = { reply: 'asked', askedOn: today(), answeredOn: null, outcome } as const
    await act(api.followUps.setReply(followUp.id, reply))
  },
})

export const editFollowUp = command({
  id: 'followUps.edit',
  title: 'Edit follow-up…',
  keys: 'E',
  menu: 'mark',
  group: 8,
  when: (context) => chosenRow(context) !== null,
  run: (context) => {
    const row = chosenRow(context)
    if (row) openDialog(<FollowUpDialog row={row} storyId={context.storyId} />)
  },
})

export const mergeFollowUp = command({
  id: 'followUps.merge',
  title: 'Same as another follow-up…',
  keys: 'M',
  menu: 'mark',
  group: 8,
  when: (context) => chosenRow(context) !== null,
  run: (context) => {
    const row = chosenRow(context)
    if (row) void askWhich(row)
  },
})

export const removeFollowUp = command({
  id: 'followUps.remove',
  title: 'Remove follow-up',
  keys: 'Delete',
  menu: 'mark',
  group: 8,
  when: (context) => chosen(context)?.state === 'accepted',
  run: async (context) => {
    const followUp = chosen(context)
    if (!followUp) return
    stepOn(context)
    await withoutFollowUp(followUp.id)
  },
})

export const exportFollowUps = command({
  id: 'followUps.export',
  title: 'Export follow-ups: Calendar (ICS)…',
  menu: 'file',
  group: 5,
  when: isOnFollowUps,
  run: async ({ storyId }) => {
    const stories = await act(api.stories.list())
    const story = stories?.find(({ id }) => id === storyId)?.title
    await act(
      shell.exportFollowUps(storyId, story ? `${story} follow-ups` : 'Follow-ups'),
      (exported) => exported && writtenInWords('calendar', exported),
    )
  },
})

/** Opens the form of one that may be on no list. */
export async function openFollowUp(id: FollowUpId): Promise<void> {
  const row = await act(api.followUps.get(id))
  if (row) openDialog(<FollowUpDialog row={row} storyId={useView.getState().storyId} />)
}

export async function withoutFollowUp(id: FollowUpId): Promise<void> {
  await act(api.followUps.remove(id), undoable('The follow-up was removed.'))
}

async function decide(context: CommandContext, verb: 'accept' | 'reject'): Promise<void> {
  const followUp = chosen(context)
  if (!followUp) return
  stepTo(context, ({ state }) => state === 'suggested')
  await act(api.review[verb]({ kind: 'follow-up', id: followUp.id }))
}

/** Ends it, or opens it again when it is ended already. */
async function toggleProgress(
  context: CommandContext,
  ended: Exclude<Progress, 'open'>,
  sentence: string,
): Promise<void> {
  const followUp = chosen(context)
  if (!followUp) return
  const { id, outcome } = followUp
  if (followUp.progress === ended) {
    await act(api.followUps.setProgress(id, 'open', outcome))
    return
  }
  stepOn(context)
  const isDone = await act(api.followUps.setProgress(id, ended, outcome).then(() => true))
  if (!isDone) return
  addToast(sentence, {
    action: {
      title: 'What came of it…',
      run: () => openDialog(outcomeDialog({ ...followUp, progress: ended })),
    },
  })
}

function outcomeDialog(followUp: FollowUp) {
  return followUp.kind === 'request' ? (
    <ReplyDialog followUp={followUp} />
  ) : (
    <OutcomeDialog followUp={followUp} />
  )
}

/** Two that are one: asks which other, those of the same day first, and keeps that one. */
async function askWhich({ followUp }: FollowUpRow): Promise<void> {
  const page = await act(queryClient.fetchQuery(followUpList(useView.getState().storyId)))
  if (!page) return
  const others = [...page.rows, ...page.suggestions].filter(
    (row) => row.followUp.id !== followUp.id,
  )
  const isOfThatDay = ({ followUp: { due } }: FollowUpRow) => due !== null && due === followUp.due
  openDialog(
    <Picker
      title={`“${followUp.title}” is the same as…`}
      placeholder="A follow-up"
      groups={[
        { heading: 'Of the same day', pickables: others.filter(isOfThatDay).map(toPickable) },
        {
          heading: 'Others',
          pickables: others.filter((row) => !isOfThatDay(row)).map(toPickable),
        },
      ]}
      onPick={(id) => {
        closeDialog()
        void merge(id as FollowUpId, followUp.id)
      }}
    />,
  )
}

async function merge(into: FollowUpId, from: FollowUpId): Promise<void> {
  if ((await act(api.followUps.merge(into, from).then(() => true))) !== true) return
  show({ screen: 'followUps', followUpId: into })
  undoable('The two follow-ups are one now.')()
}

function toPickable({ followUp: { id, title, due, who } }: FollowUpRow) {
  return { id, name: title, note: shortDay(due) ?? who }
}

/** Says that something was done, and how it is taken back. */
function undoable(sentence: string): () => null {
  return () => {
    void offerUndo(sentence)
    return null
  }
}

/** To the open one after the chosen one, or before it at the end. */
function stepOn(context: CommandContext): void {
  const { rows } = useFollowUpRows.getState()
  const index = rows.findIndex((row) => row.followUp.id === chosen(context)?.id)
  const isOpen = ({ followUp: { state, progress } }: FollowUpRow) =>
    state === 'accepted' && progress === 'open'
  const next =
    rows.slice(index + 1).find(isOpen) ?? rows.slice(0, Math.max(0, index)).findLast(isOpen)
  if (next) show({ screen: 'followUps', followUpId: next.followUp.id })
}

/** The next one in order that is so, round at the end. */
function stepTo(context: CommandContext, isSought: (followUp: FollowUp) => boolean): void {
  const { rows } = useFollowUpRows.getState()
  const index = rows.findIndex((row) => row.followUp.id === chosen(context)?.id)
  const next = [...rows.slice(index + 1), ...rows.slice(0, Math.max(0, index))].find(
    ({ followUp }) => isSought(followUp),
  )
  if (next) show({ screen: 'followUps', followUpId: next.followUp.id })
}

function chosen(context: CommandContext): FollowUp | null {
  return chosenRow(context)?.followUp ?? null
}

function chosenRow({ hasLibrary, place }: CommandContext): FollowUpRow | null {
  if (!hasLibrary || place.screen !== 'followUps') return null
  const { rows } = useFollowUpRows.getState()
  return rows.find(({ followUp }) => followUp.id === place.followUpId) ?? null
}

function isOnFollowUps({ hasLibrary, place }: CommandContext): boolean {
  return hasLibrary && place.screen === 'followUps'
}
