import { expect, test } from 'vitest'
import type { Block } from '../../../shared/domain/articles'
import { agenciesIn, agencyNamed } from './agencyNames'
import { findAgencies, type StatedCredits } from './findAgencies'

/** Blocks of lines, as an importer makes them. */
function read(lines: string[], stated?: StatedCredits) {
  let at = 0
  const blocks = lines.map((line): Block => {
    const block: Block = { type: 'paragraph', start: at, end: at + line.length }
    at = block.end + 1
    return block
  })
  return findAgencies(lines.join('\n'), blocks, stated)
}

const opening =
  'The ferry board of Skerrow met on Tuesday to settle a tender that the islands have waited for.'
const closing = 'Nobody from the harbour office came to the quay to explain the delay.'

const datelines: [string, string[]][] = [
  ['SKERROW (AP) — The ferry board met behind closed doors.', ['Associated Press']],
  ['PORT ELLERY, Skerrow (AP) -- The ferry board met.', ['Associated Press']],
  ['SKERROW, March 4 (Reuters) - The ferry board met.', ['Reuters']],
  ['Skerrow, 4 mars (AFP) – Le conseil du ferry s’est réuni.', ['Agence France-Presse']],
  ['Port Ellery (dpa) - Der Fährausschuss hat getagt.', ['dpa']],
  ['Port Ellery (dpa/AFP) – Der Fährausschuss hat getagt.', ['dpa', 'Agence France-Presse']],
  ['Port Ellery (dpa/lnw) - Der Fährausschuss hat getagt.', ['dpa']],
  ['Quernby/Bern (sda) Der Ausschuss hat getagt.', ['Keystone-SDA']],
  ['(ANSA) - ROMA, 04 MAR - Il consiglio si è riunito.', ['ANSA']],
  ['Madrid, 4 mar (EFE).- La junta del transbordador se reunió.', ['EFE']],
  ['MADRID, 4 Mar. (EUROPA PRESS) - La junta se reunió.', ['Europa Press']],
  ['WARSZAWA (PAP) – Zarząd promu zebrał się we wtorek.', ['PAP']],
  ['PRAHA (ČTK) - Rada přívozu se sešla v úterý.', ['ČTK']],
  ['КИЇВ. 4 березня. Укрінформ. Рада порома зібралася.', ['Ukrinform']],
  ['МОСКВА, 4 марта. /ТАСС/. Совет паромной переправы собрался.', ['TASS']],
  ['Москва. 4 марта. ИНТЕРФАКС.RU - Совет паромной переправы собрался.', ['Interfax']],
  ['القاهرة (رويترز) - اجتمع مجلس العبارة يوم الثلاثاء.', ['Reuters']],
  ['القدس (أ ف ب) - اجتمع مجلس العبارة يوم الثلاثاء.', ['Agence France-Presse']],
  ['新华社北京3月4日电（记者张三）渡轮委员会周二开会。', ['Xinhua']],
  ['中新社伦敦3月4日电 渡轮委员会周二开会。', ['China News Service']],
  ['（中央社倫敦4日電）渡輪委員會週二開會。', ['Central News Agency']],
  ['【ロンドン共同】フェリー委員会は４日、会合を開いた。', ['Kyodo News']],
  ['【北京時事】フェリー委員会は４日、会合を開いた。', ['Jiji Press']],
  ['【ニューヨーク＝共同】フェリー委員会は４日、会合を開いた。', ['Kyodo News']],
  ['[東京　４日　ロイター] - フェリー委員会は４日、会合を開いた。', ['Reuters']],
  ['(서울=연합뉴스) 여객선 위원회는 화요일 회의를 열었다.', ['Yonhap']],
  ['[서울=뉴시스] 여객선 위원회는 화요일 회의를 열었다.', ['Newsis']],
  ['SKERROW (Northern Wire) — The ferry board met.', ['Northern Wire']],
  ['By The Associated Press', ['Associated Press']],
  ['By Ines Calder, Associated Press', ['Associated Press']],
  ['The Society for the Protection of Animals (SPA) met on Tuesday in Quernby.', []],
  ['Ines Calder (AP) is not the reporter here, she was said to be (PA).', []],
  ['He lives in Pittsburgh (PA) and came over for the meeting of the ferry board.', []],
]

