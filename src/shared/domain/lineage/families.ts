import { earliest, type Day, type Instant } from '../days'
import type { ArticleId } from '../ids'
import { agencyNamed } from './creditedAgency'
import { outletKey } from './measureOverlap'

/** An article of a family. */
export interface FamilyMember {
  articleId: ArticleId
  title: string
  outlet: string | null
  publishedOn: Day | null
  importedAt: Instant
  /** Agencies that it credits for its words. */
  agencies: string[]
}

/** Articles that print the same story, or good parts of it. */
export interface Family {
  /** The earliest article's: a family is the same one as long as that is its earliest. */
  id: ArticleId
  /** The agency that most of them credit: "Associated Press"; null when none is named. */
  credit: string | null
  /** The copy that the others are compared with: the agency's own, else the earliest. */
  basis: ArticleId
  /** Outlets that carry it, each once; the agency itself is not one of them. */
  outlets: string[]
  /** The earliest first. */
  members: FamilyMember[]
}

/** Puts the earliest first, names the credited origin and counts the outlets. */
export function toFamily(members: readonly FamilyMember[]): Family {
  const inOrder = members.toSorted(
    (one, other) =>
      momentOf(one) - momentOf(other) ||
      one.importedAt.localeCompare(other.importedAt) ||
      one.articleId.localeCompare(other.articleId),
  )
  const credit = mostCredited(inOrder)
  const own = inOrder.find(({ outlet }) => credit !== null && outlet && isOf(outlet, credit))
  const basis = own ?? inOrder[0]!
  const outlets = new Map<string, string>()
  for (const { outlet } of inOrder)
    if (outlet && !(credit && isOf(outlet, credit)) && !outlets.has(outletKey(outlet)))
      outlets.set(outletKey(outlet), outlet)
  return {
    id: inOrder[0]!.articleId,
    credit,
    basis: basis.articleId,
    outlets: [...outlets.values()],
    members: inOrder,
  }
}

/** By publication where that is known, to the day or the minute; a day that is not known is taken from the import. */
function momentOf({ publishedOn, importedAt }: FamilyMember): number {
  const moment = publishedOn === null ? NaN : earliest(publishedOn)
  return Number.isFinite(moment) ? moment : Date.parse(importedAt)
}

function isOf(outlet: string, agency: string): boolean {
  return (agencyNamed(outlet) ?? outlet) === agency || outletKey(outlet) === outletKey(agency)
}

/** Credited by most; of two the one that is credited earlier. */
function mostCredited(members: readonly FamilyMember[]): string | null {
  const counts = new Map<string, number>()
  for (const { agencies, outlet } of members) {
    const own = outlet === null ? null : agencyNamed(outlet)
    for (const agency of new Set([...agencies, ...(own ? [own] : [])]))
      counts.set(agency, (counts.get(agency) ?? 0) + 1)
  }
  let most: string | null = null
  for (const [agency, count] of counts) if (count > (most ? counts.get(most)! : 0)) most = agency
  return most
}
