import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { quoteList } from '../../api/reads'
import { runCommand } from '../../commands/command'
import { useReading } from '../../state/reading'
import { Bar, BarGap } from '../../ui/Bar'
import { IconButton, KeyButton } from '../../ui/Button'
import { Tabs } from '../../ui/Tabs'
import { isInMarks } from '../../../shared/domain/analysis'
import type { QuoteId, StoryId } from '../../../shared/domain/ids'
import { PanelRightClose } from 'lucide-react'
import { QuotesList } from '../quotes/QuotesList'
import { Reader } from '../reader/Reader'
import { pullIntoDraft, toggleSplit } from './draftCommands'
import { insertQuoteById } from './pulling'
import { SourcePicker } from './SourcePicker'
import { useWriting } from './writing'
import styles from './SourcePane.module.css'

/** Beside the draft: an article to quote from, or the story's quotes. */
export function SourcePane({ storyId }: { storyId: StoryId }) {
  const tab = useWriting(({ sourceTab }) => sourceTab)
  const source = useWriting(({ source }) => source)
  const quotes = useQuery(quoteList(storyId)).data ?? []
  const accepted = quotes.filter(({ quote }) => quote.state === 'accepted' && isInMarks(quote))
  const [chosen, setChosen] = useState<QuoteId | null>(null)
  return (
    <section className={styles.pane} aria-label="Sources">
      <Bar>
        <Tabs
          label="Sources"
          chosen={tab}
          onChoose={(sourceTab) => useWriting.setState({ sourceTab })}
          names={[
            { name: 'source', title: 'Source' },
            { name: 'quotes', title: 'Quotes', count: accepted.length },
          ]}
        />
        <BarGap />
        <PullButton />
        <IconButton
          name="Hide the sources"
          keys={toggleSplit.keys}
          onClick={() => runCommand(toggleSplit)}
        >
          <PanelRightClose size={15} strokeWidth={1.7} aria-hidden />
        </IconButton>
      </Bar>
      {tab === 'quotes' ? (
        <QuotesList
          compact
          chosen={chosen}
          onChoose={({ quote }) => setChosen(quote.id)}
          onUse={putIn}
        />
      ) : (
        <>
          <SourcePicker storyId={storyId} chosen={source?.articleId ?? null} />
          {source && (
            <Reader
              embedded
              articleId={source.articleId}
              {...(source.versionId ? { versionId: source.versionId } : {})}
              {...(source.passage ? { passage: source.passage } : {})}
            />
          )}
        </>
      )}
    </section>
  )
}

function putIn(id: QuoteId): void {
  void insertQuoteById(id)
}

/** While words are selected in the source: the way into the draft. */
function PullButton() {
  const hasWords = useReading(({ selection }) => selection !== null)
  if (!hasWords) return null
  return (
    <KeyButton
      keys={pullIntoDraft.keys!}
      // The selection stays where it is.
      onPointerDown={(event) => event.preventDefault()}
      onClick={() => runCommand(pullIntoDraft)}
    >
      Quote in draft
    </KeyButton>
  )
}
