import { useQuery } from '@tanstack/react-query'
import { useEffect } from 'react'
import { quoteList, quoteRow } from '../../api/reads'
import type { QuoteId } from '../../../shared/domain/ids'
import type { QuoteRow } from '../../../shared/pages'
import { showMark } from '../../state/reading'
import { useStatusLine } from '../../state/status'
import { useOpenPassage } from '../../state/useOpenPassage'
import { show, useView } from '../../state/view'
import { Bar, BarGap } from '../../ui/Bar'
import { Button } from '../../ui/Button'
import { Columns } from '../../ui/Columns'
import { Empty } from '../../ui/Empty'
import { counted } from '../../ui/words'
import { InspectorButton } from '../inspector/InspectorButton'
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
  useStatusLine(countsInWords(quotes ?? []), row ? quoteKeys : [])
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
              <InspectorButton />
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

/** "8 quotes, 1 indirect, 51 suggested": what is only told is no quote. */
function countsInWords(rows: QuoteRow[]): string {
  const accepted = rows.filter(({ quote }) => quote.state === 'accepted')
  const told = accepted.filter(({ quote }) => quote.kind === 'indirect').length
  const counts = [
    counted(accepted.length - told, 'quote'),
    told > 0 && `${told} indirect`,
    `${rows.length - accepted.length} suggested`,
  ]
  return counts.filter(Boolean).join(', ')
}
