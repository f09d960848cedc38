import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { Day } from '../../shared/domain/days'
import type { DraftDocument, DraftMark } from '../../shared/domain/drafts'
import { silences } from '../../shared/domain/flags'
import { followUpKinds, replies } from '../../shared/domain/followUps'
import { sourceTarget, type StoredPassage } from '../../shared/domain/sourceTarget'
import type { ArticleId, EntityId, EventId, FollowUpId, VersionId } from '../../shared/domain/ids'
import { AppError } from '../../shared/errors'
import type { Tie } from '../../shared/pages'
import { findVersion, newestVersion } from '../store/versions'
import { ferryTender, openTestDesk, type TestDesk } from '../testing/openTestDesk'
import { articlesService } from './articles/articles'
import { checksService } from './checking/checks'
import { draftsService } from './drafts/drafts'
import { entitiesService } from './names/entities'
import { eventsService } from './timeline/events'
import { followUpsService } from './timeline/followUps'
import { historyService } from './history'
import { fieldsOf, importsService } from './importing/imports'
import { storeManuscript } from './drafts/manuscripts'
import { notesService } from './notes'
import { quotesService } from './quotes'
import { reviewService } from './reviewing/review'
import { storiesService } from './stories'
import { tiesService } from './drafts/ties'
import { libraryRows } from './testing/libraryRows'
import { versionsService } from './articles/versions'

/** One thing a person does; `pick` chooses among what there is, and `span` a stretch of the newest article. */
interface Step {
  does: keyof typeof deeds
  pick: number
  start: number
  length: number
}

/** The newest copy of the article that a copy is of. */
function newestOf(desk: TestDesk, of: VersionId): VersionId | null {
  const version = findVersion(desk.library, of)
  return version && (newestVersion(desk.library, version.articleId)?.id ?? null)
}

const ENTITY_TYPES = ['PERSON', 'ORG', 'PLACE', 'OTHER'] as const

