import type { LocatedBlock } from '../composeLocated'
import type { RawCue } from './parseCues'
import { readCueWords, type CueWords } from './readCueWords'
import { withoutRolling } from './withoutRolling'

/** A paragraph of one voice ends at the next full stop beyond this, in code units. */
const longParagraph = 700
/** A pause in seconds after which a new paragraph begins, once a sentence is over. */
const longPause = 3
/** Automatic captions have no full stops: a paragraph of theirs ends here, or at a pause. */
const longestParagraph = 1_400

interface Open extends LocatedBlock {
  speaker: string | null
  until: number
}

/** Captions as paragraphs: one a turn of a speaker, whose name stands before it, with the moment of each caption. */
export function joinCues(raw: readonly RawCue[]): LocatedBlock[] {
  const cues = raw.map(({ from, to, lines }) => ({ from, to, words: readCueWords(lines) }))
  const rolled = withoutRolling(
    cues.map(({ from, to, words }) => ({ from, to, lines: words.flatMap(({ lines }) => lines) })),
  )
  const paragraphs: Open[] = []
  for (const [place, cue] of cues.entries())
    for (const part of freshParts(cue.words, rolled[place]!.lines)) {
      const open = paragraphs.at(-1)
      const words = joined(part.lines)
      const locator = { kind: 'time' as const, value: cue.from }
      if (open && goesOn(open, part, cue.from)) {
        const before = joined([open.text, words])
        open.locators.push({ ...locator, at: before.length - words.length })
        open.text = before
        open.until = cue.to
      } else {
        const isNobody = part.isTurn || isSound(words)
        const speaker = part.speaker ?? (isNobody ? null : (open?.speaker ?? null))
        const isSame = speaker !== null && speaker === open?.speaker
        const text = part.speaker === null || isSame ? words : `${part.speaker}: ${words}`
        const locators = [{ ...locator, at: 0 }]
        paragraphs.push({ text, type: 'paragraph', aside: null, locators, speaker, until: cue.to })
      }
    }
  return paragraphs
}

/** The parts of a caption whose lines have not been shown before: those that are left are its last ones. */
function freshParts(parts: CueWords[], lines: string[]): CueWords[] {
  const all = parts.reduce((sum, part) => sum + part.lines.length, 0)
  let shown = all - lines.length
  return parts.flatMap((part, place) => {
    const kept = part.lines.slice(Math.min(shown, part.lines.length))
    shown -= part.lines.length - kept.length
    const isFirst = place === parts.findIndex((one) => one.lines.length > 0)
    // The first line that is left may have lost its beginning
    if (isFirst && kept.length === lines.length && lines.length > 0)
      return [{ ...part, lines: [...lines] }]
    return kept.length > 0 ? [{ ...part, lines: kept }] : []
  })
}

function goesOn(open: Open, part: CueWords, from: number): boolean {
  if (part.isTurn && (part.speaker === null || part.speaker !== open.speaker)) return false
  if (isSound(part.lines.join(' ')) || isSound(open.text)) return false
  const isPause = from - open.until >= longPause
  const isOver = /[.!?…。！？؟]["”’»)\]]*$/.test(open.text)
  if (isOver) return open.text.length < longParagraph && !isPause
  return open.text.length < longestParagraph && !(isPause && open.text.length > longParagraph / 2)
}

/** "[A door closes]", "(laughter)": nobody's words. */
function isSound(words: string): boolean {
  return /^(?:\[[^\]]*\]|\([^)]*\)|♪.*♪)$/.test(words)
}

const unspaced = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、。「」！？]/u

/** Lines as one: parted by a space where the writing has spaces. */
function joined(lines: readonly string[]): string {
  return lines
    .map((line, place) => {
      const before = lines[place - 1] ?? ''
      const isUnspaced = unspaced.test(before.slice(-1)) && unspaced.test(line.slice(0, 1))
      return (before === '' || isUnspaced ? '' : ' ') + line
    })
    .join('')
}
