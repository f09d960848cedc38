import type { EntityId, ArticleId, VersionId } from '../../../shared/domain/ids'
import { overlaps, type Span } from '../../../shared/domain/spans'
import { keptBack, onRecord, stricterTerms, type Terms } from '../../../shared/domain/terms'
import type { QuoteMark } from '../../../shared/pages'
import { surnameOf } from '../../analysis/names/personNames'
import { recallArticle } from '../../store/articles'
import { findEntity } from '../../store/entities'
import { marksOfVersion } from '../../store/marks'
import { hasTerms } from '../../store/quotes'
import type { Desk } from '../desk'

/** A place in one copy of an article. */
export interface Place extends Span {
  articleId: ArticleId
  versionId: VersionId
}

/** On what terms stored words were given, and by whom. */
export interface PassageTerms {
  /** The strictest of the article's and of every quote's that shares words with the place. */
  at(place: Place): Terms
  /** By what those go who speak at the place. */
  namesAt(place: Place): string[]
  /** By what one speaker goes: full name, other names, family name; nothing for who is only described. */
  namesOf(speaker: Speaker): string[]
  /** The quotes of a copy that are kept back, by words or by name. */
  keptBackIn(articleId: ArticleId, versionId: VersionId): Span[]
}

export type Speaker = Pick<QuoteMark, 'speakerId' | 'speaker' | 'anonymous'>

/** Reads each article and each copy once for all that is asked. */
export function passageTerms(desk: Desk): PassageTerms {
  // Most libraries hold nothing under terms, and then nothing needs to be looked up.
  const isAnything = hasTerms(desk.library)
  const articles = new Map<ArticleId, Terms>()
  const copies = new Map<VersionId, QuoteMark[]>()
  const names = new Map<EntityId, string[]>()
  return {
    at: (place) =>
      quotesAt(place).reduce(
        (terms, quote) => stricterTerms(quote.terms, terms, desk.now()),
        ofArticle(place.articleId),
      ),
    namesAt: (place) => quotesAt(place).flatMap(namesOf),
    namesOf,
    keptBackIn: (articleId, versionId) =>
      quotesIn(articleId, versionId).filter(({ terms }) => keptBack(terms, desk.now()) !== null),
  }

  function ofArticle(id: ArticleId): Terms {
    let terms = articles.get(id)
    if (!terms) articles.set(id, (terms = recallArticle(desk.library, id)?.terms ?? onRecord))
    return terms
  }

  function quotesIn(articleId: ArticleId, versionId: VersionId): QuoteMark[] {
    if (!isAnything) return []
    let quotes = copies.get(versionId)
    if (!quotes)
      copies.set(versionId, (quotes = marksOfVersion(desk.library, articleId, versionId).quotes))
    return quotes
  }

  function quotesAt(place: Place): QuoteMark[] {
    return quotesIn(place.articleId, place.versionId).filter((quote) => overlaps(quote, place))
  }

  function namesOf({ speakerId, speaker, anonymous }: Speaker): string[] {
    if (speakerId === null) return anonymous || speaker === null ? [] : namesInWords(speaker)
    let known = names.get(speakerId)
    if (!known) names.set(speakerId, (known = namesOfEntity(desk, speakerId)))
    return known
  }
}

function namesOfEntity(desk: Desk, id: EntityId): string[] {
  const entity = findEntity(desk.library, id)
  if (!entity) return []
  const names = [entity.name, ...entity.aliases]
  return unique(entity.type === 'PERSON' ? names.flatMap(withSurname) : names)
}

/** "Mara Lindqvist" is a name, "an unidentified official" is none. */
function namesInWords(speaker: string): string[] {
  return /^\p{Lu}/u.test(speaker) && !/\s(?:of|for|the)\s/.test(speaker)
    ? unique(withSurname(speaker))
    : []
}

function withSurname(name: string): string[] {
  const surname = surnameOf(name.split(/\s+/))
  // A single letter would be found in every line.
  return surname.replace(/\P{L}/gu, '').length > 1 ? [name, surname] : [name]
}

function unique(names: string[]): string[] {
  return [...new Set(names)]
}