test.each(datelines)('a dateline or byline: %s', (line, agencies) => {
  expect(read([line, opening, closing]).credited?.value ?? []).toEqual(agencies)
})

const endings: [string, string[]][] = [
  ['The board meets again in April. (AP)', ['Associated Press']],
  ['Der Ausschuss tagt im April erneut. (dpa/AFP)', ['dpa', 'Agence France-Presse']],
  ['Le conseil se réunira en avril. (avec AFP)', ['Agence France-Presse']],
  ['(ANSA).', ['ANSA']],
  ['委員会は４月に再び開かれる。（共同）', ['Kyodo News']],
  ['委員会は４月に再び開かれる。【時事】', ['Jiji Press']],
  ['With files from The Canadian Press', ['Canadian Press']],
  ['With files from Reuters and The Associated Press', ['Reuters', 'Associated Press']],
  ['With reporting by AFP', ['Agence France-Presse']],
  ['The Associated Press contributed to this report.', ['Associated Press']],
  [
    'Associated Press writers Ines Calder in Skerrow and Tom Reyes in Quernby contributed to this report.',
    ['Associated Press'],
  ],
  ['Reuters contributed to this report.', ['Reuters']],
  ['(Reporting by Ines Calder; Editing by Tom Reyes)', ['Reuters']],
  [
    'Reporting by Ines Calder in Skerrow; Additional reporting by Jo Lee; Editing by Tom Reyes and Ana Ruiz',
    ['Reuters'],
  ],
  [
    'Copyright 2025 The Associated Press. All rights reserved. This material may not be published, broadcast, rewritten or redistributed.',
    ['Associated Press'],
  ],
  ['© AFP', ['Agence France-Presse']],
  ['© 2025 AFP', ['Agence France-Presse']],
  ['Source: Reuters', ['Reuters']],
  ['Quelle: ntv.de, ino/dpa', ['dpa']],
  ['Quelle: dpa', ['dpa']],
  ['dpa', ['dpa']],
  ['ino/dpa', ['dpa']],
  ['mit Material der dpa', ['dpa']],
  ['Mit Agenturmaterial von dpa und Reuters', ['dpa', 'Reuters']],
  ['Fuente: EFE', ['EFE']],
  ['Con información de EFE y AFP', ['EFE', 'Agence France-Presse']],
  ['Com informações da Agência Brasil', ['Agência Brasil']],
  ['Bron: ANP', ['ANP']],
  ['Źródło: PAP', ['PAP']],
  ['Джерело: Укрінформ', ['Ukrinform']],
  ['За матеріалами: Інтерфакс-Україна', ['Interfax-Ukraine']],
  ['Источник: ТАСС', ['TASS']],
  ['المصدر: رويترز', ['Reuters']],
  ['来源：新华社', ['Xinhua']],
  ['出典：共同通信', ['Kyodo News']],
  ['This story was originally published by the Northern Wire.', ['Northern Wire']],
  ['The appeal was brought by the Society for the Protection of Animals (SPA).', []],
  ['Photo: a ferry at the quay. (AP Photo/Ines Calder)', []],
  ['She told the Associated Press that nobody had called.', []],
  ['The minutes ran to forty pages (PA said).', []],
  ['Elsewhere', []],
  ['Source: the minutes of the ferry board', []],
]

test.each(endings)('a credit line: %s', (line, agencies) => {
  expect(read([opening, closing, line]).credited?.value ?? []).toEqual(agencies)
})

