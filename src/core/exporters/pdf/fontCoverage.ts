/**
 * Tells whether a TrueType or OpenType font has a letter, from its `cmap` table (formats 4 and 12),
 * https://learn.microsoft.com/typography/opentype/spec/cmap. A font that cannot be read has none.
 */
export function fontCoverage(font: Uint8Array): (codePoint: number) => boolean {
  try {
    const ranges = coveredRanges(new DataView(font.buffer, font.byteOffset, font.byteLength))
    return (codePoint) => ranges.some(([first, last]) => first <= codePoint && codePoint <= last)
  } catch (error) {
    if (error instanceof RangeError) return () => false
    throw error
  }
}

type Range = [first: number, last: number]

function coveredRanges(font: DataView): Range[] {
  const cmap = tableAt(font, 'cmap')
  if (cmap === null) return []
  const ranges: Range[] = []
  for (let index = 0; index < font.getUint16(cmap + 2); index++) {
    const platform = font.getUint16(cmap + 4 + 8 * index)
    // Unicode and Windows; a Macintosh table speaks of other numbers.
    if (platform !== 0 && platform !== 3) continue
    const table = cmap + font.getUint32(cmap + 8 + 8 * index)
    const format = font.getUint16(table)
    if (format === 4) ranges.push(...segments(font, table))
    if (format === 12) ranges.push(...groups(font, table))
  }
  return joined(ranges)
}

function tableAt(font: DataView, wanted: string): number | null {
  for (let index = 0; index < font.getUint16(4); index++) {
    const entry = 12 + 16 * index
    const tag = String.fromCharCode(...[0, 1, 2, 3].map((byte) => font.getUint8(entry + byte)))
    if (tag === wanted) return font.getUint32(entry + 8)
  }
  return null
}

function segments(font: DataView, table: number): Range[] {
  const size = font.getUint16(table + 6)
  const ranges: Range[] = []
  for (let offset = 0; offset < size; offset += 2) {
    const last = font.getUint16(table + 14 + offset)
    const first = font.getUint16(table + 16 + size + offset)
    const delta = font.getUint16(table + 16 + 2 * size + offset)
    const glyphsAt = table + 16 + 3 * size + offset
    const glyphs = font.getUint16(glyphsAt)
    for (let letter = first; letter <= last && letter < 0xffff; letter++) {
      const glyph =
        glyphs === 0
          ? (letter + delta) & 0xffff
          : font.getUint16(glyphsAt + glyphs + 2 * (letter - first))
      if (glyph !== 0) ranges.push([letter, letter])
    }
  }
  return ranges
}

function groups(font: DataView, table: number): Range[] {
  return Array.from({ length: font.getUint32(table + 12) }, (_, index): Range => {
    const group = table + 16 + 12 * index
    return [font.getUint32(group), font.getUint32(group + 4)]
  })
}

function joined(ranges: Range[]): Range[] {
  const all: Range[] = []
  for (const [first, last] of ranges.toSorted((one, other) => one[0] - other[0])) {
    const before = all.at(-1)
    if (before && first <= before[1] + 1) before[1] = Math.max(before[1], last)
    else all.push([first, last])
  }
  return all
}
