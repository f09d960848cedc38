import { readFileSync } from 'node:fs'
import path from 'node:path'
import { demonyms } from '../../src/core/analysis/data/countries'
import type { NameType } from '../../src/core/analysis/tagger/labels'

/** A text with the names in it. */
export interface AnnotatedText {
  id: string
  set: string
  text: string
  names: { start: number; end: number; type: NameType }[]
  /** Names of things are annotated too; else what is no name may be one of a thing. */
  hasThings: boolean
  /** Some names are not annotated: a capitalised word outside names may be one. */
  hasGaps: boolean
}

interface Line {
  id: string
  text: string
  entities: { start: number; end: number; type: string }[]
}

const types: Record<string, NameType> = { PER: 'PERSON', ORG: 'ORG', LOC: 'PLACE', MISC: 'THING' }

/** The openly licensed sets, by name; see NOTICE. */
export const sets = ['redocredf-dev', 'redocredf-test', 'wikigold', 'uner-ewt-dev', 'uner-ewt-test']

/** Reads one set: a JSON object a line, positions in UTF-16 code units. */
export function readSet(folder: string, set: string): AnnotatedText[] {
  return readFileSync(path.join(folder, `${set}.jsonl`), 'utf8')
    .trim()
    .split('\n')
    .flatMap((line) => {
      const { id, text, entities } = JSON.parse(line) as Line
      const names = entities.flatMap(({ start, end, type }) => {
        const known = types[type]
        if (!known) return []
        // Nationalities are annotated as organisations or places here and there.
        return [
          { start, end, type: isNationality(text.slice(start, end)) ? 'THING' : known },
        ] as const
      })
      const whole: AnnotatedText = {
        id,
        set,
        text,
        names: names.toSorted((one, other) => one.start - other.start),
        hasThings: !set.startsWith('uner'),
        hasGaps: set.startsWith('redocred'),
      }
      return set === 'wikigold'
        ? splitAt(whole, '-DOCSTART-')
        : [set.startsWith('redocred') ? joinHyphens(whole) : whole]
    })
}

function isNationality(words: string): boolean {
  return words.split(/[\s-]+/).every((word) => demonyms.has(word))
}

/** Several texts that were put into one, apart again. */
function splitAt(whole: AnnotatedText, mark: string): AnnotatedText[] {
  const parts: AnnotatedText[] = []
  let from = 0
  for (const part of whole.text.split(mark)) {
    const until = from + part.length
    const names = whole.names
      .filter(({ start, end }) => start >= from && end <= until)
      .map((name) => ({ ...name, start: name.start - from, end: name.end - from }))
    if (part.trim() !== '')
      parts.push({ ...whole, id: `${whole.id}.${parts.length}`, text: part, names })
    from = until + mark.length
  }
  return parts
}

/** "two - year" as it was printed: "two-year". */
export function joinHyphens(text: AnnotatedText): AnnotatedText {
  return rewrite(text, / - (?=[\p{L}\p{N}])/gu, '-')
}

/** Replaces a pattern in a text and moves the names along. */
export function rewrite(text: AnnotatedText, pattern: RegExp, by: string): AnnotatedText {
  let out = ''
  let from = 0
  const moves: { at: number; by: number }[] = []
  let shift = 0
  for (const match of text.text.matchAll(pattern)) {
    out += text.text.slice(from, match.index) + by
    from = match.index + match[0].length
    shift += by.length - match[0].length
    moves.push({ at: from, by: shift })
  }
  out += text.text.slice(from)
  const moved = (position: number) =>
    position + (moves.findLast(({ at }) => at <= position)?.by ?? 0)
  return {
    ...text,
    text: out,
    names: text.names.map((name) => ({ ...name, start: moved(name.start), end: moved(name.end) })),
  }
}
