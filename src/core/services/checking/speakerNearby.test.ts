import { expect, test } from 'vitest'
import { speakerNearby } from './speakerNearby'

const filler = 'the harbour board read its minutes again while rain came over the slipway\n'.repeat(
  200,
)

function speakerOf(words: string, paragraphs: string): string | null {
  const text = `${filler}${paragraphs}\n${filler}`
  const start = text.indexOf(words)
  return speakerNearby(text, { start, end: start + words.length })
}

test('whom the sentence names', () => {
  expect(speakerOf('The tide was wrong', '“The tide was wrong,” Mara Lindqvist said.')).toBe(
    'Mara Lindqvist',
  )
})

test('by the whole name, where a paragraph before has it', () => {
  const paragraphs = 'Mara Lindqvist came late.\n“The tide was wrong,” Lindqvist said.'
  expect(speakerOf('The tide was wrong', paragraphs)).toBe('Mara Lindqvist')
})

test('nobody, where nobody is named or nothing is quoted', () => {
  expect(speakerOf('The tide was wrong', 'The tide was wrong, and the board knew.')).toBeNull()
  expect(speakerNearby('', { start: 0, end: 0 })).toBeNull()
  expect(speakerNearby('“alone”', { start: 1, end: 6 })).toBeNull()
})
