import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  copyFileSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { expect, test } from '@playwright/test'
import { project } from '../scripts/project.ts'
import { launchStet } from './fixtures/launchStet.ts'

const command = path.join(project, 'out/main/stet.js')
const article = path.join(project, 'e2e/articles/ferry-tender.txt')
let folder: string
let library: string

test.beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'stet-terminal-'))
  library = path.join(folder, 'ferry.stet')
})
test.afterEach(() => {
  rmSync(folder, { recursive: true, force: true })
})

function stet(words: string[], input = '') {
  const run = spawnSync(process.execPath, [command, ...words], {
    input,
    encoding: 'utf8',
    timeout: 60_000,
  })
  return {
    code: run.status,
    out: run.stdout,
    error: run.stderr,
    lines: () => jsonLines(run.stdout),
  }
}

/** Root may write anywhere, so it becomes somebody who may not; everybody else is that already. */
function stetAsNobody(words: string[]) {
  const run = [process.execPath, command, ...words]
  const drop = ['setpriv', '--reuid=65534', '--regid=65534', '--clear-groups']
  const [program, ...rest] = process.getuid?.() === 0 ? [...drop, ...run] : run
  return spawnSync(program!, rest, { encoding: 'utf8' })
}

function jsonLines(output: string): Record<string, never>[] {
  return output
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, never>)
}

test('extract gives an article as JSON, with blocks that point into its text', () => {
  const { code, lines } = stet([
    'extract',
    path.join(project, 'resources/sample/tallow-row-osier-bridge.html'),
    '--json',
  ])
  expect(code).toBe(0)
  const [found] = lines() as unknown as {
    title: string
    byline: string[]
    published: string
    text: string
    blocks: { start: number; end: number }[]
  }[]
  expect(found!.published).toBe('2025-03-26')
  expect(found!.byline.length).toBeGreaterThan(0)
  for (const block of found!.blocks)
    expect(found!.text.slice(block.start, block.end).trim()).not.toBe('')
})

test('extract --jsonl answers line for line, and a bad line does not stop the rest', () => {
  const page =
    '<html><head><title>Ferry late</title></head><body><article><p>The ferry was late again on Tuesday, islanders said at the quay.</p><p>Nobody from the harbour office came to explain the delay to them.</p></article></body></html>'
  const input = [
    JSON.stringify({ id: 1, html: page }),
    'not json',
    JSON.stringify({ id: 3, html: '' }),
  ].join('\n')
  const { code, lines } = stet(['extract', '--jsonl'], input)
  const answers = lines() as unknown as { id: number; text?: string; error?: string }[]
  expect(answers).toHaveLength(3)
  expect(answers[0]!.text).toContain('The ferry was late')
  expect(answers[1]!.error).toContain('JSON')
  expect(answers[2]!).toMatchObject({ id: 3 })
  expect(answers[2]!.error).toBeTruthy()
  expect(code).toBe(1)
})

test('a line of JSON ends where the line ends, and whatever is no object is said to be none', () => {
  const input = `\uFEFF{"id":1,"text":"One line.\u2028Another line."}\r\nnull\n[1]\n{"id":4}`
  const { code, lines } = stet(['analyze', '--jsonl'], input)
  expect(lines()).toMatchObject([
    { id: 1, text: 'One line.\u2028Another line.' },
    { id: null, error: 'This line is not a JSON object.' },
    { id: null, error: 'This line is not a JSON object.' },
    { id: 4, error: 'This line has no text.' },
  ])
  expect(code).toBe(1)
})

test('output that nobody reads to its end is no failure, output that fails is one sentence', () => {
  const line = JSON.stringify({ id: 1, text: 'Mara Lindqvist said no on March 3. '.repeat(200) })
  const sh = (words: string) =>
    spawnSync('sh', ['-c', words, process.execPath, command], {
      input: `${line}\n`.repeat(200),
      encoding: 'utf8',
    })
  const cutOff = sh('"$0" "$1" analyze --jsonl | head -1')
  expect(cutOff.stderr).toBe('')
  expect(jsonLines(cutOff.stdout)).toHaveLength(1)
  test.skip(process.platform !== 'linux', 'only Linux has a device that is always full')
  const full = sh('"$0" "$1" analyze --jsonl > /dev/full')
  expect(full.stderr).toMatch(/^stet: The disk is full[^\n]+\n$/)
  expect(full.status).toBe(1)
})

