import type { ArticleVersion } from '../../../shared/domain/articles'
import { foldName } from '../../../shared/domain/entities'
import type { AnchorId, EntityId, MentionId, QuoteId, VersionId } from '../../../shared/domain/ids'
import { contains, overlaps, type Span } from '../../../shared/domain/spans'
import { AppError } from '../../../shared/errors'
import type { BoundedMark } from '../../../shared/pages'
import { insertAnchor, placeAnchor } from '../../store/anchors'
import { findOtherEntity, insertAlias, setMentionState, updateEntity } from '../../store/entities'
import { marksOfVersion } from '../../store/marks'
import { findMention, isNamedBeside, placeMention } from '../../store/mentions'
import { setQuoteAnchor, setQuoteState } from '../../store/quotes'
import type { Desk } from '../desk'
import { requireVersion, trimSpan } from '../names/entities'
import { requireQuote, withoutMarks } from '../quotes'
import { requireEntity } from '../names/requireEntity'

/**
 * A person says where a name or a quote begins and ends: it is accepted so, and what was suggested over its words is not
 * any more. Answers whom a name means then; null for a quote.
 */
export function setBoundaries(
  desk: Desk,
  mark: BoundedMark,
  versionId: VersionId,
  selection: Span,
): EntityId | null {
  const version = requireVersion(desk, versionId)
  const span = trimSpan(version.text, selection)
  const words = version.text.slice(span.start, span.end).replace(/\s+/g, ' ')
  return desk.change(`boundaries of “${shortened(words)}”`, () =>
    mark.kind === 'quote'
      ? boundQuote(desk, mark.id, version, withoutMarks(version.text, span))
      : boundMention(desk, mark.id, version, span, words),
  )
}

function boundMention(
  desk: Desk,
  id: MentionId,
  version: ArticleVersion,
  span: Span,
  words: string,
): EntityId {
  const { library } = desk
  const mention = findMention(library, id)
  if (!mention || mention.articleId !== version.articleId)
    throw new AppError('no-such-mention', 'This name is not marked here any more.')
  for (const other of marksOfVersion(library, version.articleId, version.id).mentions)
    if (other.id !== id && overlaps(other, span)) setMentionState(library, other.id, 'rejected')
  const entityId = whoIsMeant(desk, mention.entityId, id, mention.words, words)
  placeMention(library, id, anchorFor(desk, version, span), entityId)
  return entityId
}

/** Where the words were the whole name, the new ones are: of whom the library knows by them, or of this one. */
function whoIsMeant(
  desk: Desk,
  entityId: EntityId,
  mentionId: MentionId,
  before: string,
  words: string,
): EntityId {
  const { library } = desk
  const { name, type } = requireEntity(desk, entityId)
  if (foldName(before) !== foldName(name) || foldName(words) === foldName(name)) return entityId
  const known = findOtherEntity(library, type, words, entityId)
  if (known !== null) return known
  if (isNamedBeside(library, entityId, [mentionId])) insertAlias(library, entityId, words)
  else updateEntity(library, entityId, words, type)
  return entityId
}

function boundQuote(desk: Desk, id: QuoteId, version: ArticleVersion, span: Span): null {
  const { library } = desk
  const { quote } = requireQuote(desk, id)
  if (quote.articleId !== version.articleId)
    throw new AppError('no-such-quote', 'This quote is not in this article.')
  for (const other of marksOfVersion(library, version.articleId, version.id).quotes)
    if (other.id !== id && other.state === 'suggested' && contains(span, other))
      setQuoteState(library, other.id, 'rejected')
  setQuoteAnchor(library, id, anchorFor(desk, version, span))
  setQuoteState(library, id, 'accepted')
  return null
}

function anchorFor({ library }: Desk, version: ArticleVersion, span: Span): AnchorId {
  return placeAnchor(library, insertAnchor(library, version, span))
}

function shortened(words: string): string {
  return words.length <= 40 ? words : `${words.slice(0, 39)}…`
}
