/** Words of one caption by one voice. */
export interface CueWords {
  /** Who speaks, as the caption names them; null where it does not. */
  speaker: string | null
  /** True where the caption says that somebody else speaks now, named or not. */
  isTurn: boolean
  /** One a line on the screen. */
  lines: string[]
}

/** The words of a caption without its markup, one part a voice. */
export function readCueWords(lines: readonly string[]): CueWords[] {
  const parts: CueWords[] = []
  for (const line of lines) {
    for (const [place, piece] of line.split(/<v(?:\.[^\s>]{0,100})?[ \t]+/).entries()) {
      const named = place > 0 ? /^([^>]{1,200})>?(.*)$/s.exec(piece) : null
      const words = plain(named ? named[2]! : piece)
      if (named) parts.push({ speaker: plain(named[1]!) || null, isTurn: true, lines: [] })
      if (words !== '') addLine(parts, words)
    }
  }
  return parts.filter((part) => part.lines.length > 0)
}

const turn = /^(?:>>+|&gt;&gt;)\s*/
const dash = /^[-‐–—]\s*(?=[\p{L}\p{N}"“«„¿¡([])/u
/** "INES CALDER:", "Ines Calder (by telephone):", "Dr. M. Okafor:" before words of theirs. */
const name =
  /^((?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|\p{Lu}\.)(?: (?:\p{Lu}[\p{L}\p{M}.'’-]{0,30}|\p{Lu}\.|d[aeiu]|van|von|der|den|bin|al|el|la|le|\d{1,2})){0,4}(?: \([^()]{1,40}\))?)\s?[:：]\s+(?=\S)/u
const noName =
  /^(?:Note|Notes|Warning|Caution|Source|Sources|Photo|Update|Example|Question|Answer|Remember|Subject|Re|Time|Date|Today|But|And|So|Yes|No)$/i

function addLine(parts: CueWords[], line: string): void {
  let words = line.replace(turn, '')
  const isTurn = words !== line || dash.test(words)
  const found = name.exec(words.replace(dash, ''))
  const speaker = found && !noName.test(found[1]!) ? found[1]! : null
  if (speaker !== null) words = words.replace(dash, '').slice(found![0].length)
  const open = parts.at(-1)
  if (!open || (open.lines.length > 0 && (isTurn || speaker !== null)))
    parts.push({ speaker, isTurn: isTurn || speaker !== null, lines: [words] })
  else {
    open.speaker ??= speaker
    open.isTurn ||= isTurn || speaker !== null
    open.lines.push(words)
  }
}

const characters: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: '\u00a0',
  lrm: '\u200e',
  rlm: '\u200f',
}

/** Without tags (WebVTT's and SubRip's), `{\an8}` places and character references. */
function plain(line: string): string {
  return line
    .replace(/<\/?(?:[a-z][^<>]{0,300}|\d[\d:.]{0,20})?>/gi, '')
    .replace(/\{\\[^{}]{1,100}\}/g, '')
    .replace(/&(?:#(\d{1,7})|#x([0-9a-f]{1,6})|(\w{2,6}));/gi, (whole, decimal, hex, named) =>
      typeof named === 'string'
        ? (characters[named.toLowerCase()] ?? whole)
        : characterOf(decimal ? Number(decimal) : Number.parseInt(String(hex), 16)),
    )
    .replace(/[ \t]+/g, ' ')
    .trim()
}

function characterOf(code: number): string {
  const isOne = code > 31 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff)
  return isOne ? String.fromCodePoint(code) : ''
}
