import type { Confidence, EntityType } from './domain/analysis'
import type { ChangeCounts, ComparedBlock } from './domain/versions/compareTexts'
import type { ArticleVersion, Article, Aside, Fetched } from './domain/articles'
import type { CheckNote, DiffPart, Grade } from './domain/checks'

export type { BlockToCheck } from './domain/checks'
export type * from './importPages'
import type { Day, Instant } from './domain/days'
import type { Draft } from './domain/drafts'
import type { Entity } from './domain/entities'
import type { StoryEvent } from './domain/events'
import type { Flag } from './domain/flags'
import type { FollowUp } from './domain/followUps'
import type {
  AnchorId,
  ArticleId,
  DraftId,
  EntityId,
  EventId,
  FollowUpId,
  ImageId,
  MentionId,
  NoteId,
  QuoteId,
  StoryId,
  VersionId,
} from './domain/ids'
import type { CopyDifferences } from './domain/lineage/compareCopies'
import type { Family, FamilyMember } from './domain/lineage/families'
import type { NotDone } from './domain/notDone'
import type { Quote, ReviewState } from './domain/quotes'
import type { Relation } from './domain/relations'
import type { RoleOverTime } from './domain/roles'
import type { SourceTarget } from './domain/sourceTarget'
import type { Span } from './domain/spans'
import type { Terms } from './domain/terms'

/** What the screens show: read-only views that the core puts together from the nouns. */

export interface LibraryStatus {
  /** The file's name without folder, such as `harbour.stet`; never a path. */
  fileName: string
  /** Tells it from a library of the same name in another folder, without telling the folder. */
  key: string
  articles: number
  /** True when the file cannot be written: everything can be read, nothing changed. */
  readOnly: boolean
  /** True when this library holds the sample story only. */
  sample: boolean
}

export interface HistoryState {
  /** What undo would take back, as in "Undo merge of two people"; null when there is nothing. */
  undo: string | null
  redo: string | null
}

export interface StorySummary {
  id: StoryId
  title: string
  place: string | null
  archivedAt: Instant | null
  articles: number
}

export interface StoryCounts {
  articles: number
  people: number
  quotes: number
  events: number
  drafts: number
  /** Open ones, and how many of those are past their day. */
  followUps: number
  overdue: number
  /** Suggestions that nobody has answered; null for the whole library, where they are not counted. */
  toReview: number | null
}

export interface ArticleSummary {
  id: ArticleId
  title: string
  outlet: string | null
  byline: string[]
  publishedOn: Day | null
  importedAt: Instant
  versions: number
  /** Accepted marks of every kind. */
  marks: number
  /** Suggestions nobody has looked at. */
  toReview: number
  storyIds: StoryId[]
  terms: Terms
}

export interface ArticlePage {
  article: Article
  version: ArticleVersion
  versions: { id: VersionId; number: number; capturedAt: Instant }[]
  asides: Aside[]
  images: VersionImage[]
  storyIds: StoryId[]
  /** How this version was got from the web; null for one that came as a file or by paste. */
  fetched: Fetched | null
  /** What was not looked for in this copy's text. */
  notDone: NotDone[]
}

/** The family that an article belongs to. */
export interface ArticleLineage {
  family: Family
  /** How each copy compares with the family's basis; null for the basis itself. The earliest first, of a very large family only some. */
  copies: { articleId: ArticleId; against: Omit<CopyDifferences, 'differences'> | null }[]
  /** Articles of other families of which this one carries a good part as well: it is a roundup. */
  alsoCarries: FamilyMember[]
}

/** A picture of a stored copy; its bytes are asked for when it is drawn. */
export interface VersionImage {
  id: ImageId
  /** UTF-16 offset of the block before which it stands. */
  at: number
  mediaType: string
  alt: string | null
  /** In bytes. */
  byteLength: number
}

/** Two copies of one article, paragraph by paragraph in the order of the newer. */
export interface VersionComparison {
  blocks: ComparedBlock[]
  counts: ChangeCounts
}

