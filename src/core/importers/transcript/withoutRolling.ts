import type { RawCue } from './parseCues'

/** Captions as close as this, in seconds, follow each other on the screen. */
const atOnce = 0.6

/**
 * Takes out the lines that live and automatic captions show a second time: each caption begins with the lines, or the
 * words of the line, that the one before ended with. In a file where this is not the rule only a caption that is
 * there twice at one moment goes: people do repeat themselves.
 */
export function withoutRolling(cues: readonly RawCue[]): RawCue[] {
  const fresh = cues.map((cue, place) => (place === 0 ? null : repeatedIn(cues[place - 1]!, cue)))
  const rolling = fresh.filter((repeated) => repeated !== null).length
  const isRolling = rolling >= 3 && rolling >= cues.length * 0.3
  return cues.map((cue, place) => {
    const repeated = fresh[place]
    if (isRolling) return repeated ? { ...cue, lines: repeated } : cue
    const before = cues[place - 1]
    const isTwice = before?.from === cue.from && before.lines.join('\n') === cue.lines.join('\n')
    return isTwice ? { ...cue, lines: [] } : cue
  })
}

/** The lines of a caption that are new after the one before; null where all are. */
function repeatedIn(before: RawCue, cue: RawCue): string[] | null {
  if (cue.from > before.to + atOnce) return null
  const old = before.lines.filter(Boolean)
  const lines = cue.lines.filter(Boolean)
  for (let count = Math.min(old.length, lines.length); count > 0; count--)
    if (old.slice(-count).every((line, place) => line === lines[place])) return lines.slice(count)
  const [first, last] = [lines[0], old.at(-1)]
  if (first && last && first.startsWith(`${last} `))
    return [first.slice(last.length + 1), ...lines.slice(1)]
  return null
}
