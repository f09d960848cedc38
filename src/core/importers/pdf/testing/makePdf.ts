/** Words at a place on a page, in points from its lower left corner. */
export interface DrawnWords {
  x: number
  y: number
  size: number
  text: string
  face?: 'regular' | 'bold' | 'shift-jis'
  /** In degrees, to the left. */
  angle?: number
}

export interface PageToMake {
  width?: number
  height?: number
  /** In degrees, to the right, as a viewer turns it. */
  rotate?: number
  words: DrawnWords[]
  /** A grey picture over the whole page. */
  picture?: boolean
}

export interface PdfToMake {
  pages: PageToMake[]
  info?: Record<string, string>
  /** The object after /PageLabels. */
  labels?: string
  /** With an owner's and a user's password that nobody knows. */
  locked?: boolean
}

/**
 * A PDF in plain letters, so that a difference can be read. Its fonts are not embedded; every letter is half as wide as it
 * is high, signs of Chinese, Japanese and Korean are as wide as high.
 */
export function makePdf({ pages, info = {}, labels, locked }: PdfToMake): Uint8Array {
  const objects: string[] = []
  const add = (body: string): number => objects.push(body)
  const used = new Set(pages.flatMap(({ words }) => words.flatMap(({ text }) => Array.from(text))))
  const catalog = add('')
  const tree = add('')
  const descriptor = add(
    '<< /Type /FontDescriptor /FontName /Quernby /Flags 32 /FontBBox [0 -200 1000 800] /ItalicAngle 0 /Ascent 800 ' +
      '/Descent -200 /CapHeight 700 /StemV 80 >>',
  )
  const fonts = `/regular ${addFont('Regular')} 0 R /bold ${addFont('Bold')} 0 R /shift-jis ${addShiftJis()} 0 R`
  const picture = add(
    stream(
      '55>',
      '/Type /XObject /Subtype /Image /Width 1 /Height 1 /ColorSpace /DeviceGray /BitsPerComponent 8 /Filter /ASCIIHexDecode',
    ),
  )
  const kids = pages.map((page) => {
    const { width = 595, height = 842, rotate = 0 } = page
    const content = add(stream(contentOf(page, width, height)))
    return add(
      `<< /Type /Page /Parent ${tree} 0 R /MediaBox [0 0 ${width} ${height}] /Rotate ${rotate} /Contents ${content} 0 R ` +
        `/Resources << /Font << ${fonts} >> /XObject << /Grey ${picture} 0 R >> >> >>`,
    )
  })
  objects[tree - 1] =
    `<< /Type /Pages /Count ${kids.length} /Kids [${kids.map((kid) => `${kid} 0 R`).join(' ')}] >>`
  objects[catalog - 1] =
    `<< /Type /Catalog /Pages ${tree} 0 R${labels ? ` /PageLabels ${labels}` : ''} >>`
  const properties = add(
    `<< ${Object.entries(info)
      .map(([name, value]) => `/${name} ${utf16(value)}`)
      .join(' ')} >>`,
  )
  const lock = locked
    ? ` /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${'5a'.repeat(32)}> /U <${'a5'.repeat(32)}> >> /ID [<00> <00>]`
    : ''
  return withTable(objects, `/Root ${catalog} 0 R /Info ${properties} 0 R${lock}`)

  function addFont(name: string): number {
    const toUnicode = add(stream(characterMap(used)))
    const wide = [...used].filter(isWide).map((sign) => `${sign.charCodeAt(0)} [1000]`)
    const descendant = add(
      `<< /Type /Font /Subtype /CIDFontType2 /BaseFont /Quernby-${name} /FontDescriptor ${descriptor} 0 R /DW 500 /W [${wide.join(' ')}] ` +
        '/CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> >>',
    )
    return add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /Quernby-${name} /Encoding /Identity-H ` +
        `/DescendantFonts [${descendant} 0 R] /ToUnicode ${toUnicode} 0 R >>`,
    )
  }

  function addShiftJis(): number {
    const descendant = add(
      '<< /Type /Font /Subtype /CIDFontType0 /BaseFont /Ryumin-Light /DW 1000 ' +
        `/FontDescriptor ${descriptor} 0 R ` +
        '/CIDSystemInfo << /Registry (Adobe) /Ordering (Japan1) /Supplement 2 >> >>',
    )
    return add(
      `<< /Type /Font /Subtype /Type0 /BaseFont /Ryumin-Light-90ms-RKSJ-H /Encoding /90ms-RKSJ-H /DescendantFonts [${descendant} 0 R] >>`,
    )
  }
}

/** How wide words are, in points. */
export function widthOf(text: string, size: number): number {
  return Array.from(text).reduce((width, sign) => width + (isWide(sign) ? size : size / 2), 0)
}

function isWide(sign: string): boolean {
  return /[\u1100-\u11FF\u3000-\u9FFF\uAC00-\uD7A3\uFF00-\uFF60]/.test(sign)
}

function contentOf({ words, picture }: PageToMake, width: number, height: number): string {
  const lines = picture ? [`q ${width} 0 0 ${height} 0 0 cm /Grey Do Q`] : []
  for (const { x, y, size, text, face = 'regular', angle = 0 } of words) {
    const [cos, sin] = [Math.cos((angle * Math.PI) / 180), Math.sin((angle * Math.PI) / 180)]
    const matrix = [cos, sin, -sin, cos, x, y].map((value) => Number(value.toFixed(2))).join(' ')
    lines.push(
      `BT /${face} ${size} Tf ${matrix} Tm <${face === 'shift-jis' ? text : hex(text)}> Tj ET`,
    )
  }
  return lines.join('\n')
}

function hex(text: string): string {
  return Array.from({ length: text.length }, (_, at) =>
    text.charCodeAt(at).toString(16).padStart(4, '0'),
  ).join('')
}

function utf16(text: string): string {
  return `<feff${hex(text)}>`
}

function characterMap(used: ReadonlySet<string>): string {
  const codes = [...new Set([...used].map((sign) => hex(sign)))].filter((code) => code.length === 4)
  const lines = codes.toSorted().map((code) => `<${code}> <${code}>`)
  const parts: string[] = []
  for (let at = 0; at < lines.length; at += 100) {
    const part = lines.slice(at, at + 100)
    parts.push(`${part.length} beginbfchar\n${part.join('\n')}\nendbfchar`)
  }
  return (
    '/CIDInit /ProcSet findresource begin\n12 dict begin\nbegincmap\n/CMapName /Letters def\n/CMapType 2 def\n' +
    `1 begincodespacerange\n<0000> <ffff>\nendcodespacerange\n${parts.join('\n')}\nendcmap\nend\nend`
  )
}

function stream(content: string, entries = ''): string {
  return `<< /Length ${content.length} ${entries} >>\nstream\n${content}\nendstream`
}

function withTable(objects: string[], trailer: string): Uint8Array {
  let file = '%PDF-1.7\n'
  const places: number[] = []
  for (const [place, body] of objects.entries()) {
    places.push(file.length)
    file += `${place + 1} 0 obj\n${body}\nendobj\n`
  }
  const table = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('')
  const size = objects.length + 1
  file += `xref\n0 ${size}\n0000000000 65535 f \n${table}trailer\n<< /Size ${size} ${trailer} >>\nstartxref\n${file.length}\n%%EOF\n`
  return new TextEncoder().encode(file)
}