/** Everything that `desk.change` records, and what is written beside it: imports, newer copies, another look, words typed. */
const deeds = {
  import(desk: TestDesk, { pick }: Step) {
    const imports = importsService(desk).api
    const text = `${ferryTender()}\nA line of its own: ${pick % 7}.`
    const preview = imports.paste({ text, html: null })
    imports.add(preview.previewId, fieldsOf(preview), any(storiesOf(desk), pick)?.id ?? null)
  },
  newCopy(desk: TestDesk, { pick }: Step) {
    const imports = importsService(desk).api
    const text = ferryTender()
      .replace('41 pages', `${pick} pages`)
      .replace('Reyes called', 'Reyes names')
    imports.addVersion(imports.paste({ text, html: null }).previewId, anyArticle(desk, pick))
  },
  lookAgain: (desk: TestDesk, { pick }: Step) =>
    void reviewService(desk).again(anyArticle(desk, pick)),
  type(desk: TestDesk, { pick }: Step) {
    const story = any(storiesOf(desk), pick)
    const draft = story && any(draftsService(desk).list(story.id), pick)
    if (draft) draftsService(desk).save(draft.id, documentOf(`Typed ${pick}.`))
  },
  newStory: (desk: TestDesk, { pick }: Step) =>
    void storiesService(desk).create(`Story ${pick}`, null),
  renameStory(desk: TestDesk, { pick }: Step) {
    const story = any(storiesOf(desk), pick)
    if (story) storiesService(desk).rename(story.id, `Renamed ${pick}`, 'Skerrow')
  },
  archive(desk: TestDesk, { pick }: Step) {
    const story = any(storiesOf(desk), pick)
    if (story) storiesService(desk).archive(story.id)
  },
  addArticle(desk: TestDesk, { pick }: Step) {
    const story = any(storiesOf(desk), pick)
    if (story) storiesService(desk).addArticle(story.id, anyArticle(desk, pick))
  },
  removeFromStory(desk: TestDesk, { pick }: Step) {
    const story = any(storiesOf(desk), pick)
    if (story) storiesService(desk).removeArticle(story.id, anyArticle(desk, pick))
  },
  removeArticle: (desk: TestDesk, { pick }: Step) =>
    articlesService(desk).remove(anyArticle(desk, pick)),
  editArticle: (desk: TestDesk, { pick }: Step) =>
    articlesService(desk).edit(anyArticle(desk, pick), {
      title: `Headline ${pick}`,
      byline: ['Joan Vale'],
      outlet: pick % 2 ? 'Harbour Gazette' : null,
      publishedOn: pick % 3 ? ('2025-03' as Day) : null,
      url: null,
    }),
  setTerms: (desk: TestDesk, { pick }: Step) =>
    articlesService(desk).setTerms(anyArticle(desk, pick), { kind: 'background' }),
  setAside(desk: TestDesk, step: Step) {
    const { version, span } = anySpan(desk, step)
    articlesService(desk).setAside(version.id, span, step.pick % 2 === 0)
  },
  placeTouched(desk: TestDesk, step: Step) {
    const passage = any(versionsService(desk).touched(anyArticle(desk, step.pick)), step.start)
    const newest = passage && newestOf(desk, passage.versionId)
    if (!newest) return
    if (step.pick % 2) versionsService(desk).place(passage.anchorId, newest, { start: 0, end: 9 })
    else versionsService(desk).leaveBehind(passage.anchorId, newest, step.length % 3 > 0)
  },
  tag(desk: TestDesk, step: Step) {
    const { version, span } = anySpan(desk, step)
    const entityId =
      step.pick % 3 ? any(entitiesService(desk).list(null), step.pick)?.id : undefined
    entitiesService(desk).tag(version.id, span, {
      type: ENTITY_TYPES[step.pick % 4]!,
      ...(entityId ? { entityId } : {}),
    })
  },
  untag(desk: TestDesk, step: Step) {
    const { version } = anySpan(desk, step)
    const mention = any(articlesService(desk).marks(version.id).mentions, step.pick)
    if (mention) entitiesService(desk).untag(mention.id)
  },
  editEntity(desk: TestDesk, { pick }: Step) {
    const id = anyEntity(desk, pick)
    if (id)
      entitiesService(desk).edit(id, {
        name: `Name ${pick % 5}`,
        type: ENTITY_TYPES[pick % 4]!,
        aliases: [`Alias ${pick % 3}`, `alias ${pick % 3}`],
        roles: [{ title: 'chair', from: null, until: '2025' as Day }],
      })
  },
  mergeEntities(desk: TestDesk, { pick, start }: Step) {
    const [into, from] = [anyEntity(desk, pick), anyEntity(desk, start)]
    if (into && from) entitiesService(desk).merge(into, from)
  },
  splitEntity(desk: TestDesk, step: Step) {
    const id = anyEntity(desk, step.pick)
    const { version } = anySpan(desk, step)
    const { mentions, quotes } = articlesService(desk).marks(version.id)
    const split = {
      mentionIds: mentions.filter((_, index) => (index + step.start) % 3 === 0).map(({ id }) => id),
      quoteIds: quotes.filter((_, index) => (index + step.start) % 2 === 0).map(({ id }) => id),
      articleIds: step.length % 5 === 0 ? [version.articleId] : [],
    }
    const entityId = step.start % 2 ? anyEntity(desk, step.start) : null
    if (id)
      entitiesService(desk).split(
        id,
        split,
        entityId ? { entityId } : { name: `Part ${step.pick}` },
      )
  },
  pull(desk: TestDesk, step: Step) {
    const { version, span } = anySpan(desk, step)
    quotesService(desk).pull(version.id, span)
  },
  editQuote(desk: TestDesk, { pick }: Step) {
    const row = any(quotesService(desk).list(null), pick)
    if (row)
      quotesService(desk).edit(row.quote.id, {
        speakerId: anyEntity(desk, pick),
        speaker: null,
        kind: 'fragment',
      })
  },
  removeQuote(desk: TestDesk, { pick }: Step) {
    const row = any(quotesService(desk).list(null), pick)
    if (row) quotesService(desk).remove(row.quote.id)
  },
  decide(desk: TestDesk, step: Step) {
    const { version } = anySpan(desk, step)
    const { mentions, events } = articlesService(desk).marks(version.id)
    const [mention, event] = [any(mentions, step.pick), any(events, step.pick)]
    const verb = step.pick % 2 ? 'accept' : 'reject'
    if (mention)
      reviewService(desk)[verb]({
        kind: 'entity',
        id: mention.entityId,
        articleId: version.articleId,
      })
    if (event) reviewService(desk)[verb]({ kind: 'event', id: event.id })
  },
  decideAll(desk: TestDesk, step: Step) {
    const { version } = anySpan(desk, step)
    const { quotes, events, followUps } = articlesService(desk).marks(version.id)
    reviewService(desk)[step.pick % 2 ? 'acceptAll' : 'rejectAll']([
      ...quotes.slice(0, step.pick % 5).map(({ id }) => ({ kind: 'quote' as const, id })),
      ...events.slice(0, step.start % 5).map(({ id }) => ({ kind: 'event' as const, id })),
      ...followUps.slice(0, 2).map(({ id }) => ({ kind: 'follow-up' as const, id })),
    ])
  },
  changeSuggestion(desk: TestDesk, step: Step) {
    const { version, span } = anySpan(desk, step)
    const { mentions, quotes } = articlesService(desk).marks(version.id)
    const [mention, quote] = [any(mentions, step.pick), any(quotes, step.pick)]
    const into = anyEntity(desk, step.start)
    const review = reviewService(desk)
    if (!mention) return
    const { articleId } = version
    const target = {
      kind: 'entity' as const,
      id: mention.entityId,
      articleId,
      mentionIds: [mention.id],
    }
    if (step.length % 4 === 0) review.retype(target, ENTITY_TYPES[step.pick % 4]!)
    else if (step.length % 4 === 1 && into) review.mergeInto(target, into)
    else if (step.length % 4 === 2 && quote)
      review.setBoundaries({ kind: 'quote', id: quote.id }, version.id, span)
    else review.setBoundaries({ kind: 'mention', id: mention.id }, version.id, span)
  },
  newEvent(desk: TestDesk, step: Step) {
    const { version, span } = anySpan(desk, step)
    const support = step.pick % 2 ? { versionId: version.id, span } : null
    const storyId = any(storiesOf(desk), step.pick)?.id ?? null
    eventsService(desk).create({ title: 'A meeting', edtf: '2025-02' as Day, storyId }, support)
  },
  support(desk: TestDesk, step: Step) {
    const { version, span } = anySpan(desk, step)
    const id = anyEvent(desk, step.pick)
    if (id) eventsService(desk).addSupport(id, { versionId: version.id, span, edtf: '2024' as Day })
  },
  mergeEvents(desk: TestDesk, { pick, start }: Step) {
    const [into, from] = [anyEvent(desk, pick), anyEvent(desk, start)]
    if (into && from) eventsService(desk).merge(into, from)
  },
  newFollowUp(desk: TestDesk, step: Step) {
    const { version, span } = anySpan(desk, step)
    const support = step.pick % 2 ? { versionId: version.id, span } : null
    const storyId = any(storiesOf(desk), step.pick)?.id ?? null
    followUpsService(desk).create({ ...anyFollowUpWritten(desk, step), storyId }, support)
  },
  changeFollowUp(desk: TestDesk, step: Step) {
    const id = anyFollowUp(desk, step.pick)
    if (!id) return
    const followUps = followUpsService(desk)
    const reply = any([...replies], step.start)!
    const ways = [
      () => followUps.edit(id, anyFollowUpWritten(desk, step)),
      () =>
        followUps.setProgress(id, any(['open', 'done', 'dropped'] as const, step.start)!, 'So.'),
      () => followUps.setReply(id, { reply, askedOn: null, answeredOn: null, outcome: null }),
      () => followUps.remove(id),
      () => reviewService(desk).reject({ kind: 'follow-up', id }),
    ]
    any(ways, step.length)!()
  },
  mergeFollowUps(desk: TestDesk, { pick, start }: Step) {
    const [into, from] = [anyFollowUp(desk, pick), anyFollowUp(desk, start)]
    if (into && from) followUpsService(desk).merge(into, from)
  },
  note(desk: TestDesk, step: Step) {
    const { version, span } = anySpan(desk, step)
    notesService(desk).add(version.id, span, `Ask ${step.pick}`)
  },
  removeNote(desk: TestDesk, step: Step) {
    const { version } = anySpan(desk, step)
    const note = any(articlesService(desk).marks(version.id).notes, step.pick)
    if (note) notesService(desk).remove(note.id)
  },
  newDraft(desk: TestDesk, { pick }: Step) {
    const story = any(storiesOf(desk), pick)
    if (story) draftsService(desk).create(story.id, `Draft ${pick}`)
  },
  removeDraft(desk: TestDesk, { pick }: Step) {
    const story = any(storiesOf(desk), pick)
    const draft = story && any(draftsService(desk).list(story.id), pick)
    if (draft) draftsService(desk).remove(draft.id)
  },
  tie: (desk: TestDesk, step: Step) => tieAs(desk, step, 'quote'),
  tieCitation: (desk: TestDesk, step: Step) => tieAs(desk, step, 'citation'),
  silence(desk: TestDesk, { pick, start }: Step) {
    const story = any(storiesOf(desk), pick)
    const draft = story && any(draftsService(desk).list(story.id), pick)
    const kind = any([...silences], start)!
    const reason = pick % 3 ? `Reason ${pick}` : null
    if (draft) checksService(desk).silence(draft.id, kind, `words ${pick % 4}`, reason)
  },
  setQuoteTerms(desk: TestDesk, { pick, start }: Step) {
    const row = any(quotesService(desk).list(null), pick)
    const kind = any(['on record', 'background', 'off record'] as const, start)!
    if (row) quotesService(desk).setTerms(row.quote.id, { kind })
  },
  importManuscript(desk: TestDesk, step: Step) {
    const passage = passageAt(desk, step)
    const story = any(storiesOf(desk), step.pick)
    const ties = [{ type: 'sourcedQuote', attrs: { passage: 0 } }]
    if (story)
      storeManuscript(desk, story.id, {
        title: `Piece ${step.pick}`,
        document: documentOf(passage.exact, ties),
        passages: [{ ...passage, versionNumber: null }],
      })
  },
  undo: (desk: TestDesk) => void historyService(desk).undo(),
  redo: (desk: TestDesk) => void historyService(desk).redo(),
}

