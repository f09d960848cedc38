import type { EntityType } from './domain/analysis'
import type { Day } from './domain/days'
import type { Draft, DraftDocument, DraftVersion } from './domain/drafts'
import type { StoryEvent } from './domain/events'
import type { EntitySplit, Role, SplitMoves, SplitTarget } from './domain/entities'
import type { Silence } from './domain/flags'
import type { FollowUp, Progress, Reply } from './domain/followUps'
import type {
  AnchorId,
  ArticleId,
  DraftId,
  DraftVersionId,
  EntityId,
  EventId,
  FollowUpId,
  ImageId,
  JobId,
  MentionId,
  NoteId,
  QuoteId,
  StoryId,
  VersionId,
  WatchedFolderId,
} from './domain/ids'
import type { CopyDifferences } from './domain/lineage/compareCopies'
import type { Family } from './domain/lineage/families'
import type { QuoteKind } from './domain/quotes'
import type { SourceTarget } from './domain/sourceTarget'
import type { Span } from './domain/spans'
import type { Terms } from './domain/terms'
import type {
  ArticleLineage,
  ArticleMarks,
  ArticlePage,
  ArticleSummary,
  ArticleToReview,
  BlockToCheck,
  BoundedMark,
  CheckedFlag,
  CheckedQuote,
  DraftPage,
  DraftSummary,
  EntityArticle,
  EntityPage,
  EntitySummary,
  LikelySame,
  EventRow,
  FollowUpRow,
  FetchProgress,
  FollowUpPage,
  HistoryState,
  ImportFields,
  ImportJob,
  ImportOutcome,
  ImportPreview,
  ImportReportLine,
  ImportReportPage,
  LibraryStatus,
  MentionRow,
  MentionsToReview,
  NameTarget,
  QuoteRow,
  Relations,
  RelationsScope,
  ReviewTarget,
  SearchPage,
  SharedSource,
  StoryCounts,
  StorySummary,
  Tie,
  TieTarget,
  TouchedPassage,
  VersionComparison,
  WatchedFolder,
  Withheld,
} from './pages'

