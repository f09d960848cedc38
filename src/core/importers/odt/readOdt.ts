import { strFromU8 } from 'fflate'
import {
  describeDocument,
  noProperties,
  type DocumentProperties,
} from '../documents/describeDocument'
import { openParts, protectedByPassword } from '../documents/openParts'
import { pictureType } from '../documents/pictureType'
import { damaged, readXml } from '../documents/readXml'
import type { FoundSources, SourceReader } from '../SourceFile'
import { readOdtStyles } from './odtStyles'
import { walkOdt } from './walkOdt'

export const odtType = 'application/vnd.oasis.opendocument.text'

/** An OpenDocument text: the text, its notes, then what people remarked in the margin. */
export const readOdt: SourceReader = async function* (file): FoundSources {
  const who = `“${file.name}”`
  const parts = await openParts(file.bytes, who)
  const manifest = parts.read('META-INF/manifest.xml')
  if (manifest && strFromU8(manifest).includes('encryption-data')) throw protectedByPassword(who)
  const xml = parts.read('content.xml')
  if (!xml) throw damaged(who)
  const style = await readOdtStyles([parts.read('styles.xml'), xml], who)
  const pieces = await walkOdt(
    xml,
    {
      style,
      picture(path, alt) {
        const bytes = parts.readPicture(path.replace(/^\.\//, ''))
        const mediaType = bytes && pictureType(bytes)
        return bytes && mediaType ? { image: { mediaType, bytes, alt } } : null
      },
    },
    who,
  )
  const properties = await readMeta(parts.read('meta.xml'), who)
  yield {
    inner: '',
    name: file.name,
    bytes: file.bytes,
    mediaType: odtType,
    article: describeDocument(pieces, properties, file),
  }
}

async function readMeta(xml: Uint8Array | null, who: string): Promise<DocumentProperties> {
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
    // `dc:creator` is whoever saved it last.
    creator: said.get('meta:initial-creator') ?? said.get('dc:creator') ?? null,
    created: said.get('meta:creation-date') ?? null,
    modified: said.get('dc:date') ?? null,
    language: said.get('dc:language') ?? null,
  }
}
