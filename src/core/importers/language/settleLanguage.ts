import { guessLanguage, recognised } from '../../../shared/domain/guessLanguage'

/**
 * The language that a source states, unless its words plainly are in another one; what it does not state is guessed. A stated
 * language that cannot be recognised, such as Catalan, is believed.
 */
export function settleLanguage(stated: string | null, text: string): string | null {
  const guessed = guessLanguage(text)
  if (stated === null || guessed === null) return stated ?? guessed
  const primary = stated.split('-')[0]!
  return primary !== guessed && recognised.has(primary) ? guessed : stated
}
