// prettier-ignore
const named: Record<string, string> = {
  quot: '"', apos: "'", lsquo: '‘', rsquo: '’', ldquo: '“', rdquo: '”', laquo: '«', raquo: '»', bdquo: '„', sbquo: '‚',
  ndash: '–', mdash: '—', hellip: '…', nbsp: ' ', lt: '<', gt: '>', amp: '&', shy: '', auml: 'ä', ouml: 'ö', uuml: 'ü',
  Auml: 'Ä', Ouml: 'Ö', Uuml: 'Ü', szlig: 'ß', eacute: 'é', egrave: 'è', agrave: 'à', ccedil: 'ç', ntilde: 'ñ', euro: '€',
  aacute: 'á', iacute: 'í', oacute: 'ó', uacute: 'ú', Eacute: 'É', ecirc: 'ê', acirc: 'â', ocirc: 'ô', icirc: 'î', atilde: 'ã', otilde: 'õ',
  iexcl: '¡', iquest: '¿', middot: '·', bull: '•', aring: 'å', Aring: 'Å', aelig: 'æ', oslash: 'ø', pound: '£', deg: '°',
}

/** Words without the entities that JSON-LD and meta tags are often left with, escaped once too often. */
export function decodeEntities(words: string): string {
  if (!words.includes('&')) return words
  return decodeOnce(decodeOnce(words))
}

function decodeOnce(words: string): string {
  return words.replace(
    /&(?:#(\d{1,6})|#x([0-9a-f]{1,5})|([a-z]{2,8}));/gi,
    (whole, decimal?: string, hex?: string, name?: string) => {
      if (name !== undefined) return named[name] ?? named[name.toLowerCase()] ?? whole
      const code = decimal === undefined ? parseInt(hex!, 16) : Number(decimal)
      return code > 31 && code < 0x110000 && !(code >= 0xd800 && code <= 0xdfff)
        ? String.fromCodePoint(code)
        : ' '
    },
  )
}
