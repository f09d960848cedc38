import type { Pair } from './findRuns'
import { foldWord } from './normalise'
import type { PreparedSource } from './prepareSource'

/**
 * Compares letters that the index took for the same: folded they must be, but for the case of the very first. A source
 * that is set in capitals, as headlines are, says nothing of case.
 */
export function compareLetters(
  draft: string,
  pairs: readonly Pair[],
  source: PreparedSource,
): 'same' | 'first letter' | 'different' {
  let found: 'same' | 'first letter' = 'same'
  let inCapitals: boolean | null = null
  for (const [index, pair] of pairs.entries()) {
    const written = draft.slice(pair.start, pair.end)
    const stored = source.text.slice(source.starts[pair.from], source.ends[pair.to - 1])
    if (written === stored) continue
    if (written.includes('[')) {
      found = 'first letter'
      continue
    }
    const one = withoutHyphens(foldWord(written))
    const other = withoutHyphens(foldWord(stored))
    if (one === other) continue
    if (index === 0 && differsInFirstCase(one, other)) found = 'first letter'
    else if (!(inCapitals ??= isSetInCapitals(pairs, source))) return 'different'
  }
  return found
}

const FEWEST_IN_CAPITALS = 4

/** True of `NO LOG WAS KEPT` and `Nobody Told Us the Crane Was Unsafe`; too few words may be a name or initials. */
function isSetInCapitals(pairs: readonly Pair[], source: PreparedSource): boolean {
  const stored = pairs.map(({ from, to }) =>
    source.text.slice(source.starts[from], source.ends[to - 1]),
  )
  const lettered = stored.filter((word) => /\p{L}/u.test(word))
  if (lettered.length < FEWEST_IN_CAPITALS) return false
  return lettered.every((word) => startsInCapitals.test(word) || shortOfTitles.has(word))
}

const startsInCapitals = /^[\p{N}\p{M}'’]*[\p{Lu}\p{Lt}]/u
/** What American headlines leave small (Chicago Manual of Style 8.159). */
const shortOfTitles = new Set(
  'a an the and but for nor or so yet as at by in of off on per to up via vs with from'.split(' '),
)

/** True for `The` and `the`, not for `US` and `us`. */
export function differsInFirstCase(one: string, other: string): boolean {
  const [first = ''] = one
  const [otherFirst = ''] = other
  return (
    one.slice(first.length) === other.slice(otherFirst.length) &&
    first.toLowerCase() === otherFirst.toLowerCase()
  )
}

function withoutHyphens(word: string): string {
  return word.replace(/-\s*/g, '')
}
