import { useQuery } from '@tanstack/react-query'
import { useMemo } from 'react'
import type { ArticleId } from '../../../shared/domain/ids'
import type { Family } from '../../../shared/domain/lineage/families'
import type { ArticleSummary } from '../../../shared/pages'
import { familyList } from '../../api/reads'
import { useView } from '../../state/view'
import type { MenuLine } from '../../ui/Menu'
import { useShownFamilies } from './shownFamilies'

/** The family of each article of the story that has one. */
export function useFamilies(): ReadonlyMap<ArticleId, Family> {
  const storyId = useView(({ storyId }) => storyId)
  const families = useQuery(familyList(storyId)).data
  return useMemo(
    () =>
      new Map(
        families?.flatMap((family) =>
          family.members.map(({ articleId }) => [articleId, family] as const),
        ),
      ),
    [families],
  )
}

/** The rows as a person wants them: of a folded family one, the chosen one if it is there; or families alone. */
export function useFolded(
  articles: ArticleSummary[],
  families: ReadonlyMap<ArticleId, Family>,
  chosen: ArticleId | null,
): ArticleSummary[] {
  const { fold, only } = useShownFamilies()
  return useMemo(() => {
    const wanted = only ? articles.filter(({ id }) => families.has(id)) : articles
    if (!fold) return wanted
    const rows = new Map<ArticleId, ArticleId>()
    for (const { id } of wanted) {
      const family = families.get(id)
      if (family && (id === chosen || id === family.basis || !rows.has(family.id)))
        if (rows.get(family.id) !== chosen || chosen === null) rows.set(family.id, id)
    }
    return wanted.filter(({ id }) => {
      const family = families.get(id)
      return !family || rows.get(family.id) === id
    })
  }, [articles, families, chosen, fold, only])
}

/** The two switches of the list's menu. */
export function useFamilyLines(): MenuLine[] {
  const { fold, only } = useShownFamilies()
  return [
    {
      title: 'Fold copies into one row',
      isChosen: fold,
      run: () => useShownFamilies.setState({ fold: !fold }),
    },
    {
      title: 'Only stories with copies',
      isChosen: only,
      run: () => useShownFamilies.setState({ only: !only }),
    },
  ]
}
