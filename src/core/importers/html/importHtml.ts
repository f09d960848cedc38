import {
  nothingMore,
  type ImportedArticle,
  type ImportedImage,
} from '../../../shared/domain/articles'
import { AppError } from '../../../shared/errors'
import { findAgencies } from '../agencies/findAgencies'
import { composeText } from '../composeArticle'
import type { ImportHint } from '../ImportHint'
import { settleLanguage } from '../language/settleLanguage'
import { articleFromFragment, articleFromPage, type PageArticle } from './articleFromPage'
import { readMetadata, type StatedMetadata } from './metadata/readMetadata'
import { parsePage, type Page } from './parsePage'
import { pictureSources } from './pictureSources'

/** A picture that an article shows, and where its bytes may be, the best first. */
export interface NamedPicture extends Pick<ImportedImage, 'at' | 'alt'> {
  sources: string[]
}

/** An article from a saved page. Throws `no-article-text` when the page holds no words to read. */
export function importHtml(html: string, hint: ImportHint): ImportedArticle {
  return importPictured(html, hint).article
}

/** The same, with the pictures that the article names, of which nothing has been read yet. */
export function importPictured(
  html: string,
  hint: ImportHint,
): { article: ImportedArticle; pictures: () => NamedPicture[] } {
  const page = parsePage(html)
  const stated = readMetadata(page, hint.url ?? null, hint.capturedOn ?? null)
  const { drafts, pictures } = articleFromPage(page, stated.metadata)
  const article = finish(drafts, stated, hint)
  return { article, pictures: () => namePictures(page, pictures, article) }
}

/** An article from a piece of a page that the person has chosen: everything in it is wanted. */
export function importFragment(html: string, hint: ImportHint): ImportedArticle {
  const page = parsePage(html)
  const stated = readMetadata(page, hint.url ?? null, hint.capturedOn ?? null)
  return finish(articleFromFragment(page, stated.metadata).drafts, stated, hint)
}

function namePictures(
  page: Page,
  pictures: PageArticle['pictures'],
  { text, blocks }: ImportedArticle,
): NamedPicture[] {
  return pictures.flatMap(({ element, before }) => {
    const found = pictureSources(element, page.pictures)
    return found ? [{ ...found, at: blocks[before]?.start ?? text.length }] : []
  })
}

function finish(
  drafts: PageArticle['drafts'],
  { metadata, credits }: StatedMetadata,
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
    language: settleLanguage(metadata.language, composed.text),
    agencies: findAgencies(composed.text, composed.blocks, credits).credited,
    ...composed,
  }
}
