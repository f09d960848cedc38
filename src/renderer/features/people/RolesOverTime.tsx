import { useOpenPassage } from '../../state/useOpenPassage'
import type { EntityPage, EntityRole } from '../../../shared/pages'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { Button, KeyButton } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { Section } from '../../ui/Section'
import { runCommand } from '../../commands/command'
import { currentLine, useEntityLines } from './entityLines'
import { keepRole } from './peopleCommands'
import { conflictInWords, keptInWords, saidInWords } from './rolesInWords'
import { roleToKeep } from './roleToKeep'
import styles from './RolesOverTime.module.css'

/** What somebody was called when, by whom; a role that articles give is kept with one key. */
export function RolesOverTime({ page }: { page: EntityPage }) {
  const offered = useEntityLines((state) => roleToKeep(page.roles, currentLine(state)))
  return (
    <Section title="Roles over time">
      {page.roles.length === 0 && (
        <p className={styles.none}>No article gives a role. Edit… adds one, with its dates.</p>
      )}
      <ul>
        {page.roles.map((role) => (
          <Role
            key={role.title}
            role={role}
            page={page}
            isOffered={role.title === offered?.title}
          />
        ))}
      </ul>
    </Section>
  )
}

function Role({
  role,
  page,
  isOffered,
}: {
  role: EntityRole
  page: EntityPage
  isOffered: boolean
}) {
  const { api } = useApi()
  const openPassage = useOpenPassage()
  const isKept = role.kept.length > 0
  return (
    <li className={styles.role}>
      <p className={isKept ? styles.kept : styles.given}>
        {isKept ? keptInWords(role) : role.title}
        {isKept && <span className="spoken"> (kept)</span>}
      </p>
      {role.conflicts.map((conflict) => (
        <p key={conflict.kind} className={styles.conflict}>
          <Chip look="problem">does not go together</Chip> {conflictInWords(conflict)}
        </p>
      ))}
      <ul className={styles.said}>
        {role.said.map((said) => (
          <li key={`${said.articleId} ${said.title}`}>
            <button type="button" title="Open this passage" onClick={() => openPassage(said)}>
              {saidInWords(said)}
            </button>
          </li>
        ))}
        {role.articles > role.said.length && (
          <li className={styles.none}>and {role.articles - role.said.length} more</li>
        )}
      </ul>
      {!isKept &&
        (isOffered ? (
          <KeyButton keys={keepRole.keys!} onClick={() => runCommand(keepRole)}>
            Keep this role
          </KeyButton>
        ) : (
          <Button
            look="plain"
            className={styles.keep}
            onClick={() => void act(api.entities.keepRole(page.entity.id, role.title))}
          >
            Keep
          </Button>
        ))}
    </li>
  )
}
