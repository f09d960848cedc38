import { zipOf, type TestEntry } from './zipOf.ts'

/** A grey picture of one pixel. */
export const greyPixel = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAAAAAA6fptVAAAACklEQVR4nGNoAAAAggCBd81ytgAAAABJRU5ErkJggg==',
  'base64',
)

/** A grey picture of 96 by 64 pixels: large enough to be one of an article. */
export const greyPicture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAGAAAABACAAAAADAXy3SAAAAMklEQVR42u3NMQ0AAAwDoPpXVllVsWMJGCA9FoFAIBAIBAKBQCAQCAQCgUAgEAgE34IBayvBD5S7BIEAAAAASUVORK5CYII=',
  'base64',
)

/** The parts of a Word file made for a test, each without the XML around it. */
export interface TestDocx {
  body: string
  styles?: string
  footnotes?: string
  endnotes?: string
  comments?: string
  header?: string
  core?: string
  /** Of `word/document.xml`, before its root. */
  prolog?: string
  picture?: boolean
}

const word =
  'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
  'xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing" xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006" xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape" ' +
  'xmlns:v="urn:schemas-microsoft-com:vml"'
const relation = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const declaration = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n'

export function docxOf(parts: TestDocx): Uint8Array {
  const kinds = ['styles', 'footnotes', 'endnotes', 'comments', 'header'] as const
  const roots = {
    styles: 'styles',
    footnotes: 'footnotes',
    endnotes: 'endnotes',
    comments: 'comments',
    header: 'hdr',
  }
  const there = kinds.filter((kind) => parts[kind] !== undefined)
  const relations = there.map(
    (kind) => `<Relationship Id="r${kind}" Type="${relation}/${kind}" Target="${kind}.xml"/>`,
  )
  if (parts.picture)
    relations.push(
      `<Relationship Id="rPicture" Type="${relation}/image" Target="media/image1.png"/>`,
    )
  const entries: TestEntry[] = [
    {
      name: '[Content_Types].xml',
      bytes: `${declaration}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    },
    {
      name: '_rels/.rels',
      bytes: relationsOf([
        `<Relationship Id="r1" Type="${relation}/officeDocument" Target="word/document.xml"/>`,
      ]),
    },
    {
      name: 'word/document.xml',
      bytes: `${declaration}${parts.prolog ?? ''}<w:document ${word}><w:body>${parts.body}</w:body></w:document>`,
    },
    { name: 'word/_rels/document.xml.rels', bytes: relationsOf(relations) },
    ...there.map((kind) => ({
      name: `word/${kind}.xml`,
      bytes: `${declaration}<w:${roots[kind]} ${word}>${parts[kind]}</w:${roots[kind]}>`,
    })),
  ]
  if (parts.core !== undefined)
    entries.push({
      name: 'docProps/core.xml',
      bytes: `${declaration}<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/">${parts.core}</cp:coreProperties>`,
    })
  if (parts.picture) entries.push({ name: 'word/media/image1.png', bytes: greyPixel })
  return zipOf(entries)
}

function relationsOf(relations: string[]): string {
  return `${declaration}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${relations.join('')}</Relationships>`
}

/** A paragraph of a Word file; runs are given as XML when they begin with `<`. */
export function wordParagraph(words: string, properties = ''): string {
  const runs = words.startsWith('<') ? words : `<w:r><w:t xml:space="preserve">${words}</w:t></w:r>`
  return `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}${runs}</w:p>`
}

/** The parts of an OpenDocument text made for a test. */
export interface TestOdt {
  text: string
  automaticStyles?: string
  styles?: string
  meta?: string
  manifest?: string
  prolog?: string
  picture?: boolean
}

const office =
  'xmlns:office="urn:oasis:names:tc:opendocument:xmlns:office:1.0" xmlns:text="urn:oasis:names:tc:opendocument:xmlns:text:1.0" xmlns:table="urn:oasis:names:tc:opendocument:xmlns:table:1.0" ' +
  'xmlns:draw="urn:oasis:names:tc:opendocument:xmlns:drawing:1.0" xmlns:style="urn:oasis:names:tc:opendocument:xmlns:style:1.0" xmlns:dc="http://purl.org/dc/elements/1.1/" ' +
  'xmlns:meta="urn:oasis:names:tc:opendocument:xmlns:meta:1.0" xmlns:xlink="http://www.w3.org/1999/xlink" xmlns:svg="urn:oasis:names:tc:opendocument:xmlns:svg-compatible:1.0"'

export function odtOf(parts: TestOdt): Uint8Array {
  const entries: TestEntry[] = [
    { name: 'mimetype', bytes: 'application/vnd.oasis.opendocument.text', isStored: true },
    {
      name: 'content.xml',
      bytes: `${declaration}${parts.prolog ?? ''}<office:document-content ${office}><office:automatic-styles>${parts.automaticStyles ?? ''}</office:automatic-styles><office:body><office:text>${parts.text}</office:text></office:body></office:document-content>`,
    },
    {
      name: 'styles.xml',
      bytes: `${declaration}<office:document-styles ${office}><office:styles>${parts.styles ?? ''}</office:styles></office:document-styles>`,
    },
    {
      name: 'META-INF/manifest.xml',
      bytes: `${declaration}<manifest:manifest xmlns:manifest="urn:oasis:names:tc:opendocument:xmlns:manifest:1.0">${parts.manifest ?? ''}</manifest:manifest>`,
    },
  ]
  if (parts.meta !== undefined)
    entries.push({
      name: 'meta.xml',
      bytes: `${declaration}<office:document-meta ${office}><office:meta>${parts.meta}</office:meta></office:document-meta>`,
    })
  if (parts.picture) entries.push({ name: 'Pictures/quay.png', bytes: greyPixel })
  return zipOf(entries)
}
