import { useQuery } from '@tanstack/react-query'
import { ChevronDown } from 'lucide-react'
import { useMemo, type KeyboardEvent } from 'react'
import { create } from 'zustand'
import { searchPage } from '../../api/reads'
import type { ArticleId } from '../../../shared/domain/ids'
import type { SearchHit } from '../../../shared/pages'
import { useStatusLine } from '../../state/status'
import { useView } from '../../state/view'
import { useOpenPassage } from '../../state/useOpenPassage'
import { Bar, BarGap } from '../../ui/Bar'
import { Button } from '../../ui/Button'
import { Columns } from '../../ui/Columns'
import { Empty, Problem } from '../../ui/Empty'
import { List } from '../../ui/List'
import { listKeys } from '../../ui/listKeys'
import { MarkedWords } from '../../ui/MarkedWords'
import { underTerms } from '../../ui/underTerms'
import { Menu } from '../../ui/Menu'
import { counted, dotted, shortDay } from '../../ui/words'
import { Reader } from '../reader/Reader'
import { useSettled } from './useSettled'
import styles from './SearchScreen.module.css'

/** What was sought last stays, so that one can come back to it. */
const useSearch = create<{ words: string; chosen: ArticleId | null; isEverywhere: boolean }>(
  () => ({ words: '', chosen: null, isEverywhere: false }),
)

/** Words over all articles, found as one types; the passage is shown beside. */
export function SearchScreen() {
  const { words, chosen, isEverywhere } = useSearch()
  const ownStory = useView(({ storyId }) => storyId)
  const storyId = isEverywhere ? null : ownStory
  const settled = useSettled(words.trim(), 80)
  const found = useQuery(searchPage(settled, storyId))
  const hits = useMemo(
    () => (settled === '' ? [] : (found.data?.hits ?? [])),
    [settled, found.data],
  )
  const hit = hits.find(({ articleId }) => articleId === chosen) ?? hits[0] ?? null
  const openPassage = useOpenPassage()
  useStatusLine(
    statusOf(settled, hits.length, found.data?.more ?? false),
    hits.length > 0 ? searchKeys : [],
  )

  function open({ articleId, versionId, at }: SearchHit): void {
    openPassage({ articleId, versionId, ...(at ?? { start: 0, end: 0 }) })
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === 'Home' || event.key === 'End') return
    const to = listKeys(event, hit ? hits.indexOf(hit) : -1, hits.length)
    if (to !== null) useSearch.setState({ chosen: hits[to]!.articleId })
    else if (event.key === 'Enter' && hit) open(hit)
  }

  return (
    <Columns
      name="search"
      list={
        <>
          <Bar title="Search">
            <BarGap />
            {ownStory !== null && (
              <Menu
                align="end"
                trigger={
                  <Button look="plain">
                    {isEverywhere ? 'Whole library' : 'This story'}{' '}
                    <ChevronDown size={13} aria-hidden />
                  </Button>
                }
                lines={[false, true].map((everywhere) => ({
                  title: everywhere ? 'Whole library' : 'This story',
                  isChosen: everywhere === isEverywhere,
                  run: () => useSearch.setState({ isEverywhere: everywhere }),
                }))}
              />
            )}
          </Bar>
          <div className={styles.field}>
            <input
              id="search-field"
              type="search"
              aria-label="Search the articles"
              placeholder="Words in the articles"
              autoFocus
              value={words}
              onChange={(event) => useSearch.setState({ words: event.target.value, chosen: null })}
              onKeyDown={onKeyDown}
            />
          </div>
          {found.error ? (
            <Problem error={found.error} onRetry={() => void found.refetch()} />
          ) : (
            <List
              label="Found"
              rows={hits}
              keyOf={({ articleId }) => articleId}
              chosen={hit?.articleId ?? null}
              height={96}
              onChoose={({ articleId }) => useSearch.setState({ chosen: articleId })}
              onOpen={open}
              empty={<NothingFound words={settled} isLooking={found.isFetching} />}
            >
              {(shown) => <HitLine hit={shown} />}
            </List>
          )}
        </>
      }
      page={
        hit ? (
          <>
            <Bar>
              <BarGap />
              <Button look="plain" onClick={() => open(hit)}>
                Open in the library
              </Button>
            </Bar>
            <Reader
              articleId={hit.articleId}
              versionId={hit.versionId}
              {...(hit.at ? { passage: hit.at } : {})}
            />
          </>
        ) : (
          <Empty title="Search every article">
            <p>
              Type words; the newest articles come first. Put words in quotation marks to find them
              side by side.
            </p>
          </Empty>
        )
      }
    />
  )
}

function HitLine({ hit }: { hit: SearchHit }) {
  return (
    <>
      <p className={styles.title}>{hit.title}</p>
      <p className={styles.snippet} {...underTerms(hit.terms)}>
        <MarkedWords words={hit.snippet} marked={hit.marked} />
      </p>
      <p className={styles.source}>{dotted(hit.outlet, shortDay(hit.publishedOn))}</p>
    </>
  )
}

function NothingFound({ words, isLooking }: { words: string; isLooking: boolean }) {
  if (words === '' || isLooking) return null
  return (
    <p className={styles.none}>No article has “{words}”. Try fewer words, or their beginning.</p>
  )
}

function statusOf(words: string, hits: number, hasMore: boolean): string {
  if (words === '') return 'Type to search'
  return hasMore
    ? `The newest ${counted(hits, 'article')}, and there are more`
    : `${counted(hits, 'article')} found`
}

const searchKeys = [
  { keys: 'ArrowDown', title: 'next' },
  { keys: 'Enter', title: 'jump into the passage' },
]
