import { useDeferredValue, useState } from 'react'
import { Button, KeyButton } from '../../ui/Button'
import { Empty } from '../../ui/Empty'
import { List } from '../../ui/List'
import { dotted, shortDay } from '../../ui/words'
import type { QuoteRow } from '../../../shared/pages'
import { quoteDragType } from './extensions/QuoteDrop'
import { matchingQuotes } from './extensions/matchingQuotes'
import { insertQuoteById } from './pulling'
import { showSource } from './writing'
import styles from './QuotesToPull.module.css'

/** The story's accepted quotes: Enter or a drag puts one into the draft. */
export function QuotesToPull({ rows }: { rows: QuoteRow[] }) {
  const [query, setQuery] = useState('')
  const [chosen, setChosen] = useState<string | null>(null)
  const wanted = useDeferredValue(query)
  const shown = wanted.trim() === '' ? rows : matchingQuotes(rows, wanted, Infinity)
  if (rows.length === 0)
    return (
      <Empty title="No quotes accepted yet">
        <p>Accept quotes in an article, or select its words and press Q. Then they are here.</p>
      </Empty>
    )
  return (
    <>
      <div className={styles.line}>
        <input
          className={styles.filter}
          type="search"
          aria-label="Filter quotes"
          placeholder="Speaker or words"
          value={query}
          onChange={(event) => setQuery(event.target.value)}
        />
      </div>
      <List
        label="Quotes"
        rows={shown}
        keyOf={({ quote }) => quote.id}
        chosen={chosen}
        height={104}
        onChoose={({ quote }) => setChosen(quote.id)}
        onOpen={({ quote }) => void insertQuoteById(quote.id)}
        empty={<p className={styles.none}>No quote matches “{wanted}”.</p>}
      >
        {(row) => <QuoteToPull row={row} isChosen={row.quote.id === chosen} />}
      </List>
    </>
  )
}

function QuoteToPull({ row, isChosen }: { row: QuoteRow; isChosen: boolean }) {
  const { quote, passage, usedIn } = row
  return (
    <div
      draggable
      onDragStart={(event) => {
        event.dataTransfer.setData(quoteDragType, quote.id)
        event.dataTransfer.setData('text/plain', `“${quote.anchor.exact}”`)
        event.dataTransfer.effectAllowed = 'copy'
      }}
    >
      <p className={styles.words}>“{quote.anchor.exact}”</p>
      <p className={styles.from}>
        <span className={styles.speaker}>{quote.speaker ?? 'Nobody named'}</span>
        {' · '}
        {dotted(
          passage.outlet ?? passage.articleTitle,
          shortDay(passage.publishedOn),
          usedIn > 0 && 'in a draft',
        )}
      </p>
      {isChosen && (
        <div className={styles.ways}>
          <KeyButton keys="Enter" tabIndex={-1} onClick={() => void insertQuoteById(quote.id)}>
            Quote in draft
          </KeyButton>
          <Button look="plain" tabIndex={-1} onClick={() => showPassageOf(row)}>
            Show passage
          </Button>
        </div>
      )}
    </div>
  )
}

function showPassageOf({ passage }: QuoteRow): void {
  const { articleId, versionId, start, end } = passage
  showSource({ articleId, versionId, passage: { start, end } })
}
