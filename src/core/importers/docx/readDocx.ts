import type { DraftPiece } from '../documents/composeDocument'
import {
  describeDocument,
  noProperties,
  type DocumentProperties,
} from '../documents/describeDocument'
import { openParts, type DocumentParts } from '../documents/openParts'
import { pictureType } from '../documents/pictureType'
import { damaged, readXml } from '../documents/readXml'
import type { FoundSources, SourceReader } from '../SourceFile'
import { walkWord, type WordStory, type WordSurroundings } from './walkWord'
import { readRelations, type Relations } from './wordRelations'
import { readWordStyles } from './wordStyles'

export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'

/**
 * A Word file. After the text come its notes in the order of their signs, then what people remarked in the margin, then headers and
 * footers, set aside. What was put in while changes were tracked is text; what was taken out is not.
 */
export const readDocx: SourceReader = async function* (file): FoundSources {
  const who = `“${file.name}”`
  const parts = await openParts(file.bytes, who)
  const main = (await readRelations(parts, '', who)).partOf('officeDocument') ?? 'word/document.xml'
  const xml = parts.read(main)
  if (!xml) throw damaged(who)
  const relations = await readRelations(parts, main, who)
  const pieces = await readWords(parts, xml, relations, who)
  const properties = await readProperties(parts.read('docProps/core.xml'), who)
  yield {
    inner: '',
    name: file.name,
    bytes: file.bytes,
    mediaType: docxType,
    article: describeDocument(pieces, properties, file),
  }
}

async function readWords(
  parts: DocumentParts,
  xml: Uint8Array,
  relations: Relations,
  who: string,
): Promise<DraftPiece[]> {
  const styles = relations.partOf('styles')
  const signs = new Map<string, string>()
  const around: WordSurroundings = {
    style: await readWordStyles(styles === null ? null : parts.read(styles), who),
    noteSign(kind, id) {
      const note = `${kind} ${id}`
      if (!signs.has(note)) signs.set(note, raised(signs.size + 1))
      return signs.get(note)!
    },
    picture(relation, alt) {
      const name = relations.target(relation)
      const bytes = name === null ? null : parts.readPicture(name)
      const mediaType = bytes && pictureType(bytes)
      return bytes && mediaType ? { image: { mediaType, bytes, alt: alt || null } } : null
    },
  }
  const storiesOf = async (kind: string): Promise<WordStory[]> => {
    const stories: WordStory[] = []
    for (const name of relations.partsOf(kind)) {
      const part = parts.read(name)
      if (part) stories.push(...(await walkWord(part, around, who)))
    }
    return stories
  }
  const pieces = (await walkWord(xml, around, who)).flatMap((story) => story.pieces)
  const notes = new Map<string, WordStory>()
  for (const kind of ['footnote', 'endnote'])
    for (const story of await storiesOf(`${kind}s`))
      notes.set(`${kind} ${story.attributes['w:id'] ?? ''}`, story)
  for (const [note, sign] of signs) pieces.push(...noteOf(notes.get(note), sign))
  for (const story of await storiesOf('comments')) pieces.push(...commentOf(story))
  pieces.push(...runningHeads([...(await storiesOf('header')), ...(await storiesOf('footer'))]))
  return pieces
}

function noteOf(story: WordStory | undefined, sign: string): DraftPiece[] {
  let isFirst = true
  return (story?.pieces ?? []).map((piece) => {
    if ('image' in piece) return piece
    const text = isFirst ? `${sign} ${piece.text}` : piece.text
    isFirst = false
    return { text, type: 'footnote', aside: null }
  })
}

function commentOf({ attributes, pieces }: WordStory): DraftPiece[] {
  const by = attributes['w:author']?.trim()
  // Word writes the hour of the writer's own clock and calls it UTC, so only the day is sure.
  const on = /^\d{4}-\d{2}-\d{2}/.exec(attributes['w:date'] ?? '')?.[0]
  return pieces.map((piece) =>
    'image' in piece
      ? piece
      : {
          text: piece.text,
          type: 'comment',
          aside: null,
          ...(by ? { by } : {}),
          ...(on ? { on } : {}),
        },
  )
}

/** Each once: a document has them for first, odd and even pages of every section. */
function runningHeads(stories: WordStory[]): DraftPiece[] {
  const seen = new Set<string>()
  return stories
    .flatMap(({ pieces }) => pieces)
    .flatMap((piece): DraftPiece[] => {
      if ('image' in piece || seen.has(piece.text) || !/\p{L}/u.test(piece.text)) return []
      seen.add(piece.text)
      return [{ text: piece.text, type: 'paragraph', aside: 'furniture' }]
    })
}

async function readProperties(xml: Uint8Array | null, who: string): Promise<DocumentProperties> {
  const said = new Map<string, string>()
  let open = ''
  if (xml)
    await readXml(
      xml,
      {
        open: (name) => (open = name),
        close: () => (open = ''),
        text: (words) => said.set(open, (said.get(open) ?? '') + words),
      },
      who,
    )
  return {
    ...noProperties,
    title: said.get('dc:title') ?? null,
    creator: said.get('dc:creator') ?? null,
    created: said.get('dcterms:created') ?? null,
    modified: said.get('dcterms:modified') ?? null,
    language: said.get('dc:language') ?? null,
  }
}

/** 12 → ¹² */
function raised(number: number): string {
  return String(number).replace(/\d/g, (digit) => '⁰¹²³⁴⁵⁶⁷⁸⁹'[Number(digit)]!)
}
