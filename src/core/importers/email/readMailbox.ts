import { AppError } from '../../../shared/errors'
import { shareBudget } from '../archive/unpackingBudget'
import type { FoundSources, SourceFile, SourceReader } from '../SourceFile'
import { safeName } from './attachmentNames'
import { splitMailbox } from './splitMailbox'

const mostMessages = 200_000
const longestSubject = 80

/** A mailbox: each message by its number and its subject, one at a time. */
export const readMailbox: SourceReader = async function* (file, inside): FoundSources {
  const { decodeWords } = await import('postal-mime')
  let number = 0
  for (const bytes of splitMailbox(file.bytes)) {
    if (++number > mostMessages) {
      yield {
        inner: '',
        error: new AppError(
          'too-many',
          `“${file.name}” holds more than 200,000 messages; the rest was left. Split it in your mail program and import the parts.`,
        ),
      }
      return
    }
    const subject = safeName(decodeWords(subjectOf(bytes)))
      .slice(0, longestSubject)
      .trim()
    const letter: SourceFile = {
      name: `${subject || `Message ${number}`}.eml`,
      bytes,
      mediaType: 'message/rfc822',
      capturedOn: file.capturedOn ?? null,
      beside: () => Promise.resolve(null),
    }
    shareBudget(file, letter)
    yield* inside(letter, subject === '' ? String(number) : `${number} ${subject}`)
  }
  if (number === 0)
    throw new AppError(
      'empty-file',
      `“${file.name}” holds no messages, so there is nothing to import.`,
    )
}

function subjectOf(message: Uint8Array): string {
  const head = Buffer.from(message.subarray(0, 20_000)).toString('utf8')
  const headers = head.slice(0, head.search(/\r?\n\r?\n/) >>> 0)
  const subject = /^Subject:[ \t]*([^\r\n]*(?:\r?\n[ \t][^\r\n]*)*)/im.exec(headers)?.[1] ?? ''
  return subject.replace(/\r?\n[ \t]+/g, ' ')
}