/** All that the window can ask of the core, declared once. The core implements it, the window gets `Remote<Api>`. */
export interface Api {
  library: {
    status(): LibraryStatus
  }
  history: {
    state(): HistoryState
    /** Takes the last change back; answers what it was, null when there was none. */
    undo(): string | null
    redo(): string | null
  }
  stories: {
    list(): StorySummary[]
    /** Of one story, or of the whole library. */
    counts(id: StoryId | null): StoryCounts
    create(title: string, place: string | null): StoryId
    rename(id: StoryId, title: string, place: string | null): void
    archive(id: StoryId): void
    unarchive(id: StoryId): void
    addArticle(id: StoryId, articleId: ArticleId): void
    removeArticle(id: StoryId, articleId: ArticleId): void
  }
  imports: {
    paste(content: { text: string | null; html: string | null }): ImportPreview
    /** A file dropped on the window: its name and its bytes. Null when it holds several sources: then `start` is for it. */
    drop(fileName: string, bytes: Uint8Array): Promise<ImportPreview | null>
    /** A file or folder chosen in a native dialog, by the id that the dialog gave; null as above. */
    file(fileId: string): Promise<ImportPreview | null>
    add(previewId: string, fields: ImportFields, storyId: StoryId | null): ImportOutcome
    addVersion(previewId: string, articleId: ArticleId): ImportOutcome
    discard(previewId: string): void
    /**
     * Gets one page from the web, as the person asked; how it goes is told as `fetch` events with this id, which the asker
     * makes up. Without a scheme, or with http, https is tried first.
     */
    fetchAddress(address: string, requestId: string): Promise<ImportPreview>
    /** Gives up on getting a page; its promise fails with the code `cancelled`. */
    cancelFetch(requestId: string): void
    /** Folders whose new and changed files come in by themselves. */
    watched(): WatchedFolder[]
    /**
     * A folder by the id that the dialog gave; one that is watched already goes on, for that story. What lies in it already
     * comes in only when it changes.
     */
    watch(folderId: string, storyId: StoryId | null): Promise<WatchedFolderId>
    /** What came in stays. */
    unwatch(id: WatchedFolderId): void
    /** Several at once, without the form; what is missing can be filled in later. Files and folders by the ids that a dialog gave. */
    start(fileIds: string[], storyId: StoryId | null): JobId
    /** The same for files that came as bytes, without a path to read them from again. */
    startDropped(files: { fileName: string; bytes: Uint8Array }[], storyId: StoryId | null): JobId
    /** The imports that are under way or have a report, the newest first. */
    jobs(): ImportJob[]
    /** What became of each source, from line `from` on; of one outcome or of all. */
    report(
      id: JobId,
      outcome: ImportReportLine['outcome'] | null,
      from: number,
      limit: number,
    ): ImportReportPage
    pause(id: JobId): void
    /** Goes on with one that is paused, interrupted or cancelled: with what is not done. */
    resume(id: JobId): void
    cancel(id: JobId): void
    /** Takes a finished one off the list; what it brought in stays. */
    forget(id: JobId): void
  }
  articles: {
    /** Of one story, or of the whole library; newest first. */
    list(storyId: StoryId | null): ArticleSummary[]
    /** The newest version, or the one named. */
    get(id: ArticleId, versionId?: VersionId): ArticlePage | null
    marks(versionId: VersionId): ArticleMarks
    /** The stored original as text, for the sandboxed frame; null when it is not a page. */
    original(versionId: VersionId): { mediaType: string; text: string } | null
    image(id: ImageId): { mediaType: string; bytes: Uint8Array } | null
    edit(id: ArticleId, fields: ImportFields): void
    setTerms(id: ArticleId, terms: Terms): void
    remove(id: ArticleId): void
    /** Gets the page at the article's address and keeps it as a new version; told as `fetch` events, given up by `imports.cancelFetch`. */
    fetch(id: ArticleId, requestId: string): Promise<ImportOutcome>
    /** Sets whole blocks aside, or takes them back into the article. */
    setAside(versionId: VersionId, span: Span, aside: boolean): void
  }
  versions: {
    /** What became of each paragraph between two copies of one article. */
    compare(olderId: VersionId, newerId: VersionId): VersionComparison
    /** What a person marked or drafts cite in older copies, and whose words the newest has no longer, or has changed around. */
    touched(articleId: ArticleId): TouchedPassage[]
    /** Says where a passage that lost its place stands in a copy. */
    place(anchorId: AnchorId, versionId: VersionId, span: Span): void
    /** Says that a passage has no place in a copy and stays with the older one; or that this is open again. */
    leaveBehind(anchorId: AnchorId, versionId: VersionId, isLeftBehind: boolean): void
  }
  review: {
    /** The articles of a story, or of the library, in which something waits for an answer: the newest 500. */
    articles(storyId: StoryId | null): ArticleToReview[]
    /** Where a name is suggested throughout a story, in its sentences: the newest 300. */
    mentions(entityId: EntityId, storyId: StoryId | null): MentionsToReview
    accept(target: ReviewTarget): void
    reject(target: ReviewTarget): void
    /** Several as one step: those that a person has before their eyes, and no others. */
    acceptAll(targets: ReviewTarget[]): void
    rejectAll(targets: ReviewTarget[]): void
    /** Says of what type a suggested name is, which accepts it; answers whom its mentions mean then. */
    retype(target: NameTarget, type: EntityType): EntityId
    /** A suggested name is somebody the library knows: it is accepted, and all of it becomes part of that one. */
    mergeInto(target: NameTarget, into: EntityId): void
    /** Says where a name or a quote begins and ends, which accepts it; answers whom a name means then, null for a quote. */
    setBoundaries(mark: BoundedMark, versionId: VersionId, span: Span): EntityId | null
    /** Looks again, with what the library has learnt; what a person decided stays. Answers how many suggestions are new. */
    again(articleId: ArticleId): number
  }
  entities: {
    list(storyId: StoryId | null, type?: EntityType): EntitySummary[]
    get(id: EntityId): EntityPage | null
    /** Pairs of the story's names, or of the library's, that are likely one and the same; at most 50. */
    likelySame(storyId: StoryId | null): LikelySame[]
    /** The articles that name it, newest first, each with its first mentions; from the `from`-th on. */
    articles(id: EntityId, from: number, limit: number): EntityArticle[]
    /** Its mentions in one article, in text order. */
    mentions(id: EntityId, articleId: ArticleId, from: number, limit: number): MentionRow[]
    /** What it said, newest article first. */
    quotes(id: EntityId, from: number, limit: number): QuoteRow[]
    /** The accepted events whose passages name it, in the order of time; of the newest articles that do. */
    events(id: EntityId): StoryEvent[]
    /** Who appears with whom in a story or the library, or with `of`; in accepted mentions, or in suggested ones too. */
    relations(storyId: StoryId | null, of: EntityId | null, withSuggested: boolean): Relations
    /** The articles that name both, newest first, with the passages that do; from the `from`-th on. */
    shared(
      a: EntityId,
      b: EntityId,
      storyId: StoryId | null,
      withSuggested: boolean,
      from: number,
      limit: number,
    ): SharedSource[]
    /** Tags a stretch of text: as an entity that is there, or as a new one named by these words. */
    tag(versionId: VersionId, span: Span, as: { type: EntityType; entityId?: EntityId }): MentionId
    untag(id: MentionId): void
    edit(
      id: EntityId,
      fields: { name: string; type: EntityType; aliases: string[]; roles: Role[] },
    ): void
    /** Everything of `from` becomes part of `into`; its name stays as an alias. */
    merge(into: EntityId, from: EntityId): void
    /** Says that two names are not one, however alike; or that this is open again. */
    setApart(id: EntityId, otherId: EntityId, areApart: boolean): void
    /** Makes a role that articles give one of the entity's own. */
    keepRole(id: EntityId, title: string): void
    whatMoves(id: EntityId, split: EntitySplit): SplitMoves
    /** Gives marks of `id` that are somebody else's to another entity or a new one, with what only they have; answers which. */
    split(id: EntityId, split: EntitySplit, into: SplitTarget): EntityId
  }
  quotes: {
    list(storyId: StoryId | null): QuoteRow[]
    get(id: QuoteId): QuoteRow | null
    /** Makes a quote of a stretch of text, or accepts the one that is suggested there. */
    pull(versionId: VersionId, span: Span): QuoteId
    edit(
      id: QuoteId,
      fields: { speakerId: EntityId | null; speaker: string | null; kind: QuoteKind },
    ): void
    setTerms(id: QuoteId, terms: Terms): void
    remove(id: QuoteId): void
  }
  events: {
    list(storyId: StoryId | null): EventRow[]
    create(
      event: { title: string; edtf: Day; storyId: StoryId | null },
      support: { versionId: VersionId; span: Span } | null,
    ): EventId
    edit(id: EventId, fields: { title: string; edtf: Day }): void
    addSupport(id: EventId, support: { versionId: VersionId; span: Span; edtf: Day }): void
    /** Two events that are one: the supports of `from` go to `into`. */
    merge(into: EventId, from: EventId): void
    remove(id: EventId): void
  }
  followUps: {
    list(storyId: StoryId | null): FollowUpPage
    get(id: FollowUpId): FollowUpRow
    /** By hand, or of a passage; what was suggested there is this one now. */
    create(
      followUp: FollowUpWritten & { storyId: StoryId | null },
      support: { versionId: VersionId; span: Span } | null,
    ): FollowUpId
    /** What a person mends is accepted. */
    edit(id: FollowUpId, followUp: FollowUpWritten): void
    /** Done, dropped, or open again; `outcome` says what came of it. */
    setProgress(id: FollowUpId, progress: Progress, outcome: string | null): void
    /** The ledger of a request: when it was asked, what came back and when. */
    setReply(
      id: FollowUpId,
      reply: {
        reply: Reply | null
        askedOn: Day | null
        answeredOn: Day | null
        outcome: string | null
      },
    ): void
    /** Two that are one: the passages of `from` go to `into`. */
    merge(into: FollowUpId, from: FollowUpId): void
    remove(id: FollowUpId): void
  }
  notes: {
    add(versionId: VersionId, span: Span, body: string): NoteId
    edit(id: NoteId, body: string): void
    remove(id: NoteId): void
  }
  search: {
    articles(query: string, storyId: StoryId | null, limit: number): SearchPage
  }
  drafts: {
    list(storyId: StoryId): DraftSummary[]
    get(id: DraftId): DraftPage | null
    create(storyId: StoryId, title: string): DraftId
    rename(id: DraftId, title: string): void
    remove(id: DraftId): void
    /** Puts the words on disk; nothing is merged, the last one wins. */
    save(id: DraftId, document: DraftDocument): void
    versions(id: DraftId): DraftVersion[]
    keepVersion(id: DraftId, name: string | null): DraftVersionId
    getVersion(id: DraftVersionId): Draft
    /** The draft becomes what it was then; what it is now is kept as a version first. */
    restoreVersion(id: DraftVersionId): void
    /** A passage that a citation can point to. */
    cite(versionId: VersionId, span: Span): AnchorId
    /** Makes a draft of a manuscript written elsewhere, by the id that the dialog gave; what names its sources is tied to them again. */
    importFile(fileId: string, storyId: StoryId): Promise<DraftId>
    /** Where ties lead, as it goes with words that leave the draft; of a tie that leads nowhere nothing is answered. */
    targets(ties: Tie[]): TieTarget[]
    /** Finds passages in this library that were tied in another one; answers the ids to tie with, null where there is no such copy. */
    tie(storyId: StoryId, wanted: { kind: Tie['kind']; target: SourceTarget }[]): (string | null)[]
    /** Where a plain text has, between quotation marks, the words of quotes that drafts of this story are tied to. */
    tieWords(storyId: StoryId, text: string): (Span & { quoteId: QuoteId })[]
  }
  lineage: {
    /** Articles that print the same story, the largest family first: of one story, whole, or of the library. */
    families(storyId: StoryId | null): Family[]
    /** The family of one article, with what each copy added; null when nothing else has its words. */
    article(id: ArticleId): ArticleLineage | null
    /** What a copy has that the first one has not; null when it is the first, or in no family. */
    additions(versionId: VersionId): CopyDifferences | null
    /** Not of this family, whatever the words say. */
    split(id: ArticleId): void
    /** The families of both are one, whatever the words say. */
    join(id: ArticleId, otherId: ArticleId): void
  }
  checks: {
    /** Every quoted string of these blocks against the stored sources. */
    quotes(draftId: DraftId, blocks: BlockToCheck[]): CheckedQuote[]
    /** Names, titles, dates, numbers and the like of these blocks, where a person should look. */
    flags(draftId: DraftId, blocks: BlockToCheck[]): CheckedFlag[]
    /** Says why a finding stays as it is, for all drafts of the story; null takes that back. `about`: the quoted words, or the flag's. */
    silence(draftId: DraftId, kind: Silence, about: string, reason: string | null): void
  }
}

