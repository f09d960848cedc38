import { existsSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { project } from '../scripts/project.ts'
import { withBuilt } from './builtModule.ts'
import type { Extracted } from './extractPages.ts'

interface ExtractPages {
  readByStet: (html: string, url: string) => Extracted
  readByReadability: (html: string, url: string) => Extracted
  parseOnly: (html: string) => void
}

/** A page with what must come of it. */
interface GoldPage {
  id: string
  url: string
  html: string
}

interface Score {
  failures: number
  shingle?: { f1: number; precision: number; recall: number; accuracy: number }
  title?: { exact: number }
  author?: { exact: number }
  date?: { exact: number }
}

interface Reading {
  id: string
  ms: number
  cpuMs: number
  error: string | null
  out: Extracted | null
}

const shared = path.join(project, '..', 'shared', 'extract')

/**
 * Text, headline, authors and day of pages whose truth is known, beside Readability on the same pages in the same run;
 * CPU as so many times linkedom's own parse of the same page.
 */
export async function benchExtract(): Promise<void> {
  if (!existsSync(shared)) {
    console.log('  not measured: the pages with known text (../shared/extract) are not there')
    return
  }
  const { load } = (await import(url('datasets'))) as {
    load: (set: string, folder: string) => GoldPage[]
  }
  const { score } = (await import(url('score'))) as {
    score: (pages: GoldPage[], read: Reading[]) => Score
  }
  await withBuilt<ExtractPages>('extractPages', (built) => {
    const pages = load('aeb', shared)
    const texts = pages.map(({ html }) => html)
    // Warm: the first pages pay for compiling
    for (const html of texts.slice(0, 40)) {
      built.parseOnly(html)
      attempt(() => built.readByStet(html, ''))
      attempt(() => built.readByReadability(html, ''))
    }
    const readers = {
      Stet: built.readByStet,
      'Readability + linkedom': built.readByReadability,
    }
    const parse: number[] = []
    const read: Record<string, Reading[]> = { Stet: [], 'Readability + linkedom': [] }
    for (const [place, page] of pages.entries()) {
      const html = texts[place]!
      parse.push(timed(() => built.parseOnly(html)).cpuMs)
      for (const [name, reader] of Object.entries(readers))
        read[name]!.push({ id: page.id, ...timed(() => reader(html, page.url)) })
    }
    console.log(
      `  text of ${pages.length} pages              F1  precision  recall  accuracy  CPU × parse  failures`,
    )
    for (const [name, readings] of Object.entries(read)) {
      const { shingle, failures } = score(pages, readings)
      const ratio = sum(readings.map(({ cpuMs }) => cpuMs)) / sum(parse)
      const { f1, precision, recall, accuracy } = shingle!
      console.log(
        `  ${name.padEnd(26)} ${three(f1)}      ${three(precision)}   ${three(recall)}     ${three(accuracy)}         ${ratio.toFixed(2)}  ${String(failures).padStart(8)}`,
      )
    }
    const described = load('postlight', shared)
    console.log(
      `  details of ${described.length} pages        title  authors     day                         failures`,
    )
    for (const [name, reader] of Object.entries(readers)) {
      const readings = described.map((page) => ({
        id: page.id,
        ...timed(() => reader(page.html, page.url)),
      }))
      const { title, author, date, failures } = score(described, readings)
      console.log(
        `  ${name.padEnd(26)} ${three(title?.exact)}    ${three(author?.exact)}   ${three(date?.exact)}                         ${String(failures).padStart(8)}`,
      )
    }
  })
}

function url(name: string): string {
  return pathToFileURL(path.join(shared, 'lib', `${name}.mjs`)).href
}

/** CPU of this thread where Node can tell it apart, so that a compiler's or collector's thread is nobody's. */
function timed<Out>(work: () => Out): {
  ms: number
  cpuMs: number
  error: string | null
  out: Out | null
} {
  const cpu = () => {
    const { user, system } = process.threadCpuUsage()
    return (user + system) / 1000
  }
  const started = performance.now()
  const before = cpu()
  const { out, error } = attempt(work)
  return { cpuMs: cpu() - before, ms: performance.now() - started, error, out }
}

function attempt<Out>(work: () => Out): { out: Out | null; error: string | null } {
  try {
    return { out: work(), error: null }
  } catch (thrown) {
    return { out: null, error: String(thrown) }
  }
}

function sum(figures: number[]): number {
  return figures.reduce((total, figure) => total + figure, 0)
}

function three(figure: number | undefined): string {
  return (figure ?? NaN).toFixed(3)
}
