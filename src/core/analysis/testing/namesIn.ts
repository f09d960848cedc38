import { analyze } from '../analyze'

/** A text with its names in brackets: "[P Mara Lindqvist] left [L Oslo]." */
export function namesIn(text: string): string {
  const names = analyze(text).entities.flatMap(({ type, mentions }) =>
    mentions.map(({ start, end }) => ({ start, end, letter: letters[type] })),
  )
  let marked = text
  for (const { start, end, letter } of names.toSorted((one, other) => other.start - one.start))
    marked = `${marked.slice(0, start)}[${letter} ${marked.slice(start, end)}]${marked.slice(end)}`
  return marked
}

const letters = { PERSON: 'P', ORG: 'O', PLACE: 'L', OTHER: 'X' }
