import { expect, test } from 'vitest'
import { randomFrom } from '../testing/randomFrom'
import { isReprint, measureOverlap } from './measureOverlap'
import { readBody, type BodyParagraph } from './readBody'
import { generatedArticles, reprintOf } from './testing/generatedArticles'
import { sketchOf } from './sketch'

function bodyOf(paragraphs: string[]): BodyParagraph[] {
  return readBody(paragraphs.join('\n'), [], [])
}

/** Whether the index would bring the two together, and the comparison would call one a reprint of the other. */
function isFound(one: BodyParagraph[], other: BodyParagraph[]): boolean {
  const kept = new Set(sketchOf(one).kept)
  const shared = sketchOf(other).kept.filter((shingle) => kept.has(shingle)).length
  const copies = [one, other].map((body, index) => ({ outlet: `Outlet ${index}`, body }))
  return shared >= 2 && isReprint(measureOverlap(copies[0]!, copies[1]!))
}

test('of reprints with up to 40 of 100 paragraphs dropped or edited at least 99 of 100 are found', () => {
  const articles = generatedArticles(600, 3)
  const own = generatedArticles(600, 4)
  const random = randomFrom(5)
  const missed = articles.filter((article, index) => {
    const added = own[index]!.slice(0, Math.floor(random() * 4))
    const reprint = reprintOf(article, 0.4 * random(), added, random)
    return !isFound(bodyOf(article), bodyOf(reprint))
  })
  expect(missed.length).toBeLessThanOrEqual(6)
})

test('with exactly 40 of 100 paragraphs edited, none dropped, and as much again put in', () => {
  const articles = generatedArticles(300, 8)
  const own = generatedArticles(300, 9)
  const random = randomFrom(6)
  const missed = articles.filter((article, index) => {
    const reprint = reprintOf(article, 0.4, own[index]!, random)
    return !isFound(bodyOf(article), bodyOf(reprint))
  })
  expect(missed.length).toBeLessThanOrEqual(3)
})

test('unrelated articles of the same phrases are far from being reprints of each other', () => {
  const copies = generatedArticles(140, 11).map((article, index) => ({
    outlet: `Outlet ${index}`,
    body: bodyOf(article),
  }))
  const shares = copies.flatMap((one, index) =>
    copies.slice(index + 1).map((other) => {
      const overlap = measureOverlap(one, other)
      return overlap.shared / Math.min(overlap.one, overlap.other)
    }),
  )
  expect(shares.length).toBe((140 * 139) / 2)
  // They do have sentences in common.
  expect(Math.max(...shares)).toBeGreaterThan(0.1)
  expect(Math.max(...shares)).toBeLessThan(0.34)
})
