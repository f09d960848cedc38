import type { Topic } from '../../../shared/api'
import type { ArticleId } from '../../../shared/domain/ids'
import { toFamily, type Family } from '../../../shared/domain/lineage/families'
import { groupFamilies } from '../../../shared/domain/lineage/groupFamilies'
import { familyMembers, listDecisions, listReprints } from '../../store/families'
import type { ReadableLibrary } from '../../store/openLibrary'

/** The families of a library, kept until a change to them or to what articles are is announced. */
export interface KnownFamilies {
  /** The largest first. */
  all(): readonly Family[]
  of(id: ArticleId): Family | null
  /** Articles of other families of which a roundup carries a good part as well. */
  alsoCarried(id: ArticleId): readonly ArticleId[]
  heard(topics: Topic[]): void
}

const concerning = new Set<Topic>(['library', 'families', 'stories'])

export function openKnownFamilies(library: ReadableLibrary): KnownFamilies {
  let kept: ReturnType<typeof readFamilies> | null = null
  const known = () => (kept ??= readFamilies(library))
  return {
    all: () => known().families,
    of: (id) => known().ofArticle.get(id) ?? null,
    alsoCarried: (id) => known().alsoCarries.get(id) ?? [],
    heard(topics) {
      if (topics.some((topic) => concerning.has(topic))) kept = null
    },
  }
}

function readFamilies(library: ReadableLibrary) {
  const grouping = groupFamilies(
    listReprints(library),
    listDecisions(library, 'family_joins'),
    listDecisions(library, 'family_splits'),
  )
  const members = familyMembers(library, grouping.families.flat())
  const families = grouping.families
    .map((ids) => toFamily(ids.flatMap((id) => members.get(id) ?? [])))
    .toSorted((one, other) => other.members.length - one.members.length)
  const ofArticle = new Map<ArticleId, Family>()
  for (const family of families)
    for (const { articleId } of family.members) ofArticle.set(articleId, family)
  return { families, ofArticle, alsoCarries: grouping.alsoCarries }
}
