import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import type { CoreEvent } from '../../../shared/api'
import type { ImportJob, ImportReportLine } from '../../../shared/pages'
import type { Readers } from '../../reading/PreparedSource'
import { readHere } from '../../reading/readHere'
import { openLibrary } from '../../store/openLibrary'
import { buildEntries } from '../../testing/buildEntries'
import { openTestDesk } from '../../testing/openTestDesk'
import { articlesService } from '../articles/articles'
import { openDesk } from '../desk'
import { historyService } from '../history'
import { importJobs } from './importJobs'
import { storiesService } from '../stories'

let folder: string
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-import-'))
})
afterEach(() => rmSync(folder, { recursive: true, force: true }))

function write(name: string, text: string | Uint8Array): void {
  mkdirSync(join(folder, name, '..'), { recursive: true })
  writeFileSync(join(folder, name), text)
}

function minutes(number: number): string {
  return `Harbour board, meeting ${number}\n\nThe harbour board of Port Ellery met for the ${number}th time and heard the engineer speak of berth ${number * 7}.\n\nInes Calder said: “We counted ${number + 40} boats.” The ferry to Skerrow sailed after ${number} minutes, with the tide.\n`
}

function page(address: string, body: string): string {
  return `<html><head><title>Osier Bridge closed</title><link rel="canonical" href="${address}">
    <meta property="og:site_name" content="Harbour Gazette"></head><body><article><h1>Osier Bridge closed</h1>
    ${body}<p>The council of Quernby said on Tuesday that the bridge would stay closed until the piers were seen to by divers.</p>
    <p>Anneke Vosper, who runs the café beside it, said she had heard nothing from anybody since the notice went up on the railings.</p></article></body></html>`
}

async function done(jobs: ReturnType<typeof importJobs>): Promise<ImportJob> {
  const [job] = jobs.api.jobs()
  await jobs.ended(job!.id)
  return jobs.api.jobs()[0]!
}

const outcomes = (lines: ImportReportLine[]) => lines.map((line) => [line.fileName, line.outcome])

test('a folder comes in with what lies below it, in order, without links, hidden files and libraries', async () => {
  write('b.txt', minutes(1))
  write('2025/a.txt', minutes(2))
  write('.hidden.txt', minutes(3))
  write('.git/x.txt', minutes(4))
  write('mine.stet', 'x')
  write('empty.txt', '')
  symlinkSync(folder, join(folder, 'loop'))
  symlinkSync(join(folder, 'b.txt'), join(folder, 'link.txt'))
  const desk = openTestDesk()
  const jobs = importJobs(desk, readHere())
  const id = jobs.start([folder], null)
  expect(jobs.api.jobs()[0]!.state).toBe('counting')
  const job = await done(jobs)
  expect(job).toMatchObject({ state: 'done', files: 3, filesDone: 3, stoppedBecause: null })
  expect(outcomes(jobs.api.report(id, null, 0, 10).lines)).toEqual([
    ['2025/a.txt', 'added'],
    ['b.txt', 'added'],
    ['empty.txt', 'failed'],
  ])
  expect(jobs.api.report(id, 'failed', 0, 10)).toMatchObject({
    total: 1,
    lines: [{ sentence: '“empty.txt” is empty, so there is nothing to import.' }],
  })
  const kept = desk.library.prepare('SELECT path, bytes FROM import_files').all()
  expect(kept).toEqual([1, 2, 3].map(() => ({ path: null, bytes: null })))
})

test('two hundred files, bad ones among them: every one has its line, and one step takes all of it back', async () => {
  for (let number = 0; number < 200; number++) {
    if (number % 20 === 3) write(`${number}.txt`, '')
    else if (number % 20 === 7) write(`${number}.html`, new Uint8Array([0xff, 0xd8, 0, 1, 2]))
    else if (number % 20 === 11) write(`${number}.html`, '<html><body><img src=x></body></html>')
    else write(`${number}.txt`, minutes(number))
  }
  const desk = openTestDesk()
  const storyId = storiesService(desk).create('Osier Bridge', null)
  const jobs = importJobs(desk, readHere())
  const id = jobs.start([folder], storyId)
  const job = await done(jobs)
  expect(job.outcomes).toEqual({ added: 170, 'new-version': 0, 'there-already': 0, failed: 30 })
  expect(jobs.api.report(id, null, 190, 50)).toMatchObject({ total: 200 })
  expect(articlesService(desk).list(storyId)).toHaveLength(170)
  expect(historyService(desk).state().undo).toMatch(/^import of “stet-import-/)
  historyService(desk).undo()
  expect(articlesService(desk).list(null)).toEqual([])
  historyService(desk).redo()
  expect(articlesService(desk).list(storyId)).toHaveLength(170)
}, 60_000)

