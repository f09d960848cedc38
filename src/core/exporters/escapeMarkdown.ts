/**
 * A text on one line so that CommonMark and GFM show it letter for letter. `atLineStart` is true where a `#`, a
 * list sign or a rule would be read as one.
 */
export function escapeMarkdown(text: string, atLineStart = false): string {
  const inline = text
    .replace(/[\\`*_[\]<>~|$]/g, '\\$&')
    .replace(/==/g, '\\=\\=')
    // Some readers see a link in [a\](b).
    .replace(/\\\]\(/g, '\\]\\(')
    // Only where they would mean something: an entity, an image or a note, a bare address.
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/!(?=\\\[|$)/g, '\\!')
    .replace(/:(?=\/\/)/g, '\\:')
    .replace(/\bwww\./gi, (start) => `${start.slice(0, 3)}\\.`)
  return atLineStart ? atStart(inline) : inline
}

function atStart(text: string): string {
  return text
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^[-+=:]/, '\\$&')
    .replace(/^(\d{1,9})([.)])(?=\s|$)/, '$1\\$2')
}
