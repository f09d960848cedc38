import { AppError } from '../../shared/errors'
import { importKindsInWords } from '../../shared/importable'
import { binaryKind } from '../decode/refuseBinary'
import { packedFormat, type PackedFormat } from './archive/packedFormat'
import { letterFormat, type LetterFormat } from './email/letterFormat'
import type { ImportHint } from './ImportHint'
import { listFormat } from './references/listFormat'
import type { ListFormat } from './references/readReferences'

export type Format =
  | 'text'
  | 'markdown'
  | 'html'
  | 'pdf'
  | 'rtf'
  | 'transcript'
  | 'bookmarks'
  | ListFormat
  | PackedFormat
  | LetterFormat

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
  pdf: 'pdf',
  rtf: 'rtf',
  vtt: 'transcript',
  srt: 'transcript',
}
const formatByMediaType: Record<string, Format> = {
  'text/plain': 'text',
  'text/markdown': 'markdown',
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'application/pdf': 'pdf',
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
  'text/vtt': 'transcript',
  'application/x-subrip': 'transcript',
}
/** The formats whose reader decides alone what to make of the bytes. */
const readAsNamed: ReadonlySet<Format | undefined> = new Set<Format>([
  'markdown',
  'html',
  'rtf',
  'transcript',
])
const otherEndings = new Set(
  (
    'doc pages xls xlsx ods csv tsv ppt pptx odp key epub msg gz tar ' +
    '7z rar png jpg jpeg gif webp heic tif tiff bmp svg mp3 m4a wav ogg flac mp4 mov avi mkv webm exe dmg app ' +
    'iso json xml rdf webarchive sqlite db stet js css'
  ).split(' '),
)

/**
 * Which importer reads these bytes: by the file's ending, else the media type, else by what they look like.
 * Throws `unsupported-format` for a known kind that Stet does not read.
 */
export function detectFormat(bytes: Uint8Array, hint: ImportHint): Format {
  // What is packed says what it is, whatever it is called.
  const signed = packedFormat(bytes, hint.name ?? null) ?? formatBySignature(bytes)
  if (signed) return signed
  const list = listFormat(bytes, hint)
  if (list) return list
  const ending = endingOf(hint.name)
  const byEnding = formatByEnding[ending]
  if (byEnding !== undefined && readAsNamed.has(byEnding)) return byEnding
  const letter = letterFormat(bytes, hint)
  if (letter) return letter
  const mediaType = hint.mediaType?.split(';')[0]?.trim().toLowerCase() ?? ''
  const byMediaType = formatByMediaType[mediaType]
  if (byEnding === undefined && byMediaType === undefined) refuseOther(bytes, hint, ending)
  if (byMediaType !== undefined && readAsNamed.has(byMediaType)) return byMediaType
  if ((byEnding === 'pdf' || byMediaType === 'pdf') && !looksLikeHtml(bytes)) return 'pdf'
  return looksLikeHtml(bytes) ? 'html' : 'text'
}

function refuseOther(bytes: Uint8Array, hint: ImportHint, ending: string): void {
  const kind = binaryKind(bytes)
  const isOther = otherEndings.has(ending)
  if (!isOther && kind === null) return
  const what = hint.name ? `“${hint.name}”` : 'This file'
  const why = kind ? ` (it is ${kind})` : ''
  throw new AppError(
    'unsupported-format',
    `Stet cannot read ${what}${why} yet. It reads ${importKindsInWords}.`,
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

/** What a file is, whatever it is called, where its first bytes leave no doubt. */
function formatBySignature(bytes: Uint8Array): Format | null {
  const head = headOf(bytes)
  if (head.startsWith('{\\rtf')) return 'rtf'
  if (/^WEBVTT\s/.test(head)) return 'transcript'
  // What sent it may have put a line or two before it
  return /^(?:[^<]{0,200}\n)?%PDF-\d/.test(head) ? 'pdf' : null
}

/** The first 2 KB as ASCII; zero bytes (UTF-16) and byte order marks are left out. */
function headOf(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 2048))
  return head
    .toString('latin1')
    .replace(/\P{ASCII}+/gu, '')
    .replaceAll('\0', '')
}