/** What a person writes of a follow-up. */
export type FollowUpWritten = Pick<FollowUp, 'kind' | 'title' | 'whoId' | 'who' | 'due'>

export const exportFormats = ['docx', 'markdown', 'html', 'pdf', 'text'] as const
export type ExportFormat = (typeof exportFormats)[number]

export const timelineFormats = ['timelinejs', 'csv', 'ics', 'html'] as const
export type TimelineFormat = (typeof timelineFormats)[number]

/** What main alone may ask of the core, beside `Api`: here, and only here, are paths. */
export interface ControlApi {
  control: {
    /** Opens or makes a library; the one that was open is closed first. */
    open(path: string, options: { create: boolean; samplePath: string | null }): LibraryStatus
    /** Writes a whole, consistent copy while the library is in use. */
    saveCopy(path: string): Promise<void>
    /** Makes files known to the core; the window sees the ids only. */
    offerFiles(paths: string[]): OfferedFile[]
    /** The whole report of an import as a table. */
    saveImportReport(id: JobId, path: string): void
    exportDraft(id: DraftId, format: ExportFormat, path: string): Promise<Withheld>
    exportTimeline(storyId: StoryId, format: TimelineFormat, path: string): Promise<Withheld>
    /** A calendar of what is open and has a day. */
    exportFollowUps(storyId: StoryId | null, path: string): Promise<Withheld>
    /** Who appears with whom as a table; answers how many articles their terms keep out of it. */
    exportRelations(scope: RelationsScope, path: string): number
    close(): void
  }
}

