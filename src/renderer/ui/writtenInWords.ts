import { withheldInWords } from '../../shared/domain/terms'
import type { Exported } from '../../shared/shell'

/** "The draft is written: x.docx. 2 passages were withheld because of their terms." */
export function writtenInWords(
  what: 'draft' | 'timeline' | 'calendar',
  exported: Exported,
): string {
  const withheld = withheldInWords(exported.withheld)
  const written = `The ${what} is written: ${exported.fileName}`
  return withheld === null ? written : `${written}. ${withheld}`
}
