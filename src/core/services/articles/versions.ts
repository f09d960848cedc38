import type { Api } from '../../../shared/api'
import type { ArticleVersion } from '../../../shared/domain/articles'
import type { AnchorId, VersionId } from '../../../shared/domain/ids'
import { contains, type Span } from '../../../shared/domain/spans'
import { compareQuote } from '../../../shared/domain/verbatim/compareQuote'
import { findQuotedStrings } from '../../../shared/domain/verbatim/findQuotedStrings'
import {
  compareTexts,
  countChanges,
  type ComparedBlock,
} from '../../../shared/domain/versions/compareTexts'
import { wordChanges } from '../../../shared/domain/versions/wordChanges'
import { AppError } from '../../../shared/errors'
import type { TouchedPassage, VersionComparison } from '../../../shared/pages'
import { findAnchor } from '../../store/anchors'
import { listAsides } from '../../store/articles'
import {
  insertPlacement,
  passagesOfOlderCopies,
  setLeftBehind,
  type MarkedPassage,
} from '../../store/markedPassages'
import { findVersion, listVersions } from '../../store/versions'
import type { Desk } from '../desk'
import { requireVersion, trimSpan } from '../names/entities'

/** Of so many passages that lost their place the likeliest words are looked for. */
const MOST_SOUGHT = 60
/** A longer passage is not looked for in other words. */
const LONGEST_SOUGHT = 3000

/** Copies of one article held against each other, and what stood on words that changed. */
export function versionsService(desk: Desk): Api['versions'] {
  const { library } = desk

  function copiesOf(olderId: VersionId, newerId: VersionId): [ArticleVersion, ArticleVersion] {
    const [older, newer] = [requireVersion(desk, olderId), requireVersion(desk, newerId)]
    if (older.articleId !== newer.articleId)
      throw new AppError('other-article', 'These are copies of two different articles.')
    return [older, newer]
  }

  function blocksOf(older: ArticleVersion, newer: ArticleVersion): ComparedBlock[] {
    const asCopy = ({ id, text, blocks }: ArticleVersion) => ({
      text,
      blocks,
      asides: listAsides(library, id),
    })
    return compareTexts(asCopy(older), asCopy(newer))
  }

  return {
    compare(olderId, newerId): VersionComparison {
      const [older, newer] = copiesOf(olderId, newerId)
      const blocks = blocksOf(older, newer)
      return { blocks, counts: countChanges(blocks) }
    },
    touched(articleId) {
      const [newestId, previousId] = listVersions(library, articleId).map(({ id }) => id)
      if (!newestId || !previousId) return []
      const [previous, newest] = copiesOf(previousId, newestId)
      const marked = passagesOfOlderCopies(library, articleId, newest)
      if (marked.length === 0) return []
      const changed = blocksOf(previous, newest).filter(({ kind }) => kind === 'changed')
      const passages = marked.flatMap((passage) => {
        const state = stateOf(passage, changed)
        return state === null ? [] : [{ passage, state }]
      })
      let sought = 0
      return passages.map(({ passage, state }): TouchedPassage => {
        const { exact, start, end, isLeftBehind: _, ...rest } = passage
        const seek = state === 'lost' && exact.length <= LONGEST_SOUGHT && sought++ < MOST_SOUGHT
        const likeliest = seek ? likeliestWords(desk, passage, newest.id) : null
        return { ...rest, words: exact, span: { start, end }, state, likeliest }
      })
    },
    place(anchorId, versionId, selection) {
      const version = requireOtherCopy(desk, anchorId, versionId)
      const span = trimSpan(version.text, selection)
      desk.change('place of a passage in the newer copy', () =>
        insertPlacement(library, anchorId, versionId, span),
      )
    },
    leaveBehind(anchorId, versionId, isLeftBehind) {
      requireOtherCopy(desk, anchorId, versionId)
      const label = isLeftBehind ? 'leaving a passage with the older copy' : 'looking again'
      desk.change(label, () => setLeftBehind(library, anchorId, versionId, isLeftBehind))
    },
  }
}

/** What became of a passage; null when nothing that needs a person. */
function stateOf(
  { place, isLeftBehind }: MarkedPassage,
  changed: readonly ComparedBlock[],
): TouchedPassage['state'] | null {
  if (isLeftBehind) return 'left-behind'
  if (!place) return 'lost'
  return changed.some(({ newer }) => newer && contains(newer, place)) ? 'changed-around' : null
}

/** The words of the newer copy that are most like those that were lost, and how they differ; of a whole quotation a whole one. */
function likeliestWords(
  desk: Desk,
  { exact, versionId, start, end }: MarkedPassage,
  newestId: VersionId,
): TouchedPassage['likeliest'] {
  const newest = desk.sourceTexts.get(newestId)?.prepared
  const older = desk.sourceTexts.get(versionId)?.prepared.text
  if (!newest || older === undefined) return null
  const { match } = compareQuote(exact, newest)
  if (!match) return null
  const wasWhole = quotationWith(older, { start, end })
  const isWhole = wasWhole && wasWhole.end - wasWhole.start <= end - start
  const span = (isWhole && quotationWith(newest.text, match)) || match
  const words = newest.text.slice(span.start, span.end)
  return { span: { start: span.start, end: span.end }, parts: wordChanges(exact, words) }
}

/** What stands between the quotation marks around a stretch; null when it is in none. */
function quotationWith(text: string, span: Span): Span | null {
  return findQuotedStrings(text).find(({ inner }) => contains(inner, span))?.inner ?? null
}

/** The copy, which must be one of the same article as the anchor's own, and not that one. */
function requireOtherCopy(desk: Desk, anchorId: AnchorId, versionId: VersionId): ArticleVersion {
  const version = requireVersion(desk, versionId)
  const anchor = findAnchor(desk.library, anchorId)
  const own = anchor && findVersion(desk.library, anchor.versionId)
  if (own?.articleId !== version.articleId || own.id === version.id)
    throw new AppError(
      'other-article',
      'This passage belongs to another article, or stands in this copy already.',
    )
  return version
}
