import { withBuilt } from './builtModule.ts'
import { median, printRatio } from './figures.ts'

interface ImportOnce {
  /** Milliseconds for one article through the whole of it: parse, analyse, store, index. */
  whole(): number
  /** Milliseconds for linkedom's parse of the same page and one insert of the same bytes, nothing else. */
  floor(): number
  close(): void
}

/** Import of one article beside its floor: parsing the page and inserting the bytes. */
export function benchImport(): Promise<void> {
  return withBuilt<{ openImportOnce(folder: string): ImportOnce }>('importOnce', (built, out) => {
    const once = built.openImportOnce(out)
    const whole: number[] = []
    const floor: number[] = []
    for (let round = 0; round < 220; round++) {
      whole.push(once.whole())
      floor.push(once.floor())
    }
    once.close()
    // The first 20 warm the machine up.
    printRatio(
      'import of one article',
      median(whole.slice(20)),
      median(floor.slice(20)),
      'ms',
      'parse and insert only',
    )
  })
}
