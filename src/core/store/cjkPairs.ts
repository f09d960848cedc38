/** Chinese, Japanese and Korean letters in a row; they are written without a space between words. */
const CJK = String.raw`(?:(?=[\p{L}\p{N}])[\p{scx=Han}\p{scx=Hira}\p{scx=Kana}\p{scx=Hang}])`
const runs = new RegExp(`${CJK}+`, 'gu')
const hasCjk = new RegExp(CJK, 'u')
const lastRun = new RegExp(`${CJK}+$`, 'u')

/**
 * A text as the search index reads it: each run of CJK letters as overlapping pairs and its last letter, so that
 * any part of the run can be found (the bigrams of Lucene's CJKBigramFilter). Everything else stays as it is.
 */
export function toPairs(text: string): string {
  if (!hasCjk.test(text)) return text
  return text.replace(runs, (run) => {
    const letters = Array.from(run)
    return ` ${letters.map((letter, at) => letter + (letters[at + 1] ?? '')).join(' ')} `
  })
}

/** Words asked for as a phrase of the index; `more` when what stands there may go on beyond the last one. */
export function toPhrase(words: string): { phrase: string; more: boolean } {
  const pairs = toPairs(words).trim().replace(/ +/g, ' ')
  const run = lastRun.exec(words)?.[0] ?? ''
  const isLong = Array.from(run).length > 1
  // The last letter of a run stands alone only where the text's run ends as well.
  const phrase = isLong ? pairs.slice(0, pairs.lastIndexOf(' ')) : pairs
  return { phrase, more: run !== '' && !isLong }
}

export function isCjk(letters: string): boolean {
  return hasCjk.test(letters)
}
