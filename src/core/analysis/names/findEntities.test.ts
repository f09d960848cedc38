import { describe, expect, test } from 'vitest'
import { analyze } from '../analyze'

/** Type, name and every mention as written. */
function namesIn(text: string): string[] {
  return analyze(text).entities.map(
    ({ type, name, mentions }) =>
      `${type} ${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  )
}

describe('names', () => {
  test.each<[string, string[]]>([
    ['The plan by Mara Lindqvist won.', ['PERSON Mara Lindqvist: Mara Lindqvist']],
    ['Critics say Dr. Osric Vandermolen lied.', ['PERSON Osric Vandermolen: Osric Vandermolen']],
    ['Norwegian Foreign Minister Tomas Eide left.', ['PERSON Tomas Eide: Tomas Eide']],
    [
      'Talks with JD Hollander and J. K. Marsh failed.',
      ['PERSON JD Hollander: JD Hollander', 'PERSON J. K. Marsh: J. K. Marsh'],
    ],
    ['The firm hired Peter Hollis Jr. last year.', ['PERSON Peter Hollis Jr.: Peter Hollis Jr.']],
    [
      'Ursula van der Meer and Omar al-Rashid spoke.',
      ['PERSON Ursula van der Meer: Ursula van der Meer', 'PERSON Omar al-Rashid: Omar al-Rashid'],
    ],
    [
      'It is a case for the Ministry of Fisheries.',
      ['ORG Ministry of Fisheries: Ministry of Fisheries'],
    ],
    ['Workers at Osier Marine Group struck.', ['ORG Osier Marine Group: Osier Marine Group']],
    ['She teaches at Norhaven University now.', ['ORG Norhaven University: Norhaven University']],
    [
      'The European Parliament and NATO agreed.',
      ['ORG European Parliament: European Parliament', 'ORG NATO: NATO'],
    ],
    [
      'They sailed from Oslo to New Zealand.',
      ['PLACE Oslo: Oslo', 'PLACE New Zealand: New Zealand'],
    ],
    ['The road to Osier County is closed.', ['PLACE Osier County: Osier County']],
    ['French and American officials met.', []],
    ['Why It Matters', []],
    ['The summit ended. Officials left. Nobody won.', []],
    ['On Tuesday in March the crew left.', []],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toEqual(expected)
  })
})

describe('names that are words, and words that are names', () => {
  test.each<[string, string[]]>([
    ['He flew to Jordan on Monday.', ['PLACE Jordan: Jordan']],
    ['Ruth Jordan spoke. Jordan left early.', ['PERSON Ruth Jordan: Ruth Jordan, Jordan']],
    ['Ruth Jordan flew to Jordan.', ['PERSON Ruth Jordan: Ruth Jordan', 'PLACE Jordan: Jordan']],
    ['He moved to Washington in May.', ['PLACE Washington: Washington']],
    [
      'Kerry Washington sang. Fans adore Washington.',
      ['PERSON Kerry Washington: Kerry Washington, Washington'],
    ],
    [
      'Theresa May left, and critics of May cheered in May.',
      ['PERSON Theresa May: Theresa May, May'],
    ],
    ['She wrote on X that it was over.', ['ORG X: X']],
    ['Malcolm X spoke of model X and section X.', ['PERSON Malcolm X: Malcolm X']],
    ['The target of the apple tax is time.', []],
  ])('%s', (text, expected) => {
    for (const line of expected) expect(namesIn(text)).toContain(line)
    expect(namesIn(text).length).toBe(expected.length)
  })
})

describe('mentions of one and the same', () => {
  test.each<[string, string]>([
    [
      'Mara Lindqvist spoke. Later Lindqvist left.',
      'PERSON Mara Lindqvist: Mara Lindqvist, Lindqvist',
    ],
    [
      'Ms. Lindqvist spoke. Mara Lindqvist left.',
      'PERSON Mara Lindqvist: Lindqvist, Mara Lindqvist',
    ],
    [
      'Peter J. Hollis spoke. Peter Hollis left.',
      'PERSON Peter J. Hollis: Peter J. Hollis, Peter Hollis',
    ],
    ['The U.S. and the US are the United States.', 'PLACE United States: U.S., US, United States'],
    ['The U.K., or Britain, is not the UK alone.', 'PLACE Britain: U.K., Britain, UK'],
    ['From Kiev to Kyiv it is no way.', 'PLACE Kiev: Kiev, Kyiv'],
    [
      'The Osier Bridge Trust (OBT) met. The OBT voted.',
      'ORG Osier Bridge Trust: Osier Bridge Trust, OBT, OBT',
    ],
    [
      'The Associated Press reported it, and AP confirmed it.',
      'ORG Associated Press: Associated Press, AP',
    ],
    ['She wrote on X, formerly Twitter, and on X again.', 'ORG X: X, Twitter, X'],
  ])('%s', (text, expected) => {
    expect(namesIn(text)).toContain(expected)
  })

  test('two people with one surname stay two', () => {
    const names = namesIn('Ruth Hollis met Peter Hollis. Peter Hollis spoke. Then Hollis left.')
    expect(names).toEqual([
      'PERSON Ruth Hollis: Ruth Hollis',
      'PERSON Peter Hollis: Peter Hollis, Peter Hollis, Hollis',
    ])
  })

  test('father and son stay two', () => {
    expect(namesIn('Peter Hollis met Peter Hollis Jr. at noon.')).toHaveLength(2)
  })

  test.each<[string, string]>([
    ['Ukrainian President Ostap Melnyk left.', 'Ukrainian President'],
    ['Former Energy Secretary Ruth Okafor left.', 'Former Energy Secretary'],
    [
      'Ruth Okafor, a history professor at Norhaven University, left.',
      'a history professor at Norhaven University',
    ],
  ])('the role in: %s', (text, expected) => {
    expect(analyze(text).entities.find(({ type }) => type === 'PERSON')?.role).toBe(expected)
  })
})