test('a device is not read, a hidden folder and the library itself are passed over', () => {
  const clippings = path.join(folder, 'clippings')
  mkdirSync(path.join(clippings, '.trash'), { recursive: true })
  copyFileSync(article, path.join(clippings, '.trash', 'old.txt'))
  copyFileSync(article, path.join(clippings, 'two\nlines.txt'))
  const inside = path.join(clippings, 'ferry.stet')
  const { code, out } = stet(['import', clippings, '--library', inside])
  expect(out).toMatch(/^added: [^\n]+two�lines\.txt\n$/)
  expect(code).toBe(0)
  expect(stet(['import', clippings, '--library', inside]).out).toMatch(/^there already: .+\n$/)
  test.skip(process.platform === 'win32', 'Windows has no such device')
  expect(stet(['extract', '/dev/zero']).error).toBe(
    'stet: /dev/zero: “zero” is not a file that can be imported.\n',
  )
})

test('a file that is asked for never takes the place of the library', () => {
  stet(['import', article, '--library', library, '--story', 'Ferry'])
  const before = readFileSync(library)
  const timeline = ['timeline', '--library', library, '--story', 'Ferry', '--format', 'csv']
  const { code, error } = stet([...timeline, '--out', library])
  expect([code, error]).toEqual([1, 'stet: That is the library itself. Choose another name.\n'])
  expect(readFileSync(library).equals(before)).toBe(true)
  expect(stet([...timeline, '--out', path.join(folder, 'gone', 'line.csv')]).error).toBe(
    'stet: “line.csv” could not be written. Its folder is not there.\n',
  )
})

test('analyze --jsonl answers with positions into exactly the text that was sent', () => {
  const text = readFileSync(article, 'utf8')
  const input = `${JSON.stringify({ id: 'a', text, published: '2025-03-11' })}\n${JSON.stringify({ id: 'b', text: '' })}\n`
  const { code, lines } = stet(['analyze', '--jsonl'], input)
  expect(code).toBe(0)
  interface Answer {
    id: string
    text: string
    entities: { name: string; mentions: { start: number; end: number }[] }[]
    quotes: { start: number; end: number; text: string }[]
    dates: { start: number; end: number; text: string; edtf: string }[]
  }
  const [first, second] = lines() as unknown as Answer[]
  expect(first!.text).toBe(text)
  for (const quote of first!.quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
  for (const date of first!.dates) expect(text.slice(date.start, date.end)).toBe(date.text)
  const mara = first!.entities.find((entity) => entity.name === 'Mara Lindqvist')!
  for (const mention of mara.mentions)
    expect(text.slice(mention.start, mention.end)).toContain('Lindqvist')
  expect(second).toMatchObject({ id: 'b', text: '', entities: [], quotes: [] })
})

test('a folder is imported, and one bad file does not stop the rest', () => {
  const clippings = path.join(folder, 'clippings')
  mkdirSync(path.join(clippings, 'march'), { recursive: true })
  copyFileSync(article, path.join(clippings, 'march', 'ferry.txt'))
  writeFileSync(path.join(clippings, 'empty.txt'), '')
  writeFileSync(
    path.join(clippings, 'picture.txt'),
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 1, 2, 3, 0xff, 0xfe, 0]),
  )
  const { code, error, lines } = stet([
    'import',
    clippings,
    '--library',
    library,
    '--story',
    'Skerrow ferry',
    '--json',
  ])
  expect(code).toBe(1)
  expect(lines().map((line) => line['outcome'] ?? 'failed')).toEqual(['failed', 'added', 'failed'])
  expect(error.trim().split('\n')).toHaveLength(2)
  expect(stet(['import', article, '--library', library, '--json']).lines()[0]).toMatchObject({
    outcome: 'there-already',
  })
  const found = stet(['search', 'slipway weather', '--library', library, '--json']).lines()
  expect(found).toHaveLength(1)
  expect(stet(['list', 'people', '--library', library]).out).toContain('Mara Lindqvist')
  const relations = stet(['list', 'relations', '--library', library, '--json']).lines()
  expect(relations[0]).toEqual({
    a: { id: expect.any(String), name: expect.any(String) },
    b: { id: expect.any(String), name: expect.any(String) },
    paragraphs: expect.any(Number),
    articles: 1,
  })
  expect(stet(['list', 'relations', '--library', library]).out.split('\n')[0]).toMatch(
    /^ +\d+ +1  \S.* — \S/,
  )
  expect(
    stet(['list', 'quotes', '--library', library, '--story', 'Skerrow ferry', '--json']).lines()
      .length,
  ).toBeGreaterThan(3)
  const timeline = stet([
    'timeline',
    '--library',
    library,
    '--story',
    'Skerrow ferry',
    '--format',
    'csv',
    '--suggested',
  ])
  expect(timeline.out).toContain('2025-02-18')
})

