import { beforeEach, expect, test } from 'vitest'
import type { StoryId } from '../../../shared/domain/ids'
import {
  indexOlderTexts,
  indexShingles,
  mergeShingles,
  shinglesReach,
  textsSharing,
} from '../../store/shingles'
import { readQuote } from '../../../shared/domain/verbatim/readQuote'
import { shinglesToLookUp } from '../../../shared/domain/verbatim/shingles'
import { addArticle } from '../../testing/addArticle'
import { openTestDesk, type TestDesk } from '../../testing/openTestDesk'
import { checkDocument } from '../checking/checks'
import { openDesk } from '../desk'
import { storiesService } from '../stories'
import { tendShingles } from './tendShingles'

const river = 'A town that forgets its river will be reminded of it in November'

let desk: TestDesk
let storyId: StoryId

beforeEach(() => {
  desk = openTestDesk()
  storyId = storiesService(desk).create('Osier Bridge', null)
  addArticle(desk, null, 'A river', `From the archive.\n\n“${river},” Piet Hallam said in 1974.`)
})

function gradeOf(words: string): string {
  const [checked] = checkDocument(desk, storyId, {
    type: 'doc',
    content: [
      { type: 'paragraph', content: [{ type: 'text', text: `It says “${words}” there.` }] },
    ],
  })
  return checked!.grade
}

/** How many stored texts share a shingle with the words. */
function sharing(words: string): number {
  return textsSharing(desk.library, shinglesToLookUp(readQuote(words))).size
}

/** Makes of the library one that was last written before there was the index. */
function forgetIndex(): void {
  desk.library.database.exec(`
    INSERT INTO texts_shingles (texts_shingles) VALUES ('delete-all');
    INSERT INTO library_facts SELECT 'texts without shingles', max(number) FROM texts`)
}

test('a library of an older Stet: found by words at once, and the index is filled while nobody waits', async () => {
  forgetIndex()
  expect(shinglesReach(desk.library)).toBe('part')
  expect(sharing(river)).toBe(0)
  expect(gradeOf(river)).toBe('elsewhere')
  await tendShingles(desk)
  expect(shinglesReach(desk.library)).toBe('whole')
  expect(sharing(river)).toBe(1)
  expect(gradeOf(river)).toBe('elsewhere')
})

test('what is stored while older texts wait is in the index once', () => {
  forgetIndex()
  addArticle(
    desk,
    storyId,
    'Reprint',
    `Printed again today.\n\n“${river},” it said on the front page.`,
  )
  expect(sharing(river)).toBe(1)
  // No time at all: nothing is taken in, and nothing is lost.
  expect(indexOlderTexts(desk.library, 0)).toBe(false)
  while (!indexOlderTexts(desk.library, 1)) expect(shinglesReach(desk.library)).toBe('part')
  expect(sharing(river)).toBe(2)
})

test('a library that cannot be written to and has no index is checked all the same', () => {
  desk.library.database.exec('DROP TABLE texts_shingles')
  const readOnly = { ...desk.library, readOnly: true }
  const reading = openDesk(readOnly, () => undefined)
  expect(shinglesReach(readOnly)).toBe('none')
  desk = Object.assign(reading, { heard: [], wait: () => undefined })
  expect(gradeOf(river)).toBe('elsewhere')
  expect(gradeOf('Nobody ever said a word of this anywhere')).toBe('not-found')
})

test('an index in many pieces is merged, and finds what it found', () => {
  const pieces = () =>
    desk.library.database
      .prepare('SELECT count(DISTINCT segid) FROM texts_shingles_idx')
      .pluck()
      .get()
  for (let number = 1000; number < 1040; number++)
    indexShingles(
      desk.library,
      number,
      `${river} and number ${number} has words of its own as well`,
    )
  expect(pieces()).toBeGreaterThan(3)
  while (!mergeShingles(desk.library, 1)) expect(sharing(river)).toBe(41)
  expect(pieces()).toBeLessThanOrEqual(3)
  expect(sharing(river)).toBe(41)
  expect(sharing('number 1017 has words of its own')).toBe(40)
})
