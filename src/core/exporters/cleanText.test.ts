import { expect, test } from 'vitest'
import { cleanLine, cleanText } from './cleanText'

test.each([
  ['what XML forbids', 'a\u0000b\u0008c\u000Bd\u001Fe\uFFFEf\uFFFFg', 'abcdefg'],
  ['C1 controls', 'a\u007Fb\u0080c\u009Fd', 'abcd'],
  ['half of a pair in front', '\uD83Dend', '\uFFFDend'],
  ['half of a pair behind', 'end\uDE00', 'end\uFFFD'],
  ['a whole pair', 'ok 😀', 'ok 😀'],
  ['every line end', 'a\r\nb\rc\u2028d\u2029e\u0085f', 'a\nb\nc\nd\ne\nf'],
  ['a tab', 'a\tb', 'a b'],
  ['joiners and direction marks, which are words', 'م\u200Cن\u200F', 'م\u200Cن\u200F'],
  ['a no-break space', '4\u00A0km', '4\u00A0km'],
])('a clean text handles %s', (_what, text, clean) => {
  expect(cleanText(text)).toBe(clean)
})

test('a clean line has no line end and no blank at either end', () => {
  expect(cleanLine('  Board\n approved\u00A0 contract ')).toBe('Board approved contract')
})
