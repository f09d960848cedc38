import { withBuilt } from './builtModule.ts'
import { median, percentile, printRatio } from './figures.ts'

interface Timed {
  milliseconds: number
  /** Milliseconds of the processor, which are the same however busy the machine is. */
  processor: number
  /** Whether every quoted string of it got the grade it was made for. */
  right: boolean
}

interface CheckLibrary {
  /** A paragraph with so many quotes, new words each time, as the window has it checked. */
  check(quotes: number): Timed
  /** The same kind of paragraph with one quote, compared with every source of the library. */
  scan(): number
  /** Import of one article whole, with the index of shingles and without writing it. */
  importOne(withShingles: boolean): number
  /** Closes the library and opens it again; the first paragraph after that. */
  cold(): Timed
  /** What the core does while nobody waits for it. */
  rest(): Promise<void>
  bytes(): { shingles: number; words: number; texts: number }
  close(): void
}

interface CheckOnce {
  openCheckLibrary(folder: string, sources: number): CheckLibrary
}

const LINE = 30
const RUNS = 3
const ROUNDS = 120

/** A changed paragraph beside a scan of all sources and the line of 30 ms, and what the index costs. */
export function benchCheck(): Promise<void> {
  return withBuilt<CheckOnce>('checkOnce', async (built, folder) => {
    for (const sources of [200, 10_000]) {
      const started = performance.now()
      const library = built.openCheckLibrary(folder, sources)
      const seconds = ((performance.now() - started) / 1000).toFixed(0)
      console.log(`  ${sources} sources in one story, made up in ${seconds} s`)
      const cold = library.cold()
      printRatio('first after opening', cold.milliseconds, LINE, 'ms', 'the line')
      await printRest(library)
      printChecks(library)
      printIndex(library, sources)
      library.close()
    }
    console.log(
      `  The machine is shared: of ${RUNS} runs the one with the best 95th of 100 counts.`,
    )
  })
}

/** After ten thousand imports the index is in many pieces, which are merged while nobody waits. */
async function printRest(library: CheckLibrary): Promise<void> {
  const times = () => Array.from({ length: ROUNDS }, () => library.check(3).milliseconds)
  const before = median(times())
  const started = performance.now()
  await library.rest()
  const seconds = ((performance.now() - started) / 1000).toFixed(1)
  printRatio('3 quotes, median, index merged', median(times()), before, 'ms', 'in pieces')
  console.log(`  merged in slices, in ${seconds} s`)
}

function printChecks(library: CheckLibrary): void {
  const scan = median(Array.from({ length: 8 }, () => library.scan()))
  let right = 0
  let all = 0
  for (const quotes of [1, 3]) {
    const runs = Array.from({ length: RUNS }, () =>
      Array.from({ length: ROUNDS }, () => library.check(quotes)),
    )
    for (const timed of runs.flat()) {
      right += timed.right ? 1 : 0
      all++
    }
    const times = runs
      .map((run) => run.map((timed) => timed.milliseconds))
      .toSorted((one, other) => percentile(one, 95) - percentile(other, 95))[0]!
    const what = quotes === 1 ? 'one quote' : `${quotes} quotes`
    printRatio(`${what}, median`, median(times), scan * quotes, 'ms', 'scan of all sources')
    printRatio(`${what}, 95 of 100`, percentile(times, 95), LINE, 'ms', 'the line')
    const used = runs.flat().map((timed) => timed.processor)
    printRatio(`${what}, 95 of 100, processor`, percentile(used, 95), LINE, 'ms', 'the line')
  }
  console.log(`  ${right} of ${all} paragraphs had the right grades`)
}

function printIndex(library: CheckLibrary, sources: number): void {
  const { shingles, words, texts } = library.bytes()
  printRatio('index of shingles', shingles / sources, words / sources, 'B', 'index of words')
  printRatio('index of shingles', shingles / sources, texts / sources, 'B', 'texts themselves')
  const imports = Array.from({ length: 60 }, () => [
    library.importOne(true),
    library.importOne(false),
  ])
  printRatio(
    'import of one article',
    median(imports.map(([ours]) => ours!)),
    median(imports.map(([, without]) => without!)),
    'ms',
    'without the shingles',
  )
}
