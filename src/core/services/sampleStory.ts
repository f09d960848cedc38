import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { EntityType } from '../../shared/domain/analysis'
import type { Day, Instant } from '../../shared/domain/days'
import type { DraftDocument, DraftNode } from '../../shared/domain/drafts'
import type { Role } from '../../shared/domain/entities'
import type { FollowUpKind } from '../../shared/domain/followUps'
import {
  type ArticleId,
  type DraftId,
  type EventId,
  type QuoteId,
  type StoryId,
  type VersionId,
} from '../../shared/domain/ids'
import type { Span } from '../../shared/domain/spans'
import { AppError } from '../../shared/errors'
import type { ImportFields } from '../../shared/pages'
import { findEntityByName, findOtherEntity } from '../store/entities'
import { forgetHistory } from '../store/history'
import { writeFact } from '../store/libraryFacts'
import { findVersion, listVersions } from '../store/versions'
import type { Desk } from './desk'
import { draftsService } from './drafts/drafts'
import { entitiesService } from './names/entities'
import { eventsService } from './timeline/events'
import { followUpsService } from './timeline/followUps'
import { fieldsOf, importsService } from './importing/imports'
import { notesService } from './notes'
import { quotesService } from './quotes'
import { reviewService } from './reviewing/review'
import { storiesService } from './stories'

/** `sample.json`: the story as a person would have worked on it. Every `text` stands in its file's article verbatim. */
interface SamplePlan {
  story: { title: string; place: string | null }
  articles: {
    file: string
    capturedAt: Instant
    versionOf: string | null
    given?: Partial<ImportFields>
  }[]
  accept: {
    entities: { name: string; type: EntityType; aliases: string[]; roles: Role[] }[]
    quotes: { file: string; text: string; speaker: string }[]
    events: { title: string; edtf: Day; supports: { file: string; text: string; edtf: Day }[] }[]
    followUps: {
      kind: FollowUpKind
      title: string
      who: string | null
      due: Day | null
      supports: { file: string; text: string }[]
      cameOfIt: string | null
    }[]
  }
  drafts: { title: string; blocks: SampleBlock[] }[]
  notes: { file: string; text: string; body: string }[]
}

interface SampleInline {
  text: string
  bold?: boolean
  quote?: { file: string; text: string }
}

type SampleBlock =
  | { type: 'heading'; level: number; inlines: SampleInline[] }
  | { type: 'paragraph' | 'blockquote'; inlines: SampleInline[] }
  | { type: 'list'; items: SampleInline[][] }

/** Fills an empty library with the sample story of `folder`; none of it is a step of undo. */
export function installSample(desk: Desk, folder: string): StoryId {
  const plan = JSON.parse(readFileSync(join(folder, 'sample.json'), 'utf8')) as SamplePlan
  return desk.library.transaction(() => {
    const storyId = storiesService(desk).create(plan.story.title, plan.story.place)
    const articleIds = importArticles(desk, folder, plan, storyId)
    const place = (file: string, text: string) => placeIn(desk, articleIds, file, text)
    acceptNames(desk, plan, articleIds)
    const quoteIds = new Map<string, QuoteId>()
    for (const quote of plan.accept.quotes)
      quoteIds.set(`${quote.file}\n${quote.text}`, acceptQuote(desk, quote, place))
    for (const event of plan.accept.events) acceptEvent(desk, event, place)
    for (const followUp of plan.accept.followUps) keepFollowUp(desk, followUp, place)
    for (const note of plan.notes) {
      const { versionId, span } = place(note.file, note.text)
      notesService(desk).add(versionId, span, note.body)
    }
    for (const draft of plan.drafts) writeDraft(desk, storyId, draft, quoteIds)
    forgetHistory(desk.library)
    writeFact(desk.library, 'sample', '1')
    return storyId
  })
}

function importArticles(
  desk: Desk,
  folder: string,
  plan: SamplePlan,
  storyId: StoryId,
): Map<string, ArticleId> {
  const articleIds = new Map<string, ArticleId>()
  for (const { file, capturedAt, versionOf, given } of plan.articles) {
    const { api: imports, offerBytes } = importsService({ ...desk, now: () => capturedAt })
    const preview = offerBytes(file, readFileSync(join(folder, file)))
    if (versionOf === null) {
      const { articleId } = imports.add(
        preview.previewId,
        { ...fieldsOf(preview), ...given },
        storyId,
      )
      articleIds.set(file, articleId)
    } else {
      const { articleId } = imports.addVersion(preview.previewId, articleIds.get(versionOf)!)
      articleIds.set(file, articleId)
    }
  }
  return articleIds
}

