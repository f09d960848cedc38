import { decodeEntities } from '../../markup/decodeEntities'
import { longestScript, quoted, readString, scriptedData } from './scriptedData'

const shortestBody = 400
/** Shorter strings of a page's data are labels and names. */
const shortestLine = 40
const mostValues = 200_000

/** The text that the page's JSON-LD gives as the article's, as lines; null when it gives none worth the name. */
export function linkedBody(jsonLd: string[]): string[] | null {
  for (const block of jsonLd) {
    if (!block.includes('"articleBody"') || block.length > longestScript) continue
    const key = /"articleBody"\s*:\s*"/.exec(block)
    const words = key && readString(quoted(block, key.index + key[0].length - 1))
    if (words && words.length >= shortestBody) return linesOf(words)
  }
  return null
}

/** The lines of prose in the data from which a page's scripts would have built it; null when there are none. */
export function scriptedBody(html: string): string[] | null {
  let best: string[] = []
  for (const value of scriptedData(html)) {
    const lines = proseOf(value)
    if (lengthOf(lines) > lengthOf(best)) best = lines
  }
  return lengthOf(best) >= shortestBody ? best : null
}

/** The prose of the list that holds most of it and no list in which nearly all of that stands. */
function proseOf(data: unknown): string[] {
  const budget = { values: mostValues }
  let list = gatherProse(data, 0, budget)
  for (;;) {
    const total = lengthOf(list.lines)
    const inner = list.lists.find((one) => lengthOf(one.lines) >= total * 0.75)
    if (!inner || inner === list) return [...new Set(list.lines)]
    list = inner
  }
}

interface Prose {
  lines: string[]
  lists: Prose[]
}

function gatherProse(value: unknown, depth: number, budget: { values: number }): Prose {
  const prose: Prose = { lines: [], lists: [] }
  if (depth > 40 || budget.values-- <= 0) return prose
  if (typeof value === 'string') prose.lines.push(...linesOf(value).filter(isProse))
  else if (typeof value === 'object' && value !== null)
    for (const inner of Object.values(value)) {
      const found = gatherProse(inner, depth + 1, budget)
      for (const line of found.lines) prose.lines.push(line)
      if (typeof inner === 'object' && inner !== null) prose.lists.push(found)
    }
  return prose
}

function isProse(line: string): boolean {
  const isLong = line.length >= shortestLine || /[\u3040-\u9fff]{15}/.test(line)
  return (
    isLong &&
    !/^(?:https?:|data:|[{[<])/.test(line) &&
    /\s|[\u3000-\u9fff]/.test(line) &&
    !/[{};]\s*[\w-]+\s*[:=]/.test(line)
  )
}

/** The lines that a page has for those whose browser runs no scripts. */
export function noscriptLines(html: string): string[] {
  const kept: string[] = []
  let from = 0
  for (;;) {
    const opened = html.indexOf('<noscript', from)
    const until = opened === -1 ? -1 : html.indexOf('</noscript', opened)
    if (until === -1) return linesOf(kept.join('\n'))
    kept.push(html.slice(html.indexOf('>', opened) + 1, until))
    from = until + 1
  }
}

/** Text, or markup within a string, as lines without tags. */
export function linesOf(words: string): string[] {
  return decodeEntities(
    words
      .replace(/<(?:br|\/?p|\/?div|\/?li|\/?h[1-6]|\/?blockquote)\b[^<>]*>/gi, '\n')
      .replace(/<[^<>]*>/g, ''),
  )
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

function lengthOf(lines: string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0)
}
