import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { quoteList, quoteRow } from '../../api/reads'
import type { QuoteId } from '../../../shared/domain/ids'
import { showMark } from '../../state/reading'
import { useStatusLine } from '../../state/status'
import { useOpenPassage } from '../../state/useOpenPassage'
import { show, useView } from '../../state/view'
import { Bar, BarGap } from '../../ui/Bar'
import { Button } from '../../ui/Button'
import { Columns } from '../../ui/Columns'
import { Empty } from '../../ui/Empty'
import { counted } from '../../ui/words'
import { Reader } from '../reader/Reader'
import { QuoteInspector } from './QuoteInspector'
import { QuotesList } from './QuotesList'
import { passageOf } from './quotePassage'
import { putIntoDraft } from './quoteCommands'

/** What people said: the list, the words where they stand, and what is known of them. */
export function QuotesScreen({ quoteId }: { quoteId: QuoteId | null }) {
  const storyId = useView(({ storyId }) => storyId)
  const openPassage = useOpenPassage()
  const quotes = useQuery(quoteList(storyId)).data
  const first =
    (quotes?.find(({ quote }) => quote.state === 'accepted') ?? quotes?.[0])?.quote.id ?? null
  const chosen = quotes?.find(({ quote }) => quote.id === quoteId) ?? null
  const single = useQuery({
    ...quoteRow(quoteId!),
    enabled: quoteId !== null && quotes !== undefined && chosen === null,
  }).data
  const row = chosen ?? single ?? null
  useEffect(() => {
    if (quoteId === null && first !== null) show({ screen: 'quotes', quoteId: first })
  }, [quoteId, first])
  const suggested = quotes?.filter(({ quote }) => quote.state === 'suggested').length ?? 0
  useStatusLine(
    `${counted((quotes?.length ?? 0) - suggested, 'quote')}, ${suggested} suggested`,
    quoteKeys,
  )
  const passage = row && passageOf(row)
  useEffect(() => {
    if (row && passage) showMark(`quote:${row.quote.id}`, passage, false)
  }, [row, passage])

  return (
    <Columns
      name="quotes"
      list={
        <>
          <Bar title="Quotes" />
          <QuotesList
            chosen={quoteId}
            onChoose={({ quote }) => show({ screen: 'quotes', quoteId: quote.id })}
            onUse={putIntoDraft}
          />
        </>
      }
      page={
        row ? (
          <>
            <Bar>
              <BarGap />
              <Button look="plain" onClick={() => openPassage(row.passage)}>
                Open in the library
              </Button>
            </Bar>
            <Reader
              articleId={row.passage.articleId}
              versionId={row.passage.versionId}
              passage={passage!}
            />
          </>
        ) : (
          quotes !== undefined && quotes.length > 0 && <Empty title="No quote is chosen" />
        )
      }
      inspector={row && <QuoteInspector row={row} />}
    />
  )
}

const quoteKeys = [
  { keys: 'ArrowDown', title: 'next' },
  { keys: 'Enter', title: 'use in draft' },
]
