import type { Token } from '../text/tokens'

/** For each token of a run of words that are written large, the tokens that the run begins and ends with; else -1. */
export interface CapitalRuns {
  /** Words side by side: "NHS Foundation Trust". */
  first: Int32Array
  last: Int32Array
  /** With the small words and commas that may join them: "Ministry of Youth, Sports and Culture". */
  joinedFirst: Int32Array
  joinedLast: Int32Array
}

/** The runs of capitalised words in a text. Linear. */
export function capitalRunsOf(tokens: readonly Token[]): CapitalRuns {
  const { length } = tokens
  const runs: CapitalRuns = {
    first: new Int32Array(length).fill(-1),
    last: new Int32Array(length).fill(-1),
    joinedFirst: new Int32Array(length).fill(-1),
    joinedLast: new Int32Array(length).fill(-1),
  }
  for (let at = 0; at < length; at++) {
    if (!tokens[at]!.capital) continue
    let until = at + 1
    while (goesOn(tokens, until)) until++
    runs.first.fill(at, at, until)
    runs.last.fill(until - 1, at, until)
    at = until - 1
  }
  for (let at = 0; at < length; at++) {
    if (runs.first[at]! < 0) continue
    let end = runs.last[at]!
    for (let next = takenUp(tokens, end); next > 0; next = takenUp(tokens, end))
      end = runs.last[next]!
    runs.joinedFirst.fill(at, at, end + 1)
    runs.joinedLast.fill(end, at, end + 1)
    at = end
  }
  return runs
}

function goesOn(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at]
  if (!token || token.opensParagraph) return false
  return token.capital || (token.text === '&' && tokens[at + 1]?.capital === true)
}

/** The token at which words of a run go on after one or two joining words; 0 where they do not. */
function takenUp(tokens: readonly Token[], end: number): number {
  for (let at = end + 1; at <= end + 3; at++) {
    const token = tokens[at]
    if (!token || token.opensParagraph) return 0
    if (token.capital) return at
    if (!joining.has(token.text)) return 0
  }
  return 0
}

const joining = new Set(['of', 'and', 'for', 'the', ',', 'de', 'on', 'in'])
