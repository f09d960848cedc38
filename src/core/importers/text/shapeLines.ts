import type { AsideReason, Block } from '../../../shared/domain/articles'
import type { Span } from '../../../shared/domain/spans'

/** Gives each line its type: heading, list item, quotation or paragraph. */
export function shapeLines(
  text: string,
  lines: Span[],
  reasons: (AsideReason | null)[],
  titleLine: number | null,
): Block[] {
  const lengths = lines
    .filter((_, place) => reasons[place] === null)
    .map((line) => line.end - line.start)
  const short = lengths.filter((length) => length < 60).length
  // A poem or a transcript is all short lines: none of them is a heading there
  const hasHeadings = short <= Math.max(2, lengths.length * 0.5)
  return lines.map((line, place): Block => {
    if (place === titleLine) return { ...line, type: 'heading', level: 1 }
    const words = text.slice(line.start, Math.min(line.end, line.start + 200))
    if (/^(?:[-*•‣▪–]\s+|\d{1,2}[.)]\s+)\S/.test(words)) return { ...line, type: 'list-item' }
    if (/^>\s?\S/.test(words)) return { ...line, type: 'quotation' }
    const next = lines[place + 1]
    const isAside = reasons[place] !== null
    if (hasHeadings && !isAside && next && isHeading(words, line, next)) {
      return { ...line, type: 'heading', level: 2 }
    }
    return { ...line, type: 'paragraph' }
  })
}

function isHeading(words: string, line: Span, next: Span): boolean {
  const length = line.end - line.start
  if (length > 90 || next.end - next.start < Math.max(length, 50)) return false
  if (/[.!,;:…。、"”»]$/.test(words) || !/\p{L}/u.test(words)) return false
  return /^[\p{Lu}\p{Lo}\d"“«¿¡]/u.test(words) && words.split(/\s+/).length <= 14
}
