import type { ArticleId } from '../../../shared/domain/ids'
export function ArticleInspector({ articleId }: { articleId: ArticleId }) {
  return <p>{articleId}</p>
}