/** Something that stands on words of an older copy, and what the newest copy did to them. */
export interface TouchedPassage {
  kind: 'quote' | 'event' | 'follow-up' | 'note' | 'name' | 'citation'
  anchorId: AnchorId
  /** Who said it, the event's title, the note, the name; null where there is none. */
  label: string | null
  /** The words as they stand in the copy they were marked in. */
  words: string
  versionId: VersionId
  versionNumber: number
  span: Span
  /** Where they stand in the newest copy; null when they were not found. */
  place: Span | null
  /** `lost`: not found in the newest copy; `left-behind`: a person said so; `changed-around`: there, but the paragraph changed. */
  state: 'lost' | 'left-behind' | 'changed-around'
  /** Of words that were lost: those of the newest copy that are most like them, and how they differ. */
  likeliest: { span: Span; parts: DiffPart[] } | null
  drafts: { id: DraftId; title: string }[]
}

export interface MentionMark extends Span {
  id: MentionId
  entityId: EntityId
  type: EntityType
  name: string
  state: ReviewState
  confidence: Confidence | null
}

export interface QuoteMark extends Span {
  id: QuoteId
  kind: Quote['kind']
  speaker: string | null
  speakerId: EntityId | null
  role: string | null
  via: string | null
  anonymous: boolean
  state: ReviewState
  confidence: Confidence | null
  /** Its own; the article's may be stricter. */
  terms: Terms
}

/** A date in the text that an event stands on; `passage` is the sentence. */
export interface EventMark extends Span {
  id: EventId
  title: string
  edtf: Day
  passage: Span
  state: ReviewState
  confidence: Confidence | null
}

export interface NoteMark extends Span {
  id: NoteId
  body: string
}

/** A passage that announces something to come back to. */
export interface FollowUpMark extends Span {
  id: FollowUpId
  title: string
  who: string | null
  due: Day | null
  state: ReviewState
  confidence: Confidence | null
}

/** Everything that is drawn over one version's text; rejected marks are left out. */
export interface ArticleMarks {
  mentions: MentionMark[]
  quotes: QuoteMark[]
  events: EventMark[]
  notes: NoteMark[]
  followUps: FollowUpMark[]
}

/** A suggested name in one article: the mentions that a person sees of it, all of them when left out. */
export interface NameTarget {
  kind: 'entity'
  id: EntityId
  articleId: ArticleId
  mentionIds?: MentionId[]
}

/** Something suggested about one article that waits for a person: a name, a quote, an event, a follow-up. */
export type ReviewTarget =
  | NameTarget
  | { kind: 'quote'; id: QuoteId }
  | { kind: 'event'; id: EventId }
  | { kind: 'follow-up'; id: FollowUpId }

/** A mark whose first and last word a person may set. */
export type BoundedMark = { kind: 'mention'; id: MentionId } | { kind: 'quote'; id: QuoteId }

/** An article with what waits for an answer in its newest copy, by kind. */
export interface ArticleToReview {
  id: ArticleId
  title: string
  outlet: string | null
  publishedOn: Day | null
  terms: Terms
  names: number
  quotes: number
  /** What is told without quotation marks. */
  indirect: number
  events: number
  followUps: number
}

export interface MentionsToReview {
  mentions: { id: MentionId; passage: Passage }[]
  /** True when there are more, which are not listed. */
  more: boolean
}

export interface EntitySummary {
  id: EntityId
  type: EntityType
  name: string
  aliases: string[]
  /** The newest role, or null. */
  role: string | null
  mentions: number
  quotes: number
  articles: number
  /** True until a person has accepted one of its mentions. */
  suggested: boolean
}

/** Two names that are likely one and the same; `a` is the one that a person would keep. */
export interface LikelySame {
  a: EntitySummary
  b: EntitySummary
  /** Why, as a sentence: “The same name in another spelling.” */
  reason: string
}

/** Which articles and which mentions count towards who appears with whom. */
export interface RelationsScope {
  storyId: StoryId | null
  /** Only articles that name this one, and only its own relations. */
  of: EntityId | null
  withSuggested: boolean
}

/** Who appears with whom. */
export interface Relations {
  /** Those that have a relation; the ones that most articles name first. */
  names: RelatedName[]
  /** The closest first. */
  relations: Relation[]
  /** How many articles were looked through, the newest; and whether there are older ones. */
  articles: number
  hasMore: boolean
}

export interface RelatedName {
  id: EntityId
  type: EntityType
  name: string
  /** Those looked through that name it. */
  articles: number
}

/** An article that names two, with the passages that do. */
export interface SharedSource {
  articleId: ArticleId
  title: string
  outlet: string | null
  publishedOn: Day | null
  terms: Terms
  passages: SharedPassage[]
}

/** The sentences around two names, or around one of them where no paragraph has both. */
export interface SharedPassage extends Span {
  versionId: VersionId
  context: string
  /** Where the names stand within it. */
  marked: Span[]
  together: boolean
}

