import { describe, expect, test } from 'vitest'
import { blocksToCheck } from './blocksToCheck'
import { goesOn, leftOpen } from './leftOpen'
import { paragraph } from './testing/draftNodes'
import { findQuotedStrings } from './verbatim/findQuotedStrings'

/** The quoted strings that a draft of these paragraphs is checked for. */
function quoted(...paragraphs: string[]): string[] {
  const document = { type: 'doc', content: paragraphs.map((text) => paragraph(text)) }
  return blocksToCheck(document).flatMap(({ text }) =>
    findQuotedStrings(text).map((found) => found.text),
  )
}

describe('a quotation through two paragraphs is one', () => {
  test.each([
    ['English', '“We voted.', '“We won,” she said.', 'We voted.\n“We won,'],
    ['English single', '‘It isn’t ours.', '‘We won,’ she said.', 'It isn’t ours.\n‘We won,'],
    ['straight', '"We voted.', '"We won," she said.', 'We voted.\n"We won,'],
    ['German', '„Wir gehen.', '„Wir bleiben“, sagte sie.', 'Wir gehen.\n„Wir bleiben'],
    ['Polish', '„Idziemy.', '„Zostajemy”, powiedziała.', 'Idziemy.\n„Zostajemy'],
    ['French', '« Nous partons.', '« Nous restons. »', ' Nous partons.\n« Nous restons. '],
    [
      'French, the other',
      '« Nous partons.',
      '» Nous restons. »',
      ' Nous partons.\n» Nous restons. ',
    ],
    ['Swedish', '”Vi går.', '”Vi stannar”, sade hon.', 'Vi går.\n”Vi stannar'],
    ['Danish', '»Vi går.', '»Vi bliver«, sagde hun.', 'Vi går.\n»Vi bliver'],
    ['Finnish', '»Me menemme.', '»Me jäämme», hän sanoi.', 'Me menemme.\n»Me jäämme'],
    ['Japanese', '「行きます。', '「残ります」と言った。', '行きます。\n「残ります'],
    ['Hebrew', '״הלכנו.', '״נשארנו״, אמרה.', 'הלכנו.\n״נשארנו'],
  ])('%s', (_style, first, second, whole) => {
    expect(quoted(first, second)).toEqual([whole])
  })
})

describe('one that is closed ends with its paragraph', () => {
  test.each([
    ['English', '“We voted.”', '“We won,” she said.'],
    ['English single', '‘The players’ union voted.’', '‘We won,’ she said.'],
    ['straight', '"We voted."', '"We won," she said.'],
    ['German', '„Wir gehen.“', '„Wir bleiben“, sagte sie.'],
    ['French', '« Nous partons. »', '« Nous restons. »'],
    ['Swedish', '”Vi går.”', '”Vi stannar”, sade hon.'],
    ['Danish', '»Vi går.«', '»Vi bliver«, sagde hun.'],
    ['Finnish', '»Me menemme.»', '»Me jäämme», hän sanoi.'],
  ])('%s', (_style, first, second) => {
    expect(leftOpen(first)).toBeNull()
    expect(quoted(first, second)).toHaveLength(2)
  })

  test('and nothing goes on into an empty paragraph', () => {
    expect(goesOn('“', '')).toBe(false)
    expect(goesOn(null, '“We won.”')).toBe(false)
  })
})
