import type { Relation } from '../../../shared/domain/relations'
import { counted } from '../../ui/words'

/** "3 paragraphs, 2 articles": what two names share; only articles where no paragraph has both. */
export function relationInWords({ paragraphs, articles }: Relation): string {
  const shared = counted(articles, 'article')
  return paragraphs > 0 ? `${counted(paragraphs, 'paragraph')}, ${shared}` : shared
}
