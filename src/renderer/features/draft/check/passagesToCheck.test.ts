import { describe, expect, test } from 'vitest'
import { blocksToCheck } from '../../../../shared/domain/blocksToCheck'
import type { DraftNode } from '../../../../shared/domain/drafts'
import type { BlockToCheck } from '../../../../shared/pages'
import { blockquote, draftOf, schema } from '../testing/draftSchema'
import { mayQuote, passagesToCheck, positionIn, textOf, toBlockToCheck } from './passagesToCheck'

describe('what is checked in one piece', () => {
  test('a paragraph each', () => {
    expect(texts('“One.”', '“Two.”')).toEqual(['“One.”', '“Two.”'])
  })

  test('a quotation that opens again in the next paragraph goes on there', () => {
    expect(texts('She said: “One.', '“Two.', '“Three.” He left.', '“Four.”')).toEqual([
      'She said: “One.\n“Two.\n“Three.” He left.',
      '“Four.”',
    ])
  })

  test('straight marks too; a mark that was forgotten does not take the rest of the draft', () => {
    expect(texts('She said: "One.', '"Two."')).toEqual(['She said: "One.\n"Two."'])
    expect(texts('She said: “One.', 'He left.', '“Two.”')).toHaveLength(3)
    expect(texts(...Array.from({ length: 30 }, () => '“Open.'))).toHaveLength(2)
  })

  test('a block quotation is one piece, marks or not', () => {
    const [piece] = passagesToCheck(draftOf(blockquote('One.', 'Two.')))
    expect(piece).toMatchObject({ isQuotation: true, from: 0, to: 14 })
    expect(textOf(piece!)).toBe('One.\nTwo.')
  })

  test('list entries are pieces of their own', () => {
    const entry = (words: string) =>
      schema.node('listItem', null, [schema.node('paragraph', null, [schema.text(words)])])
    const list = schema.node('bulletList', null, [entry('“One'), entry('“Two')])
    expect(passagesToCheck(draftOf(list)).map(textOf)).toEqual(['“One', '“Two'])
  })

  test('what has no marks and no links is not asked about; an apostrophe is no mark', () => {
    const asked = (words: string) => mayQuote(passagesToCheck(draftOf(words))[0]!)
    expect(asked("The council’s own, and Quernby's.")).toBe(false)
    expect(asked('He said ‘no’.')).toBe(true)
    expect(asked('He said “no”.')).toBe(true)
    expect(asked('[a|words without marks]')).toBe(true)
  })
})

describe('neighbours', () => {
  test('the end of the passage before and the beginning of the one behind', () => {
    const [first, second, third] = passagesToCheck(
      draftOf('a'.repeat(400), 'Words.', 'b'.repeat(400)),
    )
    expect(first).toMatchObject({ before: '', after: 'Words.' })
    expect(second).toMatchObject({ before: 'a'.repeat(300), after: 'b'.repeat(300) })
    expect(third).toMatchObject({ before: 'Words.', after: '' })
    expect(toBlockToCheck(second!, 'k')).toMatchObject({ before: 'a'.repeat(300) })
  })

  test('are what the core cuts a stored draft into', () => {
    const doc = draftOf('She said: “One.', '“Two.”', blockquote('Three.', 'Four.'), 'Five.')
    const pieces = passagesToCheck(doc).map((passage, index) => toBlockToCheck(passage, `${index}`))
    const cut = blocksToCheck(doc.toJSON() as DraftNode)
    const shape = ({ text, before, after }: BlockToCheck) => [text, before, after]
    expect(pieces.map(shape)).toEqual(cut.map(shape))
  })
})

describe('positions', () => {
  test('a place in a piece is a place in the document, over paragraphs too', () => {
    const doc = draftOf('Before.', 'She said: “One.', '“Two.”')
    const piece = passagesToCheck(doc)[1]!
    const at = textOf(piece).indexOf('Two')
    const from = positionIn(piece, at)
    expect(doc.textBetween(from, from + 3)).toBe('Two')
  })

  test('a line break and a citation count one place each', () => {
    const doc = draftOf(
      schema.node('paragraph', null, [
        schema.text('One'),
        schema.node('hardBreak'),
        schema.text('two'),
        schema.node('citation', { anchorId: 'x' }),
        schema.text(' “three”'),
      ]),
    )
    const piece = passagesToCheck(doc)[0]!
    const from = positionIn(piece, textOf(piece).indexOf('three'))
    expect(doc.textBetween(from, from + 5)).toBe('three')
  })

  test('links are told in the piece’s own places', () => {
    const piece = passagesToCheck(draftOf('“[a|One].', '“[b|Two].”'))[0]!
    const { text, links } = toBlockToCheck(piece, 'k')
    expect(links.map(({ start, end, quoteId }) => [text.slice(start, end), quoteId])).toEqual([
      ['One', 'a'],
      ['Two', 'b'],
    ])
  })
})

function texts(...paragraphs: string[]): string[] {
  return passagesToCheck(draftOf(...paragraphs)).map(textOf)
}
