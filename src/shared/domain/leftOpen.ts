/**
 * The marks of a quotation that is still open at a paragraph's end; null when none is. A quotation over several paragraphs
 * opens again in each and closes in the last, so it goes on into a paragraph that begins with one of them: see `goesOn`.
 */
export function leftOpen(paragraph: string): string | null {
  for (const { opens, closes, again = opens, unless } of pairs) {
    const opened = paragraph.lastIndexOf(opens)
    if (opened < 0 || unless?.test(paragraph)) continue
    if (!closes.test(paragraph.slice(opened + 1))) return again
  }
  for (const { mark, unless } of alike)
    if (paragraph.split(mark).length % 2 === 0 && !unless?.test(paragraph)) return mark
  return null
}

/** True when what is left open goes on in the next paragraph. */
export function goesOn(open: string | null, next: string): boolean {
  return open !== null && next !== '' && open.includes(next[0]!)
}

/** A quotation longer than this, in paragraphs, is more likely a mark that was forgotten. */
export const longestQuotation = 20

const pairs: { opens: string; closes: RegExp; again?: string; unless?: RegExp }[] = [
  { opens: '„', closes: /[“”"]/ },
  // In „…“ it closes.
  { opens: '“', closes: /”/, unless: /„/ },
  // French begins the next paragraph with either; where »…« is the style, it closes.
  { opens: '«', closes: /»/, again: '«»', unless: /^[^«]*»/ },
  { opens: '»', closes: /«/, unless: /^[^»]*«|^[^«]*$/ },
  { opens: '「', closes: /」/ },
  { opens: '『', closes: /』/ },
  { opens: '〝', closes: /[〞〟]/ },
  // One before a letter is an apostrophe.
  { opens: '‘', closes: /’(?![\p{L}\p{N}])/u },
]

/** Styles whose marks are the same at both ends: open after an odd number of them. */
const alike: { mark: string; unless?: RegExp }[] = [
  { mark: '"' },
  { mark: '״' },
  { mark: '”', unless: /[“„]/ },
  { mark: '»', unless: /«/ },
]
