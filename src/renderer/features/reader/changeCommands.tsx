import { act } from '../../api/act'
import { api } from '../../api/core'
import { queryClient } from '../../api/queryClient'
import { articlePage, eventList } from '../../api/reads'
import { command, type CommandContext } from '../../commands/command'
import { closeDialog, openDialog } from '../../state/dialog'
import { showMark, useReading } from '../../state/reading'
import { useView } from '../../state/view'
import type { EntityType } from '../../../shared/domain/analysis'
import type { QuoteKind } from '../../../shared/domain/quotes'
import { overlaps, type Span } from '../../../shared/domain/spans'
import { withMovedEdge } from '../../../shared/domain/withMovedEdge'
import { Choices } from '../../ui/Choices'
import { openFollowUp } from '../followUps/followUpCommands'
import { changeType, mergeEntity } from '../people/entityActions'
import { EntityPicker } from '../people/EntityPicker'
import { kindNames } from '../quotes/QuoteInspector'
import { NameThroughout } from '../review/NameThroughout'
import { editEvent } from '../timeline/eventActions'
import { markInHand, type MarkInHand } from './markInHand'
import { selectSpan } from './textPositions'

/** What can be changed of the mark in hand; a suggestion that is changed is a person's mark. */

export const changeKind = command({
  id: 'review.type',
  title: 'Change type…',
  keys: 'T',
  menu: 'mark',
  group: 4,
  when: (context) => hasMark(context, 'entity', 'quote'),
  run: () => {
    const inHand = markInHand()
    if (inHand?.kind === 'entity') openDialog(<TypeOfName inHand={inHand} />)
    if (inHand?.kind === 'quote') openDialog(<KindOfQuote inHand={inHand} />)
  },
})

export const mergeInto = command({
  id: 'review.merge',
  title: 'Merge into…',
  keys: 'M',
  menu: 'mark',
  group: 4,
  when: (context) => hasMark(context, 'entity'),
  run: () => {
    const inHand = markInHand()
    if (inHand?.kind !== 'entity') return
    const { mark, target, isSuggested } = inHand
    if (!isSuggested) return void mergeEntity(mark.entityId)
    openDialog(
      <EntityPicker
        title={`${mark.name} is the same as…`}
        without={mark.entityId}
        first={mark.type}
        onPick={(into) => {
          closeDialog()
          void act(api.review.mergeInto(target, into))
        }}
      />,
    )
  },
})

export const nameThroughout = command({
  id: 'review.throughout',
  title: 'Accept all of this name…',
  keys: 'Shift+A',
  menu: 'mark',
  group: 4,
  when: (context) => hasMark(context, 'entity'),
  run: ({ storyId }) => {
    const inHand = markInHand()
    if (inHand?.kind !== 'entity') return
    const { mark, articleId } = inHand
    openDialog(
      <NameThroughout
        entityId={mark.entityId}
        name={mark.name}
        articleId={articleId}
        storyId={storyId}
      />,
    )
  },
})

export const changeBoundaries = command({
  id: 'review.boundaries',
  title: 'Change boundaries, or the title and day of an event or follow-up',
  keys: 'E',
  menu: 'mark',
  group: 4,
  when: (context) =>
    context.selection === null && hasMark(context, 'entity', 'quote', 'event', 'follow-up'),
  run: async () => {
    const inHand = markInHand()
    if (inHand?.kind === 'event') {
      const events = await queryClient.fetchQuery(eventList(useView.getState().storyId))
      const row = events.find(({ event }) => event.id === inHand.mark.id)
      if (row) editEvent(row)
      return
    }
    if (inHand?.kind === 'follow-up') return openFollowUp(inHand.mark.id)
    const text = document.querySelector<HTMLElement>('[data-article-text]')
    if (!inHand || !text) return
    document.querySelector<HTMLElement>('#article')?.focus({ preventScroll: true })
    showMark(keyOf(inHand), spanOf(inHand))
    selectSpan(text, spanOf(inHand))
  },
})

export const setBoundaries = command({
  id: 'review.setBoundaries',
  title: 'Set boundaries to the selected words',
  keys: 'B',
  menu: 'mark',
  group: 4,
  when: (context) => hasMark(context, 'entity', 'quote') && isReselected(context),
  run: async ({ selection }) => {
    const inHand = markInHand()
    if (!inHand || !selection) return
    document.getSelection()?.removeAllRanges()
    await bound(inHand, { start: selection.start, end: selection.end })
  },
})

