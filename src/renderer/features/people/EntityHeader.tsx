import type { EntityPage } from '../../../shared/pages'
import { Tabs } from '../../ui/Tabs'
import { counted, dotted } from '../../ui/words'
import { showTab, useEntityLines } from './entityLines'
import { keptInWords } from './rolesInWords'
import styles from './EntityHeader.module.css'

/** The name, what else it goes by, what it is, and how much there is of it. */
export function EntityHeader({ page }: { page: EntityPage }) {
  const { entity, mentions, suggested, articles, quotes, roles } = page
  const tab = useEntityLines(({ tab }) => tab)
  const kept = roles.filter((role) => role.kept.length > 0)
  return (
    <div className={styles.header} role="group" aria-label="About the name">
      <h2 className={styles.name}>{entity.name}</h2>
      {kept.length > 0 && <p className={styles.role}>{kept.map(keptInWords).join('; ')}</p>}
      {entity.aliases.length > 0 && <p className={styles.also}>also {entity.aliases.join(', ')}</p>}
      <div className={styles.foot}>
        <Tabs
          label="What is shown"
          chosen={tab}
          onChoose={showTab}
          names={[
            { name: 'mentions', title: 'Mentions', count: mentions },
            { name: 'quotes', title: 'Quotes', count: quotes },
          ]}
        />
        <span className={styles.count}>
          {dotted(
            counted(articles, 'article'),
            suggested > 0 && `${suggested.toLocaleString('en-GB')} suggested`,
          )}
        </span>
      </div>
    </div>
  )
}
