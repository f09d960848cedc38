import { expect, test } from 'vitest'
import { Clusters } from '../../src/core/analysis/tagger/Clusters'
import { hashOf } from '../../src/core/analysis/tagger/hash'
import { hashOfName, ListedNames, listedKinds } from '../../src/core/analysis/tagger/ListedNames'
import { readNameModel } from '../../src/core/analysis/tagger/readNameModel'
import { exercisesOf, lessonOf, withoutLists } from './Lesson'
import { learn, learnOften, type Learning } from './learn'
import type { AnnotatedText } from './readSets'
import { namePoolOf, swapNames } from './swapNames'
import { randomOf } from './randomOf'
import { scoreOf } from './scoreOf'
import { writeNameModel } from './writeNameModel'

const learning: Learning = {
  rounds: 5,
  seldom: 1,
  margin: 1,
  overlooked: 0,
  dropped: 0.1,
  seed: 1,
}
const groups = { hashes: new Uint32Array(0), groups: new Uint16Array(0) }
const lists = {
  hashes: Uint32Array.from([hashOfName(['Boca', 'Juniors'].map((word) => hashOf(word)))]),
  kinds: Uint8Array.from([1 << listedKinds.indexOf('club')]),
}
const lexicon = {
  clusters: new Clusters(groups.hashes, groups.groups),
  listed: new ListedNames(lists.hashes, lists.kinds),
}

const texts = [
  textOf('Ruth Abara of Kestrel Ferries met Jens Olsen in Tarnoskel.', [
    ['Ruth Abara', 'PERSON'],
    ['Kestrel Ferries', 'ORG'],
    ['Jens Olsen', 'PERSON'],
    ['Tarnoskel', 'PLACE'],
  ]),
  textOf('In Quernby the Harbour Board told Mara Lindqvist that it would wait.', [
    ['Quernby', 'PLACE'],
    ['Harbour Board', 'ORG'],
    ['Mara Lindqvist', 'PERSON'],
  ]),
]

test('the same lessons give the same bytes, the same names swapped in', () => {
  expect(bytesLearnt(learning)).toEqual(bytesLearnt(learning))
})

test('another order of the same lessons gives other bytes', () => {
  expect(bytesLearnt({ ...learning, seed: 2 })).not.toEqual(bytesLearnt(learning))
})

test('what was taught is found again', () => {
  const lessons = texts.map((text) => lessonOf(text, lexicon))
  const bytes = writeNameModel(groups, lists, learn(lessons.flatMap(exercisesOf), learning), 10_000)
  expect(scoreOf(lessons, readNameModel(bytes)!.weights)).toMatch(/^all 100.0 100.0/)
})

test('what stands around a club is learnt from without knowing the club, and London is known all the same', () => {
  const lesson = lessonOf(
    textOf('Boca Juniors flew to London.', [
      ['Boca Juniors', 'ORG'],
      ['London', 'PLACE'],
    ]),
    lexicon,
  )
  const listedWords = ({ sight }: typeof lesson) =>
    sight.tokens.filter((_, at) => sight.listed[at] !== 0).map(({ text }) => text)
  expect(listedWords(lesson)).toEqual(['Boca', 'Juniors'])
  expect(listedWords(withoutLists(lesson))).toEqual([])
  expect(withoutLists(lesson).sight.known).toEqual(lesson.sight.known)
  expect(lesson.sight.known.some((mark) => mark !== 0)).toBe(true)
})

test('what is learnt in several orders finds what was taught, and is the same every time', () => {
  const lessons = texts.map((text) => lessonOf(text, lexicon))
  const bytes = () =>
    writeNameModel(groups, lists, learnOften(lessons.flatMap(exercisesOf), learning, 3), 10_000)
  expect(scoreOf(lessons, readNameModel(bytes())!.weights)).toMatch(/^all 100.0 100.0/)
  expect(bytes()).toEqual(bytes())
})

function bytesLearnt(how: Learning): Uint8Array {
  const random = randomOf(how.seed)
  const pool = namePoolOf(texts)
  const exercises = [...texts, ...texts.map((text) => swapNames(text, pool, random))].flatMap(
    (text) => exercisesOf(lessonOf(text, lexicon)),
  )
  return writeNameModel(groups, lists, learn(exercises, how), 10_000)
}

function textOf(text: string, names: [string, 'PERSON' | 'ORG' | 'PLACE'][]): AnnotatedText {
  return {
    id: text,
    set: 'articles',
    text,
    names: names.map(([name, type]) => {
      const start = text.indexOf(name)
      return { start, end: start + name.length, type }
    }),
    hasThings: false,
    hasGaps: false,
  }
}
