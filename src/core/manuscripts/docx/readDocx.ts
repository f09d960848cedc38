import { strFromU8, strToU8, zipSync } from 'fflate'
import { readHtml } from '../html/readHtml'
import type { RoughText } from '../Manuscript'
import { markBookmarks } from './markBookmarks'
import { tiesFromSigns } from './tiesFromSigns'
import { broken, unpackDocx } from './unpackDocx'

/**
 * A Word file as a manuscript: what editors put in is in, what they took out is out, comments are left behind. Words
 * within a bookmark `stet_…` are tied to the note that follows them.
 */
export async function readDocx(bytes: Uint8Array, who: string): Promise<RoughText> {
  const parts = unpackDocx(bytes, who)
  const bookmarks: number[] = []
  const noteOfBookmark = new Map<string, string>()
  let saysWhichWords = false
  for (const [name, part] of Object.entries(parts)) {
    const xml = strFromU8(part)
    if (!name.endsWith('.xml') || !/<w:(?:document|footnotes|endnotes)\b/.test(xml)) continue
    const marked = markBookmarks(xml)
    parts[name] = strToU8(marked.xml)
    if (!xml.includes('<w:document')) continue
    bookmarks.push(...marked.bookmarks)
    // A program that dropped our bookmarks dropped those around the notes too.
    saysWhichWords ||= /<w:bookmarkStart [^>]*w:name="_?stet_/.test(xml)
    for (const [bookmark, note] of marked.noteOfBookmark) noteOfBookmark.set(bookmark, note)
  }
  const rough = readHtml(await toHtml(parts, who), { keepsSpaces: true })
  const blocks = tiesFromSigns(rough.blocks, { bookmarks, noteOfBookmark })
  for (const note of rough.notes.values())
    note.blocks = tiesFromSigns(note.blocks, { bookmarks: [], noteOfBookmark })
  const title = titleIn(parts['docProps/core.xml'])
  return { ...rough, title, blocks, saysWhichWords }
}

async function toHtml(parts: Record<string, Uint8Array>, who: string): Promise<string> {
  const { default: mammoth } = await import('mammoth')
  const packed = zipSync(parts, { level: 0 })
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(packed) },
      {
        styleMap,
        includeEmbeddedStyleMap: false,
        convertImage: mammoth.images.imgElement(() => Promise.resolve({ src: '' })),
      },
    )
    return value
  } catch {
    throw broken(who)
  }
}

// Beside mammoth's own: our exporter's styles, and those in which other programs set quotations.
const styleMap = [
  'u => u',
  "r[style-name='footnote reference'] => sup",
  "r[style-name='endnote reference'] => sup",
  "r[style-name='Footnote anchor'] => sup",
  "p[style-name='Rule'] => p.rule:fresh",
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => h2:fresh",
  ...['Quote', 'Intense Quote', 'Block Text', 'Quotations', 'Block Quote'].flatMap((style) => [
    `p[style-name='${style}']:unordered-list(1) => blockquote > ul > li:fresh`,
    `p[style-name='${style}']:ordered-list(1) => blockquote > ol > li:fresh`,
    `p[style-name='${style}'] => blockquote > p:fresh`,
  ]),
]

function titleIn(core: Uint8Array | undefined): string | null {
  const written = core && /<dc:title>([^<]{1,500})<\/dc:title>/.exec(strFromU8(core))?.[1]
  if (!written) return null
  const words = written
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&quot;/g, '"')
    .replace(/&apos;/g, "'")
    .replace(/&amp;/g, '&')
  return words.trim() || null
}
