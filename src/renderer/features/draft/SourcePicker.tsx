import { useQuery } from '@tanstack/react-query'
import { articleList } from '../../api/reads'
import { dotted, shortDay } from '../../ui/words'
import { Empty } from '../../ui/Empty'
import type { ArticleId, StoryId } from '../../../shared/domain/ids'
import { showSource } from './writing'
import styles from './SourcePicker.module.css'

/** The story's articles: a line that opens one, or the whole list while none is open. */
export function SourcePicker({ storyId, chosen }: { storyId: StoryId; chosen: ArticleId | null }) {
  const articles = useQuery(articleList(storyId)).data ?? []
  const isThere = articles.some(({ id }) => id === chosen)
  if (articles.length === 0)
    return (
      <Empty title="No sources in this story yet">
        <p>Import an article in the Library; then quote from it here.</p>
      </Empty>
    )
  if (chosen === null)
    return (
      <ul className={styles.list} aria-label="Articles of this story">
        {articles.map(({ id, title, outlet, publishedOn }) => (
          <li key={id}>
            <button type="button" className={styles.article} onClick={() => open(id)}>
              <span className={styles.title}>{title}</span>
              <span className={styles.from}>{dotted(outlet, shortDay(publishedOn))}</span>
            </button>
          </li>
        ))}
      </ul>
    )
  return (
    <div className={styles.line}>
      <select
        className={styles.choice}
        aria-label="Article"
        value={chosen}
        onChange={(event) => open(event.target.value as ArticleId)}
      >
        {!isThere && <option value={chosen}>An article outside this story</option>}
        {articles.map(({ id, title, outlet }) => (
          <option key={id} value={id}>
            {dotted(outlet, title)}
          </option>
        ))}
      </select>
    </div>
  )
}

function open(articleId: ArticleId): void {
  showSource({ articleId, versionId: null, passage: null })
}
