import { describe, expect, test, vi } from 'vitest'
import { compareQuote, type QuoteComparison } from './compareQuote'
import { findQuotedStrings } from './findQuotedStrings'
import { prepareSource } from './prepareSource'
import { harbourStory } from './testing/harbourStory'

// Work is counted here, never timed: a busy machine may take as long as it needs.
vi.setConfig({ testTimeout: 120_000 })

/** How many times code units were looked at while something ran: a measure of work that no machine changes. */
function unitsRead(run: () => void): number {
  const single = vi.spyOn(String.prototype, 'charCodeAt')
  const whole = vi.spyOn(String.prototype, 'codePointAt')
  try {
    run()
    return single.mock.calls.length + whole.mock.calls.length
  } finally {
    single.mockRestore()
    whole.mockRestore()
  }
}

function effortOf(
  quoted: string,
  source: string,
  most = 100_000_000,
): { spent: number; comparison: QuoteComparison } {
  const effort = { left: most }
  const comparison = compareQuote(quoted, source, { effort })
  return { spent: most - effort.left, comparison }
}

/** Sentences that differ, so that their words are neither all rare nor all common. */
function minutes(sentences: number): string {
  let text = ''
  for (let number = 0; number < sentences; number++)
    text += `The board heard item ${number * 7} from member${number % 97}, and the quay stayed as it was.\n`
  return text
}

describe('finding quoted strings takes time in proportion to the text', () => {
  const hostile: [string, string][] = [
    ['opening marks', '“'],
    ['straight marks', '" '],
    ['single marks', " 'a"],
    ['doubtful marks', "s' "],
    ['quotations never closed', '“a\n'],
    ['low marks', '„‚«‹'],
    ['elisions', " 'tis"],
    ['inch marks', ' 6"'],
    ['dots', '. '],
    ['combining marks', '\u0301'],
  ]
  test.each(hostile)('%s', (_kind, unit) => {
    const few = unitsRead(() => findQuotedStrings(unit.repeat(500)))
    const many = unitsRead(() => findQuotedStrings(unit.repeat(5000)))
    expect(many).toBeLessThan(few * 11 + 1000)
  })

  test('3,000 quotations in one draft', () => {
    const text = '“We voted,” she said of the ‘temporary’ wall.\n'.repeat(1500)
    expect(findQuotedStrings(text)).toHaveLength(3000)
  })
})

describe('reading words takes time in proportion to the text', () => {
  test.each([
    ['letters', 'a'],
    ['invisible characters', '\u200b'],
    ['combining marks', 'e\u0301'],
    ['dots', '. .'],
    ['dashes', '--'],
    ['apostrophes', "a'"],
    ['ideographs', '港'],
    ['full-width letters', 'ａ'],
  ])('%s', (_kind, unit) => {
    const few = unitsRead(() => prepareSource(unit.repeat(500)))
    const many = unitsRead(() => prepareSource(unit.repeat(5000)))
    expect(many).toBeLessThan(few * 11 + 1000)
  })
})

describe('comparing stays bounded', () => {
  const long = minutes(1500)

  test('a quote in a longer source takes no longer', () => {
    const quoted = 'heard item 70 from member10, and the quay'
    const { spent } = effortOf(quoted, minutes(100))
    expect(effortOf(quoted, minutes(4000)).spent).toBeLessThan(spent * 3 + 500)
  })

  test('a longer quote takes in proportion', () => {
    const { spent } = effortOf(long.slice(0, 2000), long)
    expect(effortOf(long.slice(0, 20_000), long).spent).toBeLessThan(spent * 12)
  })

  test('a quoted string of 20,000 words, exact and changed', () => {
    const exact = effortOf(long.trim(), long, 300_000)
    expect(exact.comparison.grade).toBe('exact')
    expect(exact.spent).toBeLessThan(200_000)
    const changed = effortOf(long.replace('item 700 ', 'item 701 ').trim(), long)
    expect(changed.comparison).toMatchObject({ grade: 'changed' })
    expect(changed.comparison.likeness).toBeGreaterThan(0.99)
    expect(changed.spent).toBeLessThan(12_000_000)
  })

  test('a source of 5 MB', () => {
    const large = prepareSource(minutes(25_000) + harbourStory + minutes(25_000))
    expect(large.text.length).toBeGreaterThan(3_500_000)
    for (const [quoted, grade] of [
      ['We will not raise the levy this year', 'exact'],
      ["It's a matter of trust,", 'typography'],
      ['We … have told the unions so', 'permitted'],
      ['We will raise the levies this year', 'changed'],
    ] as const) {
      const effort = { left: 10_000_000 }
      expect(compareQuote(quoted, large, { effort }).grade).toBe(grade)
      expect(10_000_000 - effort.left).toBeLessThan(100_000)
    }
  })

  test.each([
    ['one word over and over', 'ha '.repeat(5000), `${'ha '.repeat(20_000)}ho`],
    ['and then another', `${'ha '.repeat(5000)}ho`, 'ha '.repeat(20_000)],
    ['two words by turns', 'ha ho '.repeat(2000), 'ha ho hi '.repeat(5000)],
    ['nothing but omissions', 'ha … '.repeat(2000), 'ha ho '.repeat(5000)],
    ['nothing but brackets', '[ha] ho '.repeat(2000), 'ho hi '.repeat(5000)],
    ['hyphens everywhere', 'ha-'.repeat(5000), 'haha-'.repeat(5000)],
    ['dots everywhere', '. '.repeat(5000) + 'ha ho', '.'.repeat(5000) + 'ha ho'],
  ])('%s', (_kind, quoted, source) => {
    expect(effortOf(quoted, source, 300_000).spent).toBeLessThan(8_000_000)
  })
})