function acceptNames(desk: Desk, plan: SamplePlan, articleIds: Map<string, ArticleId>): void {
  const entities = entitiesService(desk)
  for (const { name, type, aliases, roles } of plan.accept.entities) {
    // The analysis may have taken a firm for a person; a reporter would set that right.
    const types = [type, 'PERSON', 'ORG', 'PLACE', 'OTHER'] as const
    const id = types
      .flatMap((tried) => [name, ...aliases].map((named) => ({ tried, named })))
      .map(({ tried, named }) => findEntityByName(desk.library, tried, named))
      .find((found) => found !== null)
    if (!id) continue
    entities.edit(id, { name, type, aliases, roles })
    // One entity for each name, whatever the analysis made of it and of its short forms.
    for (const named of [name, ...aliases])
      for (const tried of types) {
        const other = findOtherEntity(desk.library, tried, named, id)
        if (other) entities.merge(id, other)
      }
    for (const articleId of new Set(articleIds.values()))
      reviewService(desk).accept({ kind: 'entity', id, articleId })
  }
}

interface Place {
  articleId: ArticleId
  versionId: VersionId
  span: Span
}

/** Where the words stand: in the version made of that file. */
function placeIn(
  desk: Desk,
  articleIds: Map<string, ArticleId>,
  file: string,
  text: string,
): Place {
  const articleId = articleIds.get(file)!
  for (const { id } of listVersions(desk.library, articleId)) {
    const at = findVersion(desk.library, id)!.text.indexOf(text)
    if (at >= 0) return { articleId, versionId: id, span: { start: at, end: at + text.length } }
  }
  throw new AppError('sample-broken', `The sample story's file ${file} does not contain: ${text}`)
}

function acceptQuote(
  desk: Desk,
  { file, text, speaker }: SamplePlan['accept']['quotes'][number],
  place: (file: string, text: string) => Place,
): QuoteId {
  const quotes = quotesService(desk)
  const { versionId, span } = place(file, text)
  const id = quotes.pull(versionId, span)
  const speakerId = findEntityByName(desk.library, 'PERSON', speaker)
  const { kind } = quotes.get(id)!.quote
  quotes.edit(id, { speakerId, speaker: speakerId ? null : speaker, kind })
  return id
}

function acceptEvent(
  desk: Desk,
  { title, edtf, supports }: SamplePlan['accept']['events'][number],
  place: (file: string, text: string) => Place,
): void {
  const events = eventsService(desk)
  let id: EventId | null = null
  for (const support of supports) {
    const found = place(support.file, support.text)
    if (id === null) id = events.create({ title, edtf, storyId: null }, found)
    else events.addSupport(id, { ...found, edtf: support.edtf })
  }
}

function keepFollowUp(
  desk: Desk,
  { supports, cameOfIt, who, ...written }: SamplePlan['accept']['followUps'][number],
  place: (file: string, text: string) => Place,
): void {
  const followUps = followUpsService(desk)
  const whoId =
    who &&
    (findEntityByName(desk.library, 'PERSON', who) ?? findEntityByName(desk.library, 'ORG', who))
  const [id, ...others] = supports.map(({ file, text }) =>
    followUps.create({ ...written, who, whoId: whoId || null, storyId: null }, place(file, text)),
  )
  for (const other of others) followUps.merge(id!, other)
  if (cameOfIt !== null) followUps.setProgress(id!, 'done', cameOfIt)
}

function writeDraft(
  desk: Desk,
  storyId: StoryId,
  draft: SamplePlan['drafts'][number],
  quoteIds: Map<string, QuoteId>,
): void {
  const drafts = draftsService(desk)
  const id: DraftId = drafts.create(storyId, draft.title)
  const document: DraftDocument = { type: 'doc', content: draft.blocks.map(toNode) }
  drafts.save(id, document)

  function toNode(block: SampleBlock): DraftNode {
    switch (block.type) {
      case 'heading':
        return {
          type: 'heading',
          attrs: { level: block.level },
          content: block.inlines.map(toText),
        }
      case 'paragraph':
        return { type: 'paragraph', content: block.inlines.map(toText) }
      case 'blockquote':
        return {
          type: 'blockquote',
          content: [{ type: 'paragraph', content: block.inlines.map(toText) }],
        }
      case 'list':
        return { type: 'bulletList', content: block.items.map(toItem) }
    }
  }

  function toItem(inlines: SampleInline[]): DraftNode {
    return { type: 'listItem', content: [{ type: 'paragraph', content: inlines.map(toText) }] }
  }

  function toText({ text, bold, quote }: SampleInline): DraftNode {
    const quoteId = quote && quoteIds.get(`${quote.file}\n${quote.text}`)
    const marks = [
      ...(bold ? [{ type: 'bold' }] : []),
      ...(quoteId ? [{ type: 'sourcedQuote', attrs: { quoteId } }] : []),
    ]
    return { type: 'text', text, ...(marks.length > 0 ? { marks } : {}) }
  }
}
