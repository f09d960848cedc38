import { readdirSync, readFileSync, statSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const root = fileURLToPath(new URL('.', import.meta.url))

/** Which layers each layer may import besides itself; the longest name that a file's path begins with is its layer. */
const allowed: Record<string, string[]> = {
  'shared/domain': ['shared/edtf.d.ts', 'shared/errors.ts'],
  shared: ['shared/domain'],
  'core/store': ['shared'],
  'core/decode': ['shared'],
  'core/markup': [],
  // Asks the web, and knows nothing of what is read there.
  'core/fetching': ['shared'],
  'core/importers': ['shared', 'core/decode', 'core/markup'],
  'core/manuscripts': ['shared', 'core/decode', 'core/markup'],
  'core/analysis': ['shared'],
  // What a worker thread does with a file: no library.
  'core/reading': ['shared', 'core/decode', 'core/importers', 'core/analysis'],
  'core/exporters': ['shared'],
  'core/flags': ['shared', 'core/analysis'],
  'core/services': [
    'shared',
    'core/store',
    'core/decode',
    'core/fetching',
    'core/importers',
    'core/reading',
    'core/manuscripts',
    'core/analysis',
    'core/exporters',
    'core/flags',
  ],
  core: ['shared', 'core/services', 'core/store', 'core/reading'],
  cli: [
    'shared',
    'core/services',
    'core/store',
    'core/importers',
    'core/reading',
    'core/manuscripts',
    'core/analysis',
  ],
  main: ['shared'],
  preload: ['shared'],
  // The parts that screens are built of: they know no feature.
  'renderer/ui': ['shared', 'renderer/commands', 'renderer/state', 'renderer/api'],
  renderer: ['shared', 'renderer/ui'],
}

const layers = Object.keys(allowed).toSorted((one, other) => other.length - one.length)

interface Import {
  file: string
  target: string
  layer: string
  targetLayer: string | null
}

test('every import stays within what its layer may know', () => {
  const imports = sourceFiles(root).flatMap(importsOf)
  expect(imports.length).toBeGreaterThan(100)
  const trespasses = imports.filter(
    ({ layer, target, targetLayer }) => !mayImport(layer, target, targetLayer),
  )
  expect(trespasses.map(({ file, target }) => `${file} imports ${target}`)).toEqual([])
})

test('only the store knows SQL', () => {
  const outside = sourceFiles(root)
    .map((file) => relative(root, file))
    .filter((file) => file.startsWith('core') && !file.startsWith('core/store') && !isTest(file))
  const withSql = outside.filter((file) =>
    /\b(SELECT .+ FROM|INSERT (OR \w+ )?INTO|DELETE FROM)\b/s.test(
      readFileSync(join(root, file), 'utf8'),
    ),
  )
  expect(withSql).toEqual([])
})

test('only main and preload say electron', () => {
  const others = sourceFiles(root).filter((file) => !/^(main|preload)\//.test(relative(root, file)))
  const saying = others.filter((file) => /from 'electron/.test(readFileSync(file, 'utf8')))
  expect(saying.map((file) => relative(root, file))).toEqual([])
})

function mayImport(layer: string, target: string, targetLayer: string | null): boolean {
  if (targetLayer === layer) return true
  return (allowed[layer] ?? []).some((may) => target === may || target.startsWith(`${may}/`))
}

function importsOf(path: string): Import[] {
  const file = relative(root, path)
  if (isTest(file)) return []
  const layer = layerOf(file)
  if (!layer) throw new Error(`${file} belongs to no layer`)
  const specifiers = readFileSync(path, 'utf8').matchAll(/(?:from|import\()\s*'(\.[^'?]+)/g)
  return [...specifiers].map(([, specifier]) => {
    const target = relative(root, fileOf(resolve(dirname(path), specifier!)))
    return { file, target, layer, targetLayer: layerOf(target) }
  })
}

function layerOf(file: string): string | null {
  return layers.find((layer) => file.startsWith(`${layer}/`)) ?? null
}

function fileOf(path: string): string {
  const found = ['', '.ts', '.tsx', '/index.ts'].find((end) => {
    try {
      return statSync(path + end).isFile()
    } catch {
      return false
    }
  })
  return found === undefined ? path : path + found
}

function sourceFiles(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .filter((file) => !/layers\.test\.ts$|\.d\.ts$/.test(file))
}

function isTest(file: string): boolean {
  return /\.test\.tsx?$|\/testing\//.test(file)
}
