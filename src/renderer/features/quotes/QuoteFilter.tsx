import { ChevronDown } from 'lucide-react'
import type { QuoteRow } from '../../../shared/pages'
import { Button } from '../../ui/Button'
import { Menu } from '../../ui/Menu'
import { dotted } from '../../ui/words'
import styles from './QuoteFilter.module.css'

export interface QuoteFilterValue {
  state: 'all' | 'accepted' | 'suggested'
  /** True is indirect speech alone, false quotations alone; null is both. */
  told: boolean | null
  /** Null is everybody; '' is nobody named. */
  speaker: string | null
  words: string
}

const states: Record<QuoteFilterValue['state'], string> = {
  all: 'All',
  accepted: 'Accepted',
  suggested: 'Suggested',
}

const kinds: { told: boolean | null; title: string }[] = [
  { told: null, title: 'Quotations and indirect' },
  { told: false, title: 'Quotations' },
  { told: true, title: 'Indirect' },
]

export const everything: QuoteFilterValue = { state: 'all', told: null, speaker: null, words: '' }

/** Which quotes are shown: by words, by speaker, by how they stand, and whether in quotation marks or told. */
export function QuoteFilter({
  value,
  quotes,
  onChange,
}: {
  value: QuoteFilterValue
  quotes: QuoteRow[]
  onChange: (value: QuoteFilterValue) => void
}) {
  const speakers = [...new Set(quotes.map(({ quote }) => quote.speaker ?? ''))].sort(
    (one, other) => (one === '' ? 1 : 0) - (other === '' ? 1 : 0) || one.localeCompare(other),
  )
  return (
    <div className={styles.filter}>
      <input
        className={styles.words}
        type="search"
        aria-label="Words or speaker"
        placeholder="Words or speaker"
        value={value.words}
        onChange={(event) => onChange({ ...value, words: event.target.value })}
      />
      <Menu
        trigger={
          <Button look="plain" className={styles.choice}>
            <span className={styles.name}>{nameOf(value.speaker)}</span>
            <ChevronDown size={13} aria-hidden />
          </Button>
        }
        lines={[
          {
            title: nameOf(null),
            isChosen: value.speaker === null,
            run: () => onChange({ ...value, speaker: null }),
          },
          null,
          ...speakers.map((speaker) => ({
            title: nameOf(speaker),
            isChosen: speaker === value.speaker,
            run: () => onChange({ ...value, speaker }),
          })),
        ]}
      />
      <Menu
        align="end"
        trigger={
          <Button look="plain">
            {dotted(states[value.state], kindOf(value))} <ChevronDown size={13} aria-hidden />
          </Button>
        }
        lines={[
          ...Object.entries(states).map(([state, title]) => ({
            title,
            isChosen: state === value.state,
            run: () => onChange({ ...value, state: state as QuoteFilterValue['state'] }),
          })),
          null,
          ...kinds.map(({ told, title }) => ({
            title,
            isChosen: told === value.told,
            run: () => onChange({ ...value, told }),
          })),
        ]}
      />
    </div>
  )
}

/** Said only where it narrows. */
function kindOf({ told }: QuoteFilterValue): string | null {
  return told === null ? null : kinds.find((kind) => kind.told === told)!.title
}

function nameOf(speaker: string | null): string {
  if (speaker === null) return 'Everybody'
  return speaker === '' ? 'Nobody named' : speaker
}
