import { describe, expect, test } from 'vitest'
import { linked } from '../testing/markedMentions'

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
