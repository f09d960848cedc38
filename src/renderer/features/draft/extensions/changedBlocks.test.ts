import { expect, test } from 'vitest'
import { draftOf, paragraph } from '../testing/draftSchema'
import { changedBlocks } from './changedBlocks'

const [one, two, three] = [paragraph('One'), paragraph('Two'), paragraph('Three')]

test('only the block that differs is named, with its place', () => {
  const { was, is } = changedBlocks(
    draftOf(one, two, three),
    draftOf(one, paragraph('Zwei'), three),
  )
  expect(was.blocks).toEqual([{ block: two, pos: 5 }])
  expect(is.blocks.map(({ block }) => block.textContent)).toEqual(['Zwei'])
  expect([is.from, is.to]).toEqual([5, 11])
})

test('an unchanged document has no changed blocks', () => {
  const { was, is } = changedBlocks(draftOf(one, two), draftOf(one, two))
  expect([...was.blocks, ...is.blocks]).toEqual([])
})

test('a block that was put in, and one that was taken out', () => {
  expect(changedBlocks(draftOf(one, three), draftOf(one, two, three)).is.blocks).toEqual([
    { block: two, pos: 5 },
  ])
  const { was, is } = changedBlocks(draftOf(one, two, three), draftOf(one, three))
  expect(was.blocks).toEqual([{ block: two, pos: 5 }])
  expect(is.blocks).toEqual([])
})

test('the same block twice is not counted from both ends', () => {
  const { was, is } = changedBlocks(draftOf(one, one), draftOf(one, one, one))
  expect(was.blocks).toEqual([])
  expect(is.blocks).toHaveLength(1)
})