const anyStep = fc.record({
  does: fc.constantFrom(...(Object.keys(deeds) as Step['does'][])),
  pick: fc.nat(50),
  start: fc.nat(2500),
  length: fc.integer({ min: 1, max: 60 }),
})

/** Only what is recorded: nothing is written beside the changes while they are made. */
const BESIDE = new Set<Step['does']>([
  'import',
  'newCopy',
  'lookAgain',
  'type',
  'newStory',
  'newDraft',
  'importManuscript',
  'tieCitation',
  'undo',
  'redo',
])

test('taking everything back and making it again gives the same library, row for row', () => {
  fc.assert(
    fc.property(
      fc.array(
        anyStep.filter(({ does }) => !BESIDE.has(does)),
        { minLength: 1, maxLength: 25 },
      ),
      (steps) => {
        const desk = deskWithTwoArticles()
        const before = libraryRows(desk)
        for (const step of steps) doStep(desk, step)
        const after = libraryRows(desk)
        takeAllBack(desk)
        expect(libraryRows(desk)).toEqual(before)
        makeAllAgain(desk)
        expect(libraryRows(desk)).toEqual(after)
        desk.library.close()
      },
    ),
    { numRuns: 60 },
  )
}, 120_000)

test('whatever is imported, looked at or typed in between, every change can be taken back and made again', () => {
  fc.assert(
    fc.property(fc.array(anyStep, { minLength: 1, maxLength: 25 }), (steps) => {
      const desk = deskWithTwoArticles()
      for (const step of steps) doStep(desk, step)
      makeAllAgain(desk)
      const shown = screens(desk)
      takeAllBack(desk)
      expect(storiesOf(desk).map(({ title }) => title)).toEqual(['Skerrow ferry'])
      makeAllAgain(desk)
      expect(screens(desk)).toEqual(shown)
      expect(desk.library.database.pragma('foreign_key_check')).toEqual([])
      desk.library.close()
    }),
    { numRuns: 60 },
  )
}, 120_000)

