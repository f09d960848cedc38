import type { LaidOutPage, Line } from './Line'

/** How a document is set: what its running text looks like. */
export interface BodyType {
  size: number
  font: string
  /** From one line to the next, in points. */
  pitch: number
}

/** The size, the face and the line spacing that most of the letters have. */
export function bodyTypeOf(pages: readonly LaidOutPage[], furniture: ReadonlySet<Line>): BodyType {
  const sizes = new Map<number, number>()
  const fonts = new Map<string, number>()
  const pitches = new Map<number, Map<number, number>>()
  for (const { columns } of pages)
    for (const { lines } of columns)
      for (const [place, line] of lines.entries()) {
        if (furniture.has(line)) continue
        const size = Math.round(line.size * 2) / 2
        add(sizes, size, line.text.length)
        add(fonts, `${size} ${line.font}`, line.text.length)
        const before = lines[place - 1]
        if (!before || Math.abs(before.size - line.size) >= 0.6) continue
        const ofSize = pitches.get(size) ?? new Map<number, number>()
        add(ofSize, Math.round(line.baseline - before.baseline), line.text.length)
        pitches.set(size, ofSize)
      }
  const size = heaviest(sizes) ?? 10
  const ofSize = new Map([...fonts].filter(([key]) => key.startsWith(`${size} `)))
  const font = heaviest(ofSize)?.replace(/^\S+ /, '') ?? ''
  const ofBody = pitches.get(size) ?? []
  const near = new Map([...ofBody].filter(([pitch]) => pitch > size * 0.8 && pitch < size * 3.2))
  return { size, font, pitch: heaviest(near) ?? size * 1.3 }
}

/** The lines at the foot of a column that are footnotes: smaller than the text, the first with a sign before it. */
export function findFootnotes(
  pages: readonly LaidOutPage[],
  furniture: ReadonlySet<Line>,
  body: BodyType,
): Set<Line> {
  const footnotes = new Set<Line>()
  for (const { columns, height } of pages)
    for (const { lines } of columns) {
      const kept = lines.filter((line) => !furniture.has(line))
      let first = kept.length
      while (first > 0 && kept[first - 1]!.size <= body.size * 0.93) first--
      const small = kept.slice(first)
      const start = small.findIndex((line) => isSigned(line) && line.baseline > height * 0.35)
      if (start >= 0) for (const line of small.slice(start)) footnotes.add(line)
    }
  return footnotes
}

/** True for the first line of a footnote: "1 Minutes of…", "* Asked by…". */
export function isSigned({ text }: Line): boolean {
  return /^(?:[⁰¹²³⁴⁵⁶⁷⁸⁹]{1,3}|\[?\d{1,3}[.)\]]?\s|[*†‡§]{1,3})\s?\S/.test(text)
}

function add<Key>(counts: Map<Key, number>, key: Key, weight: number): void {
  counts.set(key, (counts.get(key) ?? 0) + weight)
}

function heaviest<Key>(counts: Map<Key, number>): Key | null {
  let best: [Key, number] | null = null
  for (const entry of counts) if (!best || entry[1] > best[1]) best = entry
  return best?.[0] ?? null
}
