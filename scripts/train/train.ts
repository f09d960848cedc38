import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Clusters } from '../../src/core/analysis/tagger/Clusters'
import { readNameModel } from '../../src/core/analysis/tagger/readNameModel'
import { groupWords, type WordGroups } from './groupWords'
import { exercisesOf, lessonOf, withoutNewsNames } from './Lesson'
import { learn, type Learning } from './learn'
import { readArticles } from './readArticles'
import { readSet, sets, type AnnotatedText } from './readSets'
import { readWikinews } from './readWikinews'
import { randomOf } from './randomOf'
import { scoreOf } from './scoreOf'
import { namePoolOf, swapNames, withHeadline } from './swapNames'
import { writeNameModel } from './writeNameModel'

export interface Training {
  /** This folder, with our own articles in it. */
  here: string
  /** The folder of annotated sets. */
  sets: string
  /** The file of word vectors. */
  vectors: string
  /** Where the model goes. */
  out: string
  /** Instead of writing a model: learns without one set after the other, and tells how each comes out. */
  check: boolean
}

/** As many of the commonest words are grouped. */
const WORDS = 160_000
/** As many features are kept, the weightiest. */
const KEPT = 450_000

const learning: Learning = { rounds: 8, seldom: 2, margin: 1, overlooked: 0, dropped: 0, seed: 1 }

/** Learns to find names and writes what was learnt; the same sets and vectors give the same bytes. */
export function train({ here, sets: folder, vectors, out, check }: Training): void {
  const texts = [
    ...sets.flatMap((set) => readSet(folder, set)),
    ...readWikinews(folder, path.join(here, 'wikinews.txt')),
    ...readArticles(path.join(here, 'articles')),
  ]
  say(`${texts.length} texts; grouping words …`)
  const groups = groupWords(vectors, WORDS)
  const clusters = new Clusters(groups.hashes, groups.groups)
  if (check) return checkWithout(texts, groups, clusters)
  const weights = learnFrom(texts, clusters)
  const bytes = writeNameModel(groups, weights, KEPT)
  writeFileSync(out, bytes)
  say(`${out}: ${(bytes.length / 1e6).toFixed(1)} MB`)
}

/** What is told of a set was learnt without any text of its kind, of our own articles with every other one of them. */
function checkWithout(texts: AnnotatedText[], groups: WordGroups, clusters: Clusters): void {
  for (const kind of ['wikinews', 'articles', 'wikigold', 'uner', 'redocred']) {
    const ofKind = texts.filter(({ set }) => set.startsWith(kind))
    const heldOut = new Set(kind === 'articles' ? ofKind.filter((_, at) => at % 2 === 1) : ofKind)
    const learnt = learnFrom(
      texts.filter((text) => !heldOut.has(text)),
      clusters,
    )
    const lessons = [...heldOut].map((text) => lessonOf(text, clusters))
    const { weights } = readNameModel(writeNameModel(groups, learnt, KEPT))!
    say(`${kind.padEnd(9)} ${scoreOf(lessons, weights)}`)
  }
}

function learnFrom(texts: AnnotatedText[], clusters: Clusters) {
  const exercises = texts.flatMap((text) => {
    const lesson = lessonOf(text, clusters)
    const own = exercisesOf(lesson)
    // Our own articles are few and the nearest to what is read in the app: each counts as three.
    return text.set === 'articles'
      ? [...own, ...own, ...exercisesOf(withoutNewsNames(lesson))]
      : own
  })
  for (const text of aboutOthers(texts)) exercises.push(...exercisesOf(lessonOf(text, clusters)))
  return learn(exercises, learning)
}

/** Our own articles and the news again, about others, and some under headlines as they are set. */
function aboutOthers(texts: AnnotatedText[]): AnnotatedText[] {
  const pool = namePoolOf(texts)
  const random = randomOf(learning.seed)
  return texts.flatMap((text) => {
    if (text.set !== 'articles' && text.set !== 'wikinews') return []
    const [one, two, three] = Array.from({ length: 3 }, () => swapNames(text, pool, random))
    return [one!, withHeadline(two!, false), withHeadline(three!, true)]
  })
}

function say(sentence: string): void {
  console.log(sentence)
}
