import type { Api } from '../../../shared/api'
import type { ArticleId, StoryId } from '../../../shared/domain/ids'
import {
  compareCopies,
  type CopyDifferences,
  type TextToCompare,
} from '../../../shared/domain/lineage/compareCopies'
import type { Family } from '../../../shared/domain/lineage/families'
import { readBody } from '../../../shared/domain/lineage/readBody'
import { AppError } from '../../../shared/errors'
import type { ArticleLineage } from '../../../shared/pages'
import { findArticle, listAsides } from '../../store/articles'
import {
  articlesOfStory,
  deleteDecision,
  familyMembers,
  insertDecision,
} from '../../store/families'
import { newestVersion } from '../../store/versions'
import type { Desk } from '../desk'
import { requireVersion } from '../names/entities'
import { articleMissing } from '../stories'
import { tendLineage } from './tendLineage'

/** Of a larger family so many are compared with its first copy, and remembered as those that a split is from. */
const MOST_MEMBERS = 200

export function lineageService(desk: Desk): Api['lineage'] {
  const { library } = desk
  void tendLineage(desk)
  return {
    families(storyId) {
      void tendLineage(desk)
      return familiesOf(desk, storyId)
    },
    article(id) {
      const family = desk.families.of(id)
      return family ? lineageOf(desk, family, id) : null
    },
    additions(versionId) {
      const version = requireVersion(desk, versionId)
      const family = desk.families.of(version.articleId)
      if (!family || family.basis === version.articleId) return null
      const basis = textOf(desk, family.basis)
      const body = readBody(version.text, version.blocks, listAsides(library, versionId))
      return basis && compareCopies({ text: version.text, paragraphs: body }, basis)
    },
    split(id) {
      const family = requireFamily(desk, id)
      const { title } = requireArticle(desk, id)
      desk.change(`“${title}” taken out of its family`, () => {
        for (const { articleId } of family.members.slice(0, MOST_MEMBERS)) {
          if (articleId === id) continue
          deleteDecision(library, 'family_joins', id, articleId)
          insertDecision(library, 'family_splits', id, articleId)
        }
      })
    },
    join(id, otherId) {
      if (id === otherId)
        throw new AppError('same-article', 'An article is in one family with itself already.')
      const { title } = requireArticle(desk, id)
      const other = requireArticle(desk, otherId)
      if (desk.families.of(id)?.members.some(({ articleId }) => articleId === otherId))
        throw new AppError('joined-already', `“${title}” is in that family already.`)
      const membersOf = (of: ArticleId) =>
        desk.families.of(of)?.members.slice(0, MOST_MEMBERS) ?? [{ articleId: of }]
      desk.change(`“${title}” joined with “${other.title}”`, () => {
        for (const { articleId: ours } of membersOf(id))
          for (const { articleId: theirs } of membersOf(otherId))
            deleteDecision(library, 'family_splits', ours, theirs)
        insertDecision(library, 'family_joins', id, otherId)
      })
    },
  }
}

/** The families of which an article stands in the story, or all; whole, with what stands outside of it. */
export function familiesOf(desk: Desk, storyId: StoryId | null): Family[] {
  const all = desk.families.all()
  if (storyId === null) return [...all]
  const inStory = articlesOfStory(desk.library, storyId)
  return all.filter(({ members }) => members.some(({ articleId }) => inStory.has(articleId)))
}

function lineageOf(desk: Desk, family: Family, id: ArticleId): ArticleLineage {
  const basis = textOf(desk, family.basis)
  const compared = family.members.slice(0, MOST_MEMBERS)
  if (!compared.some(({ articleId }) => articleId === id))
    compared.push(...family.members.filter(({ articleId }) => articleId === id))
  const also = familyMembers(desk.library, desk.families.alsoCarried(id))
  return {
    family,
    copies: compared.map((member) => {
      const text =
        basis && member.articleId !== family.basis ? textOf(desk, member.articleId) : null
      return {
        articleId: member.articleId,
        against: text && basis && inShort(compareCopies(text, basis)),
      }
    }),
    alsoCarries: [...also.values()],
  }
}

/** The counts without the places. */
function inShort(compared: CopyDifferences): Omit<CopyDifferences, 'differences'> {
  const { addedParagraphs, addedSentences, changedSentences, droppedParagraphs, share } = compared
  return { addedParagraphs, addedSentences, changedSentences, droppedParagraphs, share }
}

function textOf(desk: Desk, id: ArticleId): TextToCompare | null {
  const version = newestVersion(desk.library, id)
  if (!version) return null
  const asides = listAsides(desk.library, version.id)
  return { text: version.text, paragraphs: readBody(version.text, version.blocks, asides) }
}

function requireFamily(desk: Desk, id: ArticleId): Family {
  const family = desk.families.of(id)
  if (!family)
    throw new AppError('no-family', 'This article is in no family: nothing else has its words.')
  return family
}

function requireArticle(desk: Desk, id: ArticleId): { title: string } {
  const article = findArticle(desk.library, id)
  if (!article) throw articleMissing()
  return article
}
