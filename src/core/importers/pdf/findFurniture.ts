import type { LaidOutPage, Line } from './Line'

/** Running heads stand within this part of the page's height from its edge, three lines at most. */
const margin = 0.15
const mostLines = 3

/**
 * The lines at the upper and lower edges that are the pages' and not the text's: the same words on several pages (numbers
 * in them aside), or the page's own number.
 */
export function findFurniture(pages: readonly LaidOutPage[]): Set<Line> {
  const edges = pages.map(edgeLines)
  const counts = new Map<string, number>()
  for (const lines of edges)
    for (const key of new Set(lines.map(({ line, edge }) => keyOf(line, edge))))
      counts.set(key, (counts.get(key) ?? 0) + 1)
  const enough = pages.length <= 4 ? 2 : 3
  const furniture = new Set<Line>()
  for (const [place, lines] of edges.entries())
    for (const { line, edge } of lines) {
      const isRepeated = (counts.get(keyOf(line, edge)) ?? 0) >= enough
      if (isRepeated || isPageNumber(line, pages[place]!)) furniture.add(line)
    }
  return furniture
}

function edgeLines(page: LaidOutPage): { line: Line; edge: 'head' | 'foot' }[] {
  const lines = page.columns.flatMap((column) => column.lines)
  const sorted = lines.toSorted((one, other) => one.baseline - other.baseline)
  const heads = sorted.filter(({ baseline }) => baseline < page.height * margin)
  const feet = sorted.filter(({ baseline }) => baseline > page.height * (1 - margin))
  return [
    ...outermost(heads).map((line) => ({ line, edge: 'head' as const })),
    ...outermost(feet.toReversed()).map((line) => ({ line, edge: 'foot' as const })),
  ]
}

/** The lines at the outermost heights: what stands side by side counts once. */
function outermost(lines: Line[]): Line[] {
  const heights: number[] = []
  return lines.filter(({ baseline, size }) => {
    if (heights.some((height) => Math.abs(height - baseline) < size * 0.5)) return true
    if (heights.length === mostLines) return false
    return heights.push(baseline) > 0
  })
}

function keyOf(line: Line, edge: string): string {
  const words = line.text
    .toLowerCase()
    .replace(/\p{Nd}+/gu, '#')
    .replace(/\s+/g, ' ')
  const bare = words.replace(/^[-–—|·•\s]*(?:[ivxlc]{1,7}|#)[-–—|·•\s]*$/, '#')
  // A short line that only a place on the page makes a running head must keep that place
  return `${edge} ${bare} ${Math.round(line.baseline / 4)}`
}

const pageNumber =
  /^(?:[-–—|·•\s]*|(?:page|seite|strona|pagina|página|стор\.?|сторінка|страница|с\.|p\.|s\.)\s*)(\d{1,5})(?:\s*(?:\/|of|von|de|sur|di|z|з|из|van)\s*\d{1,5})?[-–—|·•\s]*$/iu

/** A line that is nothing but this page's number. */
function isPageNumber({ text }: Line, page: LaidOutPage): boolean {
  const found = pageNumber.exec(text)
  return found !== null && Number(found[1]) === page.number
}
