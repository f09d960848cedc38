import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { EntityType } from '../../../shared/domain/analysis'
import type { NamedMention } from '../names/findEntities'
import { linkEntities } from './linkEntities'

const types: Record<string, EntityType> = { P: 'PERSON', O: 'ORG', L: 'PLACE', E: 'OTHER' }

/** A text with its mentions marked: “{P Mara Lindqvist} met {O the board}”; a role stands behind a bar. */
function read(marked: string): { text: string; mentions: NamedMention[] } {
  const mentions: NamedMention[] = []
  let text = ''
  let at = 0
  for (const match of marked.matchAll(/\{([POLE]) ([^|}]+)(?:\|([^}]+))?\}/g)) {
    text += marked.slice(at, match.index)
    const name = match[2]!
    const start = text.length
    text += name
    mentions.push({
      start,
      end: text.length,
      type: types[match[1]!]!,
      text: name,
      role: match[3] ?? null,
    })
    at = match.index + match[0].length
  }
  return { text: text + marked.slice(at), mentions }
}

/** Each entity as its name and all its mentions as written. */
function linked(marked: string): string[] {
  const { text, mentions } = read(marked)
  return linkEntities(text, mentions).map(
    ({ name, mentions }) =>
      `${name}: ${mentions.map(({ start, end }) => text.slice(start, end)).join(', ')}`,
  )
}

