import type {
  Article,
  ArticleVersion,
  Fetched,
  ImportedArticle,
} from '../../../shared/domain/articles'
import { newId, type ArticleId, type StoryId, type VersionId } from '../../../shared/domain/ids'
import { onRecord } from '../../../shared/domain/terms'
import type { ImportFields, ImportOutcome } from '../../../shared/pages'
import type { PreparedSource } from '../../reading/PreparedSource'
import { carryOver } from '../../store/anchors'
import {
  findArticle,
  findArticleByBytes,
  insertArticle,
  insertAside,
  setArticleRemoved,
  updateArticle,
} from '../../store/articles'
import { insertFetch } from '../../store/fetches'
import { insertImages } from '../../store/images'
import { indexArticle, indexText } from '../../store/search'
import { insertStoryArticle } from '../../store/stories'
import { insertVersion, listVersions } from '../../store/versions'
import type { Desk } from '../desk'
import { BY_YOU, factsOf, withFields, withNewerCopy } from '../articles/details'
import { enterLineage } from '../articles/findReprints'
import { fieldsFound } from './importFields'
import { articleMissing, requireStory } from '../stories'
import { storeSuggestions, suggest } from '../reviewing/suggestions'
import { findTwin } from './twins'

/** A source as it was read, and how it was got where it is from the web. */
export interface SourceToStore extends PreparedSource {
  fetched?: Fetched
}

/** Stores a source as its twins have it: nothing twice, a changed copy as a new version. */
export function storeFound(
  desk: Desk,
  source: SourceToStore,
  fields: ImportFields,
  storyId: StoryId | null,
): ImportOutcome {
  const twin = findTwin(desk.library, source, fields)
  if (!twin) return store(desk, source, fields, storyId)
  if (twin.isNewCopy) return storeVersion(desk, source, twin.articleId)
  return joinStory(desk, twin.articleId, storyId)
}

/** Stores a source as an article of its own, whatever it is like; only its very bytes are never stored twice. */
export function store(
  desk: Desk,
  source: SourceToStore,
  fields: ImportFields,
  storyId: StoryId | null,
): ImportOutcome {
  const { library } = desk
  if (storyId !== null) requireStory(desk, storyId)
  const twin = findArticleByBytes(library, source.sha256)
  if (twin) return joinStory(desk, twin.id, storyId)
  const article = withFields(toArticle(desk, source, fields), fields)
  desk.write(['library', 'articles', 'stories', 'marks', 'entities', 'quotes', 'events'], () => {
    insertArticle(library, article)
    const stored = addCopy(desk, source, article.id, 1)
    afterStored(desk, stored, source, article, storyId)
    desk.change(`import of “${article.title}”`, () => {
      setArticleRemoved(library, article.id, null)
      if (storyId !== null) insertStoryArticle(library, storyId, article.id, desk.now())
    })
  })
  return { articleId: article.id, outcome: 'added' }
}

/** Stores a source as the newest copy of an article that is there. */
export function storeVersion(
  desk: Desk,
  source: SourceToStore,
  articleId: ArticleId,
): ImportOutcome {
  const article = findArticle(desk.library, articleId)
  if (!article) throw articleMissing()
  if (findArticleByBytes(desk.library, source.sha256)?.id === articleId)
    return { articleId, outcome: 'there-already' }
  desk.write(['articles', 'marks', 'entities', 'quotes', 'events'], () => {
    const number = listVersions(desk.library, articleId).length + 1
    const stored = addCopy(desk, source, articleId, number)
    carryOver(desk.library, stored.version)
    // What a copy says of itself is a step of its own: it can be taken back, and the copy stays.
    const after = withCopy(article, source.article)
    if (after)
      desk.change(`details of “${after.title}”, from its newer copy`, () =>
        updateArticle(desk.library, after),
      )
    afterStored(desk, stored, source, after ?? article, null)
  })
  return { articleId, outcome: 'new-version' }
}

