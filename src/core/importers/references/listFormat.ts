import type { ImportHint } from '../ImportHint'
import type { ListFormat } from './readReferences'

const byEnding: Record<string, ListFormat> = {
  ris: 'ris',
  bib: 'bibtex',
  bibtex: 'bibtex',
  biblatex: 'bibtex',
}
const byMediaType: Record<string, ListFormat> = {
  'application/x-research-info-systems': 'ris',
  'application/x-bibtex': 'bibtex',
  'text/x-bibtex': 'bibtex',
  'application/vnd.citationstyles.csl+json': 'csl-json',
}

const cslType =
  /"type"\s*:\s*"(?:article|article-[a-z]+|bill|book|broadcast|chapter|dataset|document|entry|entry-[a-z]+|event|figure|graphic|hearing|interview|legal_case|legislation|manuscript|map|motion_picture|pamphlet|paper-conference|patent|performance|periodical|personal_communication|post|post-weblog|regulation|report|review|review-book|software|song|speech|standard|thesis|treaty|webpage)"/

/**
 * How a list of references or of bookmarks is written; null when the bytes are none. By its ending, else its media type; JSON and
 * XML only when they look like such a list, since most are something else.
 */
export function listFormat(bytes: Uint8Array, hint: ImportHint): ListFormat | 'bookmarks' | null {
  const ending = /\.([a-z]{1,10})$/i.exec(hint.name?.trim() ?? '')?.[1]?.toLowerCase() ?? ''
  const mediaType = hint.mediaType?.split(';')[0]?.trim().toLowerCase() ?? ''
  const told = byEnding[ending] ?? byMediaType[mediaType]
  if (told !== undefined) return told
  if (
    ['html', 'htm', ''].includes(ending) &&
    /^\s*<!DOCTYPE\s+NETSCAPE-Bookmark-file-1/i.test(head(bytes, 512))
  )
    return 'bookmarks'
  if (['txt', ''].includes(ending) && /^\s*TY {1,2}- /.test(head(bytes, 512))) return 'ris'
  if (ending === 'json' || mediaType === 'application/json') {
    const start = head(bytes, 65_536)
    return /^\s*[[{]/.test(start) && cslType.test(start) ? 'csl-json' : null
  }
  if (['rdf', 'xml'].includes(ending)) {
    const start = head(bytes, 4096)
    const isZotero = start.includes('http://www.zotero.org/namespaces/export#')
    return isZotero && /<rdf:RDF\b/.test(start) ? 'zotero-rdf' : null
  }
  return null
}

/** The first bytes as ASCII; zero bytes (UTF-16) and byte order marks are left out. */
function head(bytes: Uint8Array, length: number): string {
  const ascii = bytes.subarray(0, length).filter((byte) => byte > 0 && byte < 128)
  return Buffer.from(ascii).toString('latin1')
}
