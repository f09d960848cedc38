import { decodeEntities } from '../../markup/decodeEntities'

/** What a page's scripts say its article is: beyond this nothing is read of them. */
const longestScript = 8_000_000
const shortestBody = 400
/** Shorter strings of a page's data are labels and names. */
const shortestLine = 40
const mostValues = 200_000

/** The text that the page's JSON-LD gives as the article's, as lines; null when it gives none worth the name. */
export function linkedBody(jsonLd: string[]): string[] | null {
  for (const block of jsonLd) {
    if (!block.includes('"articleBody"') || block.length > longestScript) continue
    const found = /"articleBody"\s*:\s*("(?:[^"\\]|\\[\s\S])*")/.exec(block)
    const words = found && readString(found[1]!)
    if (words && words.length >= shortestBody) return linesOf(words)
  }
  return null
}

/** The lines of prose in the data from which a page's scripts would have built it; null when there are none. */
export function scriptedBody(html: string): string[] | null {
  const start =
    /<script[^>]{0,200}\b(?:id\s*=\s*["']?__NEXT_DATA__|type\s*=\s*["']?application\/json)[^>]{0,200}>/gi
  let best: string[] = []
  for (let tag = start.exec(html); tag; tag = start.exec(html)) {
    const from = tag.index + tag[0].length
    const until = html.indexOf('</script', from)
    if (until === -1 || until - from > longestScript || until - from < shortestBody) continue
    const lines = proseOf(parse(html.slice(from, until)))
    if (lengthOf(lines) > lengthOf(best)) best = lines
    start.lastIndex = until
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

/** Text, or markup within a string, as lines without tags. */
export function linesOf(words: string): string[] {
  return decodeEntities(
    words
      .replace(/<(?:br|\/?p|\/?div|\/?li|\/?h[1-6]|\/?blockquote)\b[^>]*>/gi, '\n')
      .replace(/<[^<>]*>/g, ''),
  )
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
}

function lengthOf(lines: string[]): number {
  return lines.reduce((sum, line) => sum + line.length, 0)
}

function readString(json: string): string | null {
  // A raw line break within a string is the commonest fault
  const words = parse(json.replace(/\r?\n/g, '\\n').replace(/\t/g, ' '))
  return typeof words === 'string' ? words : null
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json) as unknown
  } catch {
    return null
  }
}
