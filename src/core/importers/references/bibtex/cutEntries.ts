/** One entry of a BibTeX file as it stands, or why it is none. */
export type CutEntry =
  { line: number; type: string; words: string } | { line: number; sentence: string }

const opening = /@\s{0,5}([a-z]{1,40})\s{0,5}([{(])/gi
/** Longer entries are somebody else's. */
const longestEntry = 500_000

/**
 * Cuts a BibTeX file into its entries by their braces, without a look at what is in them; one that never ends stops at the
 * next line that begins like an entry. In time linear in the length of the text.
 */
export function* cutEntries(text: string): Iterable<CutEntry> {
  const find = new RegExp(opening)
  let line = 1
  let counted = 0
  for (let found = find.exec(text); found !== null; found = find.exec(text)) {
    line += lineBreaks(text, counted, found.index)
    counted = found.index
    const type = found[1]!.toLowerCase()
    const end = endOf(text, find.lastIndex, found[2] === '(' ? ')' : '}')
    if (end.isWhole) {
      find.lastIndex = end.at
      if (end.at - found.index > longestEntry)
        yield { line, sentence: `The entry at line ${line} is too long to be a reference.` }
      else yield { line, type, words: text.slice(found.index, end.at) }
    } else {
      find.lastIndex = end.at
      if (type !== 'comment')
        yield { line, sentence: `The entry at line ${line} has no end: a brace is missing in it.` }
    }
  }
}

/** Where an entry ends whose brace was opened just before `start`: behind its own, or before what begins like the next. */
function endOf(text: string, start: number, close: string): { at: number; isWhole: boolean } {
  let depth = 0
  for (let at = start; at < text.length; at++) {
    const sign = text[at]
    if (sign === '\\') at++
    else if (sign === '{') depth++
    else if (sign === close && depth === 0) return { at: at + 1, isWhole: true }
    else if (sign === '}') depth--
    else if (sign === '\n' && /^@[a-z]{1,40}\s{0,5}[{(]/i.test(text.slice(at + 1, at + 50)))
      return { at: at + 1, isWhole: false }
  }
  return { at: text.length, isWhole: false }
}

function lineBreaks(text: string, from: number, until: number): number {
  let breaks = 0
  for (let at = text.indexOf('\n', from); at >= 0 && at < until; at = text.indexOf('\n', at + 1))
    breaks++
  return breaks
}
