import type { IncomingMessage } from 'node:http'
import { AppError } from '../../shared/errors'

/** Throws a sentence for an answer that is no page. */
export function refuseStatus(status: number, url: URL): void {
  if (status >= 200 && status < 300 && status !== 204 && status !== 205) return
  throw new AppError('no-page', sentenceFor(status, url.host))
}

function sentenceFor(status: number, host: string): string {
  if (status === 404 || status === 410)
    return `${host} has no page at this address (${status}). Look at the address, or search for where it went.`
  if (status === 401 || status === 402 || status === 403 || status === 407 || status === 451)
    return `${host} does not let Stet have this page (${status}). Open it in your browser, save it, and import the file.`
  if (status === 429)
    return `${host} asks not to be asked so often (429). Try again later, or save the page in your browser and import the file.`
  if (status >= 500) return `${host} has a fault of its own (${status}). Try again later.`
  return `${host} gave no page at this address (${status}). Open it in your browser, save it, and import the file.`
}

/** What Stet reads from the web, and the ending that such a file has. */
const endingOfType: Record<string, string> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/plain': 'txt',
  'text/markdown': 'md',
  'text/x-markdown': 'md',
  'text/rtf': 'rtf',
  'application/rtf': 'rtf',
  'text/vtt': 'vtt',
  'application/x-subrip': 'srt',
  'application/pdf': 'pdf',
  'application/vnd.openxmlformats-officedocument.wordprocessingml.document': 'docx',
  'application/vnd.oasis.opendocument.text': 'odt',
  'message/rfc822': 'eml',
  'multipart/related': 'mhtml',
}
/** What servers say of a file that they know nothing of: its own name tells more. */
const saysNothing = new Set(['', 'application/octet-stream', 'binary/octet-stream'])

/** The name that a page from this address has as a file; throws a sentence for what is nothing to read. */
export function fileNameOf(url: URL, contentType: string | null): string {
  const type = contentType?.split(';')[0]?.trim().toLowerCase() ?? ''
  const last = lastPart(url)
  const endingThere = /\.([a-z]{2,8})$/i.exec(last)?.[1]?.toLowerCase() ?? ''
  if (saysNothing.has(type)) {
    if (Object.values(endingOfType).includes(endingThere) || endingThere === 'htm') return last
    return type === '' ? `${last}.html` : refuseType(url, type)
  }
  const ending = endingOfType[type]
  if (ending === undefined) return refuseType(url, type)
  return endingThere === ending
    ? last
    : `${last.replace(/\.(html?|php|aspx?|jsp)$/i, '')}.${ending}`
}

function refuseType(url: URL, type: string): never {
  throw new AppError(
    'unsupported-format',
    `What ${url.host} has at this address is no page or document that Stet reads (${type}).`,
  )
}

/** The last part of the path, fit for a file's name; the host's name when there is none. */
function lastPart(url: URL): string {
  const last = url.pathname.split('/').findLast((part) => part !== '') ?? url.hostname
  let name = last
  try {
    name = decodeURIComponent(last)
  } catch {
    // As it stands: percent signs that encode nothing.
  }
  return (
    name
      .replace(/[\p{Cc}/\\:*?"<>|]/gu, ' ')
      .trim()
      .slice(0, 120) || url.hostname
  )
}

/** The length that an answer announces, in bytes; null when it does not. */
export function announcedLength(response: IncomingMessage): number | null {
  const length = Number(response.headers['content-length'])
  return Number.isSafeInteger(length) && length >= 0 ? length : null
}