test('what is the same is stored once, also within one folder; a changed copy is a new version', async () => {
  const address = 'https://gazette.example/osier-bridge'
  write('1 page.html', page(address, ''))
  write('2 same bytes.html', page(address, ''))
  write('3 other furniture.html', page(`${address}?utm_source=x`, '<script>let ad = 1</script>'))
  write(
    '4 changed.html',
    page(address, '<p>A third pier has a crack as well, the divers found.</p>'),
  )
  write('5 no address.html', page('', ''))
  write('6 elsewhere.html', page('https://gazette.example/print/77', ''))
  write(
    '7 other outlet.html',
    page('https://wire.example/1', '').replace('Harbour Gazette', 'Northern Wire'),
  )
  const desk = openTestDesk()
  const jobs = importJobs(desk, readHere())
  const id = jobs.start([folder], null)
  await done(jobs)
  expect(outcomes(jobs.api.report(id, null, 0, 10).lines)).toEqual([
    ['1 page.html', 'added'],
    ['2 same bytes.html', 'there-already'],
    ['3 other furniture.html', 'there-already'],
    ['4 changed.html', 'new-version'],
    ['5 no address.html', 'there-already'],
    ['6 elsewhere.html', 'there-already'],
    ['7 other outlet.html', 'added'],
  ])
})

test('paused, it stands still; resumed, it goes on with what is left', async () => {
  for (let number = 0; number < 40; number++) write(`${number}.txt`, minutes(number))
  const desk = openTestDesk()
  const jobs = importJobs(desk, readHere(), { batches: { most: 4, milliseconds: 1 } })
  const id = jobs.start([folder], null)
  await vi.waitFor(() => expect(jobs.api.jobs()[0]!.filesDone).toBeGreaterThan(3), {
    interval: 1,
    timeout: 8_000,
  })
  jobs.api.pause(id)
  const { filesDone } = jobs.api.jobs()[0]!
  await new Promise((resolve) => setTimeout(resolve, 60))
  expect(jobs.api.jobs()[0]).toMatchObject({ state: 'paused', filesDone })
  expect(filesDone).toBeLessThan(40)
  // Another sitting of the same library knows of it and can go on.
  const later = importJobs(desk, readHere())
  expect(later.api.jobs()[0]).toMatchObject({ state: 'paused', files: 40, filesDone })
  later.api.resume(id)
  const job = await done(later)
  expect(job.outcomes).toEqual({ added: 40, 'new-version': 0, 'there-already': 0, failed: 0 })
  expect(articlesService(desk).list(null)).toHaveLength(40)
})

test('a full disk pauses it with a sentence, nothing is half-stored, and it goes on once there is room', async () => {
  for (let number = 0; number < 30; number++)
    write(`${number}.txt`, minutes(number) + `Line ${number} of the log. `.repeat(400))
  const desk = openTestDesk()
  const { database } = desk.library
  const jobs = importJobs(desk, readHere(), { batches: { most: 5, milliseconds: 1000 } })
  const pages = database.pragma('page_count', { simple: true }) as number
  database.pragma(`max_page_count = ${pages + 12}`)
  const id = jobs.start([folder], null)
  const full = await done(jobs)
  expect(full).toMatchObject({ state: 'paused' })
  expect(full.stoppedBecause).toContain('The disk is full')
  const inLibrary = articlesService(desk).list(null).length
  expect(inLibrary).toBe(full.outcomes.added)
  expect(inLibrary).toBeLessThan(30)
  const versions = database.prepare('SELECT count(*) AS n FROM versions').get()
  expect(versions).toEqual({ n: inLibrary })
  database.pragma(`max_page_count = ${pages + 100_000}`)
  jobs.api.resume(id)
  const job = await done(jobs)
  expect(job).toMatchObject({ state: 'done', stoppedBecause: null })
  expect(job.outcomes).toEqual({ added: 30, 'new-version': 0, 'there-already': 0, failed: 0 })
  expect(database.pragma('integrity_check', { simple: true })).toBe('ok')
}, 30_000)

test('one that the library will not take has a line that says so, and what came with it is stored', async () => {
  for (const number of [1, 2, 3, 4]) write(`${number}.txt`, minutes(number))
  const desk = openTestDesk()
  desk.library.database
    .exec(`CREATE TEMP TRIGGER unlucky BEFORE INSERT ON main.texts WHEN new.body LIKE '%for the 3th time%'
    BEGIN SELECT RAISE(ABORT, 'no such meeting'); END`)
  const jobs = importJobs(desk, readHere())
  const id = jobs.start([folder], null)
  expect(await done(jobs)).toMatchObject({ state: 'done', filesDone: 4, outcomes: { failed: 1 } })
  expect(outcomes(jobs.api.report(id, null, 0, 10).lines)).toEqual([
    ['1.txt', 'added'],
    ['2.txt', 'added'],
    ['3.txt', 'failed'],
    ['4.txt', 'added'],
  ])
  expect(articlesService(desk).list(null).length).toBe(3)
  expect(desk.library.prepare('SELECT count(*) AS texts FROM texts').get()).toEqual({ texts: 3 })
  historyService(desk).undo()
  expect(articlesService(desk).list(null)).toEqual([])
})

