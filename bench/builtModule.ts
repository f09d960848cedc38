import { mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { project } from '../scripts/project.ts'

/** Builds a module of this folder as the core is built, and lets it be used, with a folder that is gone afterwards. */
export async function withBuilt<Module>(
  name: string,
  use: (built: Module, folder: string) => Promise<void> | void,
): Promise<void> {
  const folder = mkdtempSync(path.join(os.tmpdir(), 'stet-bench-'))
  try {
    symlinkSync(path.join(project, 'node_modules'), path.join(folder, 'node_modules'))
    await build({
      root: project,
      configFile: false,
      logLevel: 'error',
      build: { ssr: path.join(project, `bench/${name}.ts`), outDir: folder, emptyOutDir: false },
      ssr: { noExternal: true, external: ['better-sqlite3'] },
    })
    const file = pathToFileURL(path.join(folder, `${name}.js`)).href
    await use((await import(file)) as Module, folder)
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}
