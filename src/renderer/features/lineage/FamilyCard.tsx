import type { ArticleId } from '../../../shared/domain/ids'
import type { ArticleLineage } from '../../../shared/pages'
import { go } from '../../state/view'
import { CommandButton } from '../../ui/Button'
import { Section } from '../../ui/Section'
import { dotted, shortDay } from '../../ui/words'
import { joinFamily, splitFamily } from './familyCommands'
import { differencesInWords, familyInWords } from './familyInWords'
import styles from './FamilyCard.module.css'

/** Who else prints this story, and what each copy added; a click opens one. */
export function FamilyCard({
  articleId,
  lineage: { family, copies, alsoCarries },
}: {
  articleId: ArticleId
  lineage: ArticleLineage
}) {
  const against = new Map(copies.map((copy) => [copy.articleId, copy.against]))
  return (
    <Section title="Copies" aside={String(family.members.length)}>
      <p>{familyInWords(family)}</p>
      <ul className={styles.members}>
        {family.members.slice(0, MOST_SHOWN).map((member) => {
          const compared = against.get(member.articleId)
          return (
            <li key={member.articleId}>
              <button
                type="button"
                className={styles.member}
                aria-current={member.articleId === articleId}
                onClick={() => go({ screen: 'library', articleId: member.articleId })}
              >
                <strong>{member.outlet ?? member.title}</strong>
                <span className={styles.about}>
                  {dotted(
                    shortDay(member.publishedOn),
                    member.articleId === family.basis && 'the copy compared with',
                    member.articleId === family.id && 'earliest',
                    compared && `${Math.round(compared.share * 100)}% shared`,
                    compared && differencesInWords(compared),
                  )}
                </span>
              </button>
            </li>
          )
        })}
      </ul>
      {family.members.length > MOST_SHOWN && (
        <p className={styles.about}>And {family.members.length - MOST_SHOWN} more.</p>
      )}
      {alsoCarries.length > 0 && (
        <p className={styles.about}>
          A roundup: it also carries {alsoCarries.map(({ title }) => `“${title}”`).join(', ')}.
        </p>
      )}
      <div className={styles.ways}>
        <CommandButton command={splitFamily} look="raised" />
        <CommandButton command={joinFamily} look="raised" />
      </div>
    </Section>
  )
}

/** Nobody prints the same, as far as is known: what one knows better can be said. */
export function NoFamily() {
  return (
    <Section title="Copies">
      <p className={styles.about}>No other article has these words.</p>
      <div className={styles.ways}>
        <CommandButton command={joinFamily} look="raised" />
      </div>
    </Section>
  )
}

const MOST_SHOWN = 12