test('what was not understood ends with 2, what failed with 1, each with one sentence', () => {
  for (const words of [
    ['frobnicate'],
    ['search'],
    ['list', 'biscuits', '--library', library],
    ['extract'],
  ]) {
    const { code, error } = stet(words)
    expect(code, words.join(' ')).toBe(2)
    expect(error).not.toContain('    at ')
  }
  const missing = stet(['list', 'articles', '--library', path.join(folder, 'gone.stet')])
  expect(missing.code).toBe(1)
  expect(missing.error.trim()).toMatch(/^stet: There is no library at “gone.stet” any more\./)
  writeFileSync(library, 'Minutes of the meeting. '.repeat(400))
  expect(stet(['list', 'articles', '--library', library]).error).toContain('is not a Stet library')
})

test('a library in a folder that cannot be written to can be read from a terminal', () => {
  expect(stet(['import', article, '--library', library]).code).toBe(0)
  chmodSync(library, 0o444)
  chmodSync(folder, 0o555)
  const run = stetAsNobody(['search', 'slipway', '--library', library, '--json'])
  chmodSync(folder, 0o755)
  expect(run.stderr).toBe('')
  expect(jsonLines(run.stdout)).toHaveLength(1)
  expect(readdirSync(folder)).toEqual(['ferry.stet'])
})

test('changes that were not yet written back are read too, or it is said where they are', () => {
  test.skip(process.platform === 'win32', 'a folder there takes files whatever its mode says')
  stet(['import', article, '--library', library])
  // As a power cut leaves it: the change is in the file beside the library.
  const crash = `const library = new (require('better-sqlite3'))(${JSON.stringify(library)})
    library.exec("UPDATE articles SET title = 'Changed last'")
    process.kill(process.pid, 'SIGKILL')`
  spawnSync(process.execPath, ['-e', crash], { cwd: project })
  chmodSync(folder, 0o555)
  const list = () => stetAsNobody(['list', 'articles', '--library', library])
  expect(list().stdout).toContain('Changed last')
  chmodSync(folder, 0o755)
  rmSync(`${library}-shm`)
  chmodSync(folder, 0o555)
  expect(list().stderr).toMatch(/its last changes are still in “ferry\.stet-wal”/)
  chmodSync(folder, 0o755)
})

test('the sample story’s draft is checked and exported in every format', async () => {
  const app = await launchStet()
  await expect
    .poll(() =>
      readdirSync(app.settings, { recursive: true }).some((name) => String(name).endsWith('.stet')),
    )
    .toBe(true)
  await expect(app.window.getByText('Osier Bridge').first()).toBeVisible()
  await app.quit()
  const name = readdirSync(app.settings, { recursive: true })
    .map(String)
    .find((file) => file.endsWith('.stet'))!
  const sample = path.join(app.settings, name)
  const { code, lines } = stet([
    'check',
    'Three words about a bridge',
    '--library',
    sample,
    '--json',
  ])
  expect(code).toBe(0)
  const checked = lines() as unknown as {
    text: string
    grade: string
    article: { title: string } | null
  }[]
  const [graded, others] = [checked, checked].map((all, index) =>
    all.filter((line) => 'grade' in line === (index === 0)),
  )
  expect(others!.every((line) => 'flag' in line || 'unsourced' in line)).toBe(true)
  expect(new Set(graded!.map((line) => line.grade))).toEqual(
    new Set(['exact', 'typography', 'permitted', 'changed', 'not-found', 'not-a-quotation']),
  )
  const starts = {
    docx: 'PK',
    html: '<!doctype html',
    md: '# Three words',
    pdf: '%PDF',
    txt: 'Three words',
  }
  for (const [format, start] of Object.entries(starts)) {
    const out = path.join(folder, `draft.${format}`)
    const run = stet([
      'export',
      'Three words about a bridge',
      '--library',
      sample,
      '--format',
      format,
      '--out',
      out,
    ])
    expect(run.error).toBe('')
    const bytes = readFileSync(out)
    expect(bytes.toString('latin1', 0, start.length).toLowerCase()).toBe(start.toLowerCase())
    expect(bytes.includes(app.folder)).toBe(false)
  }
  await app.discard()
})

