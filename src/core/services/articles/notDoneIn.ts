import type { NotDone } from '../../../shared/domain/notDone'
import { isUnderstood, languageOf } from '../../analysis/text/languageOf'
import { ANALYSED } from '../../reading/prepareSource'

/** What an analysis of a text leaves out, by its language as far as it is known and its length. */
export function notDoneIn(text: string, known: string | null): NotDone[] {
  const language = languageOf(text, known)
  const notDone: NotDone[] = isUnderstood(language) ? [] : [{ reason: 'language', language }]
  if (text.length > ANALYSED) notDone.push({ reason: 'length', analysed: ANALYSED })
  return notDone
}
