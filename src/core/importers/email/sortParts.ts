import { AppError } from '../../../shared/errors'
import type { MimePart } from './mimeTree'

/** The parts of a message by what they are for. */
export interface SortedParts {
  /** What is read as its text, in order. */
  texts: MimePart[]
  /** What may stand in the text: pictures that it names. */
  related: MimePart[]
  attachments: MimePart[]
}

/** Takes each part once; of several writings of the same words the richest that can be read. Throws `encrypted`. */
export function sortParts(root: MimePart, who: string): SortedParts {
  const sorted: SortedParts = { texts: [], related: [], attachments: [] }
  sort(root)
  return sorted

  function sort(part: MimePart): void {
    if (part.type === 'multipart/encrypted' || isEnveloped(part)) throw encrypted(who)
    if (part.type === 'multipart/alternative') return sortAlternative(part)
    if (part.type.startsWith('multipart/') && part.parts.length > 0) {
      const isRelated = part.type === 'multipart/related'
      const start = part.params['start']?.replace(/^<|>$/g, '')
      const main = part.parts.find(({ id }) => id !== null && id === start) ?? part.parts[0]!
      if (isRelated) sort(main)
      for (const inner of part.parts)
        if (!isRelated) sort(inner)
        else if (inner !== main) sortRelated(inner)
      return
    }
    const isText = /^(?:text\/(?:plain|html)|multipart\/.*)$/.test(part.type)
    if (isText && (part === root || isBody(part))) sorted.texts.push(part)
    else if (!isSignature(part)) sorted.attachments.push(part)
  }

  function sortRelated(part: MimePart): void {
    if (part.type.startsWith('image/') || part.id !== null || part.location !== null)
      sorted.related.push(part)
    else sort(part)
  }

  function sortAlternative(part: MimePart): void {
    // The last is the richest, by RFC 2046; calendars and the like are no richer than words.
    const chosen =
      part.parts.findLast(holdsHtml) ??
      part.parts.find(({ type }) => type === 'text/plain') ??
      part.parts.at(-1)
    for (const inner of part.parts) {
      if (inner === chosen) sort(inner)
      else if (!inner.type.startsWith('text/') && !inner.type.startsWith('multipart/')) sort(inner)
    }
  }
}

/** True when there are words in an HTML part, or in one within it. */
function holdsHtml(part: MimePart): boolean {
  if (part.type !== 'text/html')
    return part.type.startsWith('multipart/') && part.parts.some(holdsHtml)
  const markup = Buffer.from(part.content).toString('latin1')
  return /\S/.test(markup.replace(/<[^<>]{0,4000}>|&nbsp;|&#160;/g, ''))
}

function isBody({ disposition, fileName }: MimePart): boolean {
  return disposition !== 'attachment' && fileName === null
}

/** A signature says who sent it, and holds no words. */
function isSignature({ type }: MimePart): boolean {
  return /^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/.test(type)
}

function isEnveloped({ type, params }: MimePart): boolean {
  return /^application\/(?:x-)?pkcs7-mime$/.test(type) && params['smime-type'] !== 'certs-only'
}

function encrypted(who: string): AppError {
  return new AppError(
    'password-protected',
    `${who} is encrypted. Open it in your mail program, save its text or forward it to yourself without encryption, and import that.`,
  )
}
