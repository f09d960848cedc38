import { describe, expect, test } from 'vitest'
import { compareQuote } from './compareQuote'

const german =
  'Die Vorsitzende Lindqvist sagte: „Wir haben das Geld nicht verloren, wir haben es verbaut. Die Maßnahme war – ganz ehrlich – zu teuer.“'
const french =
  'La présidente a déclaré : « Nous n’avons pas perdu l’argent, nous l’avons investi ! L’œuvre est là. »'
const ukrainian =
  'Голова правління Мара Ліндквіст заявила: «Ми не втратили гроші, ми їх вклали. Це об’єкт на роки».'
const swedish = 'Lindqvist sade: ”Vi har inte förlorat pengarna, vi har byggt för dem.”'
const japanese =
  'リンドクヴィスト氏は「私たちはお金を失っていません。岸壁に投資しました」と述べた。'
const chinese = '她说：“我们没有损失这笔钱，我们投资了码头。”'
const hebrew = 'לינדקוויסט אמרה: "לא איבדנו את הכסף, השקענו אותו ברציף."'
const arabic = 'قالت ليندكفيست: «لم نخسر المال، بل استثمرناه في الرصيف.»'
const thai = 'เธอกล่าวว่า “เราไม่ได้สูญเสียเงิน เราลงทุนในท่าเรือ”'

describe('other languages and scripts', () => {
  test.each([
    ['German, exact', german, 'Wir haben das Geld nicht verloren', 'exact'],
    ['German, the comma outside', german, 'Wir haben das Geld nicht verloren.', 'typography'],
    ['German, dashes', german, 'Die Maßnahme war — ganz ehrlich — zu teuer.', 'typography'],
    [
      'German, omission',
      german,
      'Wir haben das Geld nicht verloren … Die Maßnahme war',
      'permitted',
    ],
    ['German, „nicht“ dropped', german, 'Wir haben das Geld verloren', 'changed'],
    ['German, a mark hides „nicht“', german, 'Wir haben das Geld […] verloren', 'changed'],
    ['German, invented', german, 'Niemand hat uns jemals nach der Abgabe gefragt', 'not-found'],
    ['French, exact', french, 'Nous n’avons pas perdu l’argent', 'exact'],
    ['French, straight apostrophes', french, "Nous n'avons pas perdu l'argent", 'typography'],
    ['French, narrow space before the mark', french, 'nous l’avons investi\u202f!', 'typography'],
    ['French, no space before the mark', french, 'nous l’avons investi! L’œuvre', 'typography'],
    ['French, “pas” dropped', french, 'Nous n’avons perdu l’argent', 'changed'],
    ['French, a ligature undone', french, 'L’oeuvre est là, nous l’avons', 'not-found'],
    ['Ukrainian, exact', ukrainian, 'Ми не втратили гроші, ми їх вклали.', 'exact'],
    ['Ukrainian, apostrophe', ukrainian, "Це об'єкт на роки", 'typography'],
    ['Ukrainian, a letter as modifier', ukrainian, 'Це обʼєкт на роки.', 'typography'],
    ['Ukrainian, «не» dropped', ukrainian, 'Ми втратили гроші, ми їх вклали', 'changed'],
    ['Ukrainian, capital', ukrainian, 'Втратили гроші, ми їх вклали', 'permitted'],
    ['Swedish, exact', swedish, 'Vi har inte förlorat pengarna', 'exact'],
    ['Swedish, decomposed', swedish, 'Vi har inte fo\u0308rlorat pengarna', 'typography'],
    ['Swedish, ”inte” dropped', swedish, 'Vi har förlorat pengarna', 'changed'],
    ['Japanese, exact', japanese, '私たちはお金を失っていません', 'exact'],
    ['Japanese, a full stop for nothing', japanese, '岸壁に投資しました。', 'typography'],
    ['Japanese, a line break', japanese, '私たちはお金を\n失っていません', 'typography'],
    ['Japanese, half-width katakana', japanese, 'ﾘﾝﾄﾞｸヴィスト氏は', 'typography'],
    ['Japanese, a word replaced', japanese, '私たちはお金を使っていません', 'changed'],
    ['Japanese, the negation undone', japanese, '私たちはお金を失っています', 'changed'],
    ['Chinese, exact', chinese, '我们没有损失这笔钱', 'exact'],
    ['Chinese, half-width comma', chinese, '损失这笔钱,我们投资了', 'typography'],
    ['Chinese, a word replaced', chinese, '我们没有浪费这笔钱', 'changed'],
    ['Hebrew, exact', hebrew, 'לא איבדנו את הכסף', 'exact'],
    ['Hebrew, bidi marks', hebrew, '\u202bלא איבדנו את הכסף\u202c', 'typography'],
    ['Hebrew, a geresh for an apostrophe', "הוא נסע בג'יפ אל הנמל", 'נסע בג׳יפ אל', 'typography'],
    [
      'Hebrew, gershayim in an abbreviation',
      'דובר צה"ל לא אמר דבר',
      'דובר צה״ל לא אמר',
      'typography',
    ],
    ['Hebrew, “לא” dropped', hebrew, 'איבדנו את הכסף, השקענו אותו ברציף', 'exact'],
    ['Arabic, exact', arabic, 'لم نخسر المال، بل استثمرناه', 'exact'],
    ['Arabic, tatweel', arabic, 'لم نخسـر المال', 'typography'],
    ['Arabic, a word replaced', arabic, 'لم نخسر الوقت، بل استثمرناه', 'changed'],
    ['Thai, exact, from the middle of a run', thai, 'ไม่ได้สูญเสียเงิน', 'exact'],
  ])('%s', (_case, source, quoted, grade) => {
    expect(compareQuote(quoted, source).grade).toBe(grade)
  })

  test('a “not” before an exact fragment is noted in other languages too', () => {
    const kinds = compareQuote('איבדנו את הכסף', hebrew).notes.map((note) => note.kind)
    expect(kinds).toContain('negation-before')
  })
})
