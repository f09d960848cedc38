import type { Block, ImportedArticle } from '../../shared/domain/articles'
import { contains } from '../../shared/domain/spans'

/** The article without what was set aside: its blocks, and their words joined by line breaks. */
export function bodyOf(article: Pick<ImportedArticle, 'text' | 'blocks' | 'asides'>): {
  text: string
  blocks: Block[]
} {
  let place = 0
  const blocks = article.blocks.filter((block) => {
    while (place < article.asides.length && article.asides[place]!.end <= block.start) place++
    const aside = article.asides[place]
    return !(aside && contains(aside, block))
  })
  const text = blocks.map((block) => article.text.slice(block.start, block.end)).join('\n')
  return { text, blocks }
}
