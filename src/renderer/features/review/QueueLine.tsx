import { useMemo, type ReactNode } from 'react'
import { passageAround } from '../../../shared/domain/passages'
import type { Span } from '../../../shared/domain/spans'
import type { ArticleMarks, ArticlePage } from '../../../shared/pages'
import type { Suggestion } from '../../state/reading'
import { Chip } from '../../ui/Chip'
import { IndirectChip } from '../../ui/IndirectChip'
import { MarkedWords } from '../../ui/MarkedWords'
import { Shape } from '../../ui/Shape'
import { underTerms } from '../../ui/underTerms'
import { counted, shortDay } from '../../ui/words'
import styles from './QueueLine.module.css'

/** Below this the queue says that a suggestion is doubtful. */
const DOUBTFUL = 0.5

/** One suggestion in its sentence. */
export function QueueLine({
  suggestion,
  marks,
  page,
}: {
  suggestion: Suggestion
  marks: ArticleMarks
  page: ArticlePage
}) {
  const { version, article } = page
  const about = useMemo(() => aboutSuggestion(suggestion, marks), [suggestion, marks])
  const sentence = useMemo(() => {
    const { text, blocks } = version
    const around = passageAround(text, blocks, suggestion.at)
    const marked = about?.spans.filter(
      (span) => around.start <= span.start && span.end <= around.end,
    )
    return {
      words: text.slice(around.start, around.end),
      marked: (marked ?? []).map(({ start, end }) => ({
        start: start - around.start,
        end: end - around.start,
      })),
    }
  }, [version, suggestion.at, about])
  if (!about) return null
  return (
    <div className={styles.line}>
      <p className={styles.head}>
        {about.sign}
        <span className={styles.name}>{about.name}</span>
        {suggestion.kind === 'indirect' && <IndirectChip />}
        <span className={styles.note}>{about.note}</span>
        {suggestion.confidence !== null && suggestion.confidence < DOUBTFUL && (
          <Chip>doubtful</Chip>
        )}
      </p>
      <p className={styles.sentence} {...underTerms(article.terms)}>
        <MarkedWords {...sentence} calm />
      </p>
    </div>
  )
}

interface About {
  sign: ReactNode
  name: string
  note: string | null
  spans: Span[]
}

function aboutSuggestion({ target }: Suggestion, marks: ArticleMarks): About | null {
  switch (target.kind) {
    case 'entity': {
      const mentions = marks.mentions.filter(({ id }) => target.mentionIds?.includes(id))
      const [first] = mentions
      if (!first) return null
      const note = mentions.length > 1 ? counted(mentions.length, 'mention') : null
      return { sign: <Shape type={first.type} />, name: first.name, note, spans: mentions }
    }
    case 'quote': {
      const quote = marks.quotes.find(({ id }) => id === target.id)
      if (!quote) return null
      return {
        sign: (
          <span
            className={quote.kind === 'indirect' ? styles.told : styles.quote}
            role="img"
            aria-label={quote.kind === 'indirect' ? 'Indirect speech' : 'Quote'}
          />
        ),
        name: quote.speaker ?? 'Nobody named',
        note: roleBeside(quote),
        spans: [quote],
      }
    }
    case 'follow-up': {
      const followUp = marks.followUps.find(({ id }) => id === target.id)
      if (!followUp) return null
      return {
        sign: <span className={styles.followUp} role="img" aria-label="Follow-up" />,
        name: followUp.title,
        note: shortDay(followUp.due),
        spans: [],
      }
    }
    case 'event': {
      const event = marks.events.find(({ id }) => id === target.id)
      if (!event) return null
      return {
        sign: <span className={styles.date} role="img" aria-label="Event" />,
        name: event.title,
        note: shortDay(event.edtf),
        spans: [event],
      }
    }
  }
}

/** What a speaker is said to be, unless that is all that names them. */
function roleBeside({
  speaker,
  role,
}: {
  speaker: string | null
  role: string | null
}): string | null {
  return role?.toLowerCase() === speaker?.toLowerCase() ? null : role
}