describe('people', () => {
  test.each<[string, string[]]>([
    [
      '{P Mara Lindqvist} spoke. {P Lindqvist} left.',
      ['Mara Lindqvist: Mara Lindqvist, Lindqvist'],
    ],
    [
      '{P Lindqvist} left. {P Mara Lindqvist} spoke.',
      ['Mara Lindqvist: Lindqvist, Mara Lindqvist'],
    ],
    ['{P Mara Lindqvist} spoke. {P Mara} left.', ['Mara Lindqvist: Mara Lindqvist, Mara']],
    [
      '{P Mara A. Lindqvist} and {P Mara Lindqvist} are one.',
      ['Mara A. Lindqvist: Mara A. Lindqvist, Mara Lindqvist'],
    ],
    ['{P M. Lindqvist} is {P Mara Lindqvist}.', ['Mara Lindqvist: M. Lindqvist, Mara Lindqvist']],
    [
      '{P Bohdan Zelenskyy} spoke. {P Zelensky} left.',
      ['Bohdan Zelenskyy: Bohdan Zelenskyy, Zelensky'],
    ],
    [
      '{P Bohdan Zelensky}, {P Bohdan Zelensky} and {P Bohdan Zelenskiy}.',
      ['Bohdan Zelensky: Bohdan Zelensky, Bohdan Zelensky, Bohdan Zelenskiy'],
    ],
    ['{P José Ferrán} spoke. {P Ferran} left.', ['José Ferrán: José Ferrán, Ferran']],
    ["{P Sean O’Dalkey} spoke. {P O'Dalkey} left.", ["Sean O’Dalkey: Sean O’Dalkey, O'Dalkey"]],
    [
      '{P Karim al-Tarrabi} spoke. {P Tarrabi} left, then {P al-Tarrabi} and {P el-Tarrabi}.',
      ['Karim al-Tarrabi: Karim al-Tarrabi, Tarrabi, al-Tarrabi, el-Tarrabi'],
    ],
    [
      '{P Mohammed Tarrabi} spoke. {P Muhammad Tarrabi} left.',
      ['Mohammed Tarrabi: Mohammed Tarrabi, Muhammad Tarrabi'],
    ],
    [
      '{P Bill Tansley} spoke. {P William Tansley} left.',
      ['William Tansley: Bill Tansley, William Tansley'],
    ],
    [
      '{P Ilse van der Meeren} spoke. {P Van der Meeren} left; {P Meeren} too.',
      ['Ilse van der Meeren: Ilse van der Meeren, Van der Meeren, Meeren'],
    ],
    ['{P Vel Jinhao} spoke. {P Vel} left.', ['Vel Jinhao: Vel Jinhao, Vel']],
    [
      '{P Andrés Manuel Rivas Obregón} spoke. {P Rivas Obregón} left. {P Rivas} too.',
      ['Andrés Manuel Rivas Obregón: Andrés Manuel Rivas Obregón, Rivas Obregón, Rivas'],
    ],
    [
      '{P Ana Ortega-Lunt} spoke. {P Ortega-Lunt} left.',
      ['Ana Ortega-Lunt: Ana Ortega-Lunt, Ortega-Lunt'],
    ],
    [
      '{P Pedro Salvat Quiroga} spoke. {P Pedro Salvat} left. {P Salvat} too.',
      ['Pedro Salvat Quiroga: Pedro Salvat Quiroga, Pedro Salvat, Salvat'],
    ],
    [
      '{P Pedro Salvat} is {P Pedro Salvat Quiroga}.',
      ['Pedro Salvat Quiroga: Pedro Salvat, Pedro Salvat Quiroga'],
    ],
    ['{P Vargha István} is {P István Vargha}.', ['Vargha István: Vargha István, István Vargha']],
    [
      '{P Pak Chol-su} is {P Pak Chol Su}. {P Pak} left.',
      ['Pak Chol Su: Pak Chol-su, Pak Chol Su, Pak'],
    ],
    [
      '{P Abdel Fattah Tarrabi} is {P Abdelfattah Tarrabi}.',
      ['Abdel Fattah Tarrabi: Abdel Fattah Tarrabi, Abdelfattah Tarrabi'],
    ],
    ['{P A.B. Lunt} is {P Arthur Lunt}.', ['Arthur Lunt: A.B. Lunt, Arthur Lunt']],
    [
      '{P Sir Peter Hollis} spoke. {P Sir Peter} left.',
      ['Sir Peter Hollis: Sir Peter Hollis, Sir Peter'],
    ],
    ['Sir {P Peter Hollis} spoke. {P Sir Peter} left.', ['Peter Hollis: Peter Hollis, Sir Peter']],
    [
      '{P Daw Than Khine Lwin} spoke. {P Daw Lwin} left.',
      ['Daw Than Khine Lwin: Daw Than Khine Lwin, Daw Lwin'],
    ],
    ['{P U Tun Nay} spoke. {P Tun Nay} left.', ['U Tun Nay: U Tun Nay, Tun Nay']],
    [
      '{P Katrín Ásdísardóttir} spoke. {P Katrín} left.',
      ['Katrín Ásdísardóttir: Katrín Ásdísardóttir, Katrín'],
    ],
    [
      '{P Nguyen Thi Lan} met {P Nguyen Van Minh}. {P Lan} left, {P Minh} stayed.',
      ['Nguyen Thi Lan: Nguyen Thi Lan, Lan', 'Nguyen Van Minh: Nguyen Van Minh, Minh'],
    ],
    [
      '{P Seán Ó Dálaigh} spoke. {P Ó Dálaigh} left.',
      ['Seán Ó Dálaigh: Seán Ó Dálaigh, Ó Dálaigh'],
    ],
    [
      '{P Peter Hollis the Younger} spoke. {P Hollis} left.',
      ['Peter Hollis the Younger: Peter Hollis the Younger, Hollis'],
    ],
    [
      '{P Jean-Luc Hollis} is {P Jean Luc Hollis}.',
      ['Jean Luc Hollis: Jean-Luc Hollis, Jean Luc Hollis'],
    ],
    [
      '{P LINDQVIST} QUITS\n{P Mara Lindqvist} quit.',
      ['Mara Lindqvist: LINDQVIST, Mara Lindqvist'],
    ],
    [
      '{P MARA LINDQVIST} QUITS\n{P Mara Lindqvist} quit.',
      ['Mara Lindqvist: MARA LINDQVIST, Mara Lindqvist'],
    ],
    ['{P Lindqvist’s} boat. {P Lindqvist} left.', ['Lindqvist: Lindqvist’s, Lindqvist']],
    [
      '{P Mara\nLindqvist} spoke. {P Mara Lindqvist} left.',
      ['Mara Lindqvist: Mara\nLindqvist, Mara Lindqvist'],
    ],
    ['{P Lindqvist} spoke. {P Hollis} left.', ['Lindqvist: Lindqvist', 'Hollis: Hollis']],
    [
      '{P Mara Lindqvist} met {P Mara Hollis}.',
      ['Mara Lindqvist: Mara Lindqvist', 'Mara Hollis: Mara Hollis'],
    ],
    [
      '{P Peter Hollis Jr.} spoke. {P Hollis} left.',
      ['Peter Hollis Jr.: Peter Hollis Jr., Hollis'],
    ],
    [
      '{P Peter Hollis III} is {P Peter Hollis III}.',
      ['Peter Hollis III: Peter Hollis III, Peter Hollis III'],
    ],
  ])('%s', (marked, expected) => {
    expect(linked(marked)).toEqual(expected)
  })
})

