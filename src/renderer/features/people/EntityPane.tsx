import { useQuery } from '@tanstack/react-query'
import { entityPage } from '../../api/reads'
import type { EntityId } from '../../../shared/domain/ids'
import { Bar, BarGap } from '../../ui/Bar'
import { CommandButton } from '../../ui/Button'
import { Empty, Problem } from '../../ui/Empty'
import { Shape, typeNames } from '../../ui/Shape'
import { InspectorButton } from '../inspector/InspectorButton'
import { EntityHeader } from './EntityHeader'
import { EntityLines } from './EntityLines'
import { useEntityLines } from './entityLines'
import { editName, mergeName } from './peopleCommands'
import { SplitBar } from './SplitBar'
import { useMentionLines } from './useMentionLines'
import { useQuoteLines } from './useQuoteLines'
import styles from './EntityPane.module.css'

/** One person, organisation or place: who it is, and every place that names or quotes it. */
export function EntityPane({ id }: { id: EntityId }) {
  const page = useQuery(entityPage(id))
  const tab = useEntityLines(({ tab }) => tab)
  if (page.error) return <Problem error={page.error} onRetry={() => void page.refetch()} />
  if (page.data === null)
    return (
      <Empty title="This name is gone">
        <p>It was merged or removed. Undo brings it back.</p>
      </Empty>
    )
  if (!page.data) return null
  const { entity } = page.data
  return (
    <>
      <Bar>
        <span className={styles.type}>
          <Shape type={entity.type} /> {typeNames[entity.type]}
        </span>
        <BarGap />
        <CommandButton command={editName}>Edit…</CommandButton>
        <CommandButton command={mergeName}>Merge into…</CommandButton>
        <InspectorButton />
      </Bar>
      <EntityHeader page={page.data} />
      {tab === 'mentions' ? (
        <Mentions id={id} name={entity.name} />
      ) : (
        <Quotes id={id} name={entity.name} />
      )}
      <SplitBar />
    </>
  )
}

function Mentions({ id, name }: { id: EntityId; name: string }) {
  return (
    <EntityLines
      label={`Mentions of ${name}`}
      read={useMentionLines(id)}
      empty={
        <Empty title={`No article names ${name} any more`}>
          <p>
            Its mentions were moved, rejected, or went with their articles. Undo brings them back.
          </p>
        </Empty>
      }
    />
  )
}

function Quotes({ id, name }: { id: EntityId; name: string }) {
  return (
    <EntityLines
      label={`Quotes of ${name}`}
      read={useQuoteLines(id)}
      empty={
        <Empty title={`No words of ${name} yet`}>
          <p>Open an article, select what was said, and press Q.</p>
        </Empty>
      }
    />
  )
}
