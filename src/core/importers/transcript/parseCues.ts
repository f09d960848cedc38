/** A caption as the file has it: when, and its lines with their markup. */
export interface RawCue {
  /** In seconds. */
  from: number
  to: number
  lines: string[]
}

export interface RawTranscript {
  /** What the first line of a WebVTT file says besides its name. */
  heading: string | null
  /** As a WebVTT header names it. */
  language: string | null
  /** In the order of their time. */
  cues: RawCue[]
}

/**
 * Reads WebVTT (https://www.w3.org/TR/webvtt1/) and SubRip, also where a number, an empty line or the fraction of a second
 * is wrong or missing: what counts is the line with the two times, and the lines up to the next one.
 */
export function parseCues(text: string): RawTranscript {
  const lines = text.split('\n')
  const isVtt = /^\s*WEBVTT(?:\s|$)/.test(lines[0] ?? '')
  const transcript: RawTranscript = { heading: null, language: null, cues: [] }
  let cue: RawCue | null = null
  let isNote = isVtt
  let afterEmpty = true
  for (const [number, line] of lines.entries()) {
    const times = timesIn(line)
    if (times) {
      if (cue) dropNumber(cue, isVtt)
      cue = { ...times, lines: [] }
      transcript.cues.push(cue)
      isNote = false
    } else if (line.trim() === '') {
      isNote = false
      cue?.lines.push('')
    } else if (isNote) {
      if (isVtt && cue === null) readHeader(transcript, line, number)
    } else if (isVtt && afterEmpty && /^(?:NOTE|STYLE|REGION)(?:\s|$)/.test(line)) isNote = true
    else cue?.lines.push(line.trim())
    afterEmpty = line.trim() === ''
  }
  transcript.cues.sort((one, other) => one.from - other.from)
  return transcript
}

/** The line directly before the times names the next caption: its number, in WebVTT any words after an empty line. */
function dropNumber(cue: RawCue, isVtt: boolean): void {
  const last = cue.lines.at(-1) ?? ''
  const isNumber = /^\d{1,9}$/.test(last)
  if (isNumber || (isVtt && last !== '' && cue.lines.at(-2) === '')) cue.lines.pop()
}

function readHeader(transcript: RawTranscript, line: string, number: number): void {
  const language = /\bLanguage\s*:\s*([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*)\b/i.exec(line)
  if (language) transcript.language = language[1]!
  const heading = /^\s*WEBVTT[\s:–-]+(.*\S)/.exec(line)?.[1]
  if (number === 0 && heading && !/^(?:Kind|Language)\s*:/i.test(heading))
    transcript.heading = heading
}

const moment = String.raw`(?:(\d{1,6})\s*:\s*)?(\d{1,3})\s*:\s*(\d{1,2})(?:\s*[.,]\s*(\d{1,6}))?`
const times = new RegExp(String.raw`^\s*${moment}\s*-{1,3}>\s*${moment}(?:\s|$)`)

function timesIn(line: string): Omit<RawCue, 'lines'> | null {
  // Most lines are words, and a long one is not worth the search
  if (!line.includes('->')) return null
  const found = times.exec(line.slice(0, 200))
  return found ? { from: seconds(found, 1), to: seconds(found, 5) } : null
}

function seconds(found: RegExpExecArray, first: number): number {
  const [hours, minutes, whole] = [0, 1, 2].map((part) => Number(found[first + part] ?? 0))
  const fraction = Number(`0.${found[first + 3] ?? 0}`)
  return hours! * 3600 + minutes! * 60 + whole! + Math.round(fraction * 1000) / 1000
}
