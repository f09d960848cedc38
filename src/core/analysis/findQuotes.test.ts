import { describe, expect, test } from 'vitest'
import { findQuotes } from './findQuotes'
import { readText } from './reading'

function quotesIn(text: string): string[] {
  const { text: read, paragraphs } = readText(text)
  return findQuotes(read, paragraphs).map(({ start, end }) => text.slice(start, end))
}

describe('every style of quotation marks', () => {
  test.each<[string, string, string[]]>([
    ['curly double', 'She said “the quay is closed” twice.', ['the quay is closed']],
    ['straight double', 'She said "the quay is closed" twice.', ['the quay is closed']],
    ['curly single', 'She said ‘the quay is closed’ twice.', ['the quay is closed']],
    ['straight single', "She said 'the quay is closed' twice.", ['the quay is closed']],
    ['French with spaces', 'Elle dit : « le quai est fermé » deux fois.', ['le quai est fermé']],
    ['French without spaces', 'Elle dit: «le quai est fermé» deux fois.', ['le quai est fermé']],
    ['French with hard spaces', 'Il dit «\u00a0non\u00a0» encore.', ['non']],
    ['German low and high', 'Sie sagte: „Der Kai ist zu“, und ging.', ['Der Kai ist zu']],
    ['Polish low and high', 'Powiedziała: „Nabrzeże zamknięte” i wyszła.', ['Nabrzeże zamknięte']],
    ['German guillemets', 'Sie sagte: »Der Kai ist zu« und ging.', ['Der Kai ist zu']],
    ['Swedish', 'Hon sa: ”Kajen är stängd” och gick.', ['Kajen är stängd']],
    ['single guillemets', 'Sie nannte es ‹vorbei› und ging.', ['vorbei']],
    ['corner brackets', '彼女は「岸壁は閉鎖された」と言った。', ['岸壁は閉鎖された']],
    ['nested corner brackets', '「彼は『もう遅い』と言った」と。', ['彼は『もう遅い』と言った']],
    [
      'two tokens as a typewriter sets them',
      "She said ``the quay is closed'' twice.",
      ['the quay is closed'],
    ],
  ])('%s', (_style, text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })
})

describe('what stands within', () => {
  test.each<[string, string, string[]]>([
    [
      'punctuation inside the marks belongs to the quote',
      '“We are ready.” He left.',
      ['We are ready.'],
    ],
    ['punctuation outside does not', 'He is “ready”.', ['ready']],
    [
      'a quote within is part of the outer',
      'He said “she told me ‘no’ and left” again.',
      ['she told me ‘no’ and left'],
    ],
    [
      'straight within curly',
      'He said “she told me "no" and left” again.',
      ['she told me "no" and left'],
    ],
    [
      'double within single',
      '‘She told me “no” and left,’ he said.',
      ['She told me “no” and left,'],
    ],
    [
      'straight within straight',
      '"She called it "a mess" yesterday," he said.',
      ['She called it "a mess" yesterday,'],
    ],
    [
      'apostrophes within single marks',
      "'It's the crew's fault,' she said.",
      ["It's the crew's fault,"],
    ],
    [
      'a plural possessive within single marks',
      "'The workers' rights are gone,' she said.",
      ["The workers' rights are gone,"],
    ],
    ['two fragments in a sentence', 'It was “slow” and “late”.', ['slow', 'late']],
    ['an opening mark right after a dash', 'It was—“finally”—done.', ['finally']],
    ['an opening mark after a bracket', 'The deal (“a gift”) stands.', ['a gift']],
  ])('%s', (_case, text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })
})

describe('what is no quotation mark', () => {
  test.each<[string, string]>([
    ['apostrophes', 'It isn’t the crew’s fault, nor the pilots’ own.'],
    ['straight apostrophes', "It isn't the crew's fault, nor the pilots' own."],
    ['shortened years', 'In the ’90s and the ‘80s it was open.'],
    ['shortened words', "Rock 'n' roll 'til dawn, 'cause why not."],
    ['feet and inches', 'The keeper, 6\'2" tall, cut a 12" pipe.'],
    ['nothing inside', 'He wrote "" and “…” only.'],
    ['markup', 'data-id="77" class="wide"'],
  ])('%s', (_case, text) => {
    expect(quotesIn(text)).toEqual([])
  })

  test('inches inside a quote do not close it', () => {
    expect(quotesIn('"They laid a 12" pipe here," he said.')).toEqual([
      'They laid a 12" pipe here,',
    ])
  })
})

describe('quotes and paragraphs', () => {
  test('a quote that runs over paragraphs gives one stretch for each', () => {
    const text = '“First we waited.\n“Then we sailed.\n“Then we sank,” she said.'
    expect(quotesIn(text)).toEqual(['First we waited.', 'Then we sailed.', 'Then we sank,'])
    const { paragraphs } = readText(text)
    expect(findQuotes(text, paragraphs).map(({ runsOn, resumes }) => [runsOn, resumes])).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ])
  })

  test('a quote within does not end one that runs on', () => {
    expect(quotesIn('“She wrote “no” to us.\n“Then we sailed,” she said.')).toEqual([
      'She wrote “no” to us.',
      'Then we sailed,',
    ])
    expect(quotesIn('"We saw “The Long Quay” twice.\n"Then we sailed," she said.')).toEqual([
      'We saw “The Long Quay” twice.',
      'Then we sailed,',
    ])
  })

  test('a quote never closed ends with its paragraph', () => {
    expect(quotesIn('He said “we wait.\nThe ship left.')).toEqual(['we wait.'])
  })

  test('a forgotten closing mark does not swallow the next quote', () => {
    expect(quotesIn('"We won, he said. "They lost," she said.')).toEqual([
      'We won, he said.',
      'They lost,',
    ])
  })

  test('in text wrapped by hand a quote goes on over the line break', () => {
    const text =
      'The keeper of the light told the board that “nobody had asked\nhim about the new channel before the dredgers came in to\nthe northern basin” and that he had written twice about it\nwithout any answer from the port.\n\nThe board met again.'
    expect(quotesIn(text)).toEqual([
      'nobody had asked\nhim about the new channel before the dredgers came in to\nthe northern basin',
    ])
  })
})
