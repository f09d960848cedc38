import type { ArticleId, VersionId } from './ids'
import type { Span } from './spans'
import type { Day, Instant } from './days'
import type { Terms } from './terms'

/** A value together with how it was come by: "the page's JSON-LD", "typed by you". */
export interface Known<Value> {
  value: Value
  how: string
}

export type BlockType = 'heading' | 'paragraph' | 'list-item' | 'quotation' | 'caption' | 'table'

/** One block of an article's text. Blocks do not overlap, are in order, and are parted by line breaks. */
export interface Block extends Span {
  type: BlockType
  /** Headings only: 1 to 6. */
  level?: number
}

export type AsideReason = 'notice' | 'furniture' | 'promotion' | 'byline' | 'repeat'

/** Whole blocks that are not the article: kept in the text, greyed, left out of analysis and search results. */
export interface Aside extends Span {
  reason: AsideReason
}

export type ArticleKind = 'web page' | 'wire copy' | 'press release' | 'document' | 'note'

/** What an importer makes of some bytes; everything that could not be found is null. */
export interface ImportedArticle {
  title: Known<string> | null
  byline: Known<string[]> | null
  outlet: Known<string> | null
  publishedOn: Known<Day> | null
  url: string | null
  canonicalUrl: string | null
  /** BCP 47, such as `en` or `pt-BR`. */
  language: string | null
  kind: ArticleKind
  /** The one canonical string that all positions point into. `\n` between blocks, never `\r`. */
  text: string
  blocks: Block[]
  asides: Aside[]
}

export interface Article {
  id: ArticleId
  title: string
  titleHow: string
  byline: string[]
  bylineHow: string
  outlet: string | null
  outletHow: string
  publishedOn: Day | null
  publishedHow: string
  url: string | null
  canonicalUrl: string | null
  language: string | null
  kind: ArticleKind
  terms: Terms
  importedAt: Instant
}

/** One stored copy of an article. Nothing in it ever changes. */
export interface ArticleVersion {
  id: VersionId
  articleId: ArticleId
  /** 1 for the first copy. */
  number: number
  sha256: string
  capturedAt: Instant
  mediaType: string
  /** Size of the original, in bytes. */
  byteLength: number
  text: string
  blocks: Block[]
}
