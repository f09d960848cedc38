import { symlinkSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { build } from 'vite'

const project = fileURLToPath(new URL('../../..', import.meta.url))

/**
 * Builds programs of ours into a folder of the test's, as the app is built: `reading` becomes `reading.js`. `replaced` has
 * files of the project that stand in the place of others, by what those are imported as.
 */
export async function buildEntries(
  folder: string,
  entries: Record<string, string>,
  replaced: Record<string, string> = {},
): Promise<void> {
  symlinkSync(join(project, 'node_modules'), join(folder, 'node_modules'))
  symlinkSync(join(project, 'resources/names.model'), join(folder, 'names.model'))
  const input = inProject(entries)
  await build({
    root: project,
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: true,
      outDir: folder,
      emptyOutDir: false,
      rolldownOptions: { input, output: { entryFileNames: '[name].js' } },
    },
    resolve: { alias: inProject(replaced) },
    ssr: { external: ['better-sqlite3'] },
  })
}

function inProject(files: Record<string, string>): Record<string, string> {
  return Object.fromEntries(
    Object.entries(files).map(([name, file]) => [name, join(project, file)]),
  )
}