describe('two people with one name', () => {
  test.each<[string, string[]]>([
    [
      '{P Peter Hollis} met {P Peter Hollis Jr.}',
      ['Peter Hollis: Peter Hollis', 'Peter Hollis Jr.: Peter Hollis Jr.'],
    ],
    [
      '{P Peter Hollis the Elder} met {P Peter Hollis the Younger} and {P Peter Hollis}.',
      [
        'Peter Hollis the Elder: Peter Hollis the Elder',
        'Peter Hollis the Younger: Peter Hollis the Younger',
        'Peter Hollis: Peter Hollis',
      ],
    ],
    [
      '{P Paul Thomas} met {P Thomas Paul}.',
      ['Paul Thomas: Paul Thomas', 'Thomas Paul: Thomas Paul'],
    ],
    [
      '{P Ruth Hollis} spoke.\nMr. {P Hollis} left.\nThen {P Hollis} wrote. Ms. {P Hollis} did not.',
      ['Ruth Hollis: Ruth Hollis, Hollis', 'Hollis: Hollis, Hollis'],
    ],
    [
      '{P Ana Rivas Obregón} and {P Ana Rivas Lunt} met {P Ana Rivas}.',
      [
        'Ana Rivas Obregón: Ana Rivas Obregón',
        'Ana Rivas Lunt: Ana Rivas Lunt',
        'Ana Rivas: Ana Rivas',
      ],
    ],
    [
      '{P Ruth Hollis} met {P Peter Hollis}. {P Hollis} left.',
      ['Ruth Hollis: Ruth Hollis', 'Peter Hollis: Peter Hollis', 'Hollis: Hollis'],
    ],
    [
      '{P Ruth Hollis} met {P Peter Hollis}. {P Peter Hollis} spoke. {P Hollis} left.',
      ['Ruth Hollis: Ruth Hollis', 'Peter Hollis: Peter Hollis, Peter Hollis, Hollis'],
    ],
    [
      '{P Ruth Hollis} met {P Peter Hollis}. Ms. {P Hollis} left.',
      ['Ruth Hollis: Ruth Hollis, Hollis', 'Peter Hollis: Peter Hollis'],
    ],
    [
      '{P Ruth Hollis} met {P Peter Hollis}. Mr. {P Hollis} left. Mrs {P Hollis} stayed.',
      ['Ruth Hollis: Ruth Hollis, Hollis', 'Peter Hollis: Peter Hollis, Hollis'],
    ],
    [
      '{P Ruth Hollis|Mayor} met {P Peter Hollis|councillor}. {P Hollis|Mayor} left.',
      ['Ruth Hollis: Ruth Hollis, Hollis', 'Peter Hollis: Peter Hollis'],
    ],
    [
      '{P Ruth Hollis|Mayor} met {P Peter Hollis|councillor}. {P Hollis|Councillor} left.',
      ['Ruth Hollis: Ruth Hollis', 'Peter Hollis: Peter Hollis, Hollis'],
    ],
    [
      '{P Hollis} quits\n{P Ruth Hollis} met {P Peter Hollis}.',
      ['Hollis: Hollis', 'Ruth Hollis: Ruth Hollis', 'Peter Hollis: Peter Hollis'],
    ],
    [
      '{P Hollis} quits\n{P Ruth Hollis} quit, with {P Lunt}.',
      ['Ruth Hollis: Hollis, Ruth Hollis', 'Lunt: Lunt'],
    ],
    [
      '{P Ruth Hollis} spoke.\n{P Hollis} left.\n{P Peter Hollis} came.\n{P Hollis} sat down.',
      ['Ruth Hollis: Ruth Hollis, Hollis', 'Peter Hollis: Peter Hollis, Hollis'],
    ],
    [
      '{P Ruth Hollis} spoke. Dr. {P Hollis} is a doctor. {P Peter Hollis} is none.',
      ['Ruth Hollis: Ruth Hollis, Hollis', 'Peter Hollis: Peter Hollis'],
    ],
    [
      '{P Jane Hollis} and {P John Hollis} wrote; so did {P J. Hollis}.',
      ['Jane Hollis: Jane Hollis', 'John Hollis: John Hollis', 'J. Hollis: J. Hollis'],
    ],
    [
      '{P Mara Lindqvist} met {P Mara Hollis}. {P Mara} left.',
      ['Mara Lindqvist: Mara Lindqvist', 'Mara Hollis: Mara Hollis', 'Mara: Mara'],
    ],
    [
      '{P Grace Hollis} met {P Ruth Grace}. {P Grace} left.',
      ['Grace Hollis: Grace Hollis', 'Ruth Grace: Ruth Grace, Grace'],
    ],
    [
      '{P Ruth Hollis}, {P Peter Hollis} and {P Ann Hollis}. Mr. {P Hollis} left.',
      ['Ruth Hollis: Ruth Hollis', 'Peter Hollis: Peter Hollis, Hollis', 'Ann Hollis: Ann Hollis'],
    ],
  ])('%s', (marked, expected) => {
    expect(linked(marked)).toEqual(expected)
  })
})