export const beginEarlier = edgeCommand('Begin one word earlier', '[', 'start', 'out')
export const beginLater = edgeCommand('Begin one word later', 'Shift+[', 'start', 'in')
export const endLater = edgeCommand('End one word later', ']', 'end', 'out')
export const endEarlier = edgeCommand('End one word earlier', 'Shift+]', 'end', 'in')

function edgeCommand(title: string, keys: string, edge: 'start' | 'end', way: 'out' | 'in') {
  return command({
    id: `review.${edge}.${way}`,
    title,
    keys,
    menu: 'mark',
    group: 4,
    when: (context) => context.selection === null && hasMark(context, 'entity', 'quote'),
    run: async () => {
      const inHand = markInHand()
      if (!inHand) return
      const { articleId, versionId } = inHand
      const page = await act(queryClient.fetchQuery(articlePage(articleId, versionId)))
      const span = spanOf(inHand)
      const block = page?.version.blocks.find((candidate) => overlaps(candidate, span))
      const moved = page && block && withMovedEdge(page.version.text, block, span, edge, way)
      if (moved) await bound(inHand, moved)
    },
  })
}

/** The mark stays in hand, so that the next key goes on with it. */
async function bound(inHand: MarkInHand, span: Span): Promise<void> {
  if (inHand.kind === 'event' || inHand.kind === 'follow-up') return
  const { kind, mark, versionId } = inHand
  const key = keyOf(inHand)
  useReading.setState(({ waiting, suggestions }) => ({
    waiting: waiting.filter((other) => other.key !== key),
    suggestions: suggestions.filter((other) => other.key !== key),
  }))
  const bounded =
    kind === 'entity'
      ? ({ kind: 'mention', id: mark.id } as const)
      : ({ kind: 'quote', id: mark.id } as const)
  const entityId = await act(api.review.setBoundaries(bounded, versionId, span))
  if (entityId === undefined) return
  showMark(entityId === null ? key : `entity:${entityId}`, span, false)
}

function TypeOfName({ inHand }: { inHand: Extract<MarkInHand, { kind: 'entity' }> }) {
  const { mark, target, isSuggested } = inHand
  return (
    <Choices
      title={`What is ${mark.name}?`}
      chosen={mark.type}
      choices={nameTypes}
      onChoose={(type) =>
        void (isSuggested ? act(api.review.retype(target, type)) : changeType(mark.entityId, type))
      }
    />
  )
}

const nameTypes: { name: EntityType; title: string; keys: string }[] = [
  { name: 'PERSON', title: 'Person', keys: 'P' },
  { name: 'ORG', title: 'Organisation', keys: 'O' },
  { name: 'PLACE', title: 'Place', keys: 'L' },
  { name: 'OTHER', title: 'Something else', keys: 'X' },
]

function KindOfQuote({ inHand }: { inHand: Extract<MarkInHand, { kind: 'quote' }> }) {
  const { id, kind, speakerId, speaker } = inHand.mark
  return (
    <Choices
      title="What kind of quote is it?"
      chosen={kind}
      choices={quoteKinds}
      onChoose={(kind) => void act(api.quotes.edit(id, { speakerId, speaker, kind }))}
    />
  )
}

const quoteKinds: { name: QuoteKind; title: string; keys: string; note: string }[] = [
  { name: 'full', title: kindNames.full, keys: 'Q', note: '“The crane must go,” she said.' },
  {
    name: 'fragment',
    title: kindNames.fragment,
    keys: 'F',
    note: 'She called it “a daily torment”.',
  },
  { name: 'indirect', title: kindNames.indirect, keys: 'I', note: 'She said that it must go.' },
  { name: 'scare', title: kindNames.scare, keys: 'S', note: 'the “temporary” crane' },
  { name: 'title', title: kindNames.title, keys: 'T', note: 'the song “Harbour Lights”' },
]

function keyOf(inHand: MarkInHand) {
  const id = inHand.kind === 'entity' ? inHand.mark.entityId : inHand.mark.id
  return `${inHand.kind}:${id}` as const
}

function spanOf({ mark: { start, end } }: MarkInHand): Span {
  return { start, end }
}

function isReselected({ selection }: CommandContext): boolean {
  const inHand = markInHand()
  return selection !== null && inHand !== null && overlaps(inHand.mark, selection)
}

function hasMark({ hasLibrary }: CommandContext, ...kinds: MarkInHand['kind'][]): boolean {
  const inHand = hasLibrary ? markInHand() : null
  return inHand !== null && kinds.includes(inHand.kind)
}
