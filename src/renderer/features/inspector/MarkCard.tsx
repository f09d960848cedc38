import { useReading } from '../../state/reading'
import type { EntityId, EventId, FollowUpId, NoteId, QuoteId } from '../../../shared/domain/ids'
import type { ArticleMarks, ArticlePage } from '../../../shared/pages'
import { Section } from '../../ui/Section'
import { underTerms } from '../../ui/underTerms'
import { AboutMark } from './AboutMark'
import { EntityWays } from './EntityWays'
import { EventWays, FollowUpWays, NoteWays, QuoteWays } from './MarkWays'
import styles from './Card.module.css'

const titles = {
  entity: 'Mention',
  quote: 'Quote',
  event: 'Event',
  note: 'Note',
  'follow-up': 'Follow-up',
} as const

/** The mark that was pointed at, and what can be done with it. A suggestion is on the card above already. */
export function MarkCard({ marks, page }: { marks: ArticleMarks; page: ArticlePage }) {
  const current = useReading(({ current }) => current)
  const at = useReading(({ at }) => at)
  const suggestions = useReading(({ suggestions }) => suggestions)
  if (!current || !isThere(current, marks)) return null
  const isSuggested = suggestions.some(({ key }) => key === current)
  const [kind, id] = current.split(':') as [keyof typeof titles, string]
  // All that can be done with one that is suggested is on the card above.
  if (kind === 'follow-up' && isSuggested) return null
  return (
    <Section title={isSuggested ? 'More' : titles[kind]}>
      <div className={isSuggested ? undefined : styles.card} {...underTerms(page.article.terms)}>
        {!isSuggested && <AboutMark markKey={current} marks={marks} text={page.version.text} />}
        {kind === 'entity' && <EntityWays id={id as EntityId} at={at} marks={marks} />}
        {kind === 'quote' && <QuoteWays id={id as QuoteId} isSuggested={isSuggested} />}
        {kind === 'event' && <EventWays id={id as EventId} isSuggested={isSuggested} />}
        {kind === 'follow-up' && <FollowUpWays id={id as FollowUpId} />}
        {kind === 'note' && <NoteWays id={id as NoteId} marks={marks} text={page.version.text} />}
      </div>
    </Section>
  )
}

function isThere(
  key: string,
  { mentions, quotes, events, notes, followUps }: ArticleMarks,
): boolean {
  const id = key.slice(key.indexOf(':') + 1)
  return (
    mentions.some(({ entityId }) => entityId === id) ||
    [...quotes, ...events, ...notes, ...followUps].some((mark) => mark.id === id)
  )
}