test('files without a path keep their bytes until they are read', async () => {
  const desk = openTestDesk()
  const idle: Readers = { ...readHere(), atOnce: 0 }
  const first = importJobs(desk, idle)
  const bytes = new TextEncoder().encode(minutes(1))
  const id = first.api.startDropped([{ fileName: 'minutes.txt', bytes }], null)
  first.close()
  const later = importJobs(desk, readHere())
  expect(later.api.jobs()[0]).toMatchObject({ id, state: 'interrupted', files: 1, filesDone: 0 })
  later.api.resume(id)
  expect((await done(later)).outcomes.added).toBe(1)
})

test('lists of references are stored before what lies beside them', async () => {
  const seen: string[] = []
  for (let number = 0; number < 6; number++) write(`a${number}.txt`, minutes(number))
  write('z.ris', 'TY  - NEWS\nTI  - Osier Bridge closed\nER  - \n')
  const desk = openTestDesk()
  const hear = ({ file }: { file: { name: string } }) => void seen.push(file.name)
  const many: Readers = { ...readHere(), atOnce: 8 }
  const jobs = importJobs(desk, many, { hear })
  jobs.start([folder], null)
  await done(jobs)
  expect(seen).toHaveLength(7)
  expect(seen[0]).toBe('z.ris')
})

test('it tells how it stands at most four times a second, and at last that it is done', async () => {
  for (let number = 0; number < 50; number++) write(`${number}.txt`, minutes(number))
  const desk = openTestDesk()
  const jobs = importJobs(desk, readHere(), { batches: { most: 1, milliseconds: 1 } })
  const started = performance.now()
  jobs.start([folder], null)
  await done(jobs)
  const seconds = (performance.now() - started) / 1000
  const told = desk.heard.filter(
    (event): event is Extract<CoreEvent, { type: 'import' }> => event.type === 'import',
  )
  expect(told.length).toBeLessThan(4 + 4 * seconds)
  expect(told.at(-1)!.job).toMatchObject({ state: 'done', filesDone: 50 })
})

test('the report is a table that no spreadsheet takes for a formula', async () => {
  // Without a headline of its own the article goes by the name of the file.
  write('=HYPERLINK("x").txt', minutes(1).replace(/^.*\n\n/, ''))
  write('a, b.txt', '')
  const desk = openTestDesk()
  const jobs = importJobs(desk, readHere())
  const id = jobs.start([folder], null)
  await done(jobs)
  expect(jobs.reportAsCsv(id).split('\r\n')).toEqual([
    'File,Outcome,Article,Why',
    `"'=HYPERLINK(""x"").txt",added,"'=HYPERLINK(""x"")",`,
    '"a, b.txt",failed,,"“a, b.txt” is empty, so there is nothing to import."',
    '',
  ])
  jobs.api.forget(id)
  expect(jobs.api.jobs()).toEqual([])
  expect(articlesService(desk).list(null)).toHaveLength(1)
})

test('killed in the middle, it is found as interrupted and goes on with nothing twice and nothing lost', async () => {
  const built = join(folder, 'built')
  mkdirSync(built)
  await buildEntries(built, { stet: 'src/cli/index.ts', reading: 'src/core/reading/worker.ts' })
  const files = 400
  for (let number = 0; number < files; number++) write(`in/${number}.txt`, minutes(number))
  const path = join(folder, 'harbour.stet')
  const words = [join(built, 'stet.js'), 'import', join(folder, 'in'), '--library', path, '--json']
  const child = spawn(process.execPath, words)
  let said = ''
  await new Promise<void>((resolve) => {
    child.stdout.on('data', (chunk: Buffer) => {
      said += chunk.toString()
      if (said.split('\n').length > 30) child.kill('SIGKILL')
    })
    child.on('exit', () => resolve())
  })
  const library = openLibrary(path)
  const desk = openDesk(library, () => undefined)
  const jobs = importJobs(desk, readHere())
  const [found] = jobs.api.jobs()
  expect(found).toMatchObject({ state: 'interrupted', files })
  expect(found!.filesDone).toBeLessThan(files)
  // What was said to be there is there.
  const lines = said.split('\n').filter((line) => line.endsWith('}'))
  expect(found!.outcomes.added).toBeGreaterThanOrEqual(lines.length)
  jobs.api.resume(found!.id)
  await jobs.ended(found!.id)
  const job = jobs.api.jobs()[0]!
  expect(job).toMatchObject({ state: 'done', files, filesDone: files })
  expect(job.outcomes).toEqual({ added: files, 'new-version': 0, 'there-already': 0, failed: 0 })
  const names = jobs.api.report(job.id, null, 0, 1000).lines.map(({ fileName }) => fileName)
  expect(new Set(names).size).toBe(files)
  expect(names).toHaveLength(files)
  expect(articlesService(desk).list(null)).toHaveLength(files)
  library.close()
}, 120_000)
