import { Ellipsis } from 'lucide-react'
import { act } from '../../api/act'
import { useApi } from '../../api/useApi'
import { useOpenPassage } from '../../state/useOpenPassage'
import { go } from '../../state/view'
import type { QuoteKind } from '../../../shared/domain/quotes'
import type { QuoteRow } from '../../../shared/pages'
import { Button, IconButton } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { Fact, Section } from '../../ui/Section'
import { TermsChip } from '../../ui/TermsChip'
import { termsInWords } from '../../ui/termsInWords'
import { underTerms } from '../../ui/underTerms'
import { dotted, shortDay } from '../../ui/words'
import { askSpeaker, askTerms, putIntoDraft, removeQuote } from './quoteCommands'
import { wayIntoDraft } from './wayIntoDraft'
import styles from './QuoteInspector.module.css'

export const kindNames: Record<QuoteKind, string> = {
  full: 'Full quotation',
  fragment: 'Fragment',
  scare: 'Scare quotes',
  title: 'Title of a work',
  indirect: 'Indirect speech',
}

/** One quote: the words, who said them and how, on what terms, and where they are used. */
export function QuoteInspector({ row }: { row: QuoteRow }) {
  const { api } = useApi()
  const openPassage = useOpenPassage()
  const { quote, passage, usedIn } = row
  const { speakerId, speaker, kind, terms } = quote
  return (
    <div className={styles.inspector}>
      <Section
        title={kind === 'indirect' ? 'Indirect speech' : 'Quote'}
        aside={
          <Menu
            align="end"
            trigger={
              <IconButton name="Change the quote">
                <Ellipsis size={15} aria-hidden />
              </IconButton>
            }
            lines={[
              ...Object.entries(kindNames).map(([name, title]) => ({
                title,
                isChosen: name === kind,
                run: () =>
                  void act(
                    api.quotes.edit(quote.id, { speakerId, speaker, kind: name as QuoteKind }),
                  ),
              })),
              null,
              { title: 'Remove', run: () => void removeQuote(quote.id) },
            ]}
          />
        }
      >
        <blockquote
          className={kind === 'indirect' ? styles.told : styles.words}
          {...underTerms(row.terms)}
        >
          {quote.anchor.exact}
        </blockquote>
        <div className={styles.ways}>
          <Button look="primary" onClick={() => putIntoDraft(quote.id)}>
            {wayIntoDraft(quote)}
          </Button>
          <Button onClick={() => openPassage(passage)}>Open passage</Button>
        </div>
        {quote.state === 'suggested' && (
          <div className={styles.ways}>
            <Button onClick={() => void act(api.review.accept({ kind: 'quote', id: quote.id }))}>
              Accept
            </Button>
            <Button onClick={() => void act(api.review.reject({ kind: 'quote', id: quote.id }))}>
              Reject
            </Button>
          </div>
        )}
      </Section>
      <Section title="Said by">
        <Fact name={speaker ?? 'Nobody named'}>
          <Button onClick={() => askSpeaker(quote.id)}>Change…</Button>
        </Fact>
        {quote.role && <Fact name="Role">{quote.role}</Fact>}
        {quote.cue && <Fact name="Cue">{quote.cue}</Fact>}
        {quote.via && <Fact name="Through">{quote.via}</Fact>}
        {quote.anonymous && <Fact name="Named">no, speaks without a name</Fact>}
        {speakerId && (
          <div className={styles.ways}>
            <Button onClick={() => go({ screen: 'people', entityId: speakerId })}>
              Everything by {speaker}
            </Button>
          </div>
        )}
      </Section>
      <Section title="Source">
        <Fact name="Outlet">
          {dotted(passage.outlet, shortDay(passage.publishedOn)) || 'not known'}
        </Fact>
        {passage.locator && <Fact name="Place">{passage.locator}</Fact>}
        <Fact name="Kind">{kindNames[kind]}</Fact>
        <Fact name="Terms">
          <Button onClick={() => askTerms(quote)}>{termsInWords(terms)}</Button>
        </Fact>
        {row.terms.kind !== terms.kind && (
          <Fact name="Its article">
            <TermsChip terms={row.terms} />
          </Fact>
        )}
        <Fact name="Drafts that use it">{usedIn}</Fact>
      </Section>
    </div>
  )
}