/** What was known by its details alone is what its own words are, once they are there. */
function withCopy(article: Article, imported: ImportedArticle): Article | null {
  const after = withNewerCopy(article, factsOf(imported))
  const isFound = article.kind === 'reference' && imported.kind !== 'reference'
  return isFound ? { ...(after ?? article), kind: imported.kind } : after
}

/** Already in the library: it joins the story, and is opened. */
function joinStory(desk: Desk, articleId: ArticleId, storyId: StoryId | null): ImportOutcome {
  if (storyId !== null) {
    requireStory(desk, storyId)
    desk.change('article added to the story', () =>
      insertStoryArticle(desk.library, storyId, articleId, desk.now()),
    )
  }
  return { articleId, outcome: 'there-already' }
}

interface Stored {
  version: ArticleVersion
  /** Of its text, in the indexes. */
  textNumber: number
}

/** Stores the bytes and the text made from them: evidence, which is no step of undo. */
function addCopy(desk: Desk, source: SourceToStore, articleId: ArticleId, number: number): Stored {
  const { article } = source
  const version: ArticleVersion = {
    id: newId<VersionId>(),
    articleId,
    number,
    sha256: source.sha256,
    capturedAt: desk.now(),
    mediaType: source.mediaType,
    byteLength: source.byteLength,
    facts: factsOf(article),
    text: article.text,
    blocks: article.blocks,
    locators: article.locators,
  }
  const textNumber = insertVersion(desk.library, version, source)
  insertImages(desk.library, version.id, article.images)
  if (source.fetched) insertFetch(desk.library, version.id, source.fetched)
  for (const aside of article.asides) insertAside(desk.library, version.id, aside)
  return { version, textNumber }
}

/** What happens for every version once it is stored, within the same transaction. */
function afterStored(
  desk: Desk,
  { version, textNumber }: Stored,
  source: SourceToStore,
  article: Pick<Article, 'title' | 'publishedOn' | 'language'>,
  storyId: StoryId | null,
): void {
  enterLineage(desk, version, source.article.asides)
  suggestFor(desk, version, source, article, storyId)
  if (version.number === 1) indexText(desk.library, textNumber, article.title, version.text)
  else indexArticle(desk.library, version.articleId)
}

/** The analysis that came with a source holds for its own day of publication. */
function suggestFor(
  desk: Desk,
  version: ArticleVersion,
  source: SourceToStore,
  article: Pick<Article, 'publishedOn' | 'language'>,
  storyId: StoryId | null,
): void {
  const where = { isNew: version.number === 1, storyId }
  if ((source.article.publishedOn?.value ?? null) === article.publishedOn)
    storeSuggestions(desk, version, source.analysis, where)
  else suggest(desk, version, article, where)
}

function toArticle(desk: Desk, source: SourceToStore, { title }: ImportFields): Article {
  const { article: imported } = source
  const madeUp = title === fieldsFound(source).title
  return {
    id: newId<ArticleId>(),
    title: imported.title?.value ?? title,
    titleHow: imported.title?.how ?? (madeUp ? madeUpFrom(source) : BY_YOU),
    byline: imported.byline?.value ?? [],
    bylineHow: imported.byline?.how ?? 'not found',
    outlet: imported.outlet?.value ?? null,
    outletHow: imported.outlet?.how ?? 'not found',
    publishedOn: imported.publishedOn?.value ?? null,
    publishedHow: imported.publishedOn?.how ?? 'not found',
    modifiedOn: imported.modifiedOn?.value ?? null,
    modifiedHow: imported.modifiedOn?.how ?? 'not found',
    section: imported.section?.value ?? null,
    sectionHow: imported.section?.how ?? 'not found',
    agencies: imported.agencies?.value ?? [],
    agenciesHow: imported.agencies?.how ?? 'not found',
    url: imported.url ?? imported.canonicalUrl,
    canonicalUrl: imported.canonicalUrl,
    language: imported.language,
    kind: imported.kind,
    terms: onRecord,
    importedAt: desk.now(),
  }
}

/** How a headline is known that nobody wrote. */
function madeUpFrom({ name }: PreparedSource): string {
  return name === null ? 'its first words' : 'the name of the file'
}
