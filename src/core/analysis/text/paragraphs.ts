import type { Span } from '../../../shared/domain/spans'

/**
 * The paragraphs of a text, without the white space around them: its lines, or, when the lines are wrapped by hand
 * (e-mails, old wire copy), what stands between blank lines.
 */
export function findParagraphs(text: string): Span[] {
  const lines: Span[] = []
  for (const match of text.matchAll(/[^\r\n\u2028\u2029]+/g)) {
    const line = match[0]
    const lead = line.length - line.trimStart().length
    const words = line.trim()
    if (words !== '')
      lines.push({ start: match.index + lead, end: match.index + lead + words.length })
  }
  return isWrapped(text, lines) ? joinLines(text, lines) : lines
}

function isWrapped(text: string, lines: Span[]): boolean {
  let wrapped = 0
  let joined = 0
  for (const [index, line] of lines.entries()) {
    const next = lines[index + 1]
    if (!next || hasBlankLine(text, line.end, next.start)) continue
    joined++
    const length = line.end - line.start
    const open = !/[.!?:;"”’»)]/.test(text[line.end - 1]!)
    if (length >= 45 && length <= 110 && open) wrapped++
  }
  return joined >= 3 && wrapped / joined >= 0.6
}

function joinLines(text: string, lines: Span[]): Span[] {
  const paragraphs: Span[] = []
  for (const line of lines) {
    const last = paragraphs.at(-1)
    if (last && !hasBlankLine(text, last.end, line.start)) last.end = line.end
    else paragraphs.push({ ...line })
  }
  return paragraphs
}

function hasBlankLine(text: string, start: number, end: number): boolean {
  return text.slice(start, end).replace(/\r\n?/g, '\n').split('\n').length > 2
}
