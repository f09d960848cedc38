import { AppError } from '../../../shared/errors'
import { decodeText } from '../../decode/decodeText'

/** One part of a message, its transfer encoding taken off. */
export interface MimePart {
  /** In small letters, such as `text/html`. */
  type: string
  params: Record<string, string>
  /** `inline`, `attachment`, or empty. */
  disposition: string
  fileName: string | null
  /** Without its angle brackets. */
  id: string | null
  location: string | null
  headers: MimeHeader[]
  content: Uint8Array
  parts: MimePart[]
}

export interface MimeHeader {
  /** In small letters. */
  key: string
  label: string
  /** Unfolded; encoded words as they were written. */
  value: string
}

/** postal-mime's own tree, which it keeps after parsing. Its result leaves out where parts lie, and how a text was encoded. */
interface ParsedNode {
  headers: { key: string; originalKey: string; value: string }[]
  contentType: { parsed: { value: string; params: Record<string, string> } }
  contentDisposition: { parsed: { value: string; params: Record<string, string> } }
  contentId?: string
  content: ArrayBuffer | null
  childNodes: ParsedNode[]
}

const deepest = 60
const mostHeaders = 4 * 2 ** 20

/** The parts of a message. Throws AppError `too-deep` or `broken-file`. */
export async function readMime(bytes: Uint8Array, who: string): Promise<MimePart> {
  const { default: PostalMime, decodeWords } = await import('postal-mime')
  return read(withReadableHeaders(bytes), true)

  async function read(message: Uint8Array, isWhole: boolean): Promise<MimePart> {
    const parser = new PostalMime({
      // What was forwarded is a message of its own.
      forceRfc822Attachments: true,
      maxNestingDepth: deepest,
      maxHeadersSize: mostHeaders,
    })
    try {
      await parser.parse(message)
    } catch {
      throw new AppError(
        'broken-file',
        `${who} is nested or headed as no message is that a person sent, so it was left.`,
      )
    }
    const root = toPart((parser as unknown as { root: ParsedNode }).root)
    const lost = isWhole ? withoutBoundary(root) : null
    return lost === null ? root : { ...root, parts: (await read(lost, false)).parts }
  }

  function toPart(node: ParsedNode): MimePart {
    const type = node.contentType.parsed
    const disposition = node.contentDisposition.parsed
    const fileName = disposition.params['filename'] ?? type.params['name']
    const location = node.headers.find(({ key }) => key === 'content-location')?.value
    return {
      type: type.value || 'text/plain',
      params: type.params,
      disposition: disposition.value.toLowerCase(),
      fileName: fileName ? decodeWords(fileName) : null,
      id: node.contentId?.replace(/^\s*<|>\s*$/g, '') || null,
      location: location ? decodeWords(location).replace(/\s+/g, '') : null,
      headers: node.headers.map(({ key, originalKey, value }) => ({
        key,
        label: originalKey,
        value,
      })),
      content: new Uint8Array(node.content ?? new ArrayBuffer(0)),
      parts: node.childNodes.map(toPart),
    }
  }
}

/** A message in several parts none of which was found, under the boundary that its parts really have; null for any other. */
function withoutBoundary(root: MimePart): Uint8Array | null {
  if (!root.type.startsWith('multipart/') || root.parts.length > 0) return null
  const words = Buffer.from(root.content).toString('latin1')
  const boundary = /(?:^|\n)--([^\r\n]{1,200})\r?\nContent-[A-Za-z-]+:/i.exec(words)?.[1]?.trim()
  if (!boundary || boundary.includes('"')) return null
  const head = `Content-Type: multipart/mixed; boundary="${boundary}"\r\n\r\n`
  return Buffer.concat([Buffer.from(head), root.content])
}

const headerLine = /^(?:[!-9;-~]{1,80}[ \t]*:|>?From )/

/** Headers that are not UTF-8 are made so; a file without any is all text; what stands before them goes. */
function withReadableHeaders(bytes: Uint8Array): Uint8Array {
  let from = 0
  if (bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf) from = 3
  while (bytes[from] === 0x0a || bytes[from] === 0x0d) from++
  const message = Buffer.from(bytes.buffer, bytes.byteOffset + from, bytes.byteLength - from)
  if (!headerLine.test(message.toString('latin1', 0, 200)))
    return Buffer.concat([Buffer.from('\n'), message])
  const end = endOfHeaders(message)
  const head = message.subarray(0, end)
  return isUtf8(head)
    ? message
    : Buffer.concat([Buffer.from(decodeText(head).text), Buffer.from('\n'), message.subarray(end)])
}

function endOfHeaders(message: Buffer): number {
  const ends = [message.indexOf('\n\n'), message.indexOf('\n\r\n')].filter((end) => end >= 0)
  return Math.min(mostHeaders, ends.length > 0 ? Math.min(...ends) : message.length)
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes)
    return true
  } catch {
    return false
  }
}
