import { describe, expect, test } from 'vitest'
import { findQuotes } from './findQuotes'
import { readText } from '../text/reading'

function quotesIn(text: string): string[] {
  const { text: read, paragraphs } = readText(text)
  return findQuotes(read, paragraphs).map(({ start, end }) => text.slice(start, end))
}

describe('every style of quotation marks', () => {
  test.each<[string, string, string[]]>([
    ['curly double', 'She said “the quay is closed” twice.', ['the quay is closed']],
    ['straight double', 'She said "the quay is closed" twice.', ['the quay is closed']],
    ['curly single', 'She said ‘the quay is closed’ twice.', ['the quay is closed']],
    ['straight single', "She said 'the quay is closed' twice.", ['the quay is closed']],
    ['French with spaces', 'Elle dit : « le quai est fermé » deux fois.', ['le quai est fermé']],
    ['French without spaces', 'Elle dit: «le quai est fermé» deux fois.', ['le quai est fermé']],
    ['French with hard spaces', 'Il dit «\u00a0non\u00a0» encore.', ['non']],
    ['German low and high', 'Sie sagte: „Der Kai ist zu“, und ging.', ['Der Kai ist zu']],
    ['Polish low and high', 'Powiedziała: „Nabrzeże zamknięte” i wyszła.', ['Nabrzeże zamknięte']],
    ['German guillemets', 'Sie sagte: »Der Kai ist zu« und ging.', ['Der Kai ist zu']],
    ['Swedish', 'Hon sa: ”Kajen är stängd” och gick.', ['Kajen är stängd']],
    ['single guillemets', 'Sie nannte es ‹vorbei› und ging.', ['vorbei']],
    ['corner brackets', '彼女は「岸壁は閉鎖された」と言った。', ['岸壁は閉鎖された']],
    ['nested corner brackets', '「彼は『もう遅い』と言った」と。', ['彼は『もう遅い』と言った']],
    [
      'two tokens as a typewriter sets them',
      "She said ``the quay is closed'' twice.",
      ['the quay is closed'],
    ],
  ])('%s', (_style, text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })
})

describe('the marks of other languages', () => {
  test.each<[string, string, string[]]>([
    [
      'French, a quote within',
      'Elle a dit : « Il m’a répondu “non” hier » encore.',
      ['Il m’a répondu “non” hier'],
    ],
    ['French, thin spaces', '«\u202fLe quai est fermé\u202f», dit-elle.', ['Le quai est fermé']],
    ['French, after an elision', 'Aujourd’hui, l’« accord » tient.', ['accord']],
    [
      'German, single within double',
      'Er sagte: „Sie rief ‚halt‘ und ging.“',
      ['Sie rief ‚halt‘ und ging.'],
    ],
    ['German, single', '‚Der Kai ist zu‘, sagte sie.', ['Der Kai ist zu']],
    [
      'German, guillemets within guillemets',
      'Sie nannte es »ein ‹Halt› im Nebel« und ging.',
      ['ein ‹Halt› im Nebel'],
    ],
    ['Austrian, straight', '"Der Kai ist zu", sagte sie.', ['Der Kai ist zu']],
    [
      'Spanish, double within guillemets',
      'Dijo que está «cerrado “para siempre”».',
      ['cerrado “para siempre”'],
    ],
    ['Portuguese', '“O cais está fechado”, disse ela.', ['O cais está fechado']],
    ['Italian', '«Il molo è chiuso», ha detto.', ['Il molo è chiuso']],
    ['Dutch, single', '‘De kade is dicht’, zei ze.', ['De kade is dicht']],
    ['Swedish, two of one guillemet', '»Kajen är stängd», sade hon.', ['Kajen är stängd']],
    ['Danish', '»Kajen er lukket,« sagde hun.', ['Kajen er lukket,']],
    ['Norwegian', '«Kaien er stengt», sa hun.', ['Kaien er stengt']],
    ['Finnish', '”Laituri on kiinni”, hän sanoi.', ['Laituri on kiinni']],
    ['Czech', '„Přístav je zavřený,“ řekla.', ['Přístav je zavřený,']],
    [
      'Hungarian, guillemets within',
      '„A rakpart »zárva« van” – mondta.',
      ['A rakpart »zárva« van'],
    ],
    ['Romanian, guillemets within', '„Cheiul «este» închis”, a spus ea.', ['Cheiul «este» închis']],
    ['Bulgarian', '„Кеят е затворен“, каза тя.', ['Кеят е затворен']],
    ['Greek', 'Είπε: «Η αποβάθρα έκλεισε» και έφυγε.', ['Η αποβάθρα έκλεισε']],
    ['Ukrainian', 'Вона сказала: «Причал закрито» і пішла.', ['Причал закрито']],
    [
      'Ukrainian, low marks within',
      'Він назвав план «подарунком „сірих“ кардиналів» вчора.',
      ['подарунком „сірих“ кардиналів'],
    ],
    ['Ukrainian, an apostrophe before', 'Об’єднання «Причал» подало позов.', ['Причал']],
    [
      'Russian, low marks within',
      'Она сказала: «Он ответил „нет“ и ушёл» снова.',
      ['Он ответил „нет“ и ушёл'],
    ],
    ['Turkish', '“Rıhtım kapalı” dedi.', ['Rıhtım kapalı']],
    ['Arabic', 'قالت: «الرصيف مغلق» ثم غادرت.', ['الرصيف مغلق']],
    ['Persian', 'او گفت: «اسکله بسته است» و رفت.', ['اسکله بسته است']],
    ['Hebrew, straight', 'היא אמרה: "הרציף סגור" והלכה.', ['הרציף סגור']],
    ['Hebrew, its own', 'קראו לזה ״סגור״, אמר דובר צה״ל.', ['סגור']],
    ['Chinese, no spaces', '她说：“码头关闭了。”然后离开。', ['码头关闭了。']],
    ['Chinese, straight, no spaces', '她说"码头关闭了"然后离开。', ['码头关闭了']],
    ['Chinese, corner brackets', '她說：「碼頭關閉了。」然後離開。', ['碼頭關閉了。']],
    ['Japanese, no spaces', '彼女は“終了”と言った。', ['終了']],
    ['Japanese, a title', '『平家物語』を読んだ。', ['平家物語']],
    ['Korean, a particle after the mark', '그는 "부두가 닫혔다"고 말했다.', ['부두가 닫혔다']],
    ['Korean, single', '그는 ‘폐쇄’라고 불렀다.', ['폐쇄']],
    ['Hindi', 'वह बोली, “घाट बंद है” और चली गई।', ['घाट बंद है']],
    ['Thai', 'เธอพูดว่า “ท่าเรือปิด” แล้วไป', ['ท่าเรือปิด']],
  ])('%s', (_language, text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })

  test.each<[string, string]>([
    ['French elisions', 'L’équipe n’est pas d’ici, dit-il.'],
    ['a Hebrew acronym', 'דובר צה״ל אמר שהרציף סגור.'],
  ])('%s are no quotation marks', (_case, text) => {
    expect(quotesIn(text)).toEqual([])
  })
})

