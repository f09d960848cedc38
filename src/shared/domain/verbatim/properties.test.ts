import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { compareQuote, type QuoteComparison } from './compareQuote'
import { findQuotedStrings } from './findQuotedStrings'
import { foldTypography } from './normalise'
import { prepareSource, type PreparedSource } from './prepareSource'
import { readWords } from './readWords'
import { repairQuote } from './repairQuote'
import { harbourStory } from './testing/harbourStory'

const story = prepareSource(harbourStory)
const awkward = fc.string({
  unit: fc.constantFrom(
    ...'abNs19 .,?!…-–—\n"\'“”‘’«»„‚「」[]()é\u0301\u00ad\u200b\u200fﬁא港す😀$£%'.split(''),
    'not ',
    'sic',
    '[sic]',
    ' … ',
    '...',
    ' the',
    ' quay ',
    '😀',
    '\ud83d',
  ),
  maxLength: 60,
})

interface Slice {
  from: number
  count: number
}

/** Runs of the story's words: `from` and how many. */
const slices: fc.Arbitrary<Slice> = fc.record({
  from: fc.nat(story.length - 13),
  count: fc.integer({ min: 5, max: 12 }),
})

function sliceOf({ from, count }: Slice): string {
  return harbourStory.slice(story.starts[from], story.ends[from + count - 1])
}

function endOf({ from, count }: Slice): number {
  return story.ends[from + count - 1]!
}

/** Those whose own brackets or ellipsis would not account for a change. */
const unmarked = slices.filter((slice) => !/[[\]…]/.test(sliceOf(slice)))

function expectRebuilds(quoted: string, source: PreparedSource, comparison: QuoteComparison): void {
  const { match, diff, grade, likeness } = comparison
  expect(match === null).toBe(grade === 'not-found')
  if (!match) return
  const joined = (left: 'added' | 'removed'): string =>
    diff.map(({ kind, text }) => (kind === left ? '' : text)).join('')
  expect(joined('removed')).toBe(quoted.trim())
  expect(joined('added')).toBe(source.text.slice(match.start, match.end))
  expect(match.start).toBeGreaterThanOrEqual(0)
  expect(match.end).toBeLessThanOrEqual(source.text.length)
  expect(likeness).toBeGreaterThan(0)
  expect(likeness).toBeLessThanOrEqual(1)
  if (grade === 'exact') expect(source.text.slice(match.start, match.end)).toBe(quoted.trim())
}

describe('whatever the text', () => {
  test('quoted strings lie in the text, in order, apart, and give their own words', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        let last = 0
        for (const { start, end, inner, text: words } of findQuotedStrings(text)) {
          expect(start).toBeGreaterThanOrEqual(last)
          expect(inner.start).toBe(start + 1)
          expect(inner.end).toBeGreaterThanOrEqual(inner.start)
          expect(end).toBeLessThanOrEqual(text.length)
          expect(text.slice(inner.start, inner.end)).toBe(words)
          last = end
        }
      }),
      { numRuns: 2000 },
    )
  })

  test('folding maps every unit back, in order', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const { folded, at } = foldTypography(text)
        expect(at.length).toBe(folded.length + 1)
        expect(at.at(-1)).toBe(text.length)
        for (let unit = 1; unit < at.length; unit++)
          expect(at[unit]).toBeGreaterThanOrEqual(at[unit - 1]!)
      }),
      { numRuns: 1000 },
    )
  })

  test('words lie apart and in order', () => {
    fc.assert(
      fc.property(awkward, (text) => {
        const { starts, ends, length } = readWords(text)
        for (let word = 0; word < length; word++) {
          expect(ends[word]).toBeGreaterThan(starts[word]!)
          if (word > 0) expect(starts[word]).toBeGreaterThanOrEqual(ends[word - 1]!)
        }
      }),
    )
  })

  test('a difference rebuilds both the draft and the source', () => {
    fc.assert(
      fc.property(awkward, awkward, fc.nat(40), fc.nat(40), (text, other, from, to) => {
        const source = prepareSource(text + other)
        const quoted = text.slice(Math.min(from, to)) + other.slice(0, Math.max(from, to))
        for (const words of [text, quoted, other.slice(from)])
          expectRebuilds(words, source, compareQuote(words, source))
      }),
      { numRuns: 1500 },
    )
  })

  test('a repaired quote stands in the source', () => {
    fc.assert(
      fc.property(slices, fc.nat(20), awkward, (slice, at, noise) => {
        const quoted = sliceOf(slice)
        const damaged = quoted.slice(0, at) + noise.slice(0, 6) + quoted.slice(at + 3)
        if (compareQuote(damaged, story).grade !== 'changed') return
        const repaired = repairQuote(damaged, story)
        expect(compareQuote(repaired, story).grade).not.toMatch('changed|not-found')
      }),
      { numRuns: 600 },
    )
  })
})

