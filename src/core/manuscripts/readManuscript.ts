import { isClosingLine } from '../../shared/domain/closingLine'
import { plainText, type DraftNode } from '../../shared/domain/drafts'
import { AppError } from '../../shared/errors'
import { decodeText } from '../decode/decodeText'
import { readHtml } from './html/readHtml'
import type { Manuscript, RoughText } from './Manuscript'
import { manuscriptFormat, type ManuscriptFormat } from './manuscriptFormat'
import { readMarkdown } from './markdown/readMarkdown'
import { settleTies } from './settleTies'
import { readText } from './text/readText'

/** Manuscripts beyond this, in bytes, are refused. */
const largestManuscript = 64 * 2 ** 20

/** Nor is more text than this taken, in UTF-16 code units: some 700,000 words, several times the longest novel. */
const longestManuscript = 4_000_000

/**
 * Makes a manuscript of a file's bytes, without disk, network, clock or library. Throws AppError: `empty-file`,
 * `too-large`, `unsupported-format`, `password-protected`, `broken-file`, `not-text`.
 */
export async function readManuscript(bytes: Uint8Array, fileName: string): Promise<Manuscript> {
  const who = `“${fileName}”`
  if (bytes.length === 0) throw empty(who)
  if (bytes.length > largestManuscript)
    throw new AppError(
      'too-large',
      `${who} is larger than 64 MB, which is more than a manuscript can be. Save its text alone and import that.`,
    )
  const format = manuscriptFormat(bytes, fileName, who)
  const rough = withoutClosingLine(
    format === 'docx'
      ? await (await import('./docx/readDocx')).readDocx(bytes, who)
      : readWords(decodeText(bytes, fileName).text, format),
  )
  const words = rough.blocks.map(plainText).join('')
  if (!/\S/.test(words)) throw empty(who)
  if (words.length > longestManuscript)
    throw new AppError(
      'too-large',
      `${who} holds more than 4 million characters, which is more than a draft can be. Divide it and import the parts.`,
    )
  return { title: titleOf(rough, fileName), ...settleTies(rough) }
}

function readWords(text: string, format: Exclude<ManuscriptFormat, 'docx'>): RoughText {
  if (format === 'html') return readHtml(text)
  return format === 'markdown' ? readMarkdown(text) : readText(text)
}

/** What an export says at its end of what it withheld is no part of the draft. */
function withoutClosingLine(rough: RoughText): RoughText {
  const last = rough.blocks.at(-1)
  const isClosing = last?.type === 'paragraph' && isClosingLine(plainText(last))
  return isClosing ? { ...rough, blocks: rough.blocks.slice(0, -1) } : rough
}

/** What the file says, else its first heading, else its name. */
function titleOf({ title, blocks }: RoughText, fileName: string): string {
  const heading = blocks.find((block: DraftNode) => block.type === 'heading')
  const words = title ?? (heading && plainText(heading)) ?? ''
  const name = fileName.replace(/\.\w{1,8}$/, '')
  return (words.replace(/\s+/g, ' ').trim() || name.trim() || 'Untitled').slice(0, 500)
}

function empty(who: string): AppError {
  return new AppError(
    'empty-file',
    `${who} holds no words, so there is nothing to make a draft of.`,
  )
}
