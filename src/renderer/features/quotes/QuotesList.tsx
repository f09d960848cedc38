import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import { create } from 'zustand'
import { quoteList } from '../../api/reads'
import type { QuoteId } from '../../../shared/domain/ids'
import type { QuoteRow } from '../../../shared/pages'
import { useView } from '../../state/view'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { classes } from '../../ui/classes'
import { Empty, Problem } from '../../ui/Empty'
import { IndirectChip } from '../../ui/IndirectChip'
import { List } from '../../ui/List'
import { TermsChip } from '../../ui/TermsChip'
import { underTerms, wordsToHandOver } from '../../ui/underTerms'
import { dotted, shortDay } from '../../ui/words'
import { everything, QuoteFilter, type QuoteFilterValue } from './QuoteFilter'
import { wayIntoDraft } from './wayIntoDraft'
import styles from './QuotesList.module.css'

const useFilter = create<{ filter: QuoteFilterValue }>(() => ({
  filter: { ...everything, state: 'accepted' },
}))

/** The story's quotes, to look through and to use. `compact` is for beside a draft. */
export function QuotesList({
  chosen = null,
  compact = false,
  onChoose,
  onUse,
}: {
  chosen?: QuoteId | null
  compact?: boolean
  onChoose?: (row: QuoteRow) => void
  /** Offered as a button on the chosen quote, and with Enter. */
  onUse?: (id: QuoteId) => void
}) {
  const storyId = useView(({ storyId }) => storyId)
  const quotes = useQuery(quoteList(storyId))
  const filter = useFilter(({ filter }) => filter)
  const all = useMemo(() => quotes.data ?? [], [quotes.data])
  const shown = useMemo(() => all.filter((row) => passes(row, filter)), [all, filter])

  if (quotes.error) return <Problem error={quotes.error} onRetry={() => void quotes.refetch()} />
  if (quotes.data?.length === 0)
    return (
      <Empty title="No quotes yet">
        <p>Open an article, select what somebody said, and press Q.</p>
      </Empty>
    )
  return (
    <>
      <QuoteFilter
        value={filter}
        quotes={all}
        onChange={(filter) => useFilter.setState({ filter })}
      />
      <List
        label="Quotes"
        rows={shown}
        keyOf={({ quote }) => quote.id}
        chosen={chosen}
        height={compact ? 92 : 104}
        onChoose={(row) => onChoose?.(row)}
        onOpen={(row) => onUse?.(row.quote.id)}
        empty={<NothingShown filter={filter} quotes={all} />}
      >
        {(row) => (
          <QuoteLine
            row={row}
            compact={compact}
            onUse={compact && onUse && row.quote.id === chosen ? onUse : null}
          />
        )}
      </List>
    </>
  )
}

function QuoteLine({
  row: { quote, terms, passage, usedIn },
  compact,
  onUse,
}: {
  row: QuoteRow
  compact: boolean
  onUse: ((id: QuoteId) => void) | null
}) {
  return (
    <div
      className={styles.line}
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData('application/x-stet-quote', quote.id)
        event.dataTransfer.setData('text/plain', wordsToHandOver(quote.anchor.exact, terms))
        event.dataTransfer.effectAllowed = 'copy'
      }}
    >
      <p
        className={classes(
          compact ? styles.compactWords : styles.words,
          quote.kind === 'indirect' && styles.told,
        )}
        data-copied=""
        {...underTerms(terms)}
      >
        {quote.anchor.exact}
      </p>
      <p className={styles.source}>
        <strong>{quote.speaker ?? 'Nobody named'}</strong>
        <span>{dotted(passage.outlet, shortDay(passage.publishedOn), passage.locator)}</span>
      </p>
      <p className={styles.chips}>
        {quote.state === 'suggested' && <Chip look="todo">suggested</Chip>}
        {quote.kind === 'indirect' && <IndirectChip />}
        {quote.anonymous && <Chip>unnamed</Chip>}
        <TermsChip terms={terms} />
        {usedIn > 0 && <Chip>used in {usedIn === 1 ? 'a draft' : `${usedIn} drafts`}</Chip>}
        {onUse && (
          <Button onClick={() => onUse(quote.id)} tabIndex={-1}>
            {wayIntoDraft(quote)}
          </Button>
        )}
      </p>
    </div>
  )
}

function NothingShown({ filter, quotes }: { filter: QuoteFilterValue; quotes: QuoteRow[] }) {
  const suggested = quotes.filter(({ quote }) => quote.state === 'suggested').length
  const isNarrowed = filter.words !== '' || filter.speaker !== null || filter.told !== null
  const none = isNarrowed ? 'No accepted quote is like that.' : 'No quote is accepted yet.'
  return (
    <div className={styles.none}>
      <p>
        {filter.state === 'accepted' && suggested > 0
          ? `${none} ${suggested} ${suggested === 1 ? 'is' : 'are'} suggested.`
          : 'No quote is like that.'}
      </p>
      <Button onClick={() => useFilter.setState({ filter: everything })}>Show all</Button>
    </div>
  )
}

function passes({ quote }: QuoteRow, { state, told, speaker, words }: QuoteFilterValue): boolean {
  if (state !== 'all' && quote.state !== state) return false
  if (told !== null && (quote.kind === 'indirect') !== told) return false
  if (speaker !== null && (quote.speaker ?? '') !== speaker) return false
  if (words === '') return true
  const sought = words.toLowerCase()
  return `${quote.anchor.exact} ${quote.speaker ?? ''}`.toLowerCase().includes(sought)
}
