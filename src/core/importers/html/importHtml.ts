import { nothingMore, type ImportedArticle } from '../../../shared/domain/articles'
import { AppError } from '../../../shared/errors'
import { composeText, type DraftBlock } from '../composeArticle'
import type { ImportHint } from '../ImportHint'
import { guessLanguage } from '../language/guessLanguage'
import { articleFromFragment, articleFromPage } from './articleFromPage'
import { readMetadata } from './metadata/readMetadata'
import { parsePage } from './parsePage'

/** An article from a saved page. Throws `no-article-text` when the page holds no words to read. */
export function importHtml(html: string, hint: ImportHint): ImportedArticle {
  const page = parsePage(html)
  const metadata = readMetadata(page, hint.url ?? null)
  const drafts = articleFromPage(page, metadata)
  return finish(drafts, metadata, hint)
}

/** An article from a piece of a page that the person has chosen: everything in it is wanted. */
export function importFragment(html: string, hint: ImportHint): ImportedArticle {
  const page = parsePage(html)
  const metadata = readMetadata(page, hint.url ?? null)
  const drafts = articleFromFragment(page, metadata)
  return finish(drafts, metadata, hint)
}

function finish(
  drafts: DraftBlock[],
  metadata: ReturnType<typeof readMetadata>,
  hint: ImportHint,
): ImportedArticle {
  const composed = composeText(drafts)
  if (!/[\p{L}\p{N}]/u.test(composed.text)) {
    const who = hint.name ? `“${hint.name}”` : 'This page'
    throw new AppError(
      'no-article-text',
      `${who} holds no text to read. If the page builds itself by script, copy its text and paste it instead.`,
    )
  }
  return {
    ...nothingMore,
    ...metadata,
    language: metadata.language ?? guessLanguage(composed.text),
    ...composed,
  }
}
