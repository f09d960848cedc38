import { describe, expect, test } from 'vitest'
import type { Day } from '../../shared/domain/days'
import { analyze } from './analyze'

function eventsIn(text: string): [string, string][] {
  return analyze(text, { published: '2025-03-12' as Day }).events.map(({ edtf, title }) => [
    edtf,
    title,
  ])
}

describe('dated sentences become events with a title', () => {
  test.each<[string, string, string]>([
    [
      'The harbour board closed the pier on March 3.',
      '2025-03-03',
      'The harbour board closed the pier',
    ],
    [
      'On March 3, the harbour board closed the pier.',
      '2025-03-03',
      'The harbour board closed the pier',
    ],
    [
      'The harbour board closed the pier on March 3, a spokeswoman told the Osier Post.',
      '2025-03-03',
      'The harbour board closed the pier',
    ],
    [
      'Mara Lindqvist, chair of the harbour board since autumn, resigned on March 3 after a long fight over the new channel.',
      '2025-03-03',
      'Mara Lindqvist resigned',
    ],
    [
      'The fair runs from May 3 to May 9 in Osier Bridge.',
      '2025-05-03/2025-05-09',
      'The fair runs in Osier Bridge',
    ],
    [
      'The two ministers met in Oslo on Tuesday to discuss the ferry line and its money.',
      '2025-03-11',
      'The two ministers met in Oslo',
    ],
  ])('%s', (text, edtf, title) => {
    expect(eventsIn(text)).toEqual([[edtf, title]])
  })

  test('the line that says where a report comes from is no event and no part of a title', () => {
    expect(
      eventsIn('OSIER, March 3 (NW) – A footbridge stayed open for weeks, emails show.'),
    ).toEqual([])
    expect(eventsIn('OSIER (NW) – The harbour board closed the pier on March 3.')).toEqual([
      ['2025-03-03', 'The harbour board closed the pier'],
    ])
  })

  test('what is said inside a quote is no event', () => {
    expect(eventsIn('“We closed the pier on March 3 and left,” she said.')).toEqual([])
  })

  test('no title is longer than 80 characters', () => {
    const text = `On March 3 the ${'very '.repeat(40)}long board closed the pier of the harbour of Osier Bridge.`
    for (const [, title] of eventsIn(text)) expect(title.length).toBeLessThanOrEqual(80)
  })
})
