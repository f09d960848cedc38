import { withoutHalfPairs } from '../../decode/decodeText'
import type { MimePart } from './mimeTree'

const endingOfType: Record<string, string> = {
  'message/rfc822': 'eml',
  'text/plain': 'txt',
  'text/html': 'html',
  'text/calendar': 'ics',
  'application/pdf': 'pdf',
  'application/rtf': 'rtf',
  'text/rtf': 'rtf',
  'application/zip': 'zip',
}
const longestName = 120

/** A name for each attachment, no two the same, that leads nowhere: its own, else the subject of a message, else "attachment 3". */
export async function attachmentNames(attachments: MimePart[]): Promise<string[]> {
  const { decodeWords } = await import('postal-mime')
  const taken = new Set<string>()
  return attachments.map((part, place) => {
    const ending = endingOfType[part.type]
    const own = safeName((part.fileName ?? '').replace(/^.*[/\\]/s, '')) || fromSubject(part)
    const name = own || `attachment ${place + 1}${ending ? `.${ending}` : ''}`
    let unique = name
    for (let times = 2; taken.has(unique); times++) unique = numbered(name, times)
    taken.add(unique)
    return unique
  })

  function fromSubject(part: MimePart): string {
    if (part.type !== 'message/rfc822') return ''
    const head = Buffer.from(part.content.subarray(0, 20_000)).toString('utf8')
    const subject = /^Subject:[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/im.exec(head)?.[1] ?? ''
    const name = safeName(decodeWords(subject.replace(/\r?\n[ \t]+/g, ' ')))
    return name === '' ? '' : `${name}.eml`
  }
}

/** A name that is a name: no folders, no control characters, not too long. */
export function safeName(name: string): string {
  return withoutHalfPairs(name)
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .replace(/[/\\]/g, '_')
    .replace(/^\.+/, '')
    .slice(0, longestName)
    .replace(/\p{Surrogate}$/u, '')
    .trim()
}

function numbered(name: string, times: number): string {
  const dot = name.lastIndexOf('.')
  return dot > 0 ? `${name.slice(0, dot)} (${times})${name.slice(dot)}` : `${name} (${times})`
}
