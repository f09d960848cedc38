import { expect, test } from 'vitest'
import { tokenize } from './tokens'

test.each([
  ['Ban Ki-moon', ['Ban', 'Ki-moon']],
  ['Kim Young-sam', ['Kim', 'Young-sam']],
  ['Tsai Ing-wen', ['Tsai', 'Ing-wen']],
  ['South Korea’s Moon Jae-in said', ['South', 'Korea', '’s', 'Moon', 'Jae-in', 'said']],
  ['Sung-ho left', ['Sung-ho', 'left']],
])('a given name of East Asia goes on after its hyphen: %s', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens)
})

test.each([
  ['Right-wing members', ['Right', '-', 'wing', 'members']],
  ['Sit-in at the port', ['Sit', '-', 'in', 'at', 'the', 'port']],
  ['Three-man crews', ['Three', '-', 'man', 'crews']],
  ['“Thank-you notes', ['“', 'Thank', '-', 'you', 'notes']],
  ['Dollar-yen trade', ['Dollar', '-', 'yen', 'trade']],
  ['the Geneva-to-Lyon line', ['the', 'Geneva', '-', 'to-Lyon', 'line']],
  ['Kyiv-based', ['Kyiv', '-', 'based']],
])('an English word with such an ending is no name: %s', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens)
})

test.each([
  ['Soccer-Leeds hold City', ['Soccer', '-', 'Leeds', 'hold', 'City']],
  ['Motor racing-Leeds win', ['Motor', 'racing', '-', 'Leeds', 'win']],
  ['Winston-Salem', ['Winston-Salem']],
  ['SOCCER-Leeds hold City', ['SOCCER', '-', 'Leeds', 'hold', 'City']],
  ['RPT-EXCLUSIVE-Glencore', ['RPT', '-', 'EXCLUSIVE', '-', 'Glencore']],
  ['UPDATE 2-Renault cuts', ['UPDATE', '2', '-', 'Renault', 'cuts']],
  ['COVID-19', ['COVID-19']],
  ['AFL-CIO', ['AFL-CIO']],
  ['Jean-Luc', ['Jean-Luc']],
])('what an agency sets before a headline is no part of its first word: %s', (text, tokens) => {
  expect(tokensOf(text)).toEqual(tokens)
})

function tokensOf(text: string): string[] {
  return tokenize(text).map((token) => token.text)
}
