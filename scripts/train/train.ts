import { writeFileSync } from 'node:fs'
import path from 'node:path'
import { Clusters } from '../../src/core/analysis/tagger/Clusters'
import { ListedNames } from '../../src/core/analysis/tagger/ListedNames'
import type { Lexicon } from '../../src/core/analysis/tagger/NameModel'
import { readNameModel } from '../../src/core/analysis/tagger/readNameModel'
import { groupWords, type WordGroups } from './groupWords'
import { exercisesOf, lessonOf, withoutLists, type Exercise } from './Lesson'
import { learnOften, type Learning } from './learn'
import { readArticles } from './readArticles'
import { readLists, type NameLists } from './readLists'
import { readSet, sets, type AnnotatedText } from './readSets'
import type { Town } from './readTowns'
import { readWikinews } from './readWikinews'
import { randomOf } from './randomOf'
import { scoreOf } from './scoreOf'
import { namePoolOf, swapNames, withHeadline } from './swapNames'
import { writeNameModel } from './writeNameModel'

export interface Training {
  /** This folder, with our own articles and lists of names in it. */
  here: string
  /** The folder of annotated sets. */
  sets: string
  /** The file of word vectors. */
  vectors: string
  towns: readonly Town[]
  /** Where the model goes. */
  out: string
  /** Instead of writing a model: learns without one set after the other, and tells how each comes out. */
  check: boolean
}

/** As many of the commonest words are grouped. */
const WORDS = 160_000
/** As many features are kept, the weightiest. */
const KEPT = 250_000

const learning: Learning = { rounds: 5, seldom: 2, margin: 1, overlooked: 0, dropped: 0, seed: 1 }
/** Once in another order each time; what is kept is the mean. */
const TIMES = 3

/** Learns to find names and writes what was learnt; the same texts, vectors and towns give the same bytes. */
export function train({ here, sets: folder, vectors, towns, out, check }: Training): void {
  const texts = [
    ...sets.flatMap((set) => readSet(folder, set)),
    ...readWikinews(folder, path.join(here, 'wikinews.txt')),
    ...readArticles(path.join(here, 'articles')),
  ]
  say(`${texts.length} texts; grouping words …`)
  const school = schoolOf(groupWords(vectors, WORDS), readLists(path.join(here, 'lists'), towns))
  if (check) return checkWithout(texts, school)
  const bytes = school.learnFrom(texts)
  writeFileSync(out, bytes)
  say(`${out}: ${(bytes.length / 1e6).toFixed(1)} MB`)
}

interface School {
  lexicon: Lexicon
  /** The bytes of the model that some texts teach. */
  learnFrom: (texts: AnnotatedText[]) => Uint8Array
}

function schoolOf(groups: WordGroups, lists: NameLists): School {
  const lexicon = {
    clusters: new Clusters(groups.hashes, groups.groups),
    listed: new ListedNames(lists.hashes, lists.kinds),
  }
  return {
    lexicon,
    learnFrom: (texts) =>
      writeNameModel(groups, lists, learnOften(exercisesIn(texts, lexicon), learning, TIMES), KEPT),
  }
}

/**
 * What is told of a set was learnt without any text of its kind; of our own articles, without every other file of them: one
 * hand wrote each.
 */
function checkWithout(texts: AnnotatedText[], { lexicon, learnFrom }: School): void {
  for (const kind of ['wikinews', 'articles', 'wikigold', 'uner', 'redocred']) {
    const ofKind = texts.filter(({ set }) => set.startsWith(kind))
    const files = [...new Set(ofKind.map(fileOf))]
    const heldOut = new Set(
      kind === 'articles' ? ofKind.filter((text) => files.indexOf(fileOf(text)) % 2 === 1) : ofKind,
    )
    const { weights } = readNameModel(learnFrom(texts.filter((text) => !heldOut.has(text))))!
    const lessons = [...heldOut].map((text) => lessonOf(text, lexicon))
    say(`${kind.padEnd(9)} ${scoreOf(lessons, weights)}`)
  }
}

function fileOf({ id }: AnnotatedText): string {
  return id.split('.')[0]!
}

function exercisesIn(texts: AnnotatedText[], lexicon: Lexicon): Exercise[] {
  const exercises = texts.flatMap((text) => {
    const lesson = lessonOf(text, lexicon)
    const own = exercisesOf(lesson)
    // Our own articles are the nearest to what is read in the app: each counts as three.
    return text.set === 'articles' ? [...own, ...own, ...exercisesOf(withoutLists(lesson))] : own
  })
  for (const text of aboutOthers(texts)) exercises.push(...exercisesOf(lessonOf(text, lexicon)))
  return exercises
}

/** Our own articles and the news again, about others, two of three under headlines as they are set. */
function aboutOthers(texts: AnnotatedText[]): AnnotatedText[] {
  const pool = namePoolOf(texts)
  const random = randomOf(learning.seed)
  return texts
    .filter(({ set }) => set === 'articles' || set === 'wikinews')
    .map((text, at) => {
      const other = swapNames(text, pool, random)
      return at % 3 === 0 ? other : withHeadline(other, at % 3 === 1)
    })
}

function say(sentence: string): void {
  console.log(sentence)
}
