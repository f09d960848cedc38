import { execFileSync } from 'node:child_process'
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import path from 'node:path'
import { pathToFileURL } from 'node:url'
import { project } from '../scripts/project.ts'
import type { AnalyzerName, Cost } from './analyzers.ts'
import { withBuilt } from './builtModule.ts'
import { fictionalArticles } from './fictionalArticles.ts'
import { printRatio } from './figures.ts'

const ARTICLE = 5500
const ARTICLES = 180
const MEGABYTE = 2 ** 20

interface Score {
  f: number
}

/** What the scorer says of one set; a task that the analyser does not do, or the set has no truth for, is not there. */
interface SetScores {
  set: string
  docs: number
  ner?: { all: Score; PER: Score; ORG: Score; LOC: Score }
  quotes?: { exact: Score; speakerAcc: number; raw: Record<string, number> }
  dates?: { value: Score; exact: Score; relaxed: Score }
}

const shared = path.join(project, '..', 'shared', 'nlp')

/** Names, quotes and dates of texts whose truth is known, beside compromise and chrono-node on the same; then what it costs. */
export function benchAnalyze(): Promise<void> {
  return withBuilt<typeof import('./analyzers.ts')>('analyzers', ({ learntFrom }, folder) => {
    if (existsSync(path.join(shared, 'score.mjs'))) printScores(folder, learntFrom)
    else console.log('  not scored: the texts with known truth (../shared/nlp) are not there')
    printCosts(folder)
  })
}

function printScores(folder: string, learntFrom: readonly string[]): void {
  const ours = scoresOf('Stet', folder)
  const compromise = scoresOf('compromise', folder)
  const chrono = scoresOf('chrono-node', folder)
  printHead('names: F1 (taught: learnt from this set)', ['all', 'PERSON', 'ORG', 'PLACE'])
  for (const scores of ours.filter(({ ner }) => ner))
    for (const [name, { ner }] of beside(scores, 'compromise', compromise))
      printRow(scores, name === 'Stet' && learntFrom.includes(scores.set) ? 'Stet, taught' : name, [
        ner!.all.f,
        ner!.PER.f,
        ner!.ORG.f,
        ner!.LOC.f,
      ])
  printHead('quotes', ['span F1', 'speaker', 'full', 'fragment'])
  for (const { quotes, ...scores } of ours)
    if (quotes) {
      const { full, fullOk, frag, fragOk } = quotes.raw
      printRow(scores, 'Stet', [
        quotes.exact.f,
        quotes.speakerAcc,
        fullOk! / full!,
        fragOk! / frag!,
      ])
    }
  printHead('dates: F1', ['span+value', 'exact span', 'overlap'])
  for (const scores of ours.filter(({ dates }) => dates))
    for (const [name, { dates }] of beside(scores, 'chrono-node', chrono))
      printRow(scores, name, [dates!.value.f, dates!.exact.f, dates!.relaxed.f])
}

/** Scores of every set that is there, by the scorer that lies beside the sets. */
function scoresOf(name: AnalyzerName, folder: string): SetScores[] {
  const module = path.join(folder, `${name}.mjs`)
  const report = path.join(folder, `${name}.json`)
  writeFileSync(
    module,
    `import { analyzers } from './analyzers.js'\nexport const analyze = await analyzers['${name}']()\n`,
  )
  const sets = readdirSync(shared)
    .filter((file) => file.endsWith('.jsonl'))
    .map((file) => path.basename(file, '.jsonl'))
  const scorer = path.join(shared, 'score.mjs')
  execFileSync(process.execPath, [scorer, module, '--sets', sets.join(), '--json', report])
  const { sets: scores } = JSON.parse(readFileSync(report, 'utf8')) as {
    sets: Record<string, SetScores>
  }
  return Object.values(scores)
}

function beside(ours: SetScores, name: string, others: SetScores[]): [string, SetScores][] {
  return [
    ['Stet', ours],
    [name, others.find(({ set }) => set === ours.set)!],
  ]
}

function printHead(what: string, columns: string[]): void {
  console.log(`  ${what.padEnd(44)}${columns.map((column) => column.padStart(12)).join('')}`)
}

function printRow({ set, docs }: SetScores, name: string, figures: number[]): void {
  const percents = figures.map((figure) => (100 * figure).toFixed(1).padStart(12))
  console.log(`    ${`${set}, ${docs} texts`.padEnd(28)}${name.padEnd(14)}${percents.join('')}`)
}

function printCosts(folder: string): void {
  const articles = path.join(folder, 'articles.json')
  const long = path.join(folder, 'long.txt')
  const whole = proseOf(MEGABYTE)
  const cut = (place: number) => whole.slice(place * ARTICLE, (place + 1) * ARTICLE)
  writeFileSync(articles, JSON.stringify(Array.from({ length: ARTICLES }, (_, at) => cut(at))))
  writeFileSync(long, whole)
  const ours = costOf('Stet', folder, articles, long)
  for (const name of ['compromise', 'chrono-node'] as const) {
    const { article } = costOf(name, folder, articles, long)
    printRatio('article of 5,500 letters, warm', ours.article, article, 'ms', name)
  }
  printRatio('article of 5,500 letters, warm', ours.article, 60, 'ms', 'the line')
  printRatio('loaded, first article read', ours.load, 500, 'ms', 'the line')
  printRatio('memory (RSS)', ours.rss, 130, 'MB', 'the line')
  printRatio('a megabyte, times 5 kB', ours.growth, 200, '×', 'the line')
}

function costOf(name: AnalyzerName, folder: string, articles: string, long: string): Cost {
  const module = pathToFileURL(path.join(folder, 'analyzers.js')).href
  const script = `import { measureCost } from '${module}'
    console.log(JSON.stringify(await measureCost('${name}', '${articles}', '${long}')))`
  // As much for what was just made as a reading thread of the app has: three times this.
  const young = '--max-semi-space-size=8'
  const said = execFileSync(process.execPath, [young, '--input-type=module', '--eval', script])
  return JSON.parse(said.toString()) as Cost
}

/** So many letters: a paragraph of the sample story, with its names, quotes and dates, then one of words nobody wrote. */
function proseOf(letters: number): string {
  const story = ['pasted-page.txt', 'council-statement.md'].flatMap((name) =>
    linesOf(readFileSync(path.join(project, 'resources/sample', name), 'utf8')),
  )
  const made = fictionalArticles(Math.ceil(letters / 5000)).flatMap(({ text }) => linesOf(text))
  const mixed = made.map((line, place) => `${story[place % story.length]}\n${line}\n`)
  return mixed.join('').slice(0, letters)
}

function linesOf(text: string): string[] {
  return text.split('\n').filter((line) => line.trim() !== '')
}
