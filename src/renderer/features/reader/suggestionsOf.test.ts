import { expect, test } from 'vitest'
import type { Day } from '../../../shared/domain/days'
import type { ArticleId, EntityId, EventId, MentionId } from '../../../shared/domain/ids'
import type { ArticleMarks, MentionMark } from '../../../shared/pages'
import { textMarks } from './marksOfBlocks'
import { suggestionsOf } from './suggestionsOf'

const article = 'article' as ArticleId
const calder = 'calder' as EntityId

function mention(start: number, confidence: number, entityId = calder): MentionMark {
  const id = `at ${start}` as MentionId
  const state = 'suggested'
  return { id, entityId, type: 'PERSON', name: 'Calder', state, confidence, start, end: start + 6 }
}

function marksWith(marks: Partial<ArticleMarks>) {
  return textMarks({ mentions: [], quotes: [], events: [], notes: [], followUps: [], ...marks })
}

test('a name is one suggestion with all its mentions, as sure as the surest', () => {
  const marks = marksWith({ mentions: [mention(10, 0.4), mention(40, 0.8), mention(70, 0.5)] })
  expect(suggestionsOf(marks, article)).toEqual([
    {
      key: 'entity:calder',
      kind: 'entity',
      at: { start: 10, end: 16 },
      confidence: 0.8,
      target: {
        kind: 'entity',
        id: calder,
        articleId: article,
        mentionIds: ['at 10', 'at 40', 'at 70'],
      },
    },
  ])
})

test('mentions that are folded away are not answered for along with the others', () => {
  const marks = marksWith({ mentions: [mention(10, 0.4), mention(40, 0.8), mention(70, 0.5)] })
  const [suggestion] = suggestionsOf(marks, article, [{ start: 0, end: 30 }])
  expect(suggestion!.at.start).toBe(40)
  expect(suggestion!.target).toMatchObject({ mentionIds: ['at 40', 'at 70'] })
  const [folded] = suggestionsOf(marks, article, [{ start: 0, end: 100 }])
  expect(folded!.target).toMatchObject({ mentionIds: ['at 10', 'at 40', 'at 70'] })
})

test('they come in the order of the text, and what was accepted is none', () => {
  const accepted = { ...mention(5, 0.9, 'vale' as EntityId), state: 'accepted' as const }
  const event = {
    id: 'signing' as EventId,
    title: 'Contract signed',
    edtf: '2025-02-18' as Day,
    passage: { start: 0, end: 60 },
    state: 'suggested' as const,
    confidence: null,
    start: 20,
    end: 30,
  }
  const marks = marksWith({ mentions: [accepted, mention(50, 0.4)], events: [event] })
  expect(suggestionsOf(marks, article).map(({ key }) => key)).toEqual([
    'event:signing',
    'entity:calder',
  ])
})
