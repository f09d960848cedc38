import fc from 'fast-check'
import { expect, test } from 'vitest'
import { anchorAt, locate } from './anchors'
import type { VersionId } from './ids'

const version = 'v1' as VersionId
const copy = 'The board voted. “We voted,” she said. Nobody else voted.'

function anchorOf(words: string, from = 0) {
  const start = copy.indexOf(words, from)
  return anchorAt(version, copy, { start, end: start + words.length })
}

test('an anchor is found where it stands', () => {
  expect(locate(anchorOf('We voted'), copy)).toEqual({ start: 18, end: 26 })
})

test('words that moved are found by what stands around them', () => {
  const second = anchorOf('voted', 20)
  const moved = `A correction was added on Friday. ${copy}`
  expect(locate(second, moved)).toEqual({ start: second.start + 34, end: second.end + 34 })
})

test('of two equal places the one with the same surroundings is meant', () => {
  const last = anchorOf('voted', 40)
  const shorter = copy.replace('The board voted. ', '')
  expect(locate(last, shorter)?.start).toBe(last.start - 17)
})

test('words that are gone are an orphan, not a guess', () => {
  expect(locate(anchorOf('We voted'), copy.replace('We voted', 'We did not vote'))).toBeNull()
})

test('an anchor of nothing is found nowhere', () => {
  expect(locate({ start: 3, end: 3, exact: '', prefix: 'a', suffix: 'b' }, copy)).toBeNull()
})

test('whatever is anchored in a text is found there again', () => {
  fc.assert(
    fc.property(
      fc.string({ minLength: 1, maxLength: 200 }),
      fc.nat(),
      fc.nat(),
      (text, one, other) => {
        const start = one % text.length
        const end = Math.min(text.length, start + 1 + (other % 40))
        expect(locate(anchorAt(version, text, { start, end }), text)).toEqual({ start, end })
      },
    ),
  )
})
