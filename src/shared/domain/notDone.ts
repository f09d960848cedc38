/** What was not looked for in a text, with the reason. */
export type NotDone =
  /** BCP 47; `und` where it is not known which language it is. */
  | { reason: 'language'; language: string }
  /** So many characters were looked through, and none behind them. */
  | { reason: 'length'; analysed: number }

/** The same as a sentence for a person. */
export function notDoneSentence(notDone: NotDone): string {
  if (notDone.reason === 'length') {
    const looked = notDone.analysed.toLocaleString('en')
    return `Only the first ${looked} characters of this article were looked through for names, quotes and dates.`
  }
  const language = nameOf(notDone.language)
  return `This article is in ${language}: names and speakers are not looked for, only the names that you accepted, quotations and full dates.`
}

function nameOf(language: string): string {
  try {
    const name = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' }).of(language)
    if (name && language !== 'und') return name
  } catch {
    // What a page states may be no language at all.
  }
  return 'a language that Stet does not read'
}