describe('whatever the slice of the source', () => {
  test('as it stands it is exact', () => {
    fc.assert(
      fc.property(slices, (slice) => {
        const quoted = sliceOf(slice)
        const comparison = compareQuote(quoted, story)
        expect(comparison.grade).toBe('exact')
        expectRebuilds(quoted, story, comparison)
      }),
    )
  })

  const mutations: [string, (text: string) => string][] = [
    ['no-break spaces', (text) => text.replace(/ /g, '\u00a0')],
    ['spaces doubled', (text) => text.replace(/ /g, '  ')],
    ['line breaks', (text) => text.replace(/ /g, '\n')],
    ['soft hyphens', (text) => text.replace(/(\p{L}{2})(\p{L}{2})/gu, '$1\u00ad$2')],
    ['zero-width joiners', (text) => text.replace(/(\p{L})(\p{L})/u, '$1\u200d$2')],
    ['bidi marks', (text) => `\u200e${text.replace(/ /g, ' \u200f')}`],
    ['decomposed', (text) => text.normalize('NFD')],
    ['ligatures', (text) => text.replace(/fi/g, 'ﬁ').replace(/ll/g, 'l\u200cl')],
    ['straight marks', (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"')],
    [
      'curly marks',
      (text) => text.replace(/(?<!\p{L})[‘’]|[‘’](?!\p{L})/gu, '"').replace(/[“”]/g, '‘'),
    ],
    ['em dashes', (text) => text.replace(/ ?[–—] ?|--/g, '—')],
    ['dots', (text) => text.replace(/…/g, '...')],
    ['a comma at the end', (text) => `${text},`],
  ]
  test.each(mutations)('%s are typography', (_mutation, mutate) => {
    fc.assert(
      fc.property(slices, (slice) => {
        const quoted = sliceOf(slice)
        const mutated = mutate(quoted)
        // A comma does not stand for a question mark.
        if (mutated.endsWith(',') && /^[?!]/.test(harbourStory.slice(endOf(slice)))) return
        const comparison = compareQuote(mutated, story)
        expect(comparison.grade, mutated).toBe(
          harbourStory.includes(mutated) ? 'exact' : 'typography',
        )
        expectRebuilds(mutated, story, comparison)
      }),
    )
  })

  test('with one word replaced it is changed', () => {
    fc.assert(
      fc.property(unmarked, fc.nat(11), (slice, which) => {
        const word = slice.from + (which % slice.count)
        const start = story.starts[slice.from]!
        const quoted =
          harbourStory.slice(start, story.starts[word]) +
          'gullible' +
          harbourStory.slice(story.ends[word], story.ends[slice.from + slice.count - 1])
        const comparison = compareQuote(quoted, story)
        expect(comparison.grade, quoted).toBe('changed')
        expectRebuilds(quoted, story, comparison)
      }),
    )
  })

  test('with one word dropped it is changed', () => {
    fc.assert(
      fc.property(unmarked, fc.integer({ min: 1, max: 10 }), (slice, which) => {
        const word = slice.from + 1 + (which % (slice.count - 2))
        const end = story.ends[slice.from + slice.count - 1]
        const quoted =
          harbourStory.slice(story.starts[slice.from], story.starts[word]) +
          harbourStory.slice(story.starts[word + 1], end)
        expect(compareQuote(quoted, story).grade, quoted).toBe('changed')
      }),
    )
  })

  test('with a middle left out and marked it is permitted, unless that turns the sentence round', () => {
    fc.assert(
      fc.property(unmarked, fc.integer({ min: 2, max: 3 }), (slice, kept) => {
        const last = slice.from + slice.count
        const head = harbourStory.slice(story.starts[slice.from], story.ends[slice.from + kept - 1])
        const tail = harbourStory.slice(story.starts[last - 2], story.ends[last - 1])
        const left = harbourStory.slice(story.ends[slice.from + kept - 1], story.starts[last - 2])
        if (/n[o']t|nobody/i.test(head + left + tail)) return
        expect(compareQuote(`${head} … ${tail}`, story).grade).toBe('permitted')
      }),
    )
  })
})
