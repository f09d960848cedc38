import type { Weights } from '../../src/core/analysis/tagger/NameModel'
import { labelAll, namesOf } from '../../src/core/analysis/tagger/tagNames'
import type { Lesson } from './Lesson'

/** How many names were found rightly, were found, and are there. */
type Counts = [right: number, found: number, there: number]

/**
 * Precision, recall and F1 in per cent, of exact names with their types: all together and by type. Then the precision of the
 * half that the tagger is surer of, and of the other half, and the margin at which as many are right as are wrong.
 */
export function scoreOf(lessons: Lesson[], weights: Weights): string {
  const counts: Record<string, Counts> = { PERSON: [0, 0, 0], ORG: [0, 0, 0], PLACE: [0, 0, 0] }
  const guesses: { margin: number; right: boolean }[] = []
  for (const { source, sight, sentences } of lessons) {
    const there = new Set<string>()
    for (const { start, end, type } of source.names) {
      there.add(`${start} ${end} ${type}`)
      if (counts[type]) counts[type][2]++
    }
    for (const { from, until, type, margin } of namesOf(labelAll(sight, sentences, weights))) {
      const { start } = sight.tokens[from]!
      const { end } = sight.tokens[until - 1]!
      counts[type]![1]++
      const right = there.has(`${start} ${end} ${type}`)
      if (right) counts[type]![0]++
      guesses.push({ margin, right })
    }
  }
  const all = Object.values(counts).reduce<Counts>(
    (sum, own) => [sum[0] + own[0], sum[1] + own[1], sum[2] + own[2]],
    [0, 0, 0],
  )
  guesses.sort((one, other) => other.margin - one.margin)
  const half = Math.ceil(guesses.length / 2)
  const halves = [guesses.slice(0, half), guesses.slice(half)].map((part) =>
    inPercent(part.filter(({ right }) => right).length / part.length),
  )
  return [['all', all] as const, ...Object.entries(counts)]
    .map(([name, own]) => `${name} ${inWords(own)}`)
    .concat(`surer half ${halves.join(', other half ')}`, `even at ${evenAt(guesses).toFixed(0)}`)
    .join('   ')
}

/** `guesses` by falling margin: the middle of the hundred with the least margins of which half are right. */
function evenAt(guesses: { margin: number; right: boolean }[]): number {
  const size = Math.min(100, guesses.length)
  for (let end = guesses.length; end >= size; end--) {
    const some = guesses.slice(end - size, end)
    if (some.filter(({ right }) => right).length * 2 >= size) return some[size >> 1]?.margin ?? 0
  }
  return 0
}

function inWords([right, found, there]: Counts): string {
  const [precision, recall, f1] = [right / found, right / there, (2 * right) / (found + there)]
  return [precision, recall, f1].map(inPercent).join(' ')
}

function inPercent(share: number): string {
  return (100 * share).toFixed(1)
}
