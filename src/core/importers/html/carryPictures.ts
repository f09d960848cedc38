import type { ImportedImage } from '../../../shared/domain/articles'
import { pictureType } from '../documents/pictureType'
import type { SourceFile } from '../SourceFile'
import type { NamedPicture } from './importHtml'
import { pictureSize } from './pictureSize'

const LARGEST = 10 * 2 ** 20
const LARGEST_TOGETHER = 60 * 2 ** 20
const MOST = 100
/** A picture of fewer pixels across or down is a sign, a portrait or a tracker. */
const SMALLEST = 60
/** Kinds that a window can draw and that hold no script. */
const carried = new Set(['image/png', 'image/jpeg', 'image/webp', 'image/gif', 'image/avif'])

/** The pictures of an article that came with its file, in it or beside it; nothing is fetched. */
export async function carryPictures(
  pictures: NamedPicture[],
  file: Pick<SourceFile, 'beside'>,
): Promise<ImportedImage[]> {
  const images: ImportedImage[] = []
  const taken = new Set<string>()
  let total = 0
  for (const { at, alt, sources } of pictures) {
    if (images.length >= MOST) break
    for (const source of sources) {
      if (taken.has(source)) break
      const bytes = await bytesOf(source, file)
      const mediaType = bytes && bytes.length <= LARGEST ? pictureType(bytes) : null
      if (!bytes || mediaType === null || !carried.has(mediaType)) continue
      const size = pictureSize(bytes, mediaType)
      if (size && (size.width < SMALLEST || size.height < SMALLEST)) continue
      if (total + bytes.length > LARGEST_TOGETHER) break
      taken.add(source)
      total += bytes.length
      images.push({ at, alt, mediaType, bytes })
      break
    }
  }
  return images
}

async function bytesOf(
  source: string,
  file: Pick<SourceFile, 'beside'>,
): Promise<Uint8Array | null> {
  if (/^data:/i.test(source)) return bytesOfDataAddress(source)
  const asSaved = await file.beside(source)
  if (asSaved) return asSaved
  const path = pathOf(source)
  return path === source ? null : file.beside(path)
}

/** A page names a file of its folder as an address: `page_files/old%20bridge.jpg?w=2`. */
function pathOf(address: string): string {
  const bare = address.replace(/[?#].*$/s, '')
  try {
    return decodeURIComponent(bare)
  } catch {
    return bare
  }
}

function bytesOfDataAddress(address: string): Uint8Array | null {
  const head = /^data:image\/(?!svg)[\w.+-]+(?:;[^,;]{0,60})*;base64,/i.exec(address)
  if (!head) return null
  const words = address.slice(head[0].length)
  if (words.length > LARGEST * 1.4) return null
  return new Uint8Array(Buffer.from(words.replaceAll('%2B', '+').replaceAll('%2F', '/'), 'base64'))
}
