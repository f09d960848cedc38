import { expect, test } from 'vitest'
import { Clusters } from '../../src/core/analysis/tagger/Clusters'
import { readNameModel } from '../../src/core/analysis/tagger/readNameModel'
import { exercisesOf, lessonOf, withoutNewsNames } from './Lesson'
import { learn, type Learning } from './learn'
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
const clusters = new Clusters(groups.hashes, groups.groups)

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
  const lessons = texts.map((text) => lessonOf(text, clusters))
  const bytes = writeNameModel(groups, learn(lessons.flatMap(exercisesOf), learning), 10_000)
  expect(scoreOf(lessons, readNameModel(bytes)!.weights)).toMatch(/^all 100.0 100.0/)
})

test('what stands around a club is learnt from without knowing the club, and London is known all the same', () => {
  const lesson = lessonOf(
    textOf('Boca Juniors flew to London.', [
      ['Boca Juniors', 'ORG'],
      ['London', 'PLACE'],
    ]),
    clusters,
  )
  const knownWords = ({ sight }: typeof lesson) =>
    sight.tokens.filter((_, at) => sight.known[at] !== 0).map(({ text }) => text)
  expect(knownWords(lesson)).toEqual(['Boca', 'Juniors', 'London'])
  expect(knownWords(withoutNewsNames(lesson))).toEqual(['London'])
})

function bytesLearnt(how: Learning): Uint8Array {
  const random = randomOf(how.seed)
  const pool = namePoolOf(texts)
  const exercises = [...texts, ...texts.map((text) => swapNames(text, pool, random))].flatMap(
    (text) => exercisesOf(lessonOf(text, clusters)),
  )
  return writeNameModel(groups, learn(exercises, how), 10_000)
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
