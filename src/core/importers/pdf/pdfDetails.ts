import type { Known } from '../../../shared/domain/articles'
import type { Day } from '../../../shared/domain/days'
import { splitByline } from '../bylines/splitByline'
import type { SetBlock } from './toBlocks'

/** What a PDF says of itself. */
export interface PdfProperties {
  title: string | null
  author: string | null
  createdOn: string | null
  changedOn: string | null
}

const how = "the file's properties"

/** Names that programs give to files nobody named. */
const noTitle =
  /^(?:untitled|unbenannt|sans titre|sin título|без назви|无标题|document\d*|dokument\d*|slide \d+|powerpoint presentation|print|layout \d+|untitled-\d+|scan(?:ned)?\b.*|[\w-]{0,20}\d{5,})$|^microsoft (?:word|powerpoint|excel)\b|\.(?:docx?|pdf|indd|qxp|qxd|pptx?|xlsx?|rtf|odt|tmp|html?|txt|tex|dvi|pages|ai|eps|cdr)$|[\\/]\w+[\\/]/iu

/** The title that the properties give, if somebody gave it; else the largest words of the first page. */
export function pdfTitle(
  properties: PdfProperties,
  blocks: readonly SetBlock[],
): Known<string> | null {
  const given = properties.title?.replace(/\s+/g, ' ').trim() ?? ''
  const largest = largestWords(blocks)
  const isReal = /\p{L}{2}/u.test(given) && given.length <= 300 && !noTitle.test(given)
  // A title that a template left behind is nowhere in the text
  const isInText = largest === null || opening(blocks).includes(fold(given))
  if (isReal && isInText) return { value: given, how }
  if (largest !== null) return { value: largest, how: 'the largest words of the first page' }
  return isReal ? { value: given, how } : null
}

function largestWords(blocks: readonly SetBlock[]): string | null {
  const first = blocks.find(({ aside }) => aside === null)?.page
  const headings = blocks.filter(
    ({ page, type, text }) => page === first && type === 'heading' && /\p{L}{2}/u.test(text),
  )
  const size = headings.reduce((most, heading) => Math.max(most, heading.size), 0)
  return headings.find((heading) => heading.size === size)?.text ?? null
}

function opening(blocks: readonly SetBlock[]): string {
  return fold(
    blocks
      .slice(0, 60)
      .map(({ text }) => text)
      .join(' ')
      .slice(0, 8_000),
  )
}

function fold(words: string): string {
  return words
    .toLowerCase()
    .normalize('NFKC')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}

const nobody =
  /\b(?:microsoft|office|user|admin\w*|owner|scanner|adobe|windows|author|unknown|laptop)\b/i

export function pdfByline({ author }: PdfProperties): Known<string[]> | null {
  const people = splitByline(author?.trim() ?? '').filter((name) => !nobody.test(name))
  return people.length > 0 ? { value: people, how } : null
}

export function pdfDays(properties: PdfProperties): {
  made: Known<Day> | null
  changed: Known<Day> | null
} {
  const made = dayOf(properties.createdOn)
  const changed = dayOf(properties.changedOn)
  return {
    made: made && { value: made, how },
    changed: changed && changed !== made ? { value: changed, how } : null,
  }
}

/** "D:20250311143000+02'00'" as the day where it was made (ISO 32000, 7.9.4). */
function dayOf(written: string | null): Day | null {
  const [, year, month, day] = /^(?:D:)?(\d{4})(\d{2})(\d{2})/.exec(written ?? '') ?? []
  if (!year || !month || !day) return null
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  const isDay = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day)
  // Before PDF there was none; a clock that was never set says 1970 or 1980
  return isDay && Number(year) > 1992 ? (`${year}-${month}-${day}` as Day) : null
}