describe('organisations', () => {
  test.each<[string, string[]]>([
    [
      'The {O Osier Bridge Trust} ({O OBT}) met. The {O OBT} voted.',
      ['Osier Bridge Trust: Osier Bridge Trust, OBT, OBT'],
    ],
    [
      'The {O Osier Bridge Trust} (OBT) met. The OBT voted.',
      ['Osier Bridge Trust: Osier Bridge Trust, OBT, OBT'],
    ],
    [
      'The {O OBT} ({O Osier Bridge Trust}) met. The {O OBT} voted.',
      ['Osier Bridge Trust: OBT, Osier Bridge Trust, OBT'],
    ],
    [
      'The {O Osier Bridge Trust} met. {O OBT} voted.',
      ['Osier Bridge Trust: Osier Bridge Trust, OBT'],
    ],
    [
      '{O O.B.T.} voted, the {O Osier Bridge Trust} said.',
      ['Osier Bridge Trust: O.B.T., Osier Bridge Trust'],
    ],
    [
      'The {O Department of Ferry Safety} (DoFS) and {O DoFS} are one.',
      ['Department of Ferry Safety: Department of Ferry Safety, DoFS, DoFS'],
    ],
    [
      'The {O National Harbour Front} (RN) is old. RN is small, RNA is not.',
      ['National Harbour Front: National Harbour Front, RN, RN'],
    ],
    [
      'They met at Dark Room Notes ({O DRN}). {O DRN} paid.',
      ['Dark Room Notes: Dark Room Notes, DRN, DRN'],
    ],
    [
      'The Fund for the Quiet Sea ({O FQS}) paid.',
      ['Fund for the Quiet Sea: Fund for the Quiet Sea, FQS'],
    ],
    [
      'The {L London} and {O South Quay Railway} ({O LSQR}) ran.',
      ['London and South Quay Railway: London and South Quay Railway, LSQR'],
    ],
    ['They left Dark Room, Notes ({O DRN}) paid.', ['DRN: DRN']],
    ['{O Osier Marine} (US) is one, and the US is none.', ['Osier Marine: Osier Marine']],
    [
      '{O Osier Marine Group} grew. {O Osier Marine} left.',
      ['Osier Marine Group: Osier Marine Group, Osier Marine'],
    ],
    ['{O Vosk Marine Group} grew. {O Vosk} left.', ['Vosk Marine Group: Vosk Marine Group, Vosk']],
    ['{O Vosk} left. {O Vosk Marine Group} grew.', ['Vosk Marine Group: Vosk, Vosk Marine Group']],
    [
      '{O Vosk Marine} sued {O Vosk Energy}. {O Vosk} won.',
      ['Vosk Marine: Vosk Marine', 'Vosk Energy: Vosk Energy', 'Vosk: Vosk'],
    ],
    ['{O Vosk, Inc.} grew. {O Vosk} left.', ['Vosk, Inc.: Vosk, Inc., Vosk']],
    ['{O Vosk Inc.} is {O Vosk Corp.} or {O Vosk}.', ['Vosk Corp.: Vosk Inc., Vosk Corp., Vosk']],
    [
      'The {O Ministry of Fisheries}, or {O Fisheries Ministry}, met.',
      ['Ministry of Fisheries: Ministry of Fisheries, Fisheries Ministry'],
    ],
    [
      'The {O University of Norhaven} is {O Norhaven University}.',
      ['University of Norhaven: University of Norhaven, Norhaven University'],
    ],
    [
      'The {O U.S. Ferry Survey} is the {O Ferry Survey}.',
      ['U.S. Ferry Survey: U.S. Ferry Survey, Ferry Survey'],
    ],
    ['The {O Skerrow Post} wrote. The {O Post} is old.', ['Skerrow Post: Skerrow Post, Post']],
    [
      'The {O Skerrow Post} and the {O Quernby Post} wrote. The {O Post} is old.',
      ['Skerrow Post: Skerrow Post', 'Quernby Post: Quernby Post', 'Post: Post'],
    ],
    [
      'The {O Oslo Philharmonic} played. {O Oslo} won.',
      ['Oslo Philharmonic: Oslo Philharmonic', 'Oslo: Oslo'],
    ],
    [
      'The {O Bank of Quernby} lent. The {O Bank} closed.',
      ['Bank of Quernby: Bank of Quernby, Bank'],
    ],
    [
      '{O Bank of Quernby} lent. {O Bank} closed.',
      ['Bank of Quernby: Bank of Quernby', 'Bank: Bank'],
    ],
    [
      'The {O Bank of Quernby} lent, the {O Bank of Skerrow} did not. The {O Bank} closed.',
      ['Bank of Quernby: Bank of Quernby', 'Bank of Skerrow: Bank of Skerrow', 'Bank: Bank'],
    ],
    ['The {O Bank of Quernby} is {O BoQ}.', ['Bank of Quernby: Bank of Quernby, BoQ']],
    [
      'The {O Northern Ferry Commission} met. The {O Commission} voted.',
      ['Northern Ferry Commission: Northern Ferry Commission, Commission'],
    ],
    [
      'The {O Ministry of Fisheries} spoke. Then the\n{O Ministry} was silent.',
      ['Ministry of Fisheries: Ministry of Fisheries, Ministry'],
    ],
    [
      'The {O Independent Commission Against Smuggling} met. The {O Commission} voted.',
      [
        'Independent Commission Against Smuggling: Independent Commission Against Smuggling, Commission',
      ],
    ],
    [
      'The {O Skerrow Terns} won. The {O Terns} are first.',
      ['Skerrow Terns: Skerrow Terns, Terns'],
    ],
    [
      'The {O Skerrow White Terns} won 3-0. {O White Terns} 3.',
      ['Skerrow White Terns: Skerrow White Terns, White Terns'],
    ],
    ['{O Skerrow United} won. {O United} are first.', ['Skerrow United: Skerrow United, United']],
    ['{O FC Skerrow} won. {O Skerrow} are first.', ['FC Skerrow: FC Skerrow, Skerrow']],
    [
      'The {O Norwegian Parliament} met. The {O Parliament} voted.',
      ['Norwegian Parliament: Norwegian Parliament, Parliament'],
    ],
    [
      'The {O Quernby Rescue Army} sang. The {O Army} marched.',
      ['Quernby Rescue Army: Quernby Rescue Army', 'Army: Army'],
    ],
    ['The {O U.S. Navy} sailed. The {O Navy} is old.', ['U.S. Navy: U.S. Navy, Navy']],
    [
      'The {O United States Department of Ferry Safety} is the {O Department of Ferry Safety}.',
      [
        'United States Department of Ferry Safety: United States Department of Ferry Safety, Department of Ferry Safety',
      ],
    ],
    [
      'The {O House Ferry Committee} met. The {O Ferry Committee} voted.',
      ['House Ferry Committee: House Ferry Committee, Ferry Committee'],
    ],
    [
      'The {O Quernby Branch of the Ferry Union} left the {O Ferry Union}.',
      [
        'Quernby Branch of the Ferry Union: Quernby Branch of the Ferry Union',
        'Ferry Union: Ferry Union',
      ],
    ],
    [
      'The {O European Council on Quiet Seas} wrote to the {O European Council}.',
      [
        'European Council on Quiet Seas: European Council on Quiet Seas',
        'European Council: European Council',
      ],
    ],
    [
      '{O Quernby University Press} prints for {O Quernby University}.',
      [
        'Quernby University Press: Quernby University Press',
        'Quernby University: Quernby University',
      ],
    ],
    [
      'The {O University of Oslo} teaches, {O Oslo} said.',
      ['University of Oslo: University of Oslo, Oslo'],
    ],
    [
      'The {O University of Quernby, Skerrow} is {O UQ Skerrow}.',
      ['University of Quernby, Skerrow: University of Quernby, Skerrow, UQ Skerrow'],
    ],
    [
      'The {O Church of the Quiet Sea} met. The {O Church} sang.',
      ['Church of the Quiet Sea: Church of the Quiet Sea, Church'],
    ],
    [
      'The {O Skerrow Ferry Corporation} is the {O SFC}.',
      ['Skerrow Ferry Corporation: Skerrow Ferry Corporation, SFC'],
    ],
    [
      'The {O Quernby 5 Movement} ({O Q5M}) met. {O Q5M} won.',
      ['Quernby 5 Movement: Quernby 5 Movement, Q5M, Q5M'],
    ],
    ['{O Square Vosk} bought {O Vosk}.', ['Square Vosk: Square Vosk', 'Vosk: Vosk']],
    [
      '{O Durban Gulls Ferry Club} are the {O Durban Gulls}. The {O Gulls} won.',
      ['Durban Gulls Ferry Club: Durban Gulls Ferry Club, Durban Gulls, Gulls'],
    ],
    [
      'The {O National Ferry Union} met. {O National} won.',
      ['National Ferry Union: National Ferry Union', 'National: National'],
    ],
    ['{O AP} is the {O Associated Press}.', ['Associated Press: AP, Associated Press']],
    ['The {O EU} is the {O European Union}.', ['European Union: EU, European Union']],
    [
      'The {O U.N.} is the {O UN} and the {O United Nations}.',
      ['United Nations: U.N., UN, United Nations'],
    ],
    [
      'The {O FDA}, or {O Food and Drug Administration}.',
      ['Food and Drug Administration: FDA, Food and Drug Administration'],
    ],
    ['{O Yale} is {O Yale University}.', ['Yale University: Yale, Yale University']],
    [
      'The {O World Health Organisation} is the {O World Health Organization}.',
      ['World Health Organisation: World Health Organisation, World Health Organization'],
    ],
    ['On {O X}, formerly {O Twitter}.', ['X: X, Twitter']],
    [
      'The {O Harbour Licensing Organisation} is the {O Harbor Licensing Organization}.',
      [
        'Harbour Licensing Organisation: Harbour Licensing Organisation, Harbor Licensing Organization',
      ],
    ],
    [
      '{O QUERNBY MARINE} FALLS\n{O Quernby Marine} fell.',
      ['Quernby Marine: QUERNBY MARINE, Quernby Marine'],
    ],
    [
      '{P Goldwin} said no. {O Goldwin Sacks} is a bank.',
      ['Goldwin Sacks: Goldwin, Goldwin Sacks'],
    ],
    [
      '{P Peter Vosk} founded {O Vosk Marine}. {P Vosk} left.',
      ['Peter Vosk: Peter Vosk, Vosk', 'Vosk Marine: Vosk Marine'],
    ],
  ])('%s', (marked, expected) => {
    expect(linked(marked)).toEqual(expected)
  })
})

