import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { Day } from '../../../shared/domain/days'
import type { ImportedArticle } from '../../../shared/domain/articles'
import { importBytes } from '../importBytes'
import type { ImportHint } from '../ImportHint'

/** One folder under `golden/`: a page and what must come of it. */
export interface GoldenCase {
  name: string
  actual: GoldenArticle
  /** The accepted result; null for a new case. */
  expected: GoldenArticle | null
  accept(): void
}

type GoldenArticle = ReturnType<typeof toGolden>

/** The folders beside a test, each with `page.*`, maybe `hint.json`, and `expected.json`. */
export function goldenCases(folder: URL): GoldenCase[] {
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.'))
    .map((name) => {
      const files = readdirSync(new URL(`${name}/`, folder))
      const page = files.find((file) => file.startsWith('page.'))!
      const inside = (file: string): URL => new URL(`${name}/${file}`, folder)
      const hint = files.includes('hint.json') ? readJson<ImportHint>(inside('hint.json')) : {}
      const capturedOn = '2026-03-20' as Day
      const bytes = readFileSync(inside(page))
      const actual = toGolden(importBytes(bytes, { name: page, capturedOn, ...hint }))
      const accepted = inside('expected.json')
      return {
        name,
        actual,
        expected: existsSync(accepted) ? readJson<GoldenArticle>(accepted) : null,
        accept: () => writeFileSync(accepted, `${JSON.stringify(actual, null, 2)}\n`),
      }
    })
}

/** An article so that a person can read what changed: one line a block, what was set aside marked. */
function toGolden(article: ImportedArticle) {
  const { text, blocks, asides, ...metadata } = article
  return {
    ...metadata,
    blocks: blocks.map((block) => {
      const aside = asides.find(({ start, end }) => start <= block.start && block.end <= end)
      const level = block.level ? ` ${block.level}` : ''
      const reason = aside ? ` (aside: ${aside.reason})` : ''
      return `${block.type}${level}${reason}: ${text.slice(block.start, block.end)}`
    }),
  }
}

function readJson<Shape>(file: URL): Shape {
  return JSON.parse(readFileSync(file, 'utf8')) as Shape
}