describe('marks that do not match', () => {
  test.each<[string, string, string[]]>([
    ['low and straight', '„We wait", she said.', ['We wait']],
    ['curly and straight', '“We wait", she said.', ['We wait']],
    ['straight and curly', '"We wait”, she said.', ['We wait']],
    ['a mark turned the wrong way', '”We wait,” she said.', ['We wait,']],
    ['one that is left open at the end', 'said "we wait" and "left', ['we wait', 'left']],
    ['one that nothing opens', 'quote”unquote “ok”', ['ok']],
    ['markup around', '<a href="x">“ok”</a>', ['ok']],
    ['inches, then a title', 'A 12" record, "Long Quay", is out.', ['Long Quay']],
    ['feet, inches, then a word', '5\' 10" tall, she said "wait".', ['wait']],
    ['single within double at its start', 'She said, “‘No’ is no answer.”', ['‘No’ is no answer.']],
    [
      'straight single within straight double',
      'He wrote: "She said \'no\' twice."',
      ["She said 'no' twice."],
    ],
    ['dashes on both sides', '“no”—she said—“never”', ['no', 'never']],
    ['three in a row', '“One”, “two” and “three”.', ['One', 'two', 'three']],
  ])('%s', (_case, text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })
})

describe('what stands within', () => {
  test.each<[string, string, string[]]>([
    [
      'punctuation inside the marks belongs to the quote',
      '“We are ready.” He left.',
      ['We are ready.'],
    ],
    ['punctuation outside does not', 'He is “ready”.', ['ready']],
    [
      'a quote within is part of the outer',
      'He said “she told me ‘no’ and left” again.',
      ['she told me ‘no’ and left'],
    ],
    [
      'straight within curly',
      'He said “she told me "no" and left” again.',
      ['she told me "no" and left'],
    ],
    [
      'double within single',
      '‘She told me “no” and left,’ he said.',
      ['She told me “no” and left,'],
    ],
    [
      'straight within straight',
      '"She called it "a mess" yesterday," he said.',
      ['She called it "a mess" yesterday,'],
    ],
    [
      'apostrophes within single marks',
      "'It's the crew's fault,' she said.",
      ["It's the crew's fault,"],
    ],
    [
      'a plural possessive within single marks',
      "'The workers' rights are gone,' she said.",
      ["The workers' rights are gone,"],
    ],
    ['two fragments in a sentence', 'It was “slow” and “late”.', ['slow', 'late']],
    ['an opening mark right after a dash', 'It was—“finally”—done.', ['finally']],
    ['an opening mark after a bracket', 'The deal (“a gift”) stands.', ['a gift']],
  ])('%s', (_case, text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })
})

