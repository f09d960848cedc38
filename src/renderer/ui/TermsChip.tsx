import type { Instant } from '../../shared/domain/days'
import { keptBack, type Terms } from '../../shared/domain/terms'
import { Chip } from './Chip'
import { termsInWords } from './termsInWords'

/** On what terms words were given; nothing for words on the record. */
export function TermsChip({ terms }: { terms: Terms }) {
  if (terms.kind === 'on record') return null
  return <Chip look={lookOf(terms)}>{termsInWords(terms)}</Chip>
}

/** An embargo that is over is told quietly. */
function lookOf(terms: Terms): 'problem' | 'todo' | 'quiet' {
  const kept = keptBack(terms, new Date().toISOString() as Instant)
  if (kept === 'words') return 'problem'
  return kept === 'name' ? 'todo' : 'quiet'
}
