import { useQuery } from '@tanstack/react-query'
import { ChevronDown, X } from 'lucide-react'
import { useEffect } from 'react'
import { entityRelations } from '../../api/reads'
import { useStatusLine } from '../../state/status'
import { go, useView } from '../../state/view'
import type { EntityId } from '../../../shared/domain/ids'
import type { Relations } from '../../../shared/pages'
import { Bar, BarGap } from '../../ui/Bar'
import { Button, CommandButton } from '../../ui/Button'
import { Columns } from '../../ui/Columns'
import { Empty, Problem } from '../../ui/Empty'
import { Menu } from '../../ui/Menu'
import { Tabs } from '../../ui/Tabs'
import { counted } from '../../ui/words'
import { InspectorButton } from '../inspector/InspectorButton'
import { RelationsGraph } from './RelationsGraph'
import { RelationsSide } from './RelationsSide'
import { RelationsTable } from './RelationsTable'
import { exportRelations } from './relationsCommands'
import { choose, useRelations } from './relationsView'

/** Who appears with whom, drawn and as a table; of the whole story, or of one name. */
export function RelationsScreen({ of }: { of: EntityId | null }) {
  const storyId = useView(({ storyId }) => storyId)
  const { view, withSuggested } = useRelations()
  const query = useQuery(entityRelations(storyId, of, withSuggested))
  const relations = query.data
  useEffect(() => choose(of), [of])
  useStatusLine(
    relations ? statusOf(relations) : null,
    relations && relations.relations.length > 0 ? relationKeys : [],
  )
  if (query.error) return <Problem error={query.error} onRetry={() => void query.refetch()} />
  const ofName = relations?.names.find(({ id }) => id === of)?.name
  return (
    <Columns
      name="relations"
      page={
        <>
          <Bar title="Relations">
            <Tabs
              label="View"
              chosen={view}
              onChoose={(view) => useRelations.setState({ view })}
              names={[
                { name: 'graph', title: 'Graph' },
                { name: 'table', title: 'Table' },
              ]}
            />
            <Menu
              trigger={
                <Button look="plain">
                  {withSuggested ? 'Accepted and suggested' : 'Accepted names'}{' '}
                  <ChevronDown size={13} aria-hidden />
                </Button>
              }
              lines={[false, true].map((suggested) => ({
                title: suggested ? 'Accepted and suggested' : 'Accepted names',
                isChosen: suggested === withSuggested,
                run: () => useRelations.setState({ withSuggested: suggested }),
              }))}
            />
            <BarGap />
            {of && (
              <Button look="plain" onClick={() => go({ screen: 'relations', of: null })}>
                {ofName ? `Only ${ofName}: show all` : 'Show all'} <X size={13} aria-hidden />
              </Button>
            )}
            {relations && relations.relations.length > 0 && (
              <CommandButton command={exportRelations}>Export…</CommandButton>
            )}
            <Button look="plain" onClick={() => go({ screen: 'people', entityId: of })}>
              People
            </Button>
            {relations && relations.relations.length > 0 && <InspectorButton />}
          </Bar>
          {relations && relations.relations.length === 0 && (
            <NoRelations withSuggested={withSuggested} />
          )}
          {relations &&
            relations.relations.length > 0 &&
            (view === 'graph' ? (
              <RelationsGraph relations={relations} />
            ) : (
              <RelationsTable relations={relations} />
            ))}
        </>
      }
      inspector={
        relations && relations.relations.length > 0 && <RelationsSide relations={relations} />
      }
    />
  )
}

function NoRelations({ withSuggested }: { withSuggested: boolean }) {
  return (
    <Empty title="Nobody appears with anybody yet">
      {withSuggested ? (
        <p>Once an article names two people, organisations or places, they stand here.</p>
      ) : (
        <>
          <p>No article has two accepted names. Suggested ones can be counted as well.</p>
          <Button look="primary" onClick={() => useRelations.setState({ withSuggested: true })}>
            With suggestions
          </Button>
        </>
      )}
    </Empty>
  )
}

function statusOf({ names, relations, articles, hasMore }: Relations): string {
  const counts = `${counted(names.length, 'name')}, ${counted(relations.length, 'relation')}`
  return hasMore ? `${counts}, in the newest ${counted(articles, 'article')}` : counts
}

const relationKeys = [
  { keys: 'ArrowRight', title: 'next name' },
  { keys: 'Enter', title: 'choose' },
]