/** A place in an article with the sentence around it. */
export interface Passage extends Span {
  articleId: ArticleId
  versionId: VersionId
  articleTitle: string
  outlet: string | null
  publishedOn: Day | null
  /** Where it stands in the original, as it is cited: "p. 3", "00:12:04"; null where there are no pages or times. */
  locator: string | null
  /** The sentence or line, and where the marked words stand within it. */
  context: string
  marked: Span
}

/** Who it is, and how much there is; the rest is read page by page. */
export interface EntityPage {
  entity: Entity
  /** Without what was rejected, in articles that are there. */
  mentions: number
  /** Of the mentions, those nobody has looked at. */
  suggested: number
  articles: number
  quotes: number
  roles: EntityRole[]
}

/** A role over time; of what articles say, the newest few. */
export interface EntityRole extends RoleOverTime {
  /** How many articles give it. */
  articles: number
}

/** An article that names an entity, with the first of its mentions there. */
export interface EntityArticle {
  articleId: ArticleId
  title: string
  outlet: string | null
  publishedOn: Day | null
  terms: Terms
  /** How many there are in all. */
  mentions: number
  first: MentionRow[]
}

/** A mention in its context. */
export interface MentionRow {
  id: MentionId
  state: ReviewState
  /** The role that the article gives. */
  role: string | null
  passage: Passage
}

export interface QuoteRow {
  quote: Quote
  /** The stricter of its own terms and its article's. */
  terms: Terms
  passage: Passage
  /** How many drafts hold a link to it. */
  usedIn: number
}

export interface EventRow {
  event: StoryEvent
  passages: Passage[]
  conflict: boolean
}

/** A follow-up with the passages that announce it. */
export interface FollowUpRow {
  followUp: FollowUp
  passages: Passage[]
}

export interface FollowUpPage {
  /** What a person accepted or made, the soonest first. */
  rows: FollowUpRow[]
  /** The first of those that are suggested, what is still to come before what has passed; and how many there are. */
  suggestions: FollowUpRow[]
  suggested: number
}

export interface SearchHit {
  articleId: ArticleId
  versionId: VersionId
  title: string
  outlet: string | null
  publishedOn: Day | null
  /** Of the article. */
  terms: Terms
  /** The best passage, and where the words that were searched for stand in it. */
  snippet: string
  marked: Span[]
  /** Where the snippet's first hit stands in the version's text; null when only the title was hit. */
  at: Span | null
}

export interface SearchPage {
  hits: SearchHit[]
  /** True when there are more than were asked for. */
  more: boolean
}

export interface DraftSummary {
  id: DraftId
  title: string
  words: number
  sources: number
  updatedAt: Instant
}

/** A draft with what its links stand on. */
export interface DraftPage {
  draft: Draft
  quotes: QuoteRow[]
}

export interface CheckedQuote extends Span {
  key: string
  /** The words within the quotation marks, and where they stand. */
  text: string
  inner: Span
  grade: Grade
  /** True when the words are the source's letter for letter; the grade lets typography and marked edits pass. */
  strict: boolean
  /** What to look at although the grade is good. */
  notes: CheckNote[]
  quoteId: QuoteId | null
  match: Passage | null
  /** The source's own words at the match; null without one. */
  sourceText: string | null
  /** What to put between the marks to have the source's words; null when there is nothing to mend. */
  repair: string | null
  diff: DiffPart[] | null
  speaker: string | null
  /** The person's reason, for a string they said is not a quotation or is to be kept as it is. */
  reason: string | null
}

/** A flag of one of the blocks that were asked about; the passage is what it was held against. */
export interface CheckedFlag extends Flag {
  key: string
  passage: Passage | null
  /** The person's reason why it stays; null while nobody gave one. */
  reason: string | null
}

/** A tie of a draft to its source, by the library's own id: of a quote, or of a cited passage's anchor. */
export interface Tie {
  kind: 'quote' | 'citation'
  id: string
}

/** Where a tie leads, in words that mean the same in every library, and on what terms the words were given. */
export interface TieTarget extends Tie {
  target: SourceTarget
  speaker: string | null
  terms: Terms
}

/** What an export kept back because of the terms on which words were given. */
export interface Withheld {
  /** Passages whose words were left out. */
  words: number
  /** Passages whose speaker and source are not named. */
  names: number
}
