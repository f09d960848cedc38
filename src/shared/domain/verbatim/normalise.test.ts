import { describe, expect, test } from 'vitest'
import { foldTypography, foldWord } from './normalise'
import { hashWord } from './prepareSource'
import { readWords } from './readWords'

describe('typography folded away', () => {
  test.each([
    ['double marks', '“a” „b‟ «c» 「d」 ＂e＂', '"a" "b" "c" "d" "e"'],
    ['single marks and apostrophes', '‘a’ ‚b‛ don’t donʼt', "'a' 'b' don't don't"],
    ['dashes', 'a–b—c−d‐e--f---g', 'a-b-c-d-e-f-g'],
    ['ellipses', 'a… b... c . . . d', 'a… b… c … d'],
    ['white space', 'a \t\u00a0b\u2009c\nd\u3000e', 'a b c d e'],
    ['space around invisible characters', 'a \u200b b', 'a b'],
    ['ligatures', 'ﬁnance ﬂow oﬃce', 'finance flow office'],
    ['soft hyphens, zero width, bidi marks', 'har\u00adbour\u200b \u200fa\ufeff', 'harbour a'],
    ['composed and decomposed', 'cafe\u0301 Å', 'café Å'],
    ['full width', 'ＡＢＣ１２', 'ABC12'],
    ['mathematical letters', '𝐚𝐛𝐜', 'abc'],
    ['half-width katakana', 'ｶﾞｲ', 'ガイ'],
    ['Hangul jamo', '\u1112\u1161\u11ab', '한'],
    ['case stays', 'The Board', 'The Board'],
    ['superscripts stay: 19² is not 192', '19² ½ ™', '19² ½ ™'],
    ['two dots stay', 'a.. b', 'a.. b'],
    ['emoji stay', 'a😀b', 'a😀b'],
    ['half a surrogate pair stays', 'a\ud83d', 'a\ud83d'],
    ['nothing', '', ''],
  ])('%s', (_kind, text, folded) => {
    expect(foldTypography(text).folded).toBe(folded)
  })

  test('each folded unit points at where it came from', () => {
    const { folded, at } = foldTypography('ﬁn  a\u00ad... b')
    expect(folded).toBe('fin a… b')
    expect([...at]).toEqual([0, 0, 1, 2, 4, 6, 9, 10, 11])
  })

  test('words fold as texts do', () => {
    expect(foldWord('O’Ne\u00adill')).toBe("O'Neill")
  })
})

describe('words', () => {
  test.each([
    ['apostrophes', "don't O’Neill players’ 'tis", ["don't", 'O’Neill', 'players', 'tis']],
    [
      'numbers',
      '£4.2m 19,400 3.5% 10:30 US$5 €7. 8,',
      ['£4.2m', '19,400', '3.5%', '10:30', 'US', '$5', '€7', '8'],
    ],
    ['compounds', 'co-operate 7-4', ['co', 'operate', '7', '4']],
    ['soft hyphens', 'har\u00adbour', ['har\u00adbour']],
    ['ideographs', '港を閉鎖', ['港', 'を', '閉', '鎖']],
    ['combining marks', 'cafe\u0301s', ['cafe\u0301s']],
    ['[sic]', 'the wall [sic] have', ['the', 'wall', 'have']],
    ['emoji', 'a 😀 b', ['a', 'b']],
  ])('%s', (_kind, text, expected) => {
    const { starts, ends } = readWords(text)
    expect([...starts].map((start, word) => text.slice(start, ends[word]))).toEqual(expected)
  })

  test('the same word, otherwise set, has the same hash', () => {
    expect(hashWord('Café')).toBe(hashWord('cafe\u0301'))
    expect(hashWord('O’Neill')).toBe(hashWord("o'neill"))
    expect(hashWord('levy')).not.toBe(hashWord('levies'))
  })
})
