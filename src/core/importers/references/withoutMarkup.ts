const entities: Record<string, string> = {
  amp: '&',
  lt: '<',
  gt: '>',
  quot: '"',
  apos: "'",
  nbsp: ' ',
  '#39': "'",
}

/** Words of a list without the little markup that programs put into titles, abstracts and notes. */
export function withoutMarkup(words: string): string {
  if (!/[<&]/.test(words)) return words
  return words
    .replace(/<\/(?:p|div|li|h\d|blockquote)>|<br\s?\/?>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/&(amp|lt|gt|quot|apos|nbsp|#39);/g, (_, name: string) => entities[name]!)
    .trim()
}
