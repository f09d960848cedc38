import { nothingMore, type ImportedArticle } from '../../../shared/domain/articles'
import { AppError } from '../../../shared/errors'
import { shareBudget } from '../archive/unpackingBudget'
import type { DraftBlock } from '../composeArticle'
import { composeDocument, type DraftImage, type DraftPiece } from '../documents/composeDocument'
import { pictureType } from '../documents/pictureType'
import { guessLanguage } from '../../../shared/domain/guessLanguage'
import type { FoundSources, SourceFile, SourceReader } from '../SourceFile'
import { htmlBlocks, type LetterPiece } from './htmlBlocks'
import { readLetterHead, type LetterHead } from './letterHead'
import { readMime, type MimePart } from './mimeTree'
import { attachmentNames } from './attachmentNames'
import { partText } from './partText'
import { plainLines } from './plainLines'
import { sortParts, type SortedParts } from './sortParts'
import { tellQuotesApart, type LetterBlock } from './tellQuotesApart'
import { withoutEnvelope } from './withoutEnvelope'

const mostAttachments = 1_000

/** An e-mail: its text with the headers over it, then each attachment and each forwarded message as a source of its own. */
export const readLetter: SourceReader = async function* (file, inside): FoundSources {
  const who = `“${file.name}”`
  const root = await readMime(withoutEnvelope(file.bytes), who)
  const sorted = sortParts(root, who)
  const head = await readLetterHead(root.headers)
  yield {
    inner: '',
    name: file.name,
    bytes: file.bytes,
    mediaType: 'message/rfc822',
    article: letterArticle(head, sorted, file),
  }
  const attachments = sorted.attachments.filter((part) => !isShown(part))
  const names = await attachmentNames(attachments)
  for (const [place, part] of attachments.slice(0, mostAttachments).entries()) {
    const attachment: SourceFile = {
      name: names[place]!,
      bytes: part.content,
      mediaType: part.type,
      capturedOn: file.capturedOn ?? null,
      beside(path) {
        const other = attachments[names.indexOf(path)]
        return Promise.resolve(other ? other.content : null)
      },
    }
    shareBudget(file, attachment)
    yield* inside(attachment, names[place]!)
  }
  if (attachments.length > mostAttachments)
    yield {
      inner: '',
      error: new AppError(
        'too-many',
        `${who} has more than 1,000 attachments; the rest was left. Save them from your mail program and import the folder.`,
      ),
    }
}

function letterArticle(head: LetterHead, sorted: SortedParts, file: SourceFile): ImportedArticle {
  const words = textPieces(sorted)
  const isEmpty = words.every((piece) => 'image' in piece || piece.aside !== null)
  // Of a message without words of its own the headers are what there is to read.
  const lines = isEmpty ? head.lines.map((line) => ({ ...line, aside: null })) : head.lines
  const composed = composeDocument([...lines, ...words])
  if (!/[\p{L}\p{N}]/u.test(composed.text))
    throw new AppError('no-article-text', `“${file.name}” holds no text to read.`)
  const own = words.flatMap((piece) => ('image' in piece || piece.aside ? [] : [piece.text]))
  return {
    ...nothingMore,
    title: head.title,
    byline: head.byline,
    outlet: null,
    publishedOn: head.publishedOn,
    url: file.url ?? null,
    canonicalUrl: null,
    language: guessLanguage(own.slice(0, 200).join('\n')),
    kind: 'e-mail',
    ...composed,
  }
}

function textPieces({ texts, related, attachments }: SortedParts): DraftPiece[] {
  const pictures = [...related, ...attachments].filter(isShown)
  const placed = new Set<number>()
  const places = new Map<string, number>()
  for (const [place, { id, location }] of pictures.entries())
    for (const address of [id === null ? null : `cid:${id}`, location])
      if (address !== null && !places.has(address)) places.set(address, place)
  const pictureAt = (address: string): number | null =>
    places.get(address) ?? places.get(decode(address).replace(/^cid:/i, 'cid:')) ?? null
  const pieces = texts.flatMap((part) => piecesOf(part, pictureAt))
  const blocks = pieces.filter((piece): piece is LetterBlock => 'text' in piece)
  const drafts = tellQuotesApart(blocks).values()
  const laid = pieces.map((piece): DraftPiece => {
    if ('text' in piece) return drafts.next().value as DraftBlock
    placed.add(piece.picture)
    return imageOf(pictures[piece.picture]!, piece.alt)
  })
  const rest = pictures.filter((_, place) => !placed.has(place))
  return [...laid, ...rest.map((part) => imageOf(part, part.fileName))]
}

function piecesOf(part: MimePart, pictureAt: (address: string) => number | null): LetterPiece[] {
  const text = partText(part)
  if (part.type === 'text/html') return htmlBlocks(text, pictureAt)
  return plainLines(text, {
    isFlowed: /^flowed$/i.test(part.params['format'] ?? ''),
    dropsSpace: /^yes$/i.test(part.params['delsp'] ?? ''),
  })
}

function imageOf(part: MimePart, alt: string | null): DraftImage {
  return { image: { mediaType: pictureType(part.content)!, bytes: part.content, alt } }
}

/** A picture is shown with the message, whether its text names it or it only came along. */
function isShown(part: MimePart): boolean {
  return part.type.startsWith('image/') && pictureType(part.content) !== null
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id)
  } catch {
    return id
  }
}
