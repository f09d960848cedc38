import { describe, expect, test } from 'vitest'
import { findQuotedStrings } from './findQuotedStrings'

function quoted(text: string): string[] {
  return findQuotedStrings(text).map((quotation) => quotation.text)
}

describe('every style of quotation marks', () => {
  test.each([
    ['English double', 'She said “we voted” twice.', ['we voted']],
    ['English single', 'She said ‘we voted’ twice.', ['we voted']],
    ['straight double', 'She said "we voted" twice.', ['we voted']],
    ['straight single', "She said 'we voted' twice.", ['we voted']],
    ['French, spaced', 'Elle dit : « Nous avons voté », puis sort.', [' Nous avons voté ']],
    ['French, narrow spaces', '« Nous avons voté »', [' Nous avons voté ']],
    ['French after an elision', 'C’est l’« État portuaire » qui paie.', [' État portuaire ']],
    ['Swiss', 'Sie sagte «wir haben abgestimmt» und ging.', ['wir haben abgestimmt']],
    ['single guillemets', 'Sie sagte ‹wir gehen› und ging.', ['wir gehen']],
    ['German low-high', '„Wir haben abgestimmt“, sagte Lindqvist.', ['Wir haben abgestimmt']],
    ['German low, single', 'Sie sagte ‚wir gehen‘ und ging.', ['wir gehen']],
    ['German reversed guillemets', '»Wir haben abgestimmt«, sagte sie.', ['Wir haben abgestimmt']],
    ['Danish', 'Hun sagde »vi stemte« i går.', ['vi stemte']],
    ['Polish', '„Głosowaliśmy”, powiedziała Lindqvist.', ['Głosowaliśmy']],
    [
      'Swedish and Finnish',
      '”Vi röstade”, sade Lindqvist. ”Det var rätt.”',
      ['Vi röstade', 'Det var rätt.'],
    ],
    ['Swedish single', 'Hon sade ’vi röstade’ och gick.', ['vi röstade']],
    ['Finnish guillemets', 'Hän sanoi: »Me äänestimme» ja lähti.', ['Me äänestimme']],
    ['Ukrainian', 'Вона сказала: «Ми проголосували».', ['Ми проголосували']],
    ['Ukrainian nested', '«Це „перемога“ для порту», — сказала вона.', ['Це „перемога“ для порту']],
    ['Hungarian', '„A »nagy« móló” bezár.', ['A »nagy« móló']],
    ['Japanese', '「岸壁は閉鎖します」とリンドクヴィスト氏は述べた。', ['岸壁は閉鎖します']],
    ['Japanese nested', '彼は「『終わり』と言われた」と話した。', ['『終わり』と言われた']],
    ['Chinese without spaces', '她说“我们投票了”然后离开。', ['我们投票了']],
    ['Hebrew, straight', 'היא אמרה "הצבענו אתמול" ויצאה.', ['הצבענו אתמול']],
    ['Hebrew, an abbreviation', 'דובר צה"ל אמר "לא הצבענו" אתמול.', ['לא הצבענו']],
    ['Hebrew, its own marks', 'דובר צה״ל אמר ״לא הצבענו״ אתמול.', ['לא הצבענו']],
    ['Hebrew, its own single marks', 'היא אמרה ׳הצבענו אתמול׳ ויצאה מהג׳יפ.', ['הצבענו אתמול']],
    ['Arabic', 'قالت «صوتنا أمس» ثم غادرت.', ['صوتنا أمس']],
    ['Arabic, curly', 'قالت “صوتنا أمس” ثم غادرت.', ['صوتنا أمس']],
    ['Arabic, curly the other way round', 'قالت ”صوتنا أمس“ ثم غادرت.', ['صوتنا أمس']],
    ['full width', '她说＂投票了＂然后', ['投票了']],
    ['with bidi marks', 'היא אמרה \u200f"הצבענו"\u200f ויצאה.', ['הצבענו']],
  ])('%s', (_style, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })
})

describe('nesting', () => {
  test('only the outer quotation, unless the inner ones are asked for', () => {
    const text = '“They called it ‘a triumph’ and left,” she said.'
    expect(quoted(text)).toEqual(['They called it ‘a triumph’ and left,'])
    expect(findQuotedStrings(text, { nested: true })).toMatchObject([
      { text: 'They called it ‘a triumph’ and left,', depth: 0 },
      { text: 'a triumph', depth: 1 },
    ])
  })

  test.each([
    [
      'double in single',
      '‘They called it “a triumph” and left,’ she said.',
      ['They called it “a triumph” and left,'],
    ],
    [
      'straight single in double',
      `"They called it 'a triumph' and left," she said.`,
      [`They called it 'a triumph' and left,`],
    ],
    [
      'straight in curly',
      '“He said "no" and "never" to us,” she said.',
      ['He said "no" and "never" to us,'],
    ],
    ['the same mark twice', '“He said “no” and left,” she said.', ['He said “no” and left,']],
    ['closing together', '“He called it ‘a scandal.’” She left.', ['He called it ‘a scandal.’']],
    [
      'closing together, straight',
      `"He called it 'a scandal.'" She left.`,
      [`He called it 'a scandal.'`],
    ],
    ['opening together', '“‘Never’ is what he said,” she said.', ['‘Never’ is what he said,']],
    [
      'an inner one never closed',
      '“He called it ‘a scandal,” she said. “Then he left.”',
      ['He called it ‘a scandal,', 'Then he left.'],
    ],
  ])('%s', (_kind, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })
})

