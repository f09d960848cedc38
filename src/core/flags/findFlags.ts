import { anonymousFlags } from './anonymousFlags'
import { attributionFlags } from './attributionFlags'
import type { BlockToFlag, Facts, FoundFlag } from './BlockToFlag'
import { nameFlags } from './nameFlags'
import { numberFlags } from './numberFlags'
import { readBlock } from './readBlock'
import { superlativeFlags } from './superlativeFlags'
import { termsFlags } from './termsFlags'
import { titleFlags } from './titleFlags'
import { weekdayFlags } from './weekdayFlags'
import { yearFlags } from './yearFlags'

/**
 * What a checker would ask about in a block, beside its quotations, in reading order. Every rule would sooner miss a mistake
 * than raise a false alarm. Rules that know English only say nothing where a block is plainly in another language.
 */
export function findFlags(block: BlockToFlag, facts: Facts): FoundFlag[] {
  const read = readBlock(block)
  const found = [...nameFlags(read, facts), ...anonymousFlags(read), ...termsFlags(read, facts)]
  if (read.isEnglish)
    found.push(
      ...titleFlags(read, facts),
      ...weekdayFlags(read, facts),
      ...numberFlags(read),
      ...yearFlags(read),
      ...attributionFlags(read),
      ...superlativeFlags(read, facts),
    )
  return found.toSorted((one, other) => one.start - other.start || one.end - other.end)
}