describe('places', () => {
  test.each<[string, string[]]>([
    [
      '{L U.S.}, {L US}, {L USA}, {L America}, the {L United States}.',
      ['United States: U.S., US, USA, America, United States'],
    ],
    [
      '{L U.K.}, {L UK}, {L Britain}, the {L United Kingdom}.',
      ['United Kingdom: U.K., UK, Britain, United Kingdom'],
    ],
    ['From {L Kiev} to {L Kyiv}.', ['Kiev: Kiev, Kyiv']],
    ['{L Kharkov} is {L Kharkiv}.', ['Kharkov: Kharkov, Kharkiv']],
    ['{L Burma} is {L Myanmar}.', ['Myanmar: Burma, Myanmar']],
    ['{L Ala.} and {L Alabama}.', ['Alabama: Ala., Alabama']],
    ['{L N.Y.} is {L New York}.', ['New York: N.Y., New York']],
    ['{L LA} is {L Los Angeles}.', ['Los Angeles: LA, Los Angeles']],
    [
      '{L Washington} and {L Washington, D.C.} are one.',
      ['Washington, D.C.: Washington, Washington, D.C.'],
    ],
    ['{L São Quernby} and {L Sao Quernby}.', ['São Quernby: São Quernby, Sao Quernby']],
    ['{L UKRAINE} FALLS\n{L Ukraine} fell.', ['Ukraine: UKRAINE, Ukraine']],
    ['{L Iran} and {L Iraq}.', ['Iran: Iran', 'Iraq: Iraq']],
    [
      '{L North Korea} and {L South Korea}.',
      ['North Korea: North Korea', 'South Korea: South Korea'],
    ],
    ['{L Skerrow} and {L Skerrow Island}.', ['Skerrow: Skerrow', 'Skerrow Island: Skerrow Island']],
    [
      '{L Ireland} and {L Northern Ireland}.',
      ['Ireland: Ireland', 'Northern Ireland: Northern Ireland'],
    ],
    [
      '{L Georgia} and {P Georgia Lunt}. {P Georgia} left.',
      ['Georgia: Georgia', 'Georgia Lunt: Georgia Lunt, Georgia'],
    ],
    [
      '{L Jordan} and {P Ruth Jordan}. {P Jordan} left.',
      ['Jordan: Jordan', 'Ruth Jordan: Ruth Jordan, Jordan'],
    ],
    [
      '{E Tall Ships Act} and {E Tall Ships Act}.',
      ['Tall Ships Act: Tall Ships Act, Tall Ships Act'],
    ],
  ])('%s', (marked, expected) => {
    expect(linked(marked)).toEqual(expected)
  })
})