describe('apostrophes and measures are not quotation marks', () => {
  test.each([
    ["'tis", `'Tis late and 'twas dark, she wrote.`],
    ["rock 'n' roll", `The rock 'n' roll years; rock ’n’ roll; fish 'n' chips.`],
    ['players’ union', 'The players’ union and the dockers’ club; the coaches’ room.'],
    ["players' union, straight", `The players' union and the dockers' club.`],
    ['O’Neill', `O’Neill and O'Brien don’t know; it's D'Arcy's.`],
    ["the '90s", `In the '90s and the ’80s, and back in '08.`],
    ['feet and inches', `He is 6'2" and she is 5' 11".`],
    ['a screen', 'A 19" screen hung by a 5\' door.'],
    ['typographic primes', 'A 19″ screen, 6′2″ high.'],
    ['em, cause', `Get 'em 'cause they're late.`],
  ])('%s', (_trap, text) => {
    expect(quoted(text)).toEqual([])
  })

  test.each([
    [
      'possessive in a single quotation',
      '‘The players’ union voted,’ she said.',
      ['The players’ union voted,'],
    ],
    [
      'two possessives',
      '‘The players’ and coaches’ unions voted,’ she said.',
      ['The players’ and coaches’ unions voted,'],
    ],
    [
      'apostrophes in a single quotation',
      `'It isn't O'Neill's quay,' she said.`,
      [`It isn't O'Neill's quay,`],
    ],
    ["'Tis at the start", `'Tis the season,' she said.`, ['Tis the season,']],
    ['dropped g', '‘I’m goin’ home,’ he said.', ['I’m goin’ home,']],
    [
      'inches in a quotation',
      `"The 19" screen is too small," she said.`,
      ['The 19" screen is too small,'],
    ],
    ['height in a quotation', `"He is 6'2"," she said.`, [`He is 6'2",`]],
    [
      'a year before the closing mark',
      `They met "in 1996" and "in 1998" there.`,
      ['in 1996', 'in 1998'],
    ],
    ['a plural that ends a quotation', '‘the dogs’ and ‘the cats’ left', ['the dogs', 'the cats']],
    ["the '90s in a quotation", `"I loved the '90s," she said.`, [`I loved the '90s,`]],
  ])('%s', (_trap, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })
})

describe('over paragraphs', () => {
  test.each([
    [
      'each paragraph opens again',
      '“We voted.\n“We won.\n“We left,” she said. “Then it rained.”',
      ['We voted.\n“We won.\n“We left,', 'Then it rained.'],
    ],
    ['straight', '"We voted.\n"We won," she said.', ['We voted.\n"We won,']],
    ['single', '‘We voted.\n‘We won,’ she said.', ['We voted.\n‘We won,']],
    [
      'French',
      '« Nous avons voté.\n« Nous avons gagné. »',
      [' Nous avons voté.\n« Nous avons gagné. '],
    ],
    [
      'French with closing marks',
      '« Nous avons voté.\n» Nous avons gagné. »',
      [' Nous avons voté.\n» Nous avons gagné. '],
    ],
    ['an empty line between', '“We voted.\n\n“We won,” she said.', ['We voted.\n\n“We won,']],
    ['a hard-wrapped line', '“We voted\nand won,” she said.', ['We voted\nand won,']],
    ['never closed: ends with its paragraph', '“We voted.\nHe left.', ['We voted.']],
    [
      'never closed, something quoted later',
      '“We voted.\nHe called it “odd” then.',
      ['We voted.', 'odd'],
    ],
    ['an apostrophe opens nothing on the next line', '‘We voted.\nThe players’ union left.', []],
  ])('%s', (_case, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })
})

describe('unbalanced and mixed', () => {
  test.each([
    ['opened with curly, closed with straight', '“We voted," she said.', ['We voted,']],
    ['opened with straight, closed with curly', '"We voted,” she said.', ['We voted,']],
    ['low, closed with straight', '„Wir gehen", sagte sie.', ['Wir gehen']],
    ['the first never closed', '"He left. "She stayed," he said.', ['He left.', 'She stayed,']],
    ['a stray closing mark', 'We voted,” she said. “It rained.”', ['It rained.']],
    ['nothing between', 'She said “” and left.', ['']],
    ['one mark at the end', 'She left “', ['']],
    ['only marks', '“”"“', ['', '']],
  ])('%s', (_case, text, expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  test('a missing mark is said', () => {
    expect(findQuotedStrings('“We voted.\n“No')).toMatchObject([{ closed: false }])
    expect(findQuotedStrings('“We voted.”')).toMatchObject([{ closed: true }])
  })
})
