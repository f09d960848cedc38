import { useQuery } from '@tanstack/react-query'
import { useEffect, useMemo } from 'react'
import { followUpList } from '../../api/reads'
import { runCommand } from '../../commands/command'
import { isOverdue } from '../../../shared/domain/followUps'
import type { FollowUpId } from '../../../shared/domain/ids'
import type { FollowUpPage, FollowUpRow } from '../../../shared/pages'
import { useStatusLine } from '../../state/status'
import { useOpenPassage } from '../../state/useOpenPassage'
import { show, useView } from '../../state/view'
import { Bar, BarGap } from '../../ui/Bar'
import { CommandButton } from '../../ui/Button'
import { Columns } from '../../ui/Columns'
import { Empty, Problem } from '../../ui/Empty'
import { InspectorButton } from '../inspector/InspectorButton'
import { editFollowUp, finishFollowUp, newFollowUp } from './followUpCommands'
import { groupsOf, useFollowUpRows } from './followUpGroups'
import { FollowUpInspector } from './FollowUpInspector'
import { FollowUpList } from './FollowUpList'
import { useToday } from './useToday'

/** What to come back to: by its day, with what the articles suggest and what is done. */
export function FollowUpsScreen({ followUpId }: { followUpId: FollowUpId | null }) {
  const storyId = useView(({ storyId }) => storyId)
  const on = useToday()
  const openPassage = useOpenPassage()
  const followUps = useQuery(followUpList(storyId))
  const groups = useMemo(
    () => (followUps.data ? groupsOf(followUps.data, on) : []),
    [followUps.data, on],
  )
  const rows = useMemo(() => groups.flatMap((group) => group.rows), [groups])
  const chosen = rows.find(({ followUp }) => followUp.id === followUpId) ?? null
  const first = rows[0]?.followUp.id ?? null
  useEffect(() => {
    if (followUpId === null && first !== null) show({ screen: 'followUps', followUpId: first })
  }, [followUpId, first])
  useEffect(() => useFollowUpRows.setState({ rows }), [rows])
  useFollowUpsStatus(followUps.data, rows)

  function open({ followUp, passages }: FollowUpRow): void {
    show({ screen: 'followUps', followUpId: followUp.id })
    if (passages[0]) openPassage(passages[0])
    else runCommand(editFollowUp)
  }

  if (followUps.error)
    return <Problem error={followUps.error} onRetry={() => void followUps.refetch()} />
  return (
    <Columns
      name="follow-ups"
      page={
        <>
          <Bar title="Follow-ups">
            <BarGap />
            <CommandButton command={newFollowUp} look="raised" />
            {chosen && <InspectorButton />}
          </Bar>
          {rows.length > 0 ? (
            <FollowUpList
              groups={groups}
              chosen={followUpId}
              onChoose={({ followUp }) => show({ screen: 'followUps', followUpId: followUp.id })}
              onOpen={open}
              onFinish={() => runCommand(finishFollowUp)}
            />
          ) : (
            followUps.data && <NoFollowUps />
          )}
        </>
      }
      inspector={
        chosen && (
          <FollowUpInspector
            row={chosen}
            isLate={chosen.followUp.state === 'accepted' && isOverdue(chosen.followUp, on)}
          />
        )
      }
    />
  )
}

function NoFollowUps() {
  return (
    <Empty title="Nothing to come back to yet">
      <p>
        What your articles announce, and whom they asked, is suggested here when they come in. Or
        select words in an article and press F.
      </p>
      <CommandButton command={newFollowUp} look="primary" />
    </Empty>
  )
}

function useFollowUpsStatus(page: FollowUpPage | undefined, rows: FollowUpRow[]): void {
  const open = page?.rows.filter(({ followUp }) => followUp.progress === 'open').length ?? 0
  const suggested = page?.suggested ?? 0
  useStatusLine(
    [`${open} open`, suggested > 0 && `${suggested} suggested`].filter(Boolean).join(', '),
    [
      ...(rows.length > 0 ? [{ keys: 'Enter', title: 'open the passage' }] : []),
      ...(open > 0 ? [{ keys: 'X', title: 'done' }] : []),
      ...(suggested > 0 ? [{ keys: 'J', title: 'next suggestion' }] : []),
    ],
  )
}