export interface OfferedFile {
  fileId: string
  fileName: string
  isFolder: boolean
}

/** All that the window can hear from the core. */
export type CoreEvent =
  /** `inBulk`: one of many changes that an import makes by itself; who reads again may wait for more of them. */
  | { type: 'changed'; topics: Topic[]; inBulk?: true }
  /** How an import of many files stands: at most a few times a second. */
  | { type: 'import'; job: ImportJob }
  /** How the getting of one page from the web stands. */
  | { type: 'fetch'; progress: FetchProgress }

/** One topic an area of the library: what a query depends on, and what a change names. */
export type Topic =
  | 'library'
  | 'history'
  | 'stories'
  | 'articles'
  | 'marks'
  | 'entities'
  | 'quotes'
  | 'events'
  | 'follow-ups'
  | 'notes'
  | 'drafts'
  /** Only the words of a draft: not which there are, nor what they are tied to. */
  | 'draft-words'
  /** What a person said of findings. */
  | 'silences'
  /** Imports of many files and their reports, watched folders. */
  | 'imports'
  /** Which articles print the same story. */
  | 'families'

/** The same contract seen from the other side of a process border. */
export type Remote<Contract> = {
  [Area in keyof Contract]: {
    [Verb in keyof Contract[Area]]: Contract[Area][Verb] extends (
      ...args: infer Args
    ) => infer Result
      ? (...args: Args) => Promise<Awaited<Result>>
      : never
  }
}

export interface CallMessage {
  id: number
  area: string
  verb: string
  args: unknown[]
}

export type AnswerMessage =
  | { id: number; ok: true; value: unknown }
  | { id: number; ok: false; error: { code: string; message: string } }

/** What the core sends over a port: an answer, or something it says of itself. */
export type CoreMessage = AnswerMessage | CoreEvent
