/** The kinds of file that are read, as a sentence names them, and how their names end: lower case, without the dot. */
export const importKinds: readonly { name: string; endings: readonly string[] }[] = [
  { name: 'web pages', endings: ['html', 'htm', 'xhtml', 'mhtml', 'mht'] },
  { name: 'PDF', endings: ['pdf'] },
  { name: 'Word, OpenDocument and RTF', endings: ['docx', 'odt', 'rtf'] },
  { name: 'e-mail', endings: ['eml', 'mbox'] },
  { name: 'Markdown', endings: ['md', 'markdown', 'mdown'] },
  { name: 'plain text', endings: ['txt', 'text', 'log'] },
  { name: 'transcripts', endings: ['vtt', 'srt'] },
  { name: 'archives', endings: ['zip'] },
  { name: 'lists of references', endings: ['ris', 'bib', 'json', 'rdf'] },
]

/** Every ending of a file that is read. */
export const importEndings: readonly string[] = importKinds.flatMap(({ endings }) => endings)

/** "web pages, PDF, e-mail and archives": what to write where files may be dropped. */
export const importKindsInWords = importKinds
  .map(({ name }) => name)
  .join(', ')
  .replace(/, ([^,]+)$/, ' and $1')

export function upperFirst(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
