import { describe, expect, test } from 'vitest'
import { absoluteDates } from './dates/absoluteDates'
import { analyze } from './analyze'

describe('a text in a language that is not understood', () => {
  test('keeps its quotations by their marks, and nobody is given as their speaker', () => {
    const text =
      'Der Hafen bleibt zu, sagte Mara Lindqvist. „Wir haben keine andere Wahl mehr“, sagte sie, „und das Geld ist weg.“ Von „Wahl“ war nicht die Rede.'
    const { quotes, entities, events } = analyze(text)
    expect(quotes.map(({ text: words, kind, speaker }) => [words, kind, speaker])).toEqual([
      ['Wir haben keine andere Wahl mehr', 'full', null],
      ['und das Geld ist weg.', 'full', null],
      ['Wahl', 'scare', null],
    ])
    expect([entities, events]).toEqual([[], []])
  })

  test('names that look English are not guessed at', () => {
    const text =
      'Le maire de Washington, Peter Hollis, a dit que la navette de Osier Marine Group ne sera pas prête pour les fêtes.'
    expect(analyze(text).entities).toEqual([])
    expect(analyze('Mayor Peter Hollis of Washington left.').entities).not.toEqual([])
  })

  test('the known language of an article goes before what its words look like', () => {
    const text = 'Peter Hollis, Mara Lindqvist, Oslo'
    expect(analyze(text, { language: 'nb' }).entities).toEqual([])
    expect(analyze(text, { language: 'en-GB' })).toEqual(analyze(text))
  })

  test('Chinese and Japanese quotations are found', () => {
    const text = '港口委员会主席星期二表示：“渡轮冬季将不会运行，这一决定已经最终确定。”'
    expect(analyze(text).quotes.map(({ kind }) => kind)).toEqual(['full'])
  })
})

describe('days and months given in full', () => {
  test.each<[language: string, text: string, days: string[]]>([
    ['de', 'Am 11.03.2025 und am 3. 4. 2024 tagte der Rat.', ['2025-03-11', '2024-04-03']],
    ['de', 'Am 11. März 2025 tagte der Rat.', ['2025-03-11']],
    ['fr', 'Le 1er mars 2025, puis le 13/03/2025.', ['2025-03-01', '2025-03-13']],
    ['fr', 'Le conseil du 5 août 2024.', ['2024-08-05']],
    ['es', 'El 11 de marzo de 2025 se cerró.', ['2025-03-11']],
    ['pt', 'Em 11 de março de 2025 fechou.', ['2025-03-11']],
    ['it', 'L’11 marzo 2025 ha chiuso.', ['2025-03-11']],
    ['nl', 'Op 11 maart 2025 sloot het.', ['2025-03-11']],
    ['pl', 'Dnia 11 marca 2025 zamknięto port.', ['2025-03-11']],
    ['uk', 'Порт закрито 11 березня 2025 року.', ['2025-03-11']],
    ['ru', 'Порт закрыт 11 марта 2025 года.', ['2025-03-11']],
    ['hu', 'A kikötő 2025. március 11. óta zárva.', ['2025-03-11']],
    ['zh', '港口于2025年3月11日关闭。', ['2025-03-11']],
    ['ja', '港は2025年3月11日に閉鎖された。', ['2025-03-11']],
    ['ko', '항구는 2025년 3월 11일에 폐쇄되었다.', ['2025-03-11']],
    ['ar', 'أغلق الميناء في ١١/٠٣/٢٠٢٥.', ['2025-03-11']],
    ['ar', 'أغلق الميناء في ١١ مارس ٢٠٢٥.', ['2025-03-11']],
    ['he', 'הנמל נסגר ב-11 במרץ 2025.', ['2025-03-11']],
    ['tr', 'Liman 11 Mart 2025 tarihinde kapandı.', ['2025-03-11']],
    ['nb', 'Havnen stengte 11. mars 2025.', ['2025-03-11']],
    ['cs', 'Přístav byl 11. března 2025 uzavřen.', ['2025-03-11']],
    ['und', 'Portua 2025-03-11n itxi zuten.', ['2025-03-11']],
    ['de', 'Am 03/13/2025 war Schluss.', ['2025-03-13']],
    ['de', 'Am 31.02.2025 war nichts, am 11. März auch nicht.', []],
    ['de', 'Version 1.2.2025.4, Akte 12-11.03.2025-7, Tel. 0170/11/03/2025', []],
    ['fr', 'En mars 2025, à 11 heures, 2 025 personnes.', ['2025-03']],
    ['fr', 'Du 3 avril 2024 à la fin août 2024; en mai dernier, rien.', ['2024-04-03', '2024-08']],
    ['de', 'Im März 2025 und Anfang Mai 2024, aber nicht im Juni.', ['2025-03', '2024-05']],
    ['es', 'En marzo de 2025 y el 3 de mayo del 2024; en abril no.', ['2025-03', '2024-05-03']],
    ['it', 'Nel marzo 2025 e il 1º maggio 2024, non ad aprile.', ['2025-03', '2024-05-01']],
    ['pt', 'Em março de 2025 e em maio de 2024, mas não em abril.', ['2025-03', '2024-05']],
    ['nl', 'In maart 2025 en op 3 mei 2024, niet in april.', ['2025-03', '2024-05-03']],
    ['de', 'Im Marz 2025 und im Maimarkt 2024 war nichts.', []],
  ])('%s: %s', (language, text, days) => {
    const found = absoluteDates(text, language)
    expect(found.map(({ edtf }) => edtf)).toEqual(days)
    for (const { start, end, text: words } of found) expect(text.slice(start, end)).toBe(words)
  })

  test('a language that no system knows is no matter', () => {
    expect(absoluteDates('11.03.2025', 'x-none')).toHaveLength(1)
    expect(absoluteDates('11.03.2025', 'not a language')).toHaveLength(1)
  })
})