test('a manuscript is checked as it is, and made a draft that is checked alike', () => {
  stet(['import', article, '--library', library, '--story', 'Skerrow ferry'])
  const piece = path.join(folder, 'piece.md')
  const quotes = [
    'If the board really did sign before it read, then we should stop calling it a board',
    'Every member had the final figures in front of them, and every member voted.',
    'The heron colony on the far bank has never been counted by anybody',
  ]
  writeFileSync(
    piece,
    `# The ferry\n\n“${quotes[0]},” Reyes said.\n\n“${quotes[1]}” said Lindqvist. The quay was empty.\n\n“${quotes[2]},” he said.\n`,
  )
  const check = (name: string, ...more: string[]) =>
    stet(['check', name, '--library', library, '--json', ...more])
  const fromFile = check(piece, '--story', 'Skerrow ferry')
  expect(fromFile.error).toBe('')
  expect(fromFile.code).toBe(0)
  const graded = fromFile.lines().filter((line) => 'grade' in line)
  expect(graded.map((line) => line['grade'])).toEqual(['exact', 'changed', 'not-found'])
  expect(graded[0]).toMatchObject({ strict: true, notes: [] })
  expect(fromFile.lines()).toContainEqual({ unsourced: 'The quay was empty.' })
  // Nothing of it was stored.
  expect(stet(['list', 'drafts', '--library', library]).out).toBe('')
  expect(
    check(piece)
      .lines()
      .filter((line) => 'grade' in line),
  ).toEqual(graded)

  const made = stet(['draft', piece, '--library', library, '--story', 'The quay', '--json'])
  expect(made.code).toBe(0)
  expect(made.lines()).toEqual([
    { id: expect.any(String), title: 'The ferry', tied: 0, notFound: 0 },
  ])
  expect(stet(['list', 'drafts', '--library', library, '--story', 'The quay']).out).toContain(
    'The ferry',
  )
  const again = stet(['draft', piece, '--library', library, '--story', 'Skerrow ferry'])
  expect(check(again.out.trim()).out).toBe(fromFile.out)

  const out = path.join(folder, 'out.docx')
  stet(['export', again.out.trim(), '--library', library, '--format', 'docx', '--out', out])
  expect(check(out, '--story', 'Skerrow ferry').out).toBe(fromFile.out)

  const wrong = stet(['draft', library, '--library', library, '--story', 'The quay'])
  expect(wrong.code).toBe(1)
  expect(wrong.error).toMatch(/^stet: “ferry\.stet” .+\.\n$/)
  expect(stet(['draft', piece, '--library', library]).code).toBe(2)
  const missing = check('no such draft')
  expect(missing.code).toBe(1)
  expect(missing.error).toBe('stet: There is no draft and no file “no such draft”.\n')
})

test('of two drafts with one title neither is guessed; a draft goes before a file of its name', () => {
  stet(['import', article, '--library', library, '--story', 'Skerrow ferry'])
  const piece = path.join(folder, 'piece.md')
  writeFileSync(piece, `# ${piece}\n\n“The heron colony on the far bank,” he said.\n`)
  const draft = () => stet(['draft', piece, '--library', library, '--story', 'Skerrow ferry'])
  const check = (...more: string[]) => stet(['check', piece, '--library', library, ...more])
  const one = draft().out.trim()
  writeFileSync(piece, 'Nobody said a word.\n')
  expect(check().out).toContain('heron')
  expect(check('--story', 'Skerrow ferry').out).not.toContain('heron')

  writeFileSync(piece, `# ${piece}\n\nNobody said a word.\n`)
  const other = draft().out.trim()
  for (const run of [
    check(),
    stet(['export', piece, '--library', library, '--format', 'md', '--out', `${piece}.out`]),
  ]) {
    expect(run.code).toBe(1)
    expect(run.error).toMatch(/^stet: 2 drafts are called “.+”\. Name the one you mean .+\.\n$/)
    expect(run.error).toContain(one)
    expect(run.error).toContain(other)
  }
  expect(stet(['check', one, '--library', library]).out).toContain('heron')
})
