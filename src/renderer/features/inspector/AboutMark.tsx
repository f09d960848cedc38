import type { MarkKey } from '../../state/reading'
import type { ArticleMarks } from '../../../shared/pages'
import { IndirectChip } from '../../ui/IndirectChip'
import { Shape, typeNames } from '../../ui/Shape'
import { underTerms } from '../../ui/underTerms'
import { counted, dotted, fullDay } from '../../ui/words'
import styles from './Card.module.css'

/** What a mark says: a name and how often, a quote and who said it, a date and what happened. */
export function AboutMark({
  markKey,
  marks,
  text,
}: {
  markKey: MarkKey
  marks: ArticleMarks
  text: string
}) {
  const [kind, id] = markKey.split(':')
  if (kind === 'entity') {
    const mentions = marks.mentions.filter(({ entityId }) => entityId === id)
    const first = mentions[0]
    if (!first) return null
    const forms = [...new Set(mentions.map(({ start, end }) => text.slice(start, end)))]
    return (
      <>
        <p className={styles.name}>
          <Shape type={first.type} /> {first.name}
        </p>
        <p className={styles.about}>
          {dotted(
            typeNames[first.type],
            counted(mentions.length, 'mention'),
            forms.length > 1 && `as ${forms.slice(0, 5).join(', ')}`,
          )}
        </p>
      </>
    )
  }
  if (kind === 'quote') {
    const quote = marks.quotes.find((mark) => mark.id === id)
    if (!quote) return null
    return (
      <>
        <p className={styles.words} {...underTerms(quote.terms)}>
          {text.slice(quote.start, quote.end)}
        </p>
        <p className={styles.about}>
          <strong>{quote.speaker ?? (quote.anonymous ? 'Unnamed' : 'Nobody named')}</strong>
          {quote.role && ` · ${quote.role}`}
          {quote.via && ` · ${quote.via}`} {quote.kind === 'indirect' && <IndirectChip />}
        </p>
      </>
    )
  }
  if (kind === 'event') {
    const event = marks.events.find((mark) => mark.id === id)
    if (!event) return null
    return (
      <>
        <p className={styles.words}>{event.title}</p>
        <p className={styles.about}>
          <strong>{fullDay(event.edtf)}</strong> · the text says “
          {text.slice(event.start, event.end)}”
        </p>
      </>
    )
  }
  if (kind === 'follow-up') {
    const followUp = marks.followUps.find((mark) => mark.id === id)
    if (!followUp) return null
    return (
      <>
        <p className={styles.words}>{followUp.title}</p>
        <p className={styles.about}>
          <strong>{fullDay(followUp.due) ?? 'No day yet'}</strong>
          {followUp.who && ` · ${followUp.who}`}
        </p>
      </>
    )
  }
  const note = marks.notes.find((mark) => mark.id === id)
  if (!note) return null
  return (
    <>
      <p>{note.body}</p>
      <p className={styles.about}>beside “{text.slice(note.start, note.end).slice(0, 120)}”</p>
    </>
  )
}
