import { widthOf, type DrawnWords } from './makePdf'

export interface Setting {
  x: number
  /** Of the first line. */
  y: number
  width: number
  size?: number
  /** From line to line. */
  leading?: number
  face?: DrawnWords['face']
  /** Of the first line of each paragraph. */
  indent?: number
  /** Between paragraphs. */
  space?: number
  isRightToLeft?: boolean
}

/** Paragraphs broken into lines as a typesetter would; a soft hyphen is a place where a word may be parted. */
export function setText(
  paragraphs: string[],
  setting: Setting,
): { words: DrawnWords[]; y: number } {
  const {
    x,
    width,
    size = 10,
    leading = size * 1.3,
    indent = 0,
    space = 0,
    face,
    isRightToLeft,
  } = setting
  let y = setting.y
  const words: DrawnWords[] = []
  for (const paragraph of paragraphs) {
    for (const [place, line] of linesOf(paragraph, width, size, indent).entries()) {
      const from = place === 0 ? indent : 0
      const left = isRightToLeft ? x + width - from - widthOf(line, size) : x + from
      const text = isRightToLeft ? asSeen(line) : line
      words.push({ x: left, y, size, text, ...(face ? { face } : {}) })
      y -= leading
    }
    y -= space
  }
  return { words, y }
}

function linesOf(paragraph: string, width: number, size: number, indent: number): string[] {
  const isUnspaced = /[\u3040-\u30FF\u4E00-\u9FFF]/.test(paragraph)
  const lines: string[] = []
  let line = ''
  const fits = (text: string): boolean =>
    widthOf(text, size) <= width - (lines.length === 0 ? indent : 0)
  for (const word of isUnspaced ? Array.from(paragraph) : paragraph.split(' ')) {
    const joined = line === '' || isUnspaced ? line + word : `${line} ${word}`
    if (fits(joined.replaceAll('\u00AD', ''))) {
      line = joined
      continue
    }
    const parts = word.split('\u00AD')
    let kept = parts.length - 1
    const begun = (count: number): string =>
      `${line}${line === '' ? '' : ' '}${parts.slice(0, count).join('')}-`
    while (kept > 0 && !fits(begun(kept).replaceAll('\u00AD', ''))) kept--
    lines.push(kept > 0 ? begun(kept) : line)
    line = parts.slice(kept).join('\u00AD')
  }
  return [...lines, line].filter((text) => text !== '').map((text) => text.replaceAll('\u00AD', ''))
}

/** Writing from right to left as a page shows it, from its left edge: numbers and Latin words keep their own order. */
function asSeen(line: string): string {
  const parts = line.match(/[0-9A-Za-z][0-9A-Za-z.,%/-]*[0-9A-Za-z%]|[^]/gu) ?? []
  const mirrored: Record<string, string> = { '(': ')', ')': '(', '«': '»', '»': '«' }
  return parts
    .map((part) => mirrored[part] ?? part)
    .toReversed()
    .join('')
}
