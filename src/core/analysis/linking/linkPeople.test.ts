import { describe, expect, test } from 'vitest'
import { linked } from '../testing/markedMentions'

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
