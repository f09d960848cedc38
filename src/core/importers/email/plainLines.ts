import { trimmedEnd } from '../../../shared/domain/trimmedEnd'
import type { LetterBlock } from './tellQuotesApart'

/**
 * The blocks of a plain text part. Lines that the sender's program broke (`format=flowed`, RFC 3676) are joined again; a line that
 * begins with `>` is quoted from another message, without the mark.
 */
export function plainLines(
  text: string,
  flow: { isFlowed: boolean; dropsSpace: boolean },
): LetterBlock[] {
  return stretches(text, flow).flatMap(({ depth, lines }) =>
    paragraphs(lines, flow.isFlowed).map((paragraph) => ({
      text: paragraph,
      type: depth > 0 ? 'quotation' : 'paragraph',
      isQuoted: depth > 0,
    })),
  )
}

const narrowest = 50
const widest = 100

/** A line that ends where the next word would not have fitted goes on in the next one; the break stays as it was written. */
function paragraphs(lines: string[], isFlowed: boolean): string[] {
  const trimmed = lines.map((line) => trimmedEnd(line, '\u200b'))
  const width = trimmed.reduce((most, line) => Math.max(most, line.length), 0)
  const isBroken = !isFlowed && width >= narrowest && width <= widest
  const found: string[][] = []
  let goesOn = false
  for (const [place, line] of trimmed.entries()) {
    if (line.trim() === '') {
      goesOn = false
      continue
    }
    if (goesOn) found.at(-1)!.push(line)
    else found.push([line.trimStart()])
    const nextWord = /^\S+/.exec(trimmed[place + 1] ?? '')?.[0].length ?? 0
    goesOn = isBroken && nextWord > 0 && line.length + 1 + nextWord > width
  }
  return found.map((paragraph) => paragraph.join('\n'))
}

interface Stretch {
  depth: number
  lines: string[]
}

/** Lines one after the other that are quoted equally deep. */
function stretches(
  text: string,
  { isFlowed, dropsSpace }: { isFlowed: boolean; dropsSpace: boolean },
): Stretch[] {
  const all: Stretch[] = []
  let runsOn = false
  for (const raw of text.split('\n')) {
    const { depth, words } = unquote(raw, isFlowed)
    if (all.at(-1)?.depth !== depth) {
      all.push({ depth, lines: [] })
      runsOn = false
    }
    const { lines } = all.at(-1)!
    const soft: boolean = isFlowed && words.endsWith(' ') && words !== '-- '
    const line = soft && dropsSpace ? words.slice(0, -1) : words
    if (runsOn) lines.push(`${lines.pop()!}${line}`)
    else lines.push(line)
    runsOn = soft
  }
  return all
}

function unquote(line: string, isFlowed: boolean): { depth: number; words: string } {
  const marks = /^(?:> ?){1,100}/.exec(line)?.[0] ?? ''
  const depth = marks.replaceAll(' ', '').length
  if (depth === 0) return { depth, words: isFlowed && line.startsWith(' ') ? line.slice(1) : line }
  return { depth, words: line.slice(marks.length) }
}
