/** The kinds of file that are read, as a sentence names them, and how their names end: lower case, without the dot. */
export const importKinds: readonly { name: string; endings: readonly string[] }[] = [
  { name: 'web pages', endings: ['html', 'htm', 'xhtml', 'mhtml', 'mht'] },
  { name: 'Word and OpenDocument', endings: ['docx', 'odt'] },
  { name: 'e-mail', endings: ['eml', 'mbox'] },
  { name: 'Markdown', endings: ['md', 'markdown', 'mdown'] },
  { name: 'plain text', endings: ['txt', 'text', 'log'] },
  { name: 'archives', endings: ['zip'] },
  { name: 'lists of references', endings: ['ris', 'bib', 'json', 'rdf'] },
]

/** Every ending of a file that is read. */
export const importEndings: readonly string[] = importKinds.flatMap(({ endings }) => endings)

/** "Web pages, Markdown, plain text": what to write where files may be dropped. */
export const importKindsInWords = upperFirst(importKinds.map(({ name }) => name).join(', '))

export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
