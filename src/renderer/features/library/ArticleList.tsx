import { ChevronDown } from 'lucide-react'
import { useMemo } from 'react'
import { create } from 'zustand'
import { earliest } from '../../../shared/domain/days'
import type { ArticleId } from '../../../shared/domain/ids'
import type { ArticleSummary } from '../../../shared/pages'
import { show } from '../../state/view'
import { Bar, BarGap } from '../../ui/Bar'
import { Button } from '../../ui/Button'
import { Chip } from '../../ui/Chip'
import { List } from '../../ui/List'
import { Menu } from '../../ui/Menu'
import { TermsChip } from '../../ui/TermsChip'
import { counted, dotted, shortDay } from '../../ui/words'
import type { Family } from '../../../shared/domain/lineage/families'
import { familyInShort } from '../lineage/familyInWords'
import { useFamilies, useFamilyLines, useFolded } from '../lineage/useFamilies'
import { AddArticle } from './AddArticle'
import styles from './ArticleList.module.css'

const orders = {
  newest: 'Newest first',
  oldest: 'Oldest first',
  added: 'Last added',
  title: 'By headline',
  outlet: 'By outlet',
  review: 'Most to review',
} as const

type Order = keyof typeof orders
type Comparison = (one: ArticleSummary, other: ArticleSummary) => number

const useOrder = create<{ order: Order }>(() => ({ order: 'newest' }))

/** The articles of the story; arrows choose, Enter goes into the text. */
export function ArticleList({
  articles,
  chosen,
}: {
  articles: ArticleSummary[]
  chosen: ArticleId | null
}) {
  const order = useOrder(({ order }) => order)
  const families = useFamilies()
  const sorted = useFolded(
    useMemo(() => inOrder(articles, order), [articles, order]),
    families,
    chosen,
  )
  return (
    <>
      <Bar title="Library">
        <BarGap />
        <Menu
          align="end"
          trigger={
            <Button look="plain">
              {orders[order]} <ChevronDown size={13} aria-hidden />
            </Button>
          }
          lines={[
            ...Object.entries(orders).map(([name, title]) => ({
              title,
              isChosen: name === order,
              run: () => useOrder.setState({ order: name as Order }),
            })),
            null,
            ...useFamilyLines(),
          ]}
        />
        <AddArticle />
      </Bar>
      <List
        label="Articles"
        rows={sorted}
        keyOf={({ id }) => id}
        chosen={chosen}
        height={82}
        onChoose={({ id }) => id !== chosen && show({ screen: 'library', articleId: id })}
        onOpen={() => document.querySelector<HTMLElement>('#article')?.focus()}
      >
        {(article) => <ArticleRow article={article} family={families.get(article.id) ?? null} />}
      </List>
    </>
  )
}

function ArticleRow({ article, family }: { article: ArticleSummary; family: Family | null }) {
  const { title, outlet, publishedOn, marks, toReview, versions, terms } = article
  return (
    <>
      <p className={styles.title}>{title}</p>
      <p className={styles.line}>
        <span>{dotted(outlet, shortDay(publishedOn)) || 'No outlet or date yet'}</span>
        <TermsChip terms={terms} />
        {marks > 0 && <Chip>{counted(marks, 'mark')}</Chip>}
        {toReview > 0 && <Chip look="todo">{toReview.toLocaleString('en-GB')} to review</Chip>}
        {family && <Chip>{familyInShort(family)}</Chip>}
        {versions > 1 && <Chip>{versions} versions</Chip>}
      </p>
    </>
  )
}

function inOrder(articles: ArticleSummary[], order: Order): ArticleSummary[] {
  // The core's own order.
  if (order === 'newest') return articles
  const when = new Map(
    order === 'oldest'
      ? articles.map(({ id, publishedOn }) => [id, publishedOn ? earliest(publishedOn) : Infinity])
      : [],
  )
  const compare: Record<Exclude<Order, 'newest'>, Comparison> = {
    oldest: (one, other) => when.get(one.id)! - when.get(other.id)!,
    added: (one, other) => other.importedAt.localeCompare(one.importedAt),
    title: (one, other) => one.title.localeCompare(other.title),
    outlet: (one, other) => (one.outlet ?? '\uffff').localeCompare(other.outlet ?? '\uffff'),
    review: (one, other) => other.toReview - one.toReview,
  }
  return articles.toSorted(compare[order])
}
