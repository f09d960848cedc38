import fc from 'fast-check'
import { expect, test } from 'vitest'
import { romanised } from '../analysis/text/spelling'
import { wordsNearby, type Depth } from './wordsNearby'

/** A word and what is left of it when up to `depth` letters are taken out, written down one by one. */
function deletions(word: string, depth: number): Set<string> {
  const found = new Set([word])
  if (depth === 0) return found
  for (let index = 0; index < word.length; index++)
    for (const shorter of deletions(word.slice(0, index) + word.slice(index + 1), depth - 1))
      found.add(shorter)
  return found
}

const depth = fc.constantFrom<Depth>(1, 2)
// Few letters, so that many words are near one another; two that share a bit with others among them.
const letters = fc.constantFrom('a', 'b', 'e', 'y', 'i', 'h', 'Б', 'а', '-')
const word = fc.string({ unit: letters, minLength: 1, maxLength: 9 })

test('finds just the words that become one with letters left out, or are romanised alike', () => {
  fc.assert(
    fc.property(
      fc.array(fc.tuple(word, depth), { maxLength: 30 }),
      word,
      depth,
      (stored, asked, ofAsked) => {
        const nearby = wordsNearby<number>()
        for (const [index, [folded, ofStored]] of stored.entries())
          nearby.add(folded, ofStored, index)
        const keys = deletions(asked, ofAsked)
        const expected = stored.flatMap(([folded, ofStored], index) => {
          const isAlike = romanised(folded) === romanised(asked)
          return isAlike || [...deletions(folded, ofStored)].some((key) => keys.has(key))
            ? [index]
            : []
        })
        expect(nearby.near(asked, ofAsked).toSorted((one, other) => one - other)).toEqual(expected)
      },
    ),
    { numRuns: 2000 },
  )
})

test('a word that stands in many names is found with all of them', () => {
  const nearby = wordsNearby<string>()
  nearby.add('tansley', 2, 'Meera Tansley')
  nearby.add('tansley', 1, 'Tom Tansley')
  nearby.add('tansley', 2, 'Tansley Ltd')
  expect(nearby.near('tansly', 1).toSorted()).toEqual([
    'Meera Tansley',
    'Tansley Ltd',
    'Tom Tansley',
  ])
  expect(nearby.near('oduya', 2)).toEqual([])
})
