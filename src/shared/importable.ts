/** The kinds of file that are read, as a sentence names them, and how their names end: lower case, without the dot. */
export const importKinds: readonly { name: string; endings: readonly string[] }[] = [
  { name: 'web pages', endings: ['html', 'htm', 'xhtml'] },
  { name: 'Markdown', endings: ['md', 'markdown', 'mdown'] },
  { name: 'plain text', endings: ['txt', 'text', 'log'] },
]

/** Every ending of a file that is read. */
export const importEndings: readonly string[] = importKinds.flatMap(({ endings }) => endings)

/** "Web pages, Markdown, plain text": what to write where files may be dropped. */
export const importKindsInWords = upperFirst(importKinds.map(({ name }) => name).join(', '))

export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
