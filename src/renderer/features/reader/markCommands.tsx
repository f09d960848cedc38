import { act } from '../../api/act'
import { api } from '../../api/core'
import { queryClient } from '../../api/queryClient'
import { articlePage } from '../../api/reads'
import { command, type CommandContext } from '../../commands/command'
import { openDialog } from '../../state/dialog'
import { handToDraft, useDraftInbox } from '../../state/draftInbox'
import { showMark, type TextSelection } from '../../state/reading'
import type { EntityType } from '../../../shared/domain/analysis'
import { earliest, latest } from '../../../shared/domain/days'
import { passageAround } from '../../../shared/domain/passages'
import { overlaps } from '../../../shared/domain/spans'
import type { ArticlePage } from '../../../shared/pages'
import { FollowUpDialog } from '../followUps/FollowUpDialog'
import { EventDialog } from '../timeline/EventDialog'
import { AddToEvent } from '../timeline/AddToEvent'
import { NoteDialog } from './NoteDialog'

/** What can be made of selected words. */

export const tagPerson = tagCommand('mark.person', 'Mark as person', 'P', 'PERSON')
export const tagOrganisation = tagCommand('mark.organisation', 'Mark as organisation', 'O', 'ORG')
export const tagPlace = tagCommand('mark.place', 'Mark as place', 'L', 'PLACE')

export const pullQuote = command({
  id: 'mark.quote',
  title: 'Pull quote',
  keys: 'Q',
  menu: 'mark',
  group: 2,
  when: hasWords,
  run: async ({ selection }) => {
    if (!selection) return
    const id = await act(api.quotes.pull(selection.versionId, spanOf(selection)))
    if (!id) return
    letGo()
    showMark(`quote:${id}`, spanOf(selection), false)
  },
})

export const makeEvent = command({
  id: 'mark.event',
  title: 'Make event…',
  keys: 'E',
  menu: 'mark',
  group: 2,
  when: hasWords,
  run: async ({ selection, storyId }) => {
    if (!selection) return
    const page = await act(
      queryClient.fetchQuery(articlePage(selection.articleId, selection.versionId)),
    )
    const marks = await act(api.articles.marks(selection.versionId))
    const dated = marks?.events.find((mark) => overlaps(mark, selection))
    openDialog(
      <EventDialog
        event={null}
        storyId={storyId}
        title={page ? titleFor(selection, page) : selection.words}
        day={dated?.edtf ?? page?.article.publishedOn ?? null}
        support={{
          versionId: selection.versionId,
          span: spanOf(selection),
          words: selection.words,
        }}
      />,
    )
  },
})

export const addToEvent = command({
  id: 'mark.addToEvent',
  title: 'Add to an event…',
  keys: 'Shift+E',
  menu: 'mark',
  group: 2,
  when: hasWords,
  run: ({ selection }) => selection && openDialog(<AddToEvent selection={selection} />),
})

export const makeFollowUp = command({
  id: 'mark.followUp',
  title: 'Follow up…',
  keys: 'F',
  menu: 'mark',
  group: 2,
  when: hasWords,
  run: async ({ selection, storyId }) => {
    if (!selection) return
    const { articleId, versionId, words } = selection
    const page = await act(queryClient.fetchQuery(articlePage(articleId, versionId)))
    const marks = await act(api.articles.marks(versionId))
    const dated = marks?.events.find((mark) => overlaps(mark, selection))
    const publishedOn = page?.article.publishedOn
    // A day that lies before the article is no day on which to come back.
    const due =
      dated && publishedOn && earliest(dated.edtf) > latest(publishedOn) ? dated.edtf : null
    openDialog(
      <FollowUpDialog
        row={null}
        storyId={storyId}
        kind={due ? 'scheduled' : 'question'}
        // A question is the person's own.
        title={due && page ? titleFor(selection, page) : ''}
        due={due}
        support={{ versionId, span: spanOf(selection), words }}
      />,
    )
  },
})

export const makeNote = command({
  id: 'mark.note',
  title: 'Write a note…',
  keys: 'N',
  menu: 'mark',
  group: 2,
  when: hasWords,
  run: ({ selection }) =>
    selection &&
    openDialog(
      <NoteDialog
        words={selection.words}
        body=""
        onSave={async (body) => {
          const id = await act(api.notes.add(selection.versionId, spanOf(selection), body))
          if (id) showMark(`note:${id}`, spanOf(selection), false)
        }}
      />,
    ),
})

export const setAside = command({
  id: 'mark.setAside',
  title: 'Set these paragraphs aside',
  keys: 'X',
  menu: 'mark',
  group: 3,
  when: hasWords,
  run: async ({ selection }) => {
    if (!selection) return
    const { articleId, versionId } = selection
    const page = await act(queryClient.fetchQuery(articlePage(articleId, versionId)))
    const blocks = page?.version.blocks.filter((block) => overlaps(block, selection)) ?? []
    if (blocks.length === 0) return
    const span = { start: blocks[0]!.start, end: blocks.at(-1)!.end }
    await act(api.articles.setAside(versionId, span, true), 'Set aside. Undo brings it back.')
    letGo()
  },
})

export const citePassage = command({
  id: 'mark.cite',
  title: 'Cite in draft',
  keys: 'C',
  menu: 'mark',
  group: 3,
  when: (context) => hasWords(context) && useDraftInbox.getState().receiver !== null,
  run: async ({ selection }) => {
    if (!selection) return
    const id = await act(api.drafts.cite(selection.versionId, spanOf(selection)))
    if (id) handToDraft({ kind: 'citation', id })
  },
})

function tagCommand(id: string, title: string, keys: string, type: EntityType) {
  return command({
    id,
    title,
    keys,
    menu: 'mark',
    when: hasWords,
    run: async ({ selection }) => {
      if (!selection) return
      const done = await act(api.entities.tag(selection.versionId, spanOf(selection), { type }))
      if (done) letGo()
    },
  })
}

/** The selected words; a few of them only, such as a date, stand for their sentence. */
function titleFor({ start, end, words }: TextSelection, { version }: ArticlePage): string {
  if (words.length >= 30) return words.slice(0, 140)
  const sentence = passageAround(version.text, version.blocks, { start, end })
  return version.text.slice(sentence.start, sentence.end).slice(0, 140)
}

function hasWords({ hasLibrary, selection }: CommandContext): boolean {
  return hasLibrary && selection !== null
}

function spanOf({ start, end }: TextSelection) {
  return { start, end }
}

function letGo(): void {
  document.getSelection()?.removeAllRanges()
}