function deskWithTwoArticles(): TestDesk {
  const desk = openTestDesk()
  const storyId = storiesService(desk).create('Skerrow ferry', null)
  const imports = importsService(desk).api
  for (const ending of ['', '\nThe second.']) {
    const preview = imports.paste({ text: ferryTender() + ending, html: null })
    imports.add(preview.previewId, fieldsOf(preview), storyId)
  }
  draftsService(desk).create(storyId, 'Follow-up')
  desk.library.database.exec('DELETE FROM changes')
  return desk
}

/** A refusal in a sentence is an answer too; anything else is a fault. */
function doStep(desk: TestDesk, step: Step): void {
  desk.wait(1000)
  try {
    deeds[step.does](desk, step)
  } catch (thrown) {
    if (!(thrown instanceof AppError)) throw thrown
  }
}

function takeAllBack(desk: TestDesk): void {
  while (historyService(desk).undo() !== null);
}

function makeAllAgain(desk: TestDesk): void {
  while (historyService(desk).redo() !== null);
}

/** What a person sees of it all. */
function screens(desk: TestDesk) {
  const articles = articlesService(desk).list(null)
  const pages = articles.map(({ id }) => articlesService(desk).get(id)!)
  return {
    articles,
    marks: pages.flatMap(({ versions }) =>
      versions.map(({ id }) => articlesService(desk).marks(id)),
    ),
    asides: pages.map(({ asides }) => asides),
    stories: storiesOf(desk),
    entities: entitiesService(desk).list(null),
    quotes: quotesService(desk).list(null),
    events: eventsService(desk).list(null),
    followUps: followUpsService(desk).list(null),
    silences: libraryRows(desk)['silences'],
    drafts: storiesOf(desk).flatMap((story) =>
      draftsService(desk)
        .list(story.id)
        .map(({ id }) => draftsService(desk).get(id)),
    ),
  }
}

