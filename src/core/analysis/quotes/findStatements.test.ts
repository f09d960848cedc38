import { describe, expect, test } from 'vitest'
import { analyze } from '../analyze'

/** What is told in indirect speech, each as [who, verb, what]. */
function toldIn(text: string): (string | undefined)[][] {
  return analyze(text)
    .quotes.filter(({ kind }) => kind === 'indirect')
    .map(({ speaker, cue, text: told }) => [speaker?.text, cue?.text, told])
}

describe('what somebody is said to have said', () => {
  test.each<[string, string, string, string]>([
    // with "that"
    [
      'Mara Lindqvist said that the quay was closed for the winter.',
      'Mara Lindqvist',
      'said',
      'the quay was closed for the winter',
    ],
    [
      'Mara Lindqvist said on Tuesday that the quay was closed for the winter.',
      'Mara Lindqvist',
      'said',
      'the quay was closed for the winter',
    ],
    [
      'Mara Lindqvist told the Associated Press that the quay was closed for good.',
      'Mara Lindqvist',
      'told',
      'the quay was closed for good',
    ],
    [
      'Mara Lindqvist, chair of the harbour board, added in an interview that nobody had asked her.',
      'Mara Lindqvist',
      'added',
      'nobody had asked her',
    ],
    [
      'A spokesperson for Mara Lindqvist confirmed that the letter had arrived in May.',
      'A spokesperson for Mara Lindqvist',
      'confirmed',
      'the letter had arrived in May',
    ],
    [
      'The report warned that the pier would not last another winter.',
      'The report',
      'warned',
      'the pier would not last another winter',
    ],
    [
      'Two people familiar with the talks said that the offer was withdrawn.',
      'Two people familiar with the talks',
      'said',
      'the offer was withdrawn',
    ],
    // what stands between the speaker and the verb does not turn it round
    [
      'Mara Lindqvist, chair of the harbour board, said the quay was closed for the winter.',
      'Mara Lindqvist',
      'said',
      'the quay was closed for the winter',
    ],
    [
      'Tomas Eide, 61, who has kept the light since May, told reporters the quay was closed for good.',
      'Tomas Eide',
      'told',
      'the quay was closed for good',
    ],
    [
      'The board’s head of operations, Mara Lindqvist, said that the quay was closed for the winter.',
      'The board’s head of operations',
      'said',
      'the quay was closed for the winter',
    ],
    [
      'Mara Lindqvist said that the old quay, which the crews built, lay two metres lower than the new one.',
      'Mara Lindqvist',
      'said',
      'the old quay, which the crews built, lay two metres lower than the new one',
    ],
    [
      'Mara Lindqvist averred that the quay was closed for the winter.',
      'Mara Lindqvist',
      'averred',
      'the quay was closed for the winter',
    ],
    // without
    [
      'Mara Lindqvist said the quay was closed for the winter.',
      'Mara Lindqvist',
      'said',
      'the quay was closed for the winter',
    ],
    [
      'Mara Lindqvist said Monday the quay was closed for the winter.',
      'Mara Lindqvist',
      'said',
      'the quay was closed for the winter',
    ],
    [
      'Mara Lindqvist said in a statement the quay was closed for the winter.',
      'Mara Lindqvist',
      'said',
      'the quay was closed for the winter',
    ],
    [
      'Mara Lindqvist told reporters she would not resign over the quay.',
      'Mara Lindqvist',
      'told',
      'she would not resign over the quay',
    ],
    [
      'Mara Lindqvist says she’s ready to leave the board in spring.',
      'Mara Lindqvist',
      'says',
      'she’s ready to leave the board in spring',
    ],
    [
      'Officials said there were no boats in the basin that night.',
      'Officials',
      'said',
      'there were no boats in the basin that night',
    ],
    // questions
    [
      'Mara Lindqvist asked whether the crews had been paid at all.',
      'Mara Lindqvist',
      'asked',
      'whether the crews had been paid at all',
    ],
    [
      'Mara Lindqvist asked why nobody had told the crews about it.',
      'Mara Lindqvist',
      'asked',
      'why nobody had told the crews about it',
    ],
    // afterwards
    [
      'The quay was closed for the winter, Mara Lindqvist said on Monday.',
      'Mara Lindqvist',
      'said',
      'The quay was closed for the winter',
    ],
    [
      'The quay was closed for the winter, said Mara Lindqvist.',
      'Mara Lindqvist',
      'said',
      'The quay was closed for the winter',
    ],
    [
      'In May the crews were sent home, Mara Lindqvist said.',
      'Mara Lindqvist',
      'said',
      'In May the crews were sent home',
    ],
    [
      'The crews had been told to wait, a source close to the board said.',
      'a source close to the board',
      'said',
      'The crews had been told to wait',
    ],
    // according to
    [
      'According to Mara Lindqvist, the crews were paid in full.',
      'Mara Lindqvist',
      'According',
      'the crews were paid in full',
    ],
    [
      'The crews were paid in full, according to the harbour board.',
      'the harbour board',
      'according',
      'The crews were paid in full',
    ],
    [
      'The crews were paid in full according to a letter from the board.',
      'a letter from the board',
      'according',
      'The crews were paid in full',
    ],
    // with quoted words within
    [
      'Mara Lindqvist said the quay was “closed for good” and would be sold.',
      'Mara Lindqvist',
      'said',
      'the quay was “closed for good” and would be sold',
    ],
  ])('%s', (text, speaker, cue, told) => {
    expect(toldIn(text)).toEqual([[speaker, cue, told]])
  })

  test('a second verb of the same speaker begins a second statement', () => {
    expect(
      toldIn('Mara Lindqvist said the quay was closed and added that the crews had been paid.'),
    ).toEqual([
      ['Mara Lindqvist', 'said', 'the quay was closed'],
      ['Mara Lindqvist', 'added', 'the crews had been paid'],
    ])
    expect(
      toldIn('Mara Lindqvist said the quay was closed, adding that the crews had been paid.'),
    ).toEqual([
      ['Mara Lindqvist', 'said', 'the quay was closed'],
      ['Mara Lindqvist', 'adding', 'the crews had been paid'],
    ])
  })

  test('what follows a quote is told by the one who spoke', () => {
    expect(
      toldIn('“We wait,” Mara Lindqvist said, adding that the port had not answered.'),
    ).toEqual([['Mara Lindqvist', 'adding', 'the port had not answered']])
  })

  test('a pronoun is somebody of the article, and the channel is kept', () => {
    const { quotes, entities } = analyze(
      'Mara Lindqvist has resigned.\nShe told CBC News on Monday that the board was tired of waiting.',
    )
    const told = quotes.at(-1)!
    expect(told.kind).toBe('indirect')
    expect(entities.find(({ id }) => id === told.speaker?.entity)?.name).toBe('Mara Lindqvist')
    expect(told.via).toBe('told CBC News')
  })
})

