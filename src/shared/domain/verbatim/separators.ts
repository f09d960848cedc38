import { foldTypography, isDash, isInvisible, quoteMarks } from './normalise'

/** How what stands between two words in a draft compares with what stands between the same two in a source. */
export type SeparatorFit = 'same' | 'permitted' | 'different'

/**
 * Compares what stands between two words. White space, the level and shape of quotation marks, the shape of a dash,
 * whether a comma stands before or behind a closing mark, and a mark re-opened at a paragraph's start are typography.
 * So is a hyphen for a space between letters (`between letters`). A `[sic]` on either side is permitted.
 */
export function compareSeparators(
  draft: string,
  source: string,
  betweenLetters: boolean,
): SeparatorFit {
  if (draft === source) return 'same'
  if (sic.test(draft) || sic.test(source)) {
    const fit = compareSeparators(withoutSic(draft), withoutSic(source), false)
    return fit === 'same' ? 'permitted' : fit
  }
  const draftKey = separatorKey(draft)
  const sourceKey = separatorKey(source)
  if (draftKey === sourceKey) return 'same'
  if (draft.includes('\n') || source.includes('\n'))
    if (separatorKey(withoutReopened(draft)) === separatorKey(withoutReopened(source)))
      return 'same'
  if (betweenLetters) {
    if (draftKey === '' && isHyphen(source)) return 'same'
    if (sourceKey === '' && isHyphen(draft)) return 'same'
  }
  return 'different'
}

/** Punctuation alone, folded: no white space, every quotation mark `"`, a comma or full stop before a closing mark. */
export function separatorKey(separator: string): string {
  if (separator === ' ' || separator === '') return ''
  return foldTypography(separator)
    .folded.replace(/\s/g, '')
    .replace(/'/g, '"')
    .replace(/\.?…\.?/g, '…')
    .replace(/-+/g, '-')
    .replace(/("+)([.,])/g, '$2$1')
}

/** One hyphen or unspaced dash, or a hyphen at a line's end: what joins the parts of one word. */
export function isHyphen(separator: string): boolean {
  const visible = separator.length > 1 ? stripInvisible(separator) : separator
  if (visible === '' || !isDash(visible.charCodeAt(0))) return false
  return (
    visible.length === 1 ||
    (/^\s*$/.test(visible.slice(1).replace(/^ */, '')) && /\n/.test(visible))
  )
}

/** True when a sentence ends within this text. */
export function endsSentence(text: string): boolean {
  return /[.!?。！？؟۔](?=[\s"'”’»」』)\]]|$)|\n/u.test(text)
}

/** Without any `[sic]`, or `(sic)`. */
export function withoutSic(separator: string): string {
  return separator.replace(sicAll, '')
}

const sic = /\[sic\]|\(sic\)/i
const sicAll = /\s*(?:\[sic\]|\(sic\))/gi
const reopened = new RegExp(`(\\n\\s*)[${quoteMarks}]+`, 'g')

function withoutReopened(separator: string): string {
  return separator.replace(reopened, '$1')
}

function stripInvisible(separator: string): string {
  let visible = ''
  for (const unit of separator) if (!isInvisible(unit.charCodeAt(0))) visible += unit
  return visible
}
