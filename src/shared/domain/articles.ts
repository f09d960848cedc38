import type { ArticleId, VersionId } from './ids'
import type { Span } from './spans'
import type { Day, Instant } from './days'
import type { Terms } from './terms'

/** A value together with how it was come by: "the page's JSON-LD", "typed by you". */
export interface Known<Value> {
  value: Value
  how: string
}

export type BlockType =
  | 'heading'
  | 'paragraph'
  | 'list-item'
  | 'quotation'
  | 'caption'
  | 'table'
  /** A post of a social network that the page has embedded. */
  | 'post'
  /** The head of one entry of a live blog. */
  | 'entry'
  /** A correction, clarification or editor's note. */
  | 'correction'
  | 'footnote'
  /** A remark that somebody made in the margin. */
  | 'comment'

/** One block of an article's text. Blocks do not overlap, are in order, and are parted by line breaks. */
export interface Block extends Span {
  type: BlockType
  /** Headings only: 1 to 6. */
  level?: number
  /** Of a post, an entry, a comment: whose it is, as the source names them. */
  by?: string
  /** Of a post, an entry, a comment, a correction: when, as a day or an instant. */
  on?: string
}

/** From this place in the text on, until the next of its kind: which page of the original, or which moment of a recording. */
export interface Locator {
  /** UTF-16 offset into the text. */
  at: number
  kind: 'page' | 'time'
  /** Pages count from 1; a moment is in seconds from the beginning. */
  value: number
  /** What is printed on the page where that differs, such as `iv`. */
  label?: string
}

/** A picture that came with an article. */
export interface ImportedImage {
  mediaType: string
  bytes: Uint8Array
  /** UTF-16 offset of the block before which it stands; the text's length at its end. */
  at: number
  alt: string | null
}

export type AsideReason = 'notice' | 'furniture' | 'promotion' | 'byline' | 'repeat'

/** Whole blocks that are not the article: kept in the text, greyed, left out of analysis and search results. */
export interface Aside extends Span {
  reason: AsideReason
}

export type ArticleKind =
  | 'web page'
  | 'wire copy'
  | 'press release'
  | 'document'
  | 'note'
  | 'e-mail'
  | 'transcript'
  /** Known by its details or its address alone; its own words are not there yet. */
  | 'reference'

/** What an importer makes of some bytes; everything that could not be found is null. */
export interface ImportedArticle {
  title: Known<string> | null
  byline: Known<string[]> | null
  outlet: Known<string> | null
  publishedOn: Known<Day> | null
  /** When it was last changed, where that is another day or moment than its publication. */
  modifiedOn: Known<Day> | null
  section: Known<string> | null
  /** News agencies that it credits for its words: "Associated Press". */
  agencies: Known<string[]> | null
  url: string | null
  canonicalUrl: string | null
  /** BCP 47, such as `en` or `pt-BR`. */
  language: string | null
  kind: ArticleKind
  /** The one canonical string that all positions point into. `\n` between blocks, never `\r`. */
  text: string
  blocks: Block[]
  asides: Aside[]
  /** Pages or moments of the original, in order; none for a page of the web. */
  locators: Locator[]
  images: ImportedImage[]
}

/** What a copy says of itself, apart from its words. */
export type CopyFacts = Pick<
  ImportedArticle,
  | 'title'
  | 'byline'
  | 'outlet'
  | 'publishedOn'
  | 'modifiedOn'
  | 'section'
  | 'agencies'
  | 'url'
  | 'canonicalUrl'
  | 'language'
  | 'kind'
>

/** What most importers find nothing of. */
export const nothingMore: Pick<
  ImportedArticle,
  'modifiedOn' | 'section' | 'agencies' | 'locators' | 'images'
> = { modifiedOn: null, section: null, agencies: null, locators: [], images: [] }

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
  modifiedOn: Day | null
  modifiedHow: string
  section: string | null
  sectionHow: string
  agencies: string[]
  agenciesHow: string
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
  /** What this copy said of itself when it was read; null for copies kept before that was stored. */
  facts: CopyFacts | null
  text: string
  blocks: Block[]
  locators: Locator[]
}

/** One address that was asked on the way to a page, and what it answered. */
export interface FetchHop {
  address: string
  /** Of HTTP; null when nothing was answered. */
  status: number | null
  /** Why it was asked after another one, or why it did not answer, in a sentence; null for a plain redirect or answer. */
  note: string | null
}

/** How a stored copy was got from the web. */
export interface Fetched {
  /** As the person gave it. */
  asked: string
  /** Every address in order; the last is where the bytes came from. */
  hops: FetchHop[]
  finishedAt: Instant
  /** As the server named it, such as `text/html; charset=shift_jis`. */
  contentType: string | null
}
