import { expect, test } from 'vitest'
import { titleOf } from './findRoles'
import { readText } from '../text/reading'

test.each<[string, string | null]>([
  ['Ukrainian President Ostap Melnyk left.', 'Ukrainian President'],
  ['Former Energy Secretary Ruth Okafor left.', 'Former Energy Secretary'],
  ['They met Secretary of State Ruth Okafor at noon.', 'Secretary of State'],
  ['They met Chancellor of the Exchequer Ruth Okafor at noon.', 'Chancellor of the Exchequer'],
  ['They met Deputy Minister of Defence Ruth Okafor at noon.', 'Deputy Minister of Defence'],
  ['They met Osier Marine chair Ruth Okafor at noon.', 'Osier Marine chair'],
  ['On Monday Vosk CEO Ruth Okafor left.', 'Vosk CEO'],
  ['On Monday harbour chair Ruth Okafor left.', 'chair'],
  ['Meanwhile President Ruth Okafor left.', 'President'],
  ['Ruth Okafor, chair of the harbour board, left.', 'chair of the harbour board'],
  ['Ruth Okafor, 54, a teacher, left.', 'a teacher'],
  ['The chair of the harbour board, Ruth Okafor, left.', 'chair of the harbour board'],
  ['Its former chair, Ruth Okafor, left.', 'former chair'],
  ['The board’s deputy chair, Ruth Okafor, left.', 'board’s deputy chair'],
  ['After the vote, Ruth Okafor left.', null],
  ['At the end of the day, Ruth Okafor left.', null],
  ['He was shown the door, Ruth Okafor said.', null],
  ['Mr. Peter Hollis left.', null],
])('the role in: %s', (text, role) => {
  const { tokens } = readText(text)
  const from = tokens.findIndex((token) => /^(?:Ruth|Peter|Ostap)$/.test(token.text))
  expect(titleOf(text, tokens, { from, until: from + 2, title: null })).toBe(role)
})