describe('what is told before who told it', () => {
  test.each<[string, string, string, string]>([
    [
      'OSLO, May 3 (NTB) - The quay was closed for the winter, the harbour board said on Tuesday.',
      'the harbour board',
      'said',
      'The quay was closed for the winter',
    ],
    [
      'OSLO, Norway (ntb) - The quay was closed for the winter, the harbour board said.',
      'the harbour board',
      'said',
      'The quay was closed for the winter',
    ],
    [
      'The quay was closed for the winter, Mara Lindqvist told the Harbour Council on Monday.',
      'Mara Lindqvist',
      'told',
      'The quay was closed for the winter',
    ],
    [
      'The quay was closed for the winter, its manager, Tomas Eide, told reporters.',
      'Tomas Eide',
      'told',
      'The quay was closed for the winter',
    ],
    [
      'The quay was closed for the winter, according to a list of berths.',
      'a list of berths',
      'according',
      'The quay was closed for the winter',
    ],
    [
      'In Bergen, the quay was closed for the winter, said Tomas Eide, who had heard that it was old.',
      'Tomas Eide',
      'said',
      'In Bergen, the quay was closed for the winter',
    ],
  ])('%s', (text, who, verb, what) => {
    expect(toldIn(text)).toEqual([[who, verb, what]])
  })
})

test('the very words after a colon are no part of what is told', () => {
  expect(
    toldIn('Mara Lindqvist said the quay would be shut for the winter: “We have no choice.”'),
  ).toEqual([['Mara Lindqvist', 'said', 'the quay would be shut for the winter']])
})

describe('what is no indirect speech', () => {
  test.each([
    '“The quay is closed,” Mara Lindqvist said.',
    'Mara Lindqvist said: “The quay is closed for the winter.”',
    'Mara Lindqvist said “the quay is closed for the winter” twice.',
    'The quay was said to be closed for the winter.',
    'It was said that the quay was closed for the winter.',
    'Mara Lindqvist did not say that the quay was closed for the winter.',
    'Mara Lindqvist said nothing about the quay on Monday.',
    'Mara Lindqvist declined to say whether the quay was closed for good.',
    'Mara Lindqvist asked the crews to wait until the quay was open.',
    'After the meeting, Ines Duarte, head of the survey, said nothing.',
    'The work went according to plan and the quay was closed in May.',
    'The board reported a loss of three million for the year.',
    'The statement was short and nobody read it at the meeting.',
    '“The quay is closed,” she said many months after the winter was over and the crews had left.',
    'The crews feared the harm it said the dredgers would do to the quay.',
    'The keeper answered the insulting remarks he had made about the crews.',
  ])('%s', (text) => {
    expect(toldIn(text)).toEqual([])
  })
})
