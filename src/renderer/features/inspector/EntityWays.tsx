import { Ellipsis } from 'lucide-react'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { go } from '../../state/view'
import type { EntityId } from '../../../shared/domain/ids'
import type { Span } from '../../../shared/domain/spans'
import type { ArticleMarks } from '../../../shared/pages'
import { Button, IconButton } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { typeNames } from '../../ui/Shape'
import { changeType, editEntity, mergeEntity, retagMention } from '../people/entityActions'
import type { EntityType } from '../../../shared/domain/analysis'
import styles from './Card.module.css'

/** What can be done with somebody who is named in the article. */
export function EntityWays({
  id,
  at,
  marks,
}: {
  id: EntityId
  at: Span | null
  marks: ArticleMarks
}) {
  const { api } = useApi()
  const mentions = marks.mentions.filter(({ entityId }) => entityId === id)
  const pointed = mentions.find(({ start }) => start === at?.start) ?? mentions[0]
  if (!pointed) return null
  return (
    <div className={styles.ways}>
      <Button onClick={() => go({ screen: 'people', entityId: id })}>Open page</Button>
      <Button onClick={() => void editEntity(id)}>Rename…</Button>
      <Menu
        align="end"
        trigger={
          <IconButton name={`Change ${pointed.name}`}>
            <Ellipsis size={15} aria-hidden />
          </IconButton>
        }
        lines={[
          ...(Object.entries(typeNames) as [EntityType, string][]).map(([type, title]) => ({
            title,
            isChosen: type === pointed.type,
            run: () => void changeType(id, type),
          })),
          null,
          { title: 'Merge into…', run: () => void mergeEntity(id) },
          { title: 'This one is somebody else…', run: () => retagMention(pointed) },
          {
            title: `Only this one is not ${pointed.name}`,
            run: () => void act(api.entities.untag(pointed.id)),
          },
        ]}
      />
    </div>
  )
}
