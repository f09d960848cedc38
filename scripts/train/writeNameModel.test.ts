import { expect, test } from 'vitest'
import { FeatureRows } from '../../src/core/analysis/tagger/FeatureRows'
import { FEATURES } from '../../src/core/analysis/tagger/features'
import { hashOf } from '../../src/core/analysis/tagger/hash'
import { hashOfName } from '../../src/core/analysis/tagger/ListedNames'
import { LABELS, WHOLE } from '../../src/core/analysis/tagger/labels'
import { readNameModel } from '../../src/core/analysis/tagger/readNameModel'
import { factsOf } from '../../src/core/analysis/tagger/WordFacts'
import { tokenize } from '../../src/core/analysis/text/tokens'
import type { Learnt } from './learn'
import { writeNameModel } from './writeNameModel'

const words = ['oslo', 'lagos', 'said'].toSorted((one, other) => hashOf(one) - hashOf(other))
const groups = {
  hashes: Uint32Array.from(words, (word) => hashOf(word)),
  groups: new Uint16Array([7, 0, 4095]),
}

const lists = {
  hashes: Uint32Array.from([hashOfName([hashOf('Oslo')])]),
  kinds: Uint8Array.from([2]),
}

/** Rows 1 to 3 belong to these features: the strongest weight is 2. */
const features = [3, 40_000, FEATURES - 1]

test('what was learnt comes back from its bytes, the small weights beside the large', () => {
  const { clusters, listed, weights } = readNameModel(writeNameModel(groups, lists, learnt(), 10))!
  const tokens = tokenize('To Oslo')
  expect([...listed.marksIn(tokens, factsOf(tokens, clusters))]).toEqual([0, 2 * 4 + WHOLE])
  expect(words.map((word) => clusters.groupOf(word))).toEqual([8, 1, 4096])
  expect(clusters.groupOf('unheard')).toBe(0)
  const weightOf = (feature: number, label: number) => {
    const row = weights.rowOf.of(feature)
    const own = weights.labels.subarray(weights.begins[row], weights.begins[row + 1])
    const root = own.includes(label) ? weights.roots[weights.begins[row]! + own.indexOf(label)]! : 0
    return (2 * root * Math.abs(root)) / 127 ** 2
  }
  expect(weightOf(3, 0)).toBe(2)
  expect(weightOf(40_000, 16)).toBeCloseTo(-0.5, 1)
  expect(weightOf(FEATURES - 1, 5)).toBeCloseTo(0.001, 3)
  expect(weightOf(FEATURES - 1, 5)).toBeGreaterThan(0)
  expect(weightOf(4, 0)).toBe(0)
})

test('the same weights are the same bytes', () => {
  expect(writeNameModel(groups, lists, learnt(), 10)).toEqual(
    writeNameModel(groups, lists, learnt(), 10),
  )
})

test('of too many features the weightiest are kept', () => {
  const { weights } = readNameModel(writeNameModel(groups, lists, learnt(), 2))!
  expect(features.map((feature) => weights.rowOf.of(feature) > 0)).toEqual([true, true, false])
})

function learnt(): Learnt {
  const rowOf = FeatureRows.from(features, FEATURES)
  const rows = new Float32Array(4 * LABELS)
  rows[LABELS] = 2
  rows[2 * LABELS + 16] = -0.5
  rows[3 * LABELS + 5] = 0.001
  return { rowOf, rows, steps: new Float32Array(LABELS * LABELS) }
}
