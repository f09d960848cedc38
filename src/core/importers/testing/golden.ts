import { readdirSync, readFileSync, statSync } from 'node:fs'
import { join, resolve, sep } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ImportedArticle } from '../../../shared/domain/articles'
import type { Day } from '../../../shared/domain/days'
import { readSources } from '../readSources'
import type { FoundSource, SourceFile, UnreadSource } from '../SourceFile'

/** One folder under a format's `golden/`: a file and what must come of it. */
export interface GoldenCase {
  /** "html: windows 1252" */
  name: string
  /** The accepted result's path. */
  accepted: string
  /** What comes out now, as JSON that a person can read. */
  read(): Promise<string>
}

/** What a person says of the file, where a case has a `hint.json`. */
type GoldenHint = Partial<Pick<SourceFile, 'name' | 'mediaType' | 'url' | 'capturedOn'>>

/**
 * All cases of all formats: `<format>/golden/<case>/` with `page.*`, the file to import, maybe `hint.json`, maybe what stands
 * beside the page, and `expected.json`.
 */
export function goldenCases(importers: URL): GoldenCase[] {
  const root = fileURLToPath(importers)
  return readdirSync(root)
    .filter((format) =>
      statSync(join(root, format, 'golden'), { throwIfNoEntry: false })?.isDirectory(),
    )
    .flatMap((format) =>
      readdirSync(join(root, format, 'golden'))
        .filter((name) => !name.startsWith('.'))
        .map((name) => goldenCase(format, join(root, format, 'golden', name), name)),
    )
}

function goldenCase(format: string, folder: string, name: string): GoldenCase {
  return {
    name: `${format}: ${name.replaceAll('-', ' ')}`,
    accepted: join(folder, 'expected.json'),
    async read() {
      const files = readdirSync(folder)
      const page = files.find((file) => file.startsWith('page.'))!
      const hint = files.includes('hint.json')
        ? readJson<GoldenHint>(join(folder, 'hint.json'))
        : {}
      const file: SourceFile = {
        name: page,
        bytes: readFileSync(join(folder, page)),
        capturedOn: '2026-03-20' as Day,
        ...hint,
        beside(path) {
          const wanted = resolve(folder, path)
          const isThere =
            wanted.startsWith(folder + sep) &&
            (statSync(wanted, { throwIfNoEntry: false })?.isFile() ?? false)
          return Promise.resolve(isThere ? readFileSync(wanted) : null)
        },
      }
      const found: unknown[] = []
      for await (const source of readSources(file)) found.push(toGolden(source))
      return `${JSON.stringify(found.length === 1 ? found[0] : found, null, 2)}\n`
    },
  }
}

function toGolden(source: FoundSource | UnreadSource) {
  if ('error' in source) return { inner: source.inner, error: source.error.message }
  const place = source.inner === '' ? {} : { inner: source.inner, name: source.name }
  return { ...place, ...articleToGolden(source.article) }
}

/** An article so that a person can read what changed: one line a block, what was set aside marked. */
function articleToGolden(article: ImportedArticle) {
  const { text, blocks, asides, locators, images, ...metadata } = article
  return {
    ...metadata,
    blocks: blocks.map((block) => {
      const aside = asides.find(({ start, end }) => start <= block.start && block.end <= end)
      const level = block.level ? ` ${block.level}` : ''
      const whose = [block.by, block.on].filter(Boolean).join(', ')
      const reason = aside ? ` (aside: ${aside.reason})` : ''
      const words = text.slice(block.start, block.end)
      return `${block.type}${level}${whose && ` [${whose}]`}${reason}: ${words}`
    }),
    ...(locators.length > 0 && {
      locators: locators.map(
        ({ at, kind, value, label }) =>
          `${kind} ${value}${label ? ` (${label})` : ''}: ${text.slice(at, at + 30)}`,
      ),
    }),
    ...(images.length > 0 && {
      images: images.map(
        ({ at, mediaType, bytes, alt }) =>
          `${mediaType}, ${bytes.length} bytes, “${alt ?? ''}”, before: ${text.slice(at, at + 30)}`,
      ),
    }),
  }
}

function readJson<Shape>(file: string): Shape {
  return JSON.parse(readFileSync(file, 'utf8')) as Shape
}
