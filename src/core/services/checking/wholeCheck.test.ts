import { chmodSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { readManuscript } from '../../manuscripts/readManuscript'
import { openLibrary, type Library } from '../../store/openLibrary'
import { openDesk } from '../desk'
import { draftBytes } from '../drafts/exports'
import { bridgeDraft, openBridgeStory, storeDraft } from '../testing/bridgeDraft'
import { checkManuscript } from './wholeCheck'

let folder: string
let file: string

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-whole-check-'))
  file = path.join(folder, 'bridge.stet')
})
afterEach(() => {
  chmodSync(folder, 0o755)
  rmSync(folder, { recursive: true, force: true })
})

/** A library on disk with the bridge story, and its draft as an exported file. */
async function storedBridge() {
  const story = openBridgeStory()
  const { bytes } = await draftBytes(story.desk, storeDraft(story, bridgeDraft(story)), 'docx', '')
  await story.desk.library.database.backup(file)
  return { storyId: story.storyId, manuscript: await readManuscript(bytes, 'bridge.docx') }
}

/** As a library is opened in a folder that cannot be written to, also for those who may write anywhere. */
function asReadOnly(library: Library): Library {
  library.database.pragma('query_only = ON')
  return { ...library, readOnly: true }
}

test('a manuscript is checked against a library that cannot be written to as against any other', async () => {
  const { storyId, manuscript } = await storedBridge()
  const writable = openLibrary(file)
  const expected = checkManuscript(
    openDesk(writable, () => undefined),
    storyId,
    manuscript,
  )
  const library = asReadOnly(writable)
  const desk = openDesk(library, () => undefined)
  const before = library.prepare('SELECT count(*) AS count FROM quotes').get()
  const checked = checkManuscript(desk, storyId, manuscript)
  expect(checked.quotes.map(({ text, grade }) => [text, grade])).toEqual(
    expected.quotes.map(({ text, grade }) => [text, grade]),
  )
  expect(checked.quotes.filter(({ quoteId }) => quoteId !== null).length).toBeGreaterThan(3)
  expect(checked.unsourced).toEqual(expected.unsourced)
  expect(checkManuscript(desk, null, manuscript).quotes).toHaveLength(expected.quotes.length)
  expect(library.prepare('SELECT count(*) AS count FROM quotes').get()).toEqual(before)
  library.close()
})

// Root may write anywhere, so there is nothing to refuse.
test.runIf(process.getuid?.() !== 0)('also one in a folder of somebody else', async () => {
  const { storyId, manuscript } = await storedBridge()
  openLibrary(file).close()
  const bytes = readFileSync(file)
  chmodSync(file, 0o444)
  chmodSync(folder, 0o555)
  const library = openLibrary(file)
  expect(library.readOnly).toBe(true)
  const desk = openDesk(library, () => undefined)
  expect(checkManuscript(desk, storyId, manuscript).quotes.length).toBeGreaterThan(3)
  library.close()
  expect(readFileSync(file).equals(bytes)).toBe(true)
})
