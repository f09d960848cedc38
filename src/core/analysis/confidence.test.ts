import { describe, expect, test } from 'vitest'
import { analyze } from './analyze'
import { withNameConfidence } from './confidence'

const text = `The harbour council heard from its chair, Mara Lindqvist, in Oslo on Tuesday.

“The crane must go,” Lindqvist said. Neighbours called the noise “a daily torment”.

Brask watched from the back of the room, and Brask left before the vote on March 11, 2025.`

const { entities, quotes, events } = analyze(text, { published: '2025-03-12' as never })

function sureness(name: string): number {
  const entity = entities.find((found) => found.name === name)
  return Math.max(...entity!.mentions.map(({ confidence }) => confidence!))
}

describe('how sure a suggestion is', () => {
  test('everything that is found says it, as a share of one', () => {
    const all = [...entities.flatMap(({ mentions }) => mentions), ...quotes, ...events]
    expect(all.length).toBeGreaterThan(5)
    for (const { confidence } of all) {
      expect(confidence).toBeGreaterThan(0)
      expect(confidence).toBeLessThan(1)
    }
  })

  test('a full name and a place that everybody knows are surer than what stands alone', () => {
    expect(sureness('Mara Lindqvist')).toBeGreaterThan(0.6)
    expect(sureness('Oslo')).toBeGreaterThan(0.6)
    const lindqvist = entities.find(({ name }) => name === 'Mara Lindqvist')!
    const [full, surname] = lindqvist.mentions
    expect(surname!.confidence).toBeLessThan(full!.confidence!)
  })

  test('of two names alike in all else the tagger’s surer one stands higher, and one it did not find by what is known', () => {
    const [unsure, sure, ruled] = [0.2, 0.9, undefined].map((confidence) => {
      const mention = confidence === undefined ? {} : { confidence }
      const brask = { id: 'e1', type: 'PERSON', name: 'Brask', aliases: [], role: null } as const
      const [entity] = withNameConfidence([
        { ...brask, aliases: [], mentions: [{ start: 0, end: 5, ...mention }] },
      ])
      return entity!.mentions[0]!.confidence!
    })
    expect(sure!).toBeGreaterThan(unsure! + 0.3)
    expect(ruled!).toBeGreaterThan(unsure!)
    expect(ruled!).toBeLessThan(sure!)
  })

  test('the same name is surer where the words around tell what it is', () => {
    const of = (sentence: string) =>
      analyze(sentence).entities.find(({ name }) => name === 'Tessaly')?.mentions[0]?.confidence ??
      0
    const told = of('Shares in Tessaly rose 4% on Monday after the company sold its brewery.')
    expect(told).toBeGreaterThan(0)
    expect(told).toBeGreaterThan(of('It was the year when nobody there had yet heard Tessaly.'))
  })

  test('a quote with a named speaker is surer than one without', () => {
    const [said, called] = quotes
    expect(said!.speaker?.text).toBe('Lindqvist')
    expect(said!.confidence).toBeGreaterThan(called!.confidence!)
  })

  test('what is still to come is surer with a day and a name than without', () => {
    const { followUps } = analyze(
      'Mara Lindqvist will meet the islanders on Friday. The board is to report in 2026. Tomas Eide has promised to publish the survey.',
      { published: '2025-03-12' as never },
    )
    const [meets, reports, promises] = followUps.map(({ confidence }) => confidence!)
    expect(followUps.map(({ due }) => due)).toEqual(['2025-03-14', '2026', null])
    expect(meets).toBeGreaterThan(reports!)
    expect(meets).toBeGreaterThan(promises!)
    expect(reports).toBeLessThan(0.55)
    const [he] = analyze('He will meet the islanders on Friday.', {
      published: '2025-03-12' as never,
    }).followUps
    expect(he!.confidence).toBeLessThan(0.5)
  })

  test('a speaker named right beside a quote is surer than one named long before', () => {
    const quotes = analyze(
      'Lindqvist said the quay, which nobody had asked the crews about in all of the long winter, was “closed for good”. ' +
        'Lindqvist called it “a daily torment”.',
    ).quotes.filter(({ kind }) => kind === 'fragment')
    const [before, beside] = quotes
    expect([before?.speaker?.text, beside?.speaker?.text]).toEqual(['Lindqvist', 'Lindqvist'])
    expect(before!.confidence).toBeLessThan(beside!.confidence!)
  })
})
