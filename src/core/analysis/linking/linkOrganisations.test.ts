import { describe, expect, test } from 'vitest'
import { linked } from '../testing/markedMentions'

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
