import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { isInMarks, type EntityType } from '../../shared/domain/analysis'
import { analyze } from './analyze'

// Third-party text stays outside the checkout; without it these are skipped.
const folder = new URL('../../../../shared/articles/', import.meta.url)
const file = new URL('newsweek-europe-summit.txt', folder)
const isThere = existsSync(file)

const typeNames = { PER: 'PERSON', ORG: 'ORG', LOC: 'PLACE' }

interface Gold {
  entities: { start: number; end: number; type: 'PER' | 'ORG' | 'LOC' }[]
  quotes: {
    start: number
    end: number
    speaker: { start: number; end: number; canonical: string | null } | null
  }[]
  dates: { start: number; end: number; iso: string }[]
}

describe.runIf(isThere)('the Newsweek article', () => {
  const text = isThere ? readFileSync(file, 'utf8') : ''
  const gold = isThere
    ? (JSON.parse(
        readFileSync(new URL('newsweek-europe-summit.gold.json', folder), 'utf8'),
      ) as Gold)
    : { entities: [], quotes: [], dates: [] }
  const analysis = analyze(text)
  const inMarks = analysis.quotes.filter(isInMarks)
  const mentions = new Set(
    analysis.entities.flatMap(({ type, mentions }) =>
      mentions.map(({ start, end }) => `${type} ${start} ${end}`),
    ),
  )

  test.each([
    ['PER', 'PERSON', 20],
    ['ORG', 'ORG', 12],
    ['LOC', 'PLACE', 74],
  ] as [string, EntityType, number][])(
    'finds the %s mentions at their places',
    (label, type, needed) => {
      const wanted = gold.entities.filter((entity) => entity.type === label)
      const found = wanted.filter(({ start, end }) => mentions.has(`${type} ${start} ${end}`))
      expect(found.length).toBeGreaterThanOrEqual(needed)
    },
  )

  test('suggests few names that are none', () => {
    expect(mentions.size).toBeLessThanOrEqual(gold.entities.length + 3)
  })

  test('is surer of what is right than of what is not', () => {
    const isGold = new Set(
      gold.entities.map(({ type, start, end }) => `${typeNames[type]} ${start} ${end}`),
    )
    const found = analysis.entities
      .flatMap(({ type, mentions }) =>
        mentions.map(({ start, end, confidence }) => ({
          confidence: confidence!,
          right: isGold.has(`${type} ${start} ${end}`),
        })),
      )
      .toSorted((one, other) => other.confidence - one.confidence)
    const half = found.length / 2
    expect(found.slice(0, half).filter(({ right }) => !right)).toEqual([])
  })

  test('finds every quote between marks at its place and no other', () => {
    const places = ({ start, end }: { start: number; end: number }) => [start, end]
    expect(inMarks.map(places)).toEqual(gold.quotes.map(places))
  })

  test('gives each quote to the words that name its speaker, and to nobody where nobody is named', () => {
    const speakers = gold.quotes.map(({ speaker }) => speaker && [speaker.start, speaker.end])
    expect(inMarks.map(({ speaker }) => speaker && [speaker.start, speaker.end])).toEqual(speakers)
  })

  test('resolves speakers to the people they are', () => {
    const nameOf = (id: string | null | undefined) =>
      analysis.entities.find((entity) => entity.id === id)?.name ?? null
    expect(inMarks.map(({ speaker }) => nameOf(speaker?.entity))).toEqual(
      gold.quotes.map(({ speaker }) => speaker?.canonical ?? null),
    )
  })

  test('infers the day of publication and dates everything from it', () => {
    expect(analysis.published).toEqual({
      edtf: '2025-03-11',
      how: 'the text says Tuesday and March 11',
    })
    expect(analysis.dates.map(({ start, end, edtf }) => [start, end, edtf])).toEqual(
      gold.dates.map(({ start, end, iso }) => [start, end, iso]),
    )
  })

  test('makes a short event of each dated statement', () => {
    expect(analysis.events.map(({ title }) => title)).toContain(
      'Zelensky and Trump then met in the Oval Office',
    )
    for (const event of analysis.events) expect(event.title.length).toBeLessThanOrEqual(80)
  })
})
