import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { Day } from '../shared/domain/days'
import { articlesService } from '../core/services/articles/articles'
import { draftsService } from '../core/services/drafts/drafts'
import { eventsService } from '../core/services/timeline/events'
import { quotesService } from '../core/services/quotes'
import { openDesk } from '../core/services/desk'
import { openLibrary } from '../core/store/openLibrary'
import { pasteInto } from '../core/testing/openTestDesk'
import { exportOneDraft, exportOneTimeline } from './export'

const text = `Talk with the pilot
“The tide tables were wrong on 7 March 2025,” Mara Lindqvist said.
`

let folder: string
let library: string
let errors: string
let output: string

beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-export-'))
  library = path.join(folder, 'pilot.stet')
  errors = ''
  output = ''
  vi.spyOn(process.stderr, 'write').mockImplementation((words) =>
    Boolean((errors += words as string)),
  )
  vi.spyOn(process.stdout, 'write').mockImplementation((words) =>
    Boolean((output += new TextDecoder().decode(words as Uint8Array))),
  )
})
afterEach(() => {
  vi.restoreAllMocks()
  rmSync(folder, { recursive: true, force: true })
})

/** A library with a draft and a timeline that stand on one quote. */
function fill(kind: 'on record' | 'off record'): void {
  const opened = openLibrary(library, { create: true })
  const desk = openDesk(opened, () => undefined)
  const { storyId, articleId } = pasteInto(desk, text, 'Talk with the pilot')
  const { version } = articlesService(desk).get(articleId)!
  const words = 'The tide tables were wrong on 7 March 2025'
  const start = version.text.indexOf(words)
  const span = { start, end: start + words.length }
  const quoteId = quotesService(desk).pull(version.id, span)
  eventsService(desk).create(
    { title: 'Tide tables', edtf: '2025-03-07' as Day, storyId },
    { versionId: version.id, span },
  )
  const draftId = draftsService(desk).create(storyId, 'Tides')
  const marks = [{ type: 'sourcedQuote', attrs: { quoteId } }]
  draftsService(desk).save(draftId, {
    type: 'doc',
    content: [{ type: 'paragraph', content: [{ type: 'text', text: words, marks }] }],
  })
  quotesService(desk).setTerms(quoteId, { kind })
  opened.close()
}

test('what was withheld from a draft is said on standard error, and all is well', async () => {
  fill('off record')
  const out = path.join(folder, 'tides.txt')
  expect(await exportOneDraft('Tides', { library, format: 'text', out })).toBe(true)
  expect(errors).toBe('stet: One passage was withheld because of its terms.\n')
  expect(output).toBe('')
  expect(readFileSync(out, 'utf8')).toContain('[words withheld: off the record]')
  expect(readFileSync(out, 'utf8')).not.toContain('tide tables')
})

test('a timeline on standard output stays a table, and standard error says what it lacks', async () => {
  fill('off record')
  expect(await exportOneTimeline({ library, story: 'Skerrow ferry', format: 'csv' })).toBe(true)
  expect(errors).toBe('stet: One passage was withheld because of its terms.\n')
  expect(output).toMatch(/^\uFEFF?Date \(EDTF\)[^\n]*\r\n$/)
})

test('nothing is said when nothing was withheld', async () => {
  fill('on record')
  const out = path.join(folder, 'tides.txt')
  await exportOneDraft('Tides', { library, format: 'text', out })
  await exportOneTimeline({ library, story: 'Skerrow ferry', format: 'csv' })
  expect(errors).toBe('')
  expect(output).toContain('Tide tables')
})
