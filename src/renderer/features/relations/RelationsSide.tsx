import { useInfiniteQuery } from '@tanstack/react-query'
import { sharedSources } from '../../api/reads'
import { useOpenPassage } from '../../state/useOpenPassage'
import { go, useView } from '../../state/view'
import type { EntityId } from '../../../shared/domain/ids'
import type { RelatedName, Relations, SharedSource } from '../../../shared/pages'
import { Button } from '../../ui/Button'
import { MarkedWords } from '../../ui/MarkedWords'
import { Section } from '../../ui/Section'
import { Shape, typeNames } from '../../ui/Shape'
import { TermsChip } from '../../ui/TermsChip'
import { underTerms } from '../../ui/underTerms'
import { counted, dotted, shortDay } from '../../ui/words'
import { relationInWords } from './relationInWords'
import { choose, useRelations } from './relationsView'
import styles from './RelationsSide.module.css'

/** Of one name, whom it appears with; of two, where they do. */
export function RelationsSide({ relations }: { relations: Relations }) {
  const chosen = useRelations(({ chosen }) => chosen)
  const nameOf = (id: EntityId) => relations.names.find((name) => name.id === id)
  if (chosen === null)
    return (
      <Section title="Relations">
        <p className={styles.quiet}>
          Choose a name to see whom it appears with, or a row of the table to read the passages.
        </p>
      </Section>
    )
  if (typeof chosen === 'string') {
    const name = nameOf(chosen)
    return name ? <OfOne name={name} relations={relations} /> : null
  }
  const [a, b] = chosen.map(nameOf)
  return a && b ? <OfTwo key={chosen.join(' ')} a={a} b={b} relations={relations} /> : null
}

function OfOne({ name, relations }: { name: RelatedName; relations: Relations }) {
  const own = relations.relations.filter(({ a, b }) => a === name.id || b === name.id)
  const byId = new Map(relations.names.map((other) => [other.id, other]))
  return (
    <>
      <Section title={typeNames[name.type]}>
        <NameButton name={name} />
        <p className={styles.quiet}>{counted(name.articles, 'article')}</p>
      </Section>
      <Section title="Appears with" aside={String(own.length)}>
        <ul>
          {own.slice(0, 60).map((relation) => {
            const other = byId.get(relation.a === name.id ? relation.b : relation.a)!
            return (
              <li key={other.id}>
                <button
                  type="button"
                  className={styles.other}
                  onClick={() => choose([relation.a, relation.b])}
                >
                  <Shape type={other.type} />
                  <span className={styles.otherName}>{other.name}</span>
                  <span className={styles.quiet}>{relationInWords(relation)}</span>
                </button>
              </li>
            )
          })}
        </ul>
      </Section>
    </>
  )
}

function OfTwo({ a, b, relations }: { a: RelatedName; b: RelatedName; relations: Relations }) {
  const storyId = useView(({ storyId }) => storyId)
  const withSuggested = useRelations(({ withSuggested }) => withSuggested)
  const relation = relations.relations.find((one) => one.a === a.id && one.b === b.id)
  const query = useInfiniteQuery(sharedSources(a.id, b.id, storyId, withSuggested))
  const sources = query.data?.pages.flat() ?? []
  return (
    <>
      <Section title="Appear together">
        <NameButton name={a} />
        <NameButton name={b} />
        {relation && <p className={styles.quiet}>{relationInWords(relation)}</p>}
      </Section>
      <Section title="Passages">
        {sources.map((source) => (
          <Source key={source.articleId} source={source} />
        ))}
        {query.hasNextPage && (
          <Button onClick={() => void query.fetchNextPage()}>More articles</Button>
        )}
      </Section>
    </>
  )
}

function NameButton({ name }: { name: RelatedName }) {
  return (
    <button
      type="button"
      className={styles.name}
      title="Open page"
      onClick={() => go({ screen: 'people', entityId: name.id })}
    >
      <Shape type={name.type} /> {name.name}
    </button>
  )
}

function Source({ source }: { source: SharedSource }) {
  const openPassage = useOpenPassage()
  const { articleId, title, outlet, publishedOn, terms, passages } = source
  return (
    <div className={styles.source} {...underTerms(terms)}>
      <p className={styles.title}>
        {title} <TermsChip terms={terms} />
      </p>
      <p className={styles.quiet}>{dotted(outlet, shortDay(publishedOn))}</p>
      {passages.map((passage) => (
        <button
          key={`${passage.versionId} ${passage.start}`}
          type="button"
          className={styles.passage}
          title="Open this passage"
          onClick={() => openPassage({ articleId, ...passage })}
        >
          <MarkedWords words={passage.context} marked={passage.marked} calm />
        </button>
      ))}
    </div>
  )
}
