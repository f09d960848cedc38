import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Analysis } from '../../shared/domain/analysis'
import type { Day } from '../../shared/domain/days'
import type { Span } from '../../shared/domain/spans'
import { analyze, findSpeakers } from './analyze'

function spansOf({
  entities,
  quotes,
  dates,
  events,
  followUps,
}: Analysis): (Span & { text?: string })[] {
  return [
    ...followUps,
    ...followUps.flatMap(({ date, who }) => [date, who].filter((span) => span !== null)),
    ...entities.flatMap(({ mentions }) => mentions),
    ...quotes,
    ...quotes.flatMap(({ speaker, cue }) => [speaker, cue].filter((span) => span !== null)),
    ...dates,
    ...events,
    ...events.map(({ date }) => date),
  ]
}

function expectValid(text: string, analysis: Analysis): void {
  for (const span of spansOf(analysis)) {
    expect(span.start).toBeGreaterThanOrEqual(0)
    expect(span.end).toBeGreaterThan(span.start)
    expect(span.end).toBeLessThanOrEqual(text.length)
    if (span.text !== undefined) expect(span.text).toBe(text.slice(span.start, span.end))
    expect(splitsPair(text, span.start) || splitsPair(text, span.end)).toBe(false)
  }
}

function splitsPair(text: string, at: number): boolean {
  return /[\ud800-\udbff]/.test(text[at - 1] ?? '') && /[\udc00-\udfff]/.test(text[at] ?? '')
}

const marks = '“ ” " \' ‘ ’ « » „ 「 」 . , : ; — - ( ) ? !'.split(' ')
const wordings =
  'said|Mara Lindqvist|she|the board|will meet|declined to comment|told|U.S.|Oslo|March 11|Tuesday|2019|X|on|and|two years ago|NATO|President'.split(
    '|',
  )
// prettier-ignore
const oddities = [
  ' ', ' ', ' ', '\n', '\r\n', '\n\n', '\u00a0', '\u200f', '\u202e', '\ufeff',
  '👩‍👩‍👧', '😀', '\ud800', '\udc00', 'e\u0301', 'ß', '漢字', '\0',
]
const pieces = fc.constantFrom(...marks, ...wordings, ...oddities)

describe('positions', () => {
  test('are valid in any text made of marks, names, dates and odd characters', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        expectValid(text, analyze(text, { published: '2025-03-12' as Day }))
      }),
      { numRuns: 300 },
    )
  })

  test('are valid in any string at all', () => {
    fc.assert(
      // Halves of characters too. Strings of fast-check's own would take seconds to set out every character there is.
      fc.property(fc.uint16Array({ maxLength: 200 }), (units) => {
        const text = String.fromCharCode(...units)
        expectValid(text, analyze(text))
      }),
      { numRuns: 200 },
    )
  })

  test('nothing is found inside an aside, and what is around it keeps its place', () => {
    const notice = 'Mara Lindqvist said “buy now” in Oslo on March 3, 2021.'
    const text = `${notice}\nTomas Eide said “we wait” in Bergen on May 4, 2022.\n${notice}`
    const last = text.length - notice.length
    const asides = [
      { start: last, end: text.length },
      { start: 0, end: notice.length },
    ]
    const analysis = analyze(text, { asides })
    expect(analysis.entities.map(({ name }) => name)).toEqual(['Tomas Eide', 'Bergen'])
    expect(analysis.quotes.map(({ text }) => text)).toEqual(['we wait'])
    expect(analysis.dates.map(({ text }) => text)).toEqual(['May 4, 2022'])
    expectValid(text, analysis)
  })

  test('the same text gives the same analysis', () => {
    const text = 'Mara Lindqvist said “we wait” in Oslo. Osier Marine Group left on May 4, 2022.'
    expect(analyze(text)).toEqual(analyze(text))
  })

  test('who says what is the same whether dates are looked for or not', () => {
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 60 }), (parts) => {
        const text = parts.join('')
        const { entities, quotes } = analyze(text)
        expect(findSpeakers(text)).toEqual({ entities, quotes })
      }),
      { numRuns: 200 },
    )
  })

  test.each(['', ' ', '\n', '"', '\ud800', '“', '.', 'a'])('nothing comes of %j', (text) => {
    const { entities, quotes, dates, events, published } = analyze(text)
    expect([entities, quotes, dates, events, published]).toEqual([[], [], [], [], null])
  })
})

describe('odd input', () => {
  const large = 24_000
  test.each<[string, string]>([
    ['one word without end', 'a'],
    ['capitals', 'A'],
    ['opening marks', '“'],
    ['straight marks', '"'],
    ['single marks', " 'a"],
    ['possessives', "s' "],
    ['quotes', '“a” '],
    ['paragraphs that open a quote', '“a\n'],
    ['initials', 'A.'],
    ['names', 'Mara Lindqvist '],
    ['enumerations', 'Mara, Tomas, said '],
    ['said', 'said '],
    ['two who speak together', 'Mara Lindqvist and Tomas Eide said “no” and '],
    ['what is told', 'They say he said that it was shut, '],
    ['single marks under a headline', 'Quay\nNo ‘a’ yet '],
    ['dates', 'March 11 '],
    ['line ends', '\r\n'],
    ['hard spaces', '\u00a0'],
    ['lone surrogates', 'a\ud800'],
    ['families', '👩‍👩‍👧 '],
    ['right-to-left marks', '\u200f"שלום" '],
  ])('%s: four times the text takes no more than some times the time', (_case, unit) => {
    const time = (length: number) => {
      const text = unit.repeat(Math.ceil(length / unit.length))
      const started = performance.now()
      analyze(text)
      return performance.now() - started
    }
    time(large / 8)
    // Generous on purpose: quadratic work would be sixteen times as much, and more.
    expect(time(large)).toBeLessThan(12 * time(large / 4) + 500)
  })

  test('line ends of Windows change nothing but positions', () => {
    const text = 'Mara Lindqvist spoke.\n\n“We wait,” she said.\n'
    const windows = text.replaceAll('\n', '\r\n')
    const outline = (analysis: Analysis) => [
      analysis.entities.map(({ name }) => name),
      analysis.quotes.map(({ text, speaker }) => [text, speaker?.text]),
    ]
    expect(outline(analyze(windows))).toEqual(outline(analyze(text)))
  })
})
