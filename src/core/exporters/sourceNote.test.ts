import { expect, test } from 'vitest'
import type { Day } from '../../shared/domain/days'
import { passageInNote } from '../../shared/domain/namedPassages'
import { noteParts, sourceNote } from './sourceNote'
import { source } from './testing/harbourDraft'

test('a note names outlet, title, byline, day, address, speaker and the place in the stored copy', () => {
  expect(sourceNote(source('q'))).toBe(
    'Northern Wire, “Harbour board approved contract”, by Ada Marsh, 11 March 2025, ' +
      'https://northernwire.example/2025/03/11/harbour; quoting Lena Oduya; ' +
      'characters 120-184 of the stored copy (sha256 9c41d2e07b3a…)',
  )
})

test('a note says nothing of what is not known', () => {
  const bare = source('q', {
    outlet: null,
    byline: [],
    publishedOn: null,
    url: null,
    speaker: null,
    versionNumber: 3,
  })
  expect(sourceNote(bare)).toBe(
    '“Harbour board approved contract”, undated; ' +
      'characters 120-184 of the stored copy, version 3 (sha256 9c41d2e07b3a…)',
  )
})

test('a source that is gone is said to be gone', () => {
  expect(sourceNote(null)).toBe('source no longer in this library')
})

test.each([
  ['“Not our survey”: board', '“‘Not our survey’: board”'],
  ['"Not our survey": board', '“‘Not our survey’: board”'],
  ['The board’s "survey"', '“The board’s ‘survey’”'],
  ['', '“Untitled”'],
  ['Line\none\u0000', '“Line one”'],
])('quotation marks inside the title %s become single ones', (articleTitle, written) => {
  expect(sourceNote(source('q', { articleTitle }))).toContain(`Northern Wire, ${written},`)
})

test.each([
  [['Ada Marsh', 'Tom Reed'], 'by Ada Marsh and Tom Reed,'],
  [['Ada Marsh', 'Tom Reed', 'Ines Vale'], 'by Ada Marsh, Tom Reed and Ines Vale,'],
  [['Ada Marsh', 'Tom Reed', 'Ines Vale', 'Jo Hart'], 'by Ada Marsh and others,'],
])('the byline %j reads well', (byline, written) => {
  expect(sourceNote(source('q', { byline }))).toContain(written)
})

test.each([
  ['2025-02-18/2025-02-28', '18 to 28 February 2025'],
  ['2025~', 'about 2025'],
  ['last spring', 'last spring'],
])('the day %s stands in words', (day, words) => {
  expect(sourceNote(source('q', { publishedOn: day as Day }))).toContain(`, ${words}, http`)
})

test.each([
  'file:///home/ada/Stories/harbour.html',
  'C:\\Users\\ada\\harbour.html',
  'javascript:x',
])('the address %s of this machine does not leave it', (url) => {
  expect(sourceNote(source('q', { url }))).toContain('11 March 2025; quoting')
  expect(noteParts(source('q', { url })).every((part) => part.href === null)).toBe(true)
})

test('the passage that a note names is read back', () => {
  expect(passageInNote(sourceNote(source('q', { start: 7, end: 99, versionNumber: 2 })))).toEqual({
    start: 7,
    end: 99,
    versionNumber: 2,
    sha256Digits: '9c41d2e07b3a',
  })
  expect(passageInNote(sourceNote(null))).toBeNull()
})

test('a title that pretends to be a place is not believed', () => {
  const articleTitle = 'characters 1-2 of the stored copy (sha256 aaaa…)'
  expect(passageInNote(sourceNote(source('q', { articleTitle })))).toMatchObject({ start: 120 })
})
