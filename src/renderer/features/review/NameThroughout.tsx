import { useQuery } from '@tanstack/react-query'
import { act } from '../../api/act'
import { api } from '../../api/core'
import { offerUndo } from '../../api/offerUndo'
import { mentionsToReview } from '../../api/reads'
import { closeDialog } from '../../state/dialog'
import type { ArticleId, EntityId, StoryId } from '../../../shared/domain/ids'
import type { MentionsToReview } from '../../../shared/pages'
import { Button } from '../../ui/Button'
import { Dialog, DialogActions } from '../../ui/Dialog'
import { MarkedWords } from '../../ui/MarkedWords'
import { counted, dotted, shortDay } from '../../ui/words'
import styles from './NameThroughout.module.css'

type Listed = MentionsToReview['mentions']

/** Where a name waits throughout the story, sentence by sentence: what is listed is answered at once, and nothing else. */
export function NameThroughout({
  entityId,
  name,
  articleId,
  storyId,
}: {
  entityId: EntityId
  name: string
  articleId: ArticleId
  storyId: StoryId | null
}) {
  const found = useQuery(mentionsToReview(entityId, storyId)).data
  if (!found) return null
  const here = found.mentions.filter(({ passage }) => passage.articleId === articleId)
  const articles = byArticle(found.mentions)
  const where = storyId === null ? 'library' : 'story'

  async function answer(verb: 'acceptAll' | 'rejectAll', mentions: Listed): Promise<void> {
    closeDialog()
    const targets = byArticle(mentions).map((ofArticle) => ({
      kind: 'entity' as const,
      id: entityId,
      articleId: ofArticle[0]!.passage.articleId,
      mentionIds: ofArticle.map(({ id }) => id),
    }))
    if ((await act(api.review[verb](targets).then(() => true))) !== true) return
    const done = verb === 'acceptAll' ? 'accepted' : 'rejected'
    await offerUndo(`${name}: ${counted(mentions.length, 'mention')} ${done}.`)
  }

  return (
    <Dialog title={`${name}, throughout the ${where}`} width="wide">
      <p className={styles.sum}>
        {found.mentions.length === 0
          ? `No mention of ${name} waits for an answer.`
          : `${counted(found.mentions.length, 'mention')} in ${counted(articles.length, 'article')}. ${
              found.more ? 'There are more: only those listed are answered.' : 'Look them through.'
            }`}
      </p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls, also by key */}
      <div className={styles.list} tabIndex={0} role="group" aria-label={`Mentions of ${name}`}>
        {articles.map((mentions) => {
          const { articleTitle, outlet, publishedOn } = mentions[0]!.passage
          return (
            <section key={mentions[0]!.id} className={styles.article}>
              <h3 className={styles.title}>
                {articleTitle}
                <span className={styles.source}>{dotted(outlet, shortDay(publishedOn))}</span>
              </h3>
              <ul>
                {mentions.map(({ id, passage: { context, marked } }) => (
                  <li key={id} className={styles.sentence}>
                    <MarkedWords words={context} marked={[marked]} calm />
                  </li>
                ))}
              </ul>
            </section>
          )
        })}
      </div>
      <DialogActions>
        <Button onClick={closeDialog}>Cancel</Button>
        {found.mentions.length > 0 && (
          <>
            <Button look="danger" onClick={() => void answer('rejectAll', found.mentions)}>
              Reject all {found.mentions.length}
            </Button>
            {here.length > 0 && articles.length > 1 && (
              <Button onClick={() => void answer('acceptAll', here)}>
                Only the {here.length} in this article
              </Button>
            )}
            <Button
              look="primary"
              // oxlint-disable-next-line jsx-a11y/no-autofocus -- what one came for is one key away
              autoFocus
              onClick={() => void answer('acceptAll', found.mentions)}
            >
              Accept all {found.mentions.length}
            </Button>
          </>
        )}
      </DialogActions>
    </Dialog>
  )
}

function byArticle(mentions: Listed): Listed[] {
  const groups = new Map<ArticleId, Listed>()
  for (const mention of mentions) {
    const { articleId } = mention.passage
    groups.set(articleId, [...(groups.get(articleId) ?? []), mention])
  }
  return [...groups.values()]
}