const spoken: [string, 'first report' | 'quoted', string[]][] = [
  ['“Nobody called us,” she told the Associated Press on Monday.', 'quoted', ['Associated Press']],
  ['The tender had been settled, Reuters reported on Monday.', 'quoted', ['Reuters']],
  ['According to AFP, the board has met three times.', 'quoted', ['Agence France-Presse']],
  ['„Niemand hat uns gerufen“, sagte sie der dpa am Montag.', 'quoted', ['dpa']],
  ['« Personne ne nous a appelés », a-t-elle déclaré à l’AFP.', 'quoted', ['Agence France-Presse']],
  ['“Nadie nos llamó”, dijo a EFE la presidenta.', 'quoted', ['EFE']],
  ['«Nessuno ci ha chiamati», ha detto all’ANSA.', 'quoted', ['ANSA']],
  ['„Nikt do nas nie dzwonił”, powiedziała; tak podaje Reuters.', 'quoted', ['Reuters']],
  ['Про це повідомляє Укрінформ.', 'quoted', ['Ukrinform']],
  ['Об этом сообщает ТАСС.', 'quoted', ['TASS']],
  ['وقالت لوكالة رويترز إن أحدا لم يتصل.', 'quoted', ['Reuters']],
  ['共同通信によると、委員会は三度開かれた。', 'quoted', ['Kyodo News']],
  ['The tender was first reported by the Northern Wire.', 'first report', ['Northern Wire']],
  ['News of the tender was first published by Reuters.', 'first report', ['Reuters']],
]

test.each(spoken)('in the text: %s is %s', (line, kind, agencies) => {
  const { credited, credits } = read([opening, line, closing, closing.repeat(3)])
  expect(credits.filter((credit) => credit.kind === kind).map(({ agency }) => agency)).toEqual(
    agencies,
  )
  expect(credited?.value ?? []).toEqual(kind === 'quoted' ? [] : agencies)
})

test('what is credited stands where it says, with how it is known', () => {
  const lines = ['SKERROW (AP) — The ferry board met.', closing, 'He told Reuters nothing.']
  const { credited, credits } = read(lines)
  expect(credited).toEqual({ value: ['Associated Press'], how: 'the dateline' })
  expect(credits.map(({ agency, kind }) => [agency, kind])).toEqual([
    ['Associated Press', 'words'],
    ['Reuters', 'quoted'],
  ])
  const { start, end } = credits[1]!.span!
  expect(lines.join('\n').slice(start, end)).toBe('Reuters')
})

test('what the page states comes first, and bylines count', () => {
  const { credited } = read([opening, '(dpa)'], {
    credits: [{ value: 'Agence France-Presse', how: "the page's JSON-LD" }],
    bylines: ['Ines Calder, Reuters'],
  })
  expect(credited).toEqual({
    value: ['Agence France-Presse', 'Reuters', 'dpa'],
    how: "the page's JSON-LD",
  })
})

test.each([
  ['AP', 'Associated Press'],
  ['The Associated Press', 'Associated Press'],
  ['Reuters Staff', 'Reuters'],
  ['By AFP', null],
  ['dpa-AFX', 'dpa'],
  ['Xinhua News Agency', 'Xinhua'],
  ['Baltic Press Agency', 'Baltic Press Agency'],
  ['Ines Calder', null],
  ['Harbour Gazette', null],
  ['Wire', null],
])('%s names %s', (words, name) => {
  expect(agencyNamed(words)).toBe(name)
})

test('several in one credit, each once and in order', () => {
  expect(agenciesIn('AP, AFP and Reuters; AP')).toEqual([
    'Associated Press',
    'Agence France-Presse',
    'Reuters',
  ])
})

test('a long text of brackets and names is read in time', () => {
  const line = '(AP (AFP [dpa '.repeat(40_000)
  const started = performance.now()
  read([line, line, 'told Reuters '.repeat(40_000)])
  expect(performance.now() - started).toBeLessThan(1_000)
})
