import { beliefsAndPartisans } from '../data/beliefsAndPartisans'
import { formsOfAddress } from '../data/titles'
import { words } from '../data/words'
import type { Token } from '../text/tokens'
import { ONLY_OUTSIDE } from './bestRow'
import { BEGIN, labelOf, LABELS, nameTypes, OUTSIDE, WHOLE } from './labels'
import { whereNamesStand } from './whereNamesStand'

const ANY = 2 ** LABELS - 1
const PERSON = nameTypes.indexOf('PERSON')
const ORG = nameTypes.indexOf('ORG')
const PLACE = nameTypes.indexOf('PLACE')

/** After "Mr.": somebody's name begins, or none. */
const SOMEBODY = bitsOf(OUTSIDE, labelOf(PERSON, BEGIN), labelOf(PERSON, WHOLE))
/** "Islam" may be somebody's name, and part of a longer one, but is no body and no place. */
const NO_BODY = ANY & ~bitsOf(labelOf(ORG, WHOLE), labelOf(PLACE, WHOLE))

/** One bit for each label that a token of a text may have: what is certain whatever was learnt. */
export function allowedLabels(tokens: readonly Token[]): Uint32Array {
  const looked = whereNamesStand(tokens)
  return Uint32Array.from(tokens, ({ text }, at) => {
    if (!looked[at]) return ONLY_OUTSIDE
    const before = tokens[at - 1]?.text ?? ''
    if (formsOfAddress.has(before)) return offices.has(text) ? ONLY_OUTSIDE : SOMEBODY
    // "the super PAC": a kind of body, of which there are many.
    return beliefsAndPartisans.has(text) || before === 'super' ? NO_BODY : ANY
  })
}

/** "Mr. Chairman" is nobody's name; "Mr. King" may be. */
const offices = new Set(
  words(
    'Chairman Speaker President Secretary Ambassador Mayor Governor Minister Chancellor Commissioner Senator',
  ),
)

function bitsOf(...labels: number[]): number {
  return labels.reduce((bits, label) => bits | (1 << label), 0)
}
