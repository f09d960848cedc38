import type { ImportedArticle } from '../../shared/domain/articles'
import { AppError } from '../../shared/errors'
import { canonicalText } from '../decode/decodeText'
import { withAgencies } from './agencies/withAgencies'
import { importFragment } from './html/importHtml'
import { importBytes, largestImport } from './importBytes'
import type { ImportHint } from './ImportHint'
import { importText } from './text/importText'

/** What the clipboard holds: either may be missing. */
export interface Pasted {
  text: string | null
  html: string | null
}

/**
 * Makes an article of what was pasted. The clipboard's HTML is used where it carries the same words as its text;
 * of a whole page only the article is taken. Throws AppError as `importBytes` does.
 */
export function importPaste(pasted: Pasted, hint: ImportHint = {}): ImportedArticle {
  return withAgencies(readPasted(pasted, hint))
}

function readPasted(pasted: Pasted, hint: ImportHint): ImportedArticle {
  const text = canonicalText(pasted.text ?? '')
  const html = canonicalText(pasted.html ?? '')
  if (!/\S/.test(text) && !/\S/.test(html)) {
    throw new AppError('empty-file', 'The clipboard holds no words, so there is nothing to paste.')
  }
  if (text.length > largestImport || html.length > largestImport) {
    throw new AppError(
      'too-large',
      'This is too large to paste. Save it as a file and import that.',
    )
  }
  const source = /^SourceURL:(https?:\S+)/im.exec(html.slice(0, 1_000))?.[1] ?? null
  const known = { ...hint, url: hint.url ?? source }
  const fromHtml = /<\w/.test(html) ? tryHtml(html, known) : null
  if (fromHtml && wordCount(fromHtml.text) >= wordCount(text) * 0.8) return fromHtml
  if (/\S/.test(text)) return importText(text, known)
  if (fromHtml) return fromHtml
  return importBytes(new TextEncoder().encode(html), { ...known, name: 'the clipboard.html' })
}

function tryHtml(html: string, hint: ImportHint): ImportedArticle | null {
  const marked = /<!--\s*StartFragment\s*-->([\s\S]*?)(?:<!--\s*EndFragment\s*-->|$)/.exec(html)
  const head =
    /^(?:Version|StartHTML|EndHTML|StartFragment|EndFragment|StartSelection|EndSelection|SourceURL):/i
  const bare = marked
    ? marked[1]!
    : html
        .split('\n')
        .filter((line) => !head.test(line))
        .join('\n')
  try {
    return importFragment(bare, hint)
  } catch (thrown) {
    if (thrown instanceof AppError) return null
    throw thrown
  }
}

function wordCount(text: string): number {
  return text.match(/[\p{L}\p{N}]+/gu)?.length ?? 0
}