function any<Thing>(things: Thing[], pick: number): Thing | undefined {
  return things[pick % things.length]
}

function storiesOf(desk: TestDesk) {
  return storiesService(desk).list()
}

function anyArticle(desk: TestDesk, pick: number): ArticleId {
  const article = any(articlesService(desk).list(null), pick)
  if (!article) throw new AppError('none', 'There is no article.')
  return article.id
}

function anyEntity(desk: TestDesk, pick: number): EntityId | null {
  return any(entitiesService(desk).list(null), pick)?.id ?? null
}

function anyEvent(desk: TestDesk, pick: number): EventId | null {
  return any(eventsService(desk).list(null), pick)?.event.id ?? null
}

function anyFollowUp(desk: TestDesk, pick: number): FollowUpId | null {
  const { rows, suggestions } = followUpsService(desk).list(null)
  return any([...rows, ...suggestions], pick)?.followUp.id ?? null
}

function anyFollowUpWritten(desk: TestDesk, { pick, start }: Step) {
  return {
    kind: any([...followUpKinds], start)!,
    title: `Ask ${pick}`,
    who: pick % 2 ? 'the board' : null,
    whoId: start % 2 ? anyEntity(desk, pick) : null,
    due: pick % 3 ? ('2025-04' as Day) : null,
  }
}

/** A stretch of any copy of any article. */
function anySpan(desk: TestDesk, { pick, start, length }: Step) {
  const page = articlesService(desk).get(anyArticle(desk, pick))!
  const { id } = any(page.versions, pick)!
  const { version } = articlesService(desk).get(page.article.id, id)!
  return { version, span: { start, end: start + length } }
}

/** The same as a draft or a clipboard names it; the copy by its hash. */
function passageAt(desk: TestDesk, step: Step): StoredPassage {
  const { version, span } = anySpan(desk, step)
  const exact = version.text.slice(span.start, span.end)
  return { versionSha256: version.sha256, ...span, exact, prefix: '', suffix: '' }
}

function tieAs(desk: TestDesk, step: Step, kind: Tie['kind']): void {
  const story = any(storiesOf(desk), step.pick)
  const target = sourceTarget(passageAt(desk, step))
  if (story) tiesService(desk).tie(story.id, [{ kind, target }])
}

function documentOf(words: string, marks: DraftMark[] = []): DraftDocument {
  return {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: words, marks }] }],
  }
}
