import iconv from 'iconv-lite'

/** The code page of each font character set (RTF 1.9.1, \fcharset). */
const byCharset: Record<number, number> = {
  77: 10000,
  128: 932,
  129: 949,
  130: 1361,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  254: 437,
  255: 850,
}

/** The code page that a font is written in; null for the document's own. */
export function codePageOfCharset(charset: number): number | null {
  return byCharset[charset] ?? null
}

/** Bytes in a code page of Windows as text; Windows-1252 where the page is not known. */
export function decodeCodePage(bytes: readonly number[], codePage: number): string {
  const name = codePage === 65001 ? 'utf-8' : codePage === 10000 ? 'macintosh' : `cp${codePage}`
  return iconv.decode(Buffer.from(bytes), iconv.encodingExists(name) ? name : 'cp1252')
}
