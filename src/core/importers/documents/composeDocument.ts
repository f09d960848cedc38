import type { ImportedArticle, ImportedImage } from '../../../shared/domain/articles'
import { composeText, type DraftBlock } from '../composeArticle'

/** A picture before it has a place in the text. */
export interface DraftImage {
  image: Omit<ImportedImage, 'at'>
}

/** A block or a picture, in the order of the document. */
export type DraftPiece = DraftBlock | DraftImage

/** Lays out a document's blocks, and its pictures before the block that follows them. */
export function composeDocument(
  pieces: DraftPiece[],
): Pick<ImportedArticle, 'text' | 'blocks' | 'asides' | 'images'> {
  const drafts: DraftBlock[] = []
  const placed: { image: DraftImage['image']; before: number }[] = []
  for (const piece of pieces) {
    if ('image' in piece) placed.push({ image: piece.image, before: drafts.length })
    else if (piece.text !== '') drafts.push(piece)
  }
  const composed = composeText(drafts)
  const images = placed.map(({ image, before }) => ({
    ...image,
    at: composed.blocks[before]?.start ?? composed.text.length,
  }))
  return { ...composed, images }
}
