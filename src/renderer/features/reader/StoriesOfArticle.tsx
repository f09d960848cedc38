import { useQuery } from '@tanstack/react-query'
import { act } from '../../api/act'
import { articlePage, storyList } from '../../api/reads'
import { useApi } from '../../api/useApi'
import { closeDialog } from '../../state/dialog'
import type { ArticleId } from '../../../shared/domain/ids'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import styles from './StoriesOfArticle.module.css'

/** The stories an article serves; it may be several. */
export function StoriesOfArticle({ articleId }: { articleId: ArticleId }) {
  const { api } = useApi()
  const stories = useQuery(storyList()).data ?? []
  const own = useQuery(articlePage(articleId)).data?.storyIds ?? []
  return (
    <Dialog title="Stories it stands in" width="narrow">
      {stories
        .filter(({ id, archivedAt }) => !archivedAt || own.includes(id))
        .map(({ id, title }) => (
          <label key={id} className={styles.story}>
            <input
              type="checkbox"
              checked={own.includes(id)}
              onChange={(event) =>
                void act(
                  event.target.checked
                    ? api.stories.addArticle(id, articleId)
                    : api.stories.removeArticle(id, articleId),
                )
              }
            />
            {title}
          </label>
        ))}
      <DialogActions>
        <Button look="primary" onClick={closeDialog}>
          Done
        </Button>
      </DialogActions>
    </Dialog>
  )
}
