import type { ImportedArticle } from '../../shared/domain/articles'
import { AppError } from '../../shared/errors'
import { decodeText } from '../decode/decodeText'
import { withAgencies } from './agencies/withAgencies'
import { detectFormat } from './detectFormat'
import { importHtml } from './html/importHtml'
import { importMarkdown } from './markdown/importMarkdown'
import { importText } from './text/importText'
import type { ImportHint } from './ImportHint'

/** Files beyond this are refused with `too-large`. */
export const largestImport = 64 * 1024 * 1024

/**
 * Makes an article of a file's bytes, without disk, network or clock. Throws AppError: `empty-file`,
 * `too-large`, `unsupported-format`, `not-text`, `no-article-text`.
 */
export function importBytes(bytes: Uint8Array, hint: ImportHint = {}): ImportedArticle {
  const text = readableText(bytes, hint)
  const format = detectFormat(bytes, hint)
  if (format === 'html') return withAgencies(importHtml(text, hint))
  if (format === 'markdown') return withAgencies(importMarkdown(text, hint))
  return withAgencies(importText(text, hint))
}

/** The text of a file that is one article; throws as above, but for what its format finds. */
export function readableText(bytes: Uint8Array, hint: ImportHint): string {
  const who = hint.name ? `“${hint.name}”` : 'This file'
  if (bytes.length === 0) {
    throw new AppError('empty-file', `${who} is empty, so there is nothing to import.`)
  }
  if (bytes.length > largestImport) {
    const size = Math.round(bytes.length / 1024 / 1024)
    throw new AppError(
      'too-large',
      `${who} is too large (${size} MB). Stet imports files of up to 64 MB; split it and try again.`,
    )
  }
  // A kind that is not read is said before what its bytes look like
  const format = detectFormat(bytes, hint)
  if (format === 'pdf' || format === 'rtf' || format === 'transcript')
    throw new AppError('unsupported-format', `${who} holds no plain text; import it as a file.`)
  const { text } = decodeText(bytes, hint.name, hint.mediaType)
  if (!/\S/.test(text)) {
    throw new AppError('empty-file', `${who} holds no words, so there is nothing to import.`)
  }
  return text
}
