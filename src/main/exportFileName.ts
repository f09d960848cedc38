// What no file system, or one of the three, allows in a name.
// oxlint-disable-next-line no-control-regex -- control characters are among it
const forbidden = /[<>:"/\\|?*\u0000-\u001f\u007f]/g
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)$/i
// File systems count bytes: most end at 255, and a copy or a sync adds to the name.
const mostBytes = 180

/** A file name made from a title, safe on every system; `Untitled` when nothing is left of it. */
export function exportFileName(title: string, extension: string): string {
  const words = title
    .normalize('NFC')
    .replace(forbidden, ' ')
    .replace(/\s+/g, ' ')
    // A dot at the start hides a file.
    .replace(/^[. ]+/, '')
  // Windows drops dots and spaces at the end.
  const name = shorten(words).replace(/[. ]+$/, '')
  const isUsable = name !== '' && !reservedOnWindows.test(name)
  return `${isUsable ? name : `Untitled ${name}`.trim()}.${extension}`
}

/** Whole characters as people count them, so that no accent or emoji is cut in two. */
function shorten(words: string): string {
  let shortened = ''
  for (const { segment } of new Intl.Segmenter().segment(words)) {
    if (Buffer.byteLength(shortened + segment) > mostBytes) break
    shortened += segment
  }
  return shortened
}