describe('what is no quotation mark', () => {
  test.each<[string, string]>([
    ['apostrophes', 'It isn’t the crew’s fault, nor the pilots’ own.'],
    ['straight apostrophes', "It isn't the crew's fault, nor the pilots' own."],
    ['shortened years', 'In the ’90s and the ‘80s it was open.'],
    ['shortened words', "Rock 'n' roll 'til dawn, 'cause why not."],
    ['feet and inches', 'The keeper, 6\'2" tall, cut a 12" pipe.'],
    ['nothing inside', 'He wrote "" and “…” only.'],
    ['markup', 'data-id="77" class="wide"'],
  ])('%s', (_case, text) => {
    expect(quotesIn(text)).toEqual([])
  })

  test('inches inside a quote do not close it', () => {
    expect(quotesIn('"They laid a 12" pipe here," he said.')).toEqual([
      'They laid a 12" pipe here,',
    ])
  })
})

describe('quotes and paragraphs', () => {
  test('a quote that runs over paragraphs gives one stretch for each', () => {
    const text = '“First we waited.\n“Then we sailed.\n“Then we sank,” she said.'
    expect(quotesIn(text)).toEqual(['First we waited.', 'Then we sailed.', 'Then we sank,'])
    const { paragraphs } = readText(text)
    expect(findQuotes(text, paragraphs).map(({ runsOn, resumes }) => [runsOn, resumes])).toEqual([
      [true, false],
      [true, true],
      [false, true],
    ])
  })

  test.each<[string, string, string[]]>([
    ['guillemets', '«One.\n«Two.\n«Three», she said.', ['One.', 'Two.', 'Three']],
    ['French', '« Un.\n» Deux.\n» Trois », dit-elle.', ['Un.', 'Deux.', 'Trois']],
    ['German', '„Eins.\n„Zwei“, sagte sie.', ['Eins.', 'Zwei']],
    ['straight', '"One.\n"Two," she said.', ['One.', 'Two,']],
    ['single', "'One.\n'Two,' she said.", ['One.', 'Two,']],
    ['Japanese', '「一。\n「二」', ['一。', '二']],
    [
      'a line break without a mark',
      'He read “first line\nsecond line” to us.',
      ['first line', 'second line'],
    ],
  ])('over paragraphs, each opened anew: %s', (_style, text, expected) => {
    expect(quotesIn(text)).toEqual(expected)
  })

  test('a quote within does not end one that runs on', () => {
    expect(quotesIn('“She wrote “no” to us.\n“Then we sailed,” she said.')).toEqual([
      'She wrote “no” to us.',
      'Then we sailed,',
    ])
    expect(quotesIn('"We saw “The Long Quay” twice.\n"Then we sailed," she said.')).toEqual([
      'We saw “The Long Quay” twice.',
      'Then we sailed,',
    ])
  })

  test('a straight mark that is never closed does not hide the curly quotes after it', () => {
    expect(quotesIn('"She called it “a gift” and “a shame.”\n“We wait,” he said.')).toEqual([
      'a gift',
      'a shame.',
      'We wait,',
    ])
    expect(quotesIn('"She called it “a gift.”\n"The quay was shut.\nNobody came.')).toEqual([
      'a gift.',
      'The quay was shut.',
    ])
    expect(quotesIn('"She called it a gift,” he said.')).toEqual(['She called it a gift,'])
    expect(quotesIn('"She called it “a gift,”" he said.')).toEqual(['She called it “a gift,”'])
  })

  test('a quote never closed ends with its paragraph', () => {
    expect(quotesIn('He said “we wait.\nThe ship left.')).toEqual(['we wait.'])
  })

  test('a forgotten closing mark does not swallow the next quote', () => {
    expect(quotesIn('"We won, he said. "They lost," she said.')).toEqual([
      'We won, he said.',
      'They lost,',
    ])
  })

  test('in text wrapped by hand a quote goes on over the line break', () => {
    const text =
      'The keeper of the light told the board that “nobody had asked\nhim about the new channel before the dredgers came in to\nthe northern basin” and that he had written twice about it\nwithout any answer from the port.\n\nThe board met again.'
    expect(quotesIn(text)).toEqual([
      'nobody had asked\nhim about the new channel before the dredgers came in to\nthe northern basin',
    ])
  })
})
