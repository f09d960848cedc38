import { spawn, spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { buildEntries } from '../src/core/testing/buildEntries.ts'
import { percentile, printRatio } from './figures.ts'
import { usageOfTree } from './processes.ts'
import { writeFictionalPages } from './fictionalPages.ts'

const FEW = 1000

const programs = { stet: 'src/cli/index.ts', reading: 'src/core/reading/worker.ts' }

interface Measured {
  /** Seconds of the processor, of a program and all that it started. */
  cpu: number
  /** Seconds by the clock. */
  seconds: number
  /** The most at any time, in MB. */
  pss: number
  said: string
}

/**
 * Pages into a library, with and without what is read in them, beside recoll's indexing of the same folder and beside
 * extraction and bare inserts.
 */
export async function benchImport(pages = 10_000): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-'))
  try {
    const out = path.join(folder, 'built')
    mkdirSync(out)
    await buildEntries(out, {
      ...programs,
      importFloor: 'bench/importFloor.ts',
      importCalls: 'bench/importCalls.ts',
    })
    const unread = path.join(folder, 'unread')
    mkdirSync(unread)
    await buildEntries(unread, programs, { '../analysis/analyze': 'bench/nothingRead.ts' })
    const few = path.join(folder, 'few')
    const many = path.join(folder, 'many')
    writeFictionalPages(few, Math.min(FEW, pages))
    writeFictionalPages(many, pages)
    const small = await importWhole(out, few, path.join(folder, 'few.stet'))
    const whole = await importWhole(out, many, path.join(folder, 'many.stet'))
    const evidence = await importWhole(unread, many, path.join(folder, 'unread.stet'))
    const bare = await measure(process.execPath, [
      path.join(out, 'importFloor.js'),
      many,
      path.join(folder, 'bare.db'),
    ])
    const { extraction, inserting, analysis } = JSON.parse(bare.said) as Record<string, number> as {
      extraction: number
      inserting: number
      analysis: number
    }
    const each = (cpu: number) => (1000 * cpu) / pages
    const floor = extraction + inserting
    const storing = whole.cpu - extraction - analysis
    console.log(
      `  ${pages} pages, CPU of all processes; whole import ${whole.seconds.toFixed(0)} s by the clock`,
    )
    printRatio(
      'import whole, a page',
      each(whole.cpu),
      each(floor),
      'ms',
      'extraction and bare inserts',
    )
    printRatio(
      'the same, names and dates not read',
      each(evidence.cpu),
      each(floor),
      'ms',
      'extraction and bare inserts',
    )
    printRatio(
      'reading names and dates, a page',
      each(analysis),
      each(floor),
      'ms',
      'extraction and bare inserts',
    )
    printRatio('storing and indexing, a page', each(storing), each(inserting), 'ms', 'bare inserts')
    const recoll = await indexWithRecoll(folder, many)
    if (recoll) {
      printRatio(
        'storing and indexing, a page',
        each(storing),
        each(recoll.cpu),
        'ms',
        'recoll, whole',
      )
      printRatio(
        'the same, names and dates not read',
        each(evidence.cpu - extraction),
        each(recoll.cpu),
        'ms',
        'recoll, whole',
      )
      printRatio('import whole, a page', each(whole.cpu), each(recoll.cpu), 'ms', 'recoll, whole')
    } else
      console.log(
        '  recollindex is not here, so nothing is held against it (Debian: apt-get install recollcmd).',
      )
    printRatio(
      `memory, ${pages} pages`,
      whole.pss,
      small.pss,
      'MB',
      `${Math.min(FEW, pages)} pages`,
    )
    const called = await measure(process.execPath, [
      path.join(out, 'importCalls.js'),
      few,
      path.join(folder, 'calls.stet'),
    ])
    const times = JSON.parse(called.said) as number[]
    printRatio('call meanwhile, 95 of 100', percentile(times, 95), 30, 'ms', 'the line')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function importWhole(out: string, pages: string, library: string): Promise<Measured> {
  return measure(process.execPath, [
    path.join(out, 'stet.js'),
    'import',
    pages,
    '--library',
    library,
  ])
}

/** Recoll as it comes, without spelling suggestions; null when it is not there. */
async function indexWithRecoll(folder: string, pages: string): Promise<Measured | null> {
  if (spawnSync('recollindex', ['-h']).error) return null
  const settings = path.join(folder, 'recoll')
  mkdirSync(settings)
  writeFileSync(path.join(settings, 'recoll.conf'), `topdirs = ${pages}\nnoaspell = 1\n`)
  return measure('recollindex', ['-c', settings, '-z'])
}

/** Runs a program to its end, with what it and all it started used, as the shell that waits for it sees it. */
function measure(program: string, words: string[]): Promise<Measured> {
  const started = performance.now()
  const times = path.join(mkdtempSync(path.join(os.tmpdir(), 'stet-times-')), 'times')
  const script = 'TIMEFORMAT="%U %S"; { time "$@" 2>/dev/null 2>&3; } 3>/dev/null 2>"$TIMES"'
  const child = spawn('bash', ['-c', script, 'bash', program, ...words], {
    stdio: ['ignore', 'pipe', 'ignore'],
    env: { ...process.env, TIMES: times },
  })
  let said = ''
  let pss = 0
  child.stdout.on('data', (chunk: Buffer) => (said = (said + chunk.toString()).slice(-4_000_000)))
  const clock = setInterval(() => (pss = Math.max(pss, usageOfTree(child.pid!).pss)), 250)
  return new Promise((resolve, reject) => {
    child.on('error', reject)
    child.on('close', () => {
      clearInterval(clock)
      const [user, system] = readFileSync(times, 'utf8').trim().split(' ').map(Number)
      rmSync(path.dirname(times), { recursive: true })
      const seconds = (performance.now() - started) / 1000
      resolve({ cpu: user! + system!, seconds, pss, said })
    })
  })
}
