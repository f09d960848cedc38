import { readFileSync } from 'node:fs'
import type { EntityType } from '../src/shared/domain/analysis'
import type { Day } from '../src/shared/domain/days'

/** The sets that our model of names has learnt from: what it finds in them says little of other texts. */
export { sets as learntFrom } from '../scripts/train/readSets'

/** What the scorer takes of a text; a list that is not there is not scored. Types are PER, ORG, LOC and MISC. */
export interface Marked {
  entities?: { start: number; end: number; type: string }[]
  quotes?: unknown[]
  dates?: { start: number; end: number; iso: string }[]
}

export type Analyzer = (text: string, options: { published?: string | null }) => Marked

export type AnalyzerName = 'Stet' | 'compromise' | 'chrono-node'

/** Ours and what it is held against, each loaded by itself. */
export const analyzers: Record<AnalyzerName, () => Promise<Analyzer>> = {
  Stet: loadStet,
  compromise: loadCompromise,
  'chrono-node': loadChrono,
}

/** What one analyser costs in a process of its own. */
export interface Cost {
  /** Milliseconds of the processor until it is loaded and has read its first article. */
  load: number
  /** Milliseconds of the processor for an article, warm: the mean of all. */
  article: number
  /** How many times as much a megabyte takes as 5 kB. */
  growth: number
  /** MB in use after so many articles. */
  rss: number
}

/** Runs in a process of its own: `articles` is a file with a list of texts, `long` one with a megabyte of text. */
export async function measureCost(
  name: AnalyzerName,
  articles: string,
  long: string,
): Promise<Cost> {
  const texts = JSON.parse(readFileSync(articles, 'utf8')) as string[]
  const options = { published: '2025-03-12' }
  const before = process.cpuUsage()
  const analyze = await analyzers[name]()
  analyze(texts[0]!, options)
  const used = process.cpuUsage(before)
  const load = (used.user + used.system) / 1000
  const readAll = (list: string[]) => {
    for (const text of list) analyze(text, options)
  }
  readAll(texts)
  const article = processorTime(() => readAll(texts)) / texts.length
  const rss = process.memoryUsage.rss() / 2 ** 20
  const short = texts.map((text) => text.slice(0, 5000))
  const little = processorTime(() => readAll(short)) / short.length
  const megabyte = readFileSync(long, 'utf8')
  const much = processorTime(() => analyze(megabyte, options))
  return { load, article, growth: much / little, rss }
}

const types: Record<EntityType, string> = { PERSON: 'PER', ORG: 'ORG', PLACE: 'LOC', OTHER: 'MISC' }

async function loadStet(): Promise<Analyzer> {
  const { analyze } = await import('../src/core/analysis/analyze')
  const { useNameModel } = await import('../src/core/analysis/tagger/modelInUse')
  // npm runs the benchmarks from the project's folder; what is built of this file lies elsewhere.
  useNameModel({
    read: () => readFileSync('resources/names.model'),
    complain(sentence) {
      throw new Error(sentence)
    },
  })
  return (text, { published }) => {
    const { entities, quotes, dates } = analyze(text, { published: (published ?? null) as Day })
    const nameOf = new Map(entities.map(({ id, name }) => [id, name]))
    return {
      entities: entities.flatMap(({ type, mentions }) =>
        mentions.map(({ start, end }) => ({ start, end, type: types[type] })),
      ),
      // The sets hold what somebody said between quotation marks.
      quotes: quotes
        .filter(({ kind }) => kind === 'full' || kind === 'fragment')
        .map((quote) => ({
          ...quote,
          speaker: quote.speaker && {
            ...quote.speaker,
            canonical: nameOf.get(quote.speaker.entity ?? '') ?? null,
          },
        })),
      dates: dates.map(({ start, end, edtf }) => ({ start, end, iso: edtf })),
    }
  }
}

/** Its people, organisations and places, without the marks that it leaves at their ends. */
async function loadCompromise(): Promise<Analyzer> {
  const { default: nlp } = await import('compromise')
  return (text) => {
    const read = nlp(text)
    const views = { PER: read.people(), ORG: read.organizations(), LOC: read.places() }
    return {
      entities: Object.entries(views).flatMap(([type, view]) =>
        (view.json({ offset: true }) as Found[]).map(({ text: words, offset }) => {
          const name = words.replace(/^[\s\p{P}]+|(?:['’]s)?[\s\p{P}]+$|['’]s$/gu, '')
          const start = offset.start + words.indexOf(name)
          return { start, end: start + name.length, type }
        }),
      ),
    }
  }
}

interface Found {
  text: string
  offset: { start: number }
}

/** Its dates as exactly as it knows them: to the day, the month or the year. */
async function loadChrono(): Promise<Analyzer> {
  const { parse } = await import('chrono-node')
  return (text, { published }) => {
    const from = published ? new Date(`${published.slice(0, 10)}T12:00:00Z`) : undefined
    return {
      dates: parse(text, from).map(({ index, text: words, start }) => {
        const isKnown = start.isCertain.bind(start)
        const day = start.date().toISOString()
        const length = isKnown('day') || isKnown('weekday') ? 10 : isKnown('month') ? 7 : 4
        return { start: index, end: index + words.length, iso: day.slice(0, length) }
      }),
    }
  }
}

/** Milliseconds of this thread, so that a compiler's or collector's thread is nobody's. Some systems count in tens. */
function processorTime(work: () => void): number {
  const before = process.threadCpuUsage()
  work()
  const { user, system } = process.threadCpuUsage(before)
  return (user + system) / 1000
}
