import { beforeEach, expect, test } from 'vitest'
import type { BlockToCheck } from '../../shared/domain/checks'
import type { DraftId, StoryId } from '../../shared/domain/ids'
import { answer } from '../serve'
import { openTestDesk, pasteInto, type TestDesk } from '../testing/openTestDesk'
import { checksService } from './checking/checks'
import { draftsService } from './drafts/drafts'
import { tiesService } from './drafts/ties'

const text = `The bridge is shut.

“We were told to wait until after the walk,” Mara Lindqvist said.
`

let desk: TestDesk
let storyId: StoryId
let draftId: DraftId

beforeEach(() => {
  desk = openTestDesk()
  storyId = pasteInto(desk, text, 'The bridge').storyId
  draftId = draftsService(desk).create(storyId, 'Follow-up')
})

/** As the window's port asks, with whatever a fault may put there. */
function ask(area: 'checks' | 'drafts', verb: string, ...args: unknown[]) {
  const contract = () => ({ checks: checksService(desk), drafts: tiesService(desk) })
  return answer(contract, { id: 1, area, verb, args })
}

function block(more: object = {}): BlockToCheck {
  const words = '“We were told to wait,” she said.'
  const empty = { links: [], citations: [], before: '', after: '', isQuotation: false }
  return { key: 'a', text: words, ...empty, ...more }
}

/** Rows of the library, and its steps of undo. */
function rows(): unknown {
  const tables = ['silences', 'quotes', 'anchors', 'changes']
  return tables.map((table) => desk.library.prepare(`SELECT * FROM ${table}`).all())
}

const noText = [null, undefined, 0, Number.NaN, true, {}, [null]]
const nothing: unknown[] = [...noText, '', '\ud800', [1], ['a']]

test.each([
  ...['quotes', 'flags'].flatMap((verb) => [
    ...nothing.map((value) => ['checks', verb, value] as const),
    ...noText.map((value) => ['checks', verb, [block({ text: value })]] as const),
    ...[...noText, 'links']
      .filter((value) => !Array.isArray(value))
      .map((value) => ['checks', verb, [block({ links: value })]] as const),
    ...noText.map((value) => ['checks', verb, [block({ citations: value })]] as const),
  ]),
  ...nothing.map((value) => ['drafts', 'targets', value] as const),
  ...nothing.map((value) => ['drafts', 'tie', value] as const),
  ...noText.map((value) => ['drafts', 'tieWords', value] as const),
])('%s.%s refuses %j in a sentence and writes nothing', async (area, verb, value) => {
  const before = rows()
  const first = area === 'checks' ? [draftId] : verb === 'targets' ? [] : [storyId]
  const refused = await ask(area, verb, ...first, value)
  expect(refused).toMatchObject({ ok: false, error: { code: 'not-a-document' } })
  expect(rows()).toEqual(before)
})

test.each([
  ['no kind', ['nothing', 'words', 'a reason']],
  ['a kind that is no text', [0, 'words', 'a reason']],
  ['about nothing', ['kept', '', 'a reason']],
  ['about no text', ['kept', 5, 'a reason']],
  ['about ten million characters', ['kept', 'x'.repeat(10_000_000), 'a reason']],
  ['a reason that is no text', ['kept', 'words', {}]],
  ['a reason of ten million characters', ['kept', 'words', 'x'.repeat(10_000_000)]],
])('a silence with %s is refused, and is no step of undo', async (_case, args) => {
  const before = rows()
  const refused = await ask('checks', 'silence', draftId, ...args)
  expect(refused).toMatchObject({ ok: false, error: { code: 'not-possible' } })
  expect(rows()).toEqual(before)
})

test('links that stand nowhere in the text cost nothing and change nothing', async () => {
  const outside = [
    { start: -5, end: 1e9, quoteId: 'gone' },
    { start: Number.NaN, end: Number.NaN, quoteId: 'gone' },
    { start: 8, end: 3, quoteId: 'gone' },
    null,
    ...Array.from({ length: 100_000 }, (_, index) => ({
      start: 100 + index,
      end: 101 + index,
      quoteId: `gone ${index}`,
    })),
  ]
  const started = performance.now()
  const checked = await ask('checks', 'quotes', draftId, [block({ links: outside })])
  expect(checked).toEqual(await ask('checks', 'quotes', draftId, [block()]))
  expect(performance.now() - started).toBeLessThan(3000)
})

test('half of a surrogate pair in a draft is checked like any other letter', async () => {
  const words = '“We were told \ud800 to wait until after the walk,” she said.'
  expect(await ask('checks', 'quotes', draftId, [block({ text: words })])).toMatchObject({
    value: [{ grade: expect.stringMatching(/^(?:typography|changed)$/) }],
  })
})
