import type { ImportedArticle } from '../../../shared/domain/articles'
import { findAgencies } from './findAgencies'

/** The article with the agencies that its words credit, where its reader did not find them yet; all formats pass here. */
export function withAgencies(article: ImportedArticle): ImportedArticle {
  if (article.agencies !== null) return article
  const { credited } = findAgencies(article.text, article.blocks)
  return credited === null ? article : { ...article, agencies: credited }
}
