import type { Quote } from '../../../shared/domain/quotes'

/** What a draft makes of it: words between quotation marks, or a citation of where somebody is said to have said so. */
export function wayIntoDraft({ kind }: Quote): string {
  return kind === 'indirect' ? 'Cite in draft' : 'Use in draft'
}
