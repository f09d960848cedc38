import type { AttachedFile } from '../Reference'

/**
 * The files that a BibTeX entry's `file` field names: `what:path:type;…` as Zotero and JabRef write it (a sign that is meant has a
 * backslash before it), or plain paths.
 */
export function filesOfField(field: string): AttachedFile[] {
  return splitAt(field, ';').flatMap((part) => {
    const pieces = splitAt(part, ':').map((piece) => piece.replace(/\\(.)/g, '$1').trim())
    const isTriple = pieces.length > 2
    const path = isTriple ? pieces.slice(1, -1).join(':') : pathOf(pieces)
    const mediaType = isTriple && pieces.at(-1)!.includes('/') ? pieces.at(-1)! : null
    return path === '' ? [] : [{ path, mediaType }]
  })
}

/** `C:\clippings\ferry.pdf` has a colon of its own. */
function pathOf([first = '', second]: string[]): string {
  if (second === undefined) return first
  return /^[a-z]$/i.test(first) ? `${first}:${second}` : second
}

function splitAt(words: string, sign: string): string[] {
  const parts: string[] = []
  let start = 0
  for (let at = 0; at < words.length; at++) {
    if (words[at] === '\\') at++
    else if (words[at] === sign) {
      parts.push(words.slice(start, at))
      start = at + 1
    }
  }
  return [...parts, words.slice(start)]
}
