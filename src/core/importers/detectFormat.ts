import { AppError } from '../../shared/errors'
import { binaryKind } from '../decode/refuseBinary'
import { packedFormat, type PackedFormat } from './archive/packedFormat'
import { letterFormat, type LetterFormat } from './email/letterFormat'
import type { ImportHint } from './ImportHint'
import { listFormat } from './references/listFormat'
import type { ListFormat } from './references/readReferences'

export type Format =
  'text' | 'markdown' | 'html' | 'bookmarks' | ListFormat | PackedFormat | LetterFormat

const formatByEnding: Record<string, Format> = {
  txt: 'text',
  text: 'text',
  log: 'text',
  md: 'markdown',
  markdown: 'markdown',
  mdown: 'markdown',
  html: 'html',
  htm: 'html',
  xhtml: 'html',
}
const formatByMediaType: Record<string, Format> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
}
const otherEndings = new Set(
  (
    'pdf doc rtf pages xls xlsx ods csv tsv ppt pptx odp key epub msg gz tar ' +
    '7z rar png jpg jpeg gif webp heic tif tiff bmp svg mp3 m4a wav ogg flac mp4 mov avi mkv webm exe dmg app ' +
    'iso json xml rdf vtt srt webarchive sqlite db stet js css'
  ).split(' '),
)

/**
 * Which importer reads these bytes: by the file's ending, else the media type, else by what they look like.
 * Throws `unsupported-format` for a known kind that Stet does not read.
 */
export function detectFormat(bytes: Uint8Array, hint: ImportHint): Format {
  // What is packed says what it is, whatever it is called.
  const packed = packedFormat(bytes, hint.name ?? null)
  if (packed) return packed
  const list = listFormat(bytes, hint)
  if (list) return list
  const ending = endingOf(hint.name)
  const byEnding = formatByEnding[ending]
  if (byEnding === 'markdown' || byEnding === 'html') return byEnding
  const letter = letterFormat(bytes, hint)
  if (letter) return letter
  const mediaType = hint.mediaType?.split(';')[0]?.trim().toLowerCase() ?? ''
  const byMediaType = formatByMediaType[mediaType]
  if (byEnding === undefined && byMediaType === undefined) refuseOther(bytes, hint, ending)
  if (byMediaType === 'markdown' || byMediaType === 'html') return byMediaType
  return looksLikeHtml(bytes) ? 'html' : 'text'
}

function refuseOther(bytes: Uint8Array, hint: ImportHint, ending: string): void {
  const kind = binaryKind(bytes)
  const isOther = otherEndings.has(ending) || beginsWith(bytes, '{\\rtf')
  if (!isOther && kind === null) return
  const what = hint.name ? `“${hint.name}”` : 'This file'
  const why = kind ? ` (it is ${kind})` : ''
  throw new AppError(
    'unsupported-format',
    `Stet cannot read ${what}${why} yet. It imports text (.txt), Markdown (.md), web pages (.html), documents (.docx, .odt), e-mail (.eml, .mbox) and archives (.zip).`,
  )
}

function endingOf(name: string | null | undefined): string {
  return /\.([A-Za-z0-9]{1,10})$/.exec(name?.trim() ?? '')?.[1]?.toLowerCase() ?? ''
}

function looksLikeHtml(bytes: Uint8Array): boolean {
  const head = headOf(bytes)
  if (/^\s*<!doctype\s+html|^\s*<html[\s>]/i.test(head)) return true
  return /^\s*(<!--|<\?xml)/i.test(head) && /<html[\s>]/i.test(head)
}

function beginsWith(bytes: Uint8Array, words: string): boolean {
  return headOf(bytes).startsWith(words)
}

/** The first 2 KB as ASCII; zero bytes (UTF-16) and byte order marks are left out. */
function headOf(bytes: Uint8Array): string {
  const ascii = bytes.subarray(0, 2048).filter((byte) => byte > 0 && byte < 128)
  return String.fromCharCode(...ascii)
}
