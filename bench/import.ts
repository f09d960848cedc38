import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { project } from '../scripts/project.ts'
import { median, printRatio } from './figures.ts'

interface ImportOnce {
  /** Milliseconds for one article through the whole of it: parse, analyse, store, index. */
  whole(): number
  /** Milliseconds for linkedom's parse of the same page and one insert of the same bytes, nothing else. */
  floor(): number
  close(): void
}

/** Import of one article beside its floor: parsing the page and inserting the bytes. */
export async function benchImport(): Promise<void> {
  const out = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-'))
  symlinkSync(path.join(project, 'node_modules'), path.join(out, 'node_modules'))
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: { ssr: path.join(project, 'bench/importOnce.ts'), outDir: out, emptyOutDir: false },
    ssr: { noExternal: true, external: ['better-sqlite3'] },
  })
  const built = (await import(pathToFileURL(path.join(out, 'importOnce.js')).href)) as {
    openImportOnce(folder: string): ImportOnce
  }
  const once = built.openImportOnce(out)
  const whole: number[] = []
  const floor: number[] = []
  for (let round = 0; round < 220; round++) {
    whole.push(once.whole())
    floor.push(once.floor())
  }
  once.close()
  rmSync(out, { recursive: true, force: true })
  // The first 20 warm the machine up.
  printRatio(
    'import of one article',
    median(whole.slice(20)),
    median(floor.slice(20)),
    'ms',
    'parse and insert only',
  )
}