test('what “the Commission” is called here it is not called elsewhere: that is none of its names', () => {
  const { text, mentions } = read('The {O Osier Ferry Commission} met. The {O Commission} voted.')
  const [entity] = linkEntities(text, mentions)
  expect(entity).toMatchObject({ name: 'Osier Ferry Commission', aliases: [] })
  expect(entity!.mentions).toHaveLength(2)
})

test('a role stays with the mention that has it, and the first is the entity’s', () => {
  const { text, mentions } = read('{P Mara Lindqvist|harbour chair} met {P Lindqvist|Ms. chair}.')
  const [entity] = linkEntities(text, mentions)
  expect(entity!.role).toBe('harbour chair')
  expect(entity!.mentions.map(({ role }) => role)).toEqual(['harbour chair', 'Ms. chair'])
})

test('every mention comes out once and in order, whatever is named beside whatever', () => {
  const names =
    'P Mara Hollis;P Hollis;P Peter Hollis;P J. Hollis;P Mara;O Hollis Marine;O HM;O Hollis;L Kyiv;L Kiev;L US;E Kyiv Act;P al-;P .;O (;P ’s'
  const name = fc.constantFrom(...names.split(';'))
  fc.assert(
    fc.property(fc.array(name, { maxLength: 25 }), (names) => {
      const { text, mentions } = read(names.map((words) => `{${words}} (HM) `).join('\n'))
      const entities = linkEntities(text, mentions)
      const places = entities.flatMap((entity) => entity.mentions)
      for (const { start } of mentions)
        expect(places.filter((place) => place.start === start)).toHaveLength(1)
      expect(new Set(places.map(({ start }) => start)).size).toBe(places.length)
      const firsts = entities.map((entity) => entity.mentions[0]!.start)
      expect(firsts).toEqual(firsts.toSorted((one, other) => one - other))
      for (const { name: shown, aliases } of entities) expect(aliases).not.toContain(shown)
    }),
    { numRuns: 300 },
  )
})
