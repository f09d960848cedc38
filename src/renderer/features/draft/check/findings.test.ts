import { EditorState } from '@tiptap/pm/state'
import type { Node } from '@tiptap/pm/model'
import type { DecorationSet } from '@tiptap/pm/view'
import { expect, test } from 'vitest'
import type { Grade } from '../../../../shared/domain/checks'
import type { CheckedFlag, CheckedQuote } from '../../../../shared/pages'
import { CheckMarks, drawChecks } from '../extensions/CheckMarks'
import { drawFlags, FlagMarks, flagsIn } from '../extensions/FlagMarks'
import { draftOf, schema } from '../testing/draftSchema'
import { findingFrom, findingsAt, findingsIn, hasCard, needsPerson } from './findings'

const doc = draftOf('Anneke and “We were told to wait” on Monday', 'Then “No” and the largest.')

test('quotes and flags are stepped through in reading order, those that begin together too', () => {
  const state = drawn(doc, {
    quotes: [['“We were told to wait”', quote('changed')]],
    flags: [
      ['“We were told to wait”', flag('attribution')],
      ['Monday', flag('weekday')],
      ['largest', flag('superlative')],
    ],
  })
  const steps: string[] = []
  let inHand = null
  for (let step = 0; step < 5; step++) {
    inHand = findingFrom(state, { pos: 1, inHand }, 1)!
    steps.push('grade' in inHand.found ? inHand.found.grade : inHand.found.kind)
  }
  expect(steps).toEqual(['changed', 'attribution', 'weekday', 'superlative', 'changed'])
  const last = findingFrom(state, { pos: doc.content.size, inHand: null }, -1)!
  expect(last.found).toMatchObject({ kind: 'superlative' })
})

test('what is kept or silenced is passed by; a note needs a person although the grade is good', () => {
  const state = drawn(doc, {
    quotes: [
      ['“We were told to wait”', quote('not-found', { reason: 'My own recording' })],
      ['“No”', quote('exact', { notes: ['negation-before'] })],
    ],
    flags: [['Monday', flag('weekday', { reason: 'The notice has it' })]],
  })
  expect(findingsIn(state).filter(needsPerson)).toHaveLength(1)
  expect(findingFrom(state, { pos: 1, inHand: null }, 1)!.found).toMatchObject({ grade: 'exact' })
})

test('at a position, what needs a person comes before the quotation around it that matches', () => {
  const state = drawn(doc, {
    quotes: [['“We were told to wait”', quote('typography')]],
    flags: [['told', flag('name')]],
  })
  const at = placeOf(doc, 'told') + 2
  expect(
    findingsAt(state, at).map(({ found }) => ('grade' in found ? found.grade : found.kind)),
  ).toEqual(['name', 'typography'])
})

test('words that match have no card, unless they are tied to nothing here', () => {
  const tied = (attrs: object) =>
    draftOf(
      schema.node('paragraph', null, [
        schema.text('“'),
        schema.text('Wait here', [schema.mark('sourcedQuote', { quoteId: 'q', ...attrs })]),
        schema.text('”'),
      ]),
    )
  const cardOf = (doc: Node): boolean => {
    const state = drawn(doc, { quotes: [['“Wait here”', quote('exact')]] })
    return hasCard(state, findingsIn(state)[0]!)
  }
  expect(cardOf(tied({}))).toBe(false)
  expect(cardOf(tied({ target: '{}' }))).toBe(true)
})

test('a quotation that is flagged whole stands between one pair of brackets, and is flagged with its marks', () => {
  const doc = draftOf('Then: “Wait here, all of you.” It rained.')
  const words = '“Wait here, all of you.”'
  const state = drawn(doc, { flags: [[words, flag('attribution', { text: words })]] })
  expect(flagsIn(state)).toMatchObject([{ from: 7, to: 7 + words.length }])
  const [drawnAt] = FlagMarks.config
    .addProseMirrorPlugins!.call({} as never)
    .map((plugin) => plugin.getState(state) as DecorationSet)
  expect(drawnAt!.find()).toMatchObject([{ from: 8, to: 6 + words.length }])
})

function drawn(
  doc: Node,
  {
    quotes = [],
    flags = [],
  }: { quotes?: [string, CheckedQuote][]; flags?: [string, CheckedFlag][] },
): EditorState {
  const plugins = [CheckMarks, FlagMarks].flatMap(({ config }) =>
    config.addProseMirrorPlugins!.call({} as never),
  )
  const state = EditorState.create({ doc, plugins })
  const whole = { from: 0, to: doc.content.size }
  const place = <Found>([words, found]: [string, Found]) => {
    const from = placeOf(doc, words)
    return { from, to: from + words.length, found }
  }
  const checked = state.apply(drawChecks(state.tr, [{ ...whole, findings: quotes.map(place) }]))
  return checked.apply(drawFlags(checked.tr, [{ ...whole, findings: flags.map(place) }]))
}

function placeOf(doc: Node, words: string): number {
  return doc.textBetween(0, doc.content.size, '\n\n').indexOf(words) + 1
}

function quote(grade: Grade, parts: Partial<CheckedQuote> = {}): CheckedQuote {
  const inner = { start: 1, end: 2 }
  return {
    grade,
    inner,
    reason: null,
    notes: [],
    match: null,
    quoteId: 'q',
    ...parts,
  } as CheckedQuote
}

function flag(kind: CheckedFlag['kind'], parts: Partial<CheckedFlag> = {}): CheckedFlag {
  return { kind, text: 'words', reason: null, ...parts } as CheckedFlag
}
